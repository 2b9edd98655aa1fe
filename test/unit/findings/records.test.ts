import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../support/findings-of.ts';

const ORIGINAL = `Week in Orley

A postman's watch sold for 1.5 million francs at Halm's sale room in Vevey on Sunday.

Twelve villages were flooded after 14 gates of the Quill dam were opened in the night.

Herring landed at the north quay rose to 21,000 tonnes last year, the port office said.

Never before had the south quay landed so much cod: 900 tonnes.

Ann Carr won the hill race by two seconds, the closest finish in the race's 41 years.

Tuesday's outage at the tram depot was the longest since the signal system was introduced.

Fans bought 400 discs at the shop of the brothers Moll in the old mill.`;

const found = (paragraph: string) =>
  findingsOf(paragraph, ORIGINAL)
    .filter(({ kind }) => kind === 'superlative')
    .map(({ text }) => text);

describe('records that are inserted', () => {
  test.each([
    [
      "A postman's watch went for a house record of 1.5 million francs at Halm's in Vevey on Sunday.",
      'record of 1.5 million francs',
    ],
    [
      'Twelve villages were flooded after 14 gates of the Quill dam were opened in the night, a record release.',
      'record release',
    ],
    ['Herring landed at the north quay rose last year to a record 21,000 tonnes.', 'record 21,000 tonnes'],
  ])('%s', (paragraph, expected) => expect(found(paragraph)).toEqual([expect.stringContaining(expected)]));
});

describe('rankings told in other words', () => {
  test.each([
    'The south quay landed a record 900 tonnes of cod.',
    "Ann Carr won the hill race in the tightest finish of the race's history, by two seconds.",
    'It was the longest outage at the tram depot since the signal system went into use.',
    'Fans bought 400 discs at the shop of the brothers Moll, who also run a record label.',
    'The outage at the tram depot went on record last year.',
  ])('%s', (paragraph) => expect(found(paragraph)).toEqual([]));
});
