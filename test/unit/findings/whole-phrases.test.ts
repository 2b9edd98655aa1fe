import { describe, expect, test } from 'vitest';
import { reportOf } from '../../support/findings-of.ts';

const ORIGINAL = `Ferry line Norholm plans two ships

The ferry line Norholm may bring forward two ships, its director Ada Brekke told a meeting in Torsvik on Monday. It carried 48,000 people last year and has 12 crews. The line was founded in 2009, and a crew costs it $38,000 a year.

“We would rather be late than wrong,” said Arne Solli, who sails for the line. The harbour of Torsvik was closed for six days in March.`;

const marked = (paragraph: string) => {
  const { findings, possible } = reportOf(paragraph, ORIGINAL);
  return [...findings, ...possible].map(({ text }) => text);
};

describe('what is marked is the phrase that tells the fact', () => {
  test.each([
    ['The ferry line Norholm carried 84,000 people last year.', '84,000 people'],
    ['The ferry line Norholm will bring forward two ships, said Ada Brekke.', 'will bring forward two ships'],
    ['Ada Brekke of the ferry line told Governor Thomas Ekdahl in Torsvik.', 'Governor Thomas Ekdahl'],
    [
      '“We would rather be late than wrong,” said director Ada Brekke of the line Norholm.',
      'said director Ada Brekke',
    ],
    ['A crew costs the ferry line Norholm $52,000 a year.', '$52,000 a year'],
    ['The ferry line Norholm has sailed since 2004.', 'since 2004'],
    ['The line was founded in the 1990s, Ada Brekke told a meeting in Torsvik.', 'in the 1990s'],
    ['Ada Brekke, director of the ferry line Norholm, told a meeting in Levanger.', 'in Levanger'],
    ['The ferry line Norholm may bring forward two ships, said engineer Tom Brask.', 'engineer Tom Brask'],
    ['A crew costs the ferry line Norholm 52,000 euros a year.', '52,000 euros a year'],
    ['The harbour of Torsvik was closed on 9 March.', 'on 9 March'],
    ['“We would rather be very late than wrong,” said Arne Solli, who sails for the line.', 'be very late'],
    ['The ferry line Norholm has 21 self-employed crews.', '21 self-employed crews'],
    ['The ferry line Norholm carried 84,000 people Monday night.', '84,000 people'],
    ['The ferry line Norholm has 21 crews living in Torsvik.', '21 crews'],
    ['At the ferry line Norholm 84,000 people broke loose last year.', '84,000 people'],
    ['The ferry line Norholm has 21 ship crews and carried 48,000 people', '21 ship crews'],
    ['The ferry line Norholm carried 84,000 people', '84,000 people'],
    ['The ferry line Norholm has 21 religious leaders.', '21 religious leaders'],
    ['Last year 84,000 took ferries of the line Norholm.', '84,000'],
    [
      'The ferry line Norholm will bring forward two new ships, Brekke said.',
      'will bring forward two new ships',
    ],
    ['On Monday police held Thomas Ekdahl, said the ferry line Norholm.', 'Thomas Ekdahl'],
  ])('%s', (paragraph, expected) => expect(marked(paragraph)).toContain(expected));

  test.each([
    ['The ferry line Norholm carried 84,000 people last year.', '48,000 people'],
    ['The harbour of Torsvik was closed for nine days in March.', 'for six days'],
    ['The line Norholm was founded in 2004.', 'in 2009'],
  ])('%s: so is the wording of the original', (paragraph, expected) => {
    const { findings, possible } = reportOf(paragraph, ORIGINAL);
    expect([...findings, ...possible].map(({ original }) => original)).toContain(expected);
  });

  test.each([
    ['The ferry line Norholm carried 84,000 people last year.', 'other-value', '48,000 people'],
    ['The ferry line Norholm will bring forward two ships.', 'doubt-removed', 'may bring forward two ships'],
    ['“We would rather be late than wrong,” said director Ada Brekke.', 'said-by-other', 'Arne Solli'],
  ])('%s: the reason says the phrase, but for a speaker', (paragraph, code, value) => {
    const { findings, possible } = reportOf(paragraph, ORIGINAL);
    expect([...findings, ...possible].map(({ reason }) => reason)).toContainEqual({ code, values: [value] });
  });

  test('it ends where its clause does, and where the next finding begins', () => {
    const found = marked(
      'The line Norholm carried 84,000, Brekke said, with 61 crews, 17 captains and 9 ships.',
    );
    expect(found.filter((text) => /[,.]/.test(text.replace('84,000', '')))).toEqual([]);
  });
});
