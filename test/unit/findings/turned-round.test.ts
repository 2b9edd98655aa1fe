import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../../src/article/read-plain-text.ts';
import { holdAgainst, originalOf } from '../../../src/compare.ts';
import { statedThoughUnsaid } from '../../../src/findings/certainty/left-unsaid.ts';
import { opposedStances } from '../../../src/findings/certainty/opposed-stances.ts';
import type { Comparison, RawFinding } from '../../../src/findings/comparison.ts';
import { turnedDirections } from '../../../src/findings/opposites/turned-directions.ts';
import { findingsOf } from '../../support/findings-of.ts';

const ORIGINAL = `Quarrel over the Tarn lock

Harbour master Odile Brask said the lock had leaked in March but that she accepted the finding of the surveyors. Purser Emil Tarn refused to criticise the pilot over the grounding. Ferry owner Runa Holt denied a report that two boats were for sale.

The clerk, Sunniva Aas, was not aware of any letter from the dredgers. The guild, which met in Corrant, made no promise to pay for the crane. Carpenter Jon Vik welcomed the plan for a new slip.

Engineer Tove Lind declined to say whether the weir would be raised. It is not known how long the seal will hold. The new ramp is not what the dockers wanted.

Divers searched the river 300 metres downstream of the mill bridge. Tonnage at the quay rose to 41,000 in May. The ferryman Nils Berg left the service before the inquiry into the collision. The oar hit the swimmer low, to her left. Tolls fell by a tenth in June after the strike at the lock.

The board voted for the toll on Friday. A tug had passed ten minutes earlier with eight sailors on board. The catch of herring at Corrant did not rise in April.

Harbour clerk Ane Moe blamed a late barge, which she declined to name, and a rise of a tenth in the price of coal since June.`;

type Found = RawFinding & { readonly words: string };

function foundBy(finder: (comparison: Comparison) => RawFinding[], paragraph: string): Found[] {
  const published = '2026-03-12';
  const page = readPlainText(`Page\n\n${paragraph}`, { published });
  const comparison = holdAgainst(page, originalOf(readPlainText(ORIGINAL, { published })));
  return finder(comparison).map((finding) => ({
    ...finding,
    words: page.text.slice(finding.start, finding.end),
  }));
}

function wordsFoundBy(finder: (comparison: Comparison) => RawFinding[], paragraph: string): string[] {
  return foundBy(finder, paragraph).map(({ words }) => words);
}

describe('a stance turned round', () => {
  test.each([
    [
      'Odile Brask, the harbour master, rejected the finding of the surveyors that the lock leaked in March.',
      'rejected',
    ],
    ['Emil Tarn, the purser, criticised the pilot over the grounding.', 'criticised'],
    ['A report had two boats for sale, and the ferry owner, Runa Holt, did not deny it.', 'not deny'],
    ['Sunniva Aas, the clerk, confirmed receiving a letter that the dredgers had written.', 'receiving'],
    ['The guild, meeting in Corrant, has promised to pay for the crane.', 'promised'],
    ['Jon Vik, a carpenter, condemned the plan for a new slip.', 'condemned'],
    ['In short, he condemned the plan for a new slip, said carpenter Jon Vik.', 'condemned'],
  ])('%s', (paragraph, expected) => expect(wordsFoundBy(opposedStances, paragraph)).toEqual([expected]));
});

describe('a stance kept in other words', () => {
  test.each([
    'Odile Brask, the harbour master, did not dispute what the surveyors found about the lock in March.',
    'Emil Tarn, the purser, would not criticise the pilot over the grounding.',
    'Runa Holt, the ferry owner, rejected a report that two boats were for sale.',
    'Sunniva Aas, the clerk, said that she knew of no letter from the dredgers and had not received any.',
    'The guild, meeting in Corrant, promised nothing towards the crane.',
    'Jon Vik, a carpenter, supports the plan for a new slip.',
    'If not loudly, he welcomed the plan for a new slip, said carpenter Jon Vik.',
    'Jon Vik, a carpenter, did not, however, condemn the plan for a new slip.',
    'Jon Vik, a carpenter, did not reject, condemn or oppose the plan for a new slip.',
    'Jon Vik, a carpenter, urged others to oppose nothing in the plan for a slip.',
  ])('%s', (paragraph) => expect(wordsFoundBy(opposedStances, paragraph)).toEqual([]));
});

describe('what was left unsaid', () => {
  test.each([
    ['The weir would be raised, said Tove Lind, an engineer.', ['weir would be raised']],
    ['The seal will hold for six years.', ['seal will hold']],
    ['Tove Lind, an engineer, would not say if the weir is to be raised.', []],
    ['How long the seal will hold remains to be seen.', []],
    ['The dockers wanted a new ramp.', []],
  ])('%s', (paragraph, expected) => expect(wordsFoundBy(statedThoughUnsaid, paragraph)).toEqual(expected));

  test('is quoted from the word that leaves it open to the end of the question, and is no opposite', () => {
    const original =
      'The Orm bridge closed on Monday after cracks were found in two piers. It is too early to say whether the bridge will reopen before Christmas, the county said.';
    const [found] = findingsOf(
      'The Orm bridge closed on Monday after cracks were found in two piers. The bridge will reopen before Christmas, the county said.',
      `The bridge\n\n${original}`,
    );
    expect(found).toMatchObject({
      text: 'bridge will reopen before Christmas',
      original: 'too early to say whether the bridge will reopen before Christmas',
      reason: { code: 'doubt-removed' },
    });
  });
});

describe('a direction turned round', () => {
  test.each([
    ['The river was searched by divers 300 metres upstream of the mill bridge.', 'upstream'],
    ['At the quay tonnage fell in May to 41,000.', 'fell'],
    ['Nils Berg, a ferryman, quit the service after the inquiry into the collision.', 'after'],
    ['An oar hit the swimmer low, to her right.', 'right'],
    ['Ten minutes later a tug with eight sailors on board passed.', 'later'],
  ])('%s', (paragraph, expected) => expect(wordsFoundBy(turnedDirections, paragraph)).toEqual([expected]));
});

test('names the original’s direction with its denial', () => {
  const [found] = foundBy(turnedDirections, 'In April the Corrant catch of herring rose.');
  expect(found?.original).toBe('did not rise');
});

describe('a direction told from the other end', () => {
  test.each([
    'Below the mill bridge, 300 metres downstream, divers searched the river.',
    'In May tonnage at the quay climbed to 41,000.',
    'The inquiry into the collision came after the ferryman Nils Berg had left the service.',
    'An oar hit the swimmer on the right spot: low, to her left.',
    'There was a strike at the lock before tolls fell by a tenth in June.',
    'Tolls did not rise in June: they were a tenth lower after the strike at the lock.',
    'Ane Moe, the clerk, pointed to a late barge she would not name and to the price of coal, which has climbed a tenth since June.',
  ])('%s', (paragraph) => expect(wordsFoundBy(turnedDirections, paragraph)).toEqual([]));
});

describe('words that say as much', () => {
  const original = `Dredging at Corrant

Silt remains the main worry of the harbour, the board said on Friday. No permanent crew would be affected by the sale of the tug.`;
  const found = (paragraph: string) => findingsOf(paragraph, original).map(({ text }) => text);

  test('what is the main worry is the biggest', () =>
    expect(found('The harbour’s biggest headache remains silt, the board said on Friday.')).toEqual([]));

  test('who is not affected is safe', () =>
    expect(found('Permanent crew are safe when the tug is sold.')).toEqual([]));

  test('and who is, is not', () =>
    expect(found('Permanent crew would be affected by the sale of the tug.')).toEqual(['would be affected']));
});
