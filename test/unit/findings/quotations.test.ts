import { describe, expect, test } from 'vitest';
import { findingsOf, reportOf } from '../../support/findings-of.ts';
import { wordsFound } from '../../support/surely-found.ts';

const ORIGINAL = `Ferry rules change

"We fear that there is too little coal for a second boat this winter," harbour master Owen Prydderch told the council on Monday.

Ferrand Lines, which was bought last year by Tarn Quay, said in a statement that it was glad the dispute over the slipway was settled.

The dean called the timetable "generous to the crews and hard on the cooks" at the meeting.

A spokeswoman for the islanders said the new rules went against the spirit of the pact and would cut the number of crossings.`;

/** Codes and words of what is found about quotations and speakers. */
function found(paragraph: string): string[] {
  return findingsOf(paragraph, ORIGINAL)
    .filter(({ kind }) => kind === 'quote' || kind === 'attribution')
    .map(({ reason, text }) => `${reason.code}: ${text}`);
}

describe('liberties with a quotation that change nothing', () => {
  test('a word of grammar is left out', () =>
    expect(
      found('"We fear there is too little coal for a second boat this winter," Owen Prydderch said.'),
    ).toEqual([]));

  test('a subject is joined in front', () =>
    expect(found('"It is generous to the crews and hard on the cooks," the dean said.')).toEqual([]));

  test('a few reported words are set apart', () =>
    expect(found('The rules go against the "spirit of the pact", islanders said.')).toEqual([]));

  test('another word is told', () =>
    expect(
      found('"We fear that there is too little room for a second boat this winter," Owen Prydderch said.'),
    ).toEqual(['words-altered: room']));
});

describe('whoever is named in passing does not speak', () => {
  test.each([
    [
      'before an office',
      'An Isles League spokeswoman said the new rules went against the spirit of the pact.',
    ],
    [
      'in a relative clause',
      'Ferrand Lines, which belongs to Tarn Quay, said it was glad the dispute over the slipway was settled.',
    ],
    [
      'as one by whom the subject is told',
      'The brother of a man who sued Lena Ash said "We fear that there is too little coal for a second boat this winter".',
    ],
  ])('%s', (_, paragraph) => expect(found(paragraph)).toEqual([]));

  test('another speaker is told', () =>
    expect(
      found('"We fear that there is too little coal for a second boat this winter," said Lena Ash.'),
    ).toEqual(['said-by-other: Lena Ash']));
});

describe('a limit cut off the front of a quotation', () => {
  const original = '"Most of the rowers here are too old to race," said harbour master Owen Prydderch.';
  const quotes = (page: string) =>
    findingsOf(page, original).flatMap(({ kind, text, original: there }) =>
      kind === 'quote' ? [`${text} (${there})`] : [],
    );

  test('is told', () =>
    expect(quotes('"The rowers here are too old to race," said Owen Prydderch.')).toEqual([
      'The rowers (Most of the rowers)',
    ]));

  test('not where the page keeps it outside', () =>
    expect(quotes('Most of "the rowers here are too old to race", said Owen Prydderch.')).toEqual([]));
});

describe('the evidence of altered words', () => {
  const original =
    '"We lost two rowers in one spring. The slipway was dry for weeks. Nobody can train on mud," said harbour master Owen Prydderch.';
  const evidence = (page: string) => reportOf(page, original).findings.map((finding) => finding.evidence);

  test('is the sentence that holds their counterpart, not the one where the quotation opens', () =>
    expect(
      evidence(
        '"We lost two rowers in one spring. The slipway was dry for months. Nobody can train on mud," said Owen Prydderch.',
      ),
    ).toEqual(['The slipway was dry for weeks.']));

  test('of a limit that was cut off, too', () => {
    const limited =
      '"The slipway was dry for weeks," said harbour master Owen Prydderch. "Most of the rowers here are too old to race."';
    expect(
      reportOf(
        'The slipway was dry. "The rowers here are too old to race," said Owen Prydderch.',
        limited,
      ).findings.map((finding) => finding.evidence),
    ).toEqual(['"Most of the rowers here are too old to race."']);
  });
});

test('a “not” left out of a quotation is an alteration', () =>
  expect(
    wordsFound(
      '“It was a failure of ours. That is on us and on the volunteers,” she said.',
      '“It was a failure of ours. That is on us and not on the volunteers,” she said.',
    ),
  ).toEqual(['and on']));

describe('a word altered in a quotation of a few', () => {
  const short = `Toll dispute

Clerk Ada Brill turned the request down on Friday, calling it "late and thinly argued". Pilot Jon Vik called the slip "a quiet triumph".`;
  const altered = (paragraph: string) =>
    findingsOf(paragraph, short)
      .filter(({ kind }) => kind === 'quote')
      .map(({ text }) => text);

  test('is found', () =>
    expect(
      altered('On Friday the clerk, Ada Brill, turned down a request she called "late and poorly argued".'),
    ).toEqual(['poorly']));

  test('no other phrase that is set apart is taken for it', () => {
    expect(altered('On Friday the clerk, Ada Brill, turned down the "late" request.')).toEqual([]);
    expect(altered('Pilot Jon Vik called the slip "a quiet triumph", which it is.')).toEqual([]);
  });
});
