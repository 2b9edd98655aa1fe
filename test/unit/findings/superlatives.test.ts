import { expect, test } from 'vitest';
import { surelyFound } from '../../support/surely-found.ts';

const ORIGINAL = `Mill at Skelby to close

The mill at Skelby, one of Norland's oldest paper mills, will close in May. It was the weakest August since 2020 for orders.

Skelby had its first strike since 1987 in March. The firm's previous record was a loss of 9 million pounds in 2019. The small mill at Tarn stays open.`;

function ranked(paragraph: string): string[] {
  return surelyFound(paragraph, ORIGINAL).flatMap(({ kind, text }) => (kind === 'superlative' ? [text] : []));
}

test.each([
  [
    'The mill at Skelby, the oldest paper mill in Norland, will close in May.',
    'the oldest paper mill in Norland',
  ],
  ['It was the weakest month since 2020 for orders.', 'the weakest month since 2020 for orders'],
  [
    'It is the first time that a Norland mill has been closed after its smell spread.',
    'the first time that a Norland mill',
  ],
])('claims more: %s', (paragraph, words) => {
  expect(ranked(paragraph).join()).toContain(words);
});

test.each([
  'The mill at Skelby, one of the oldest paper mills in Norland, will close in May.',
  'It was the weakest August since 2020 for orders.',
  "It isn't the first mill to close in May.",
  'The mill at Skelby took the best part of two years to close.',
  'See our guide to the best paper mills of the year in Norland!',
  "The loss of 9 million pounds in 2019 had been the firm's worst in its books.",
])('claims no more: %s', (paragraph) => expect(ranked(paragraph)).toEqual([]));

test('never before is more than the first since', () => {
  expect(ranked('Skelby had never had a strike before.')).toEqual(['never had a strike before']);
});
