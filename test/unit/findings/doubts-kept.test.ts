import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../support/findings-of.ts';

const found = (page: string, original: string) =>
  findingsOf(page, original)
    .filter(({ kind }) => kind === 'certainty')
    .map(({ text }) => text);

const SALE = 'Norland university suspends its head in row over alleged sale of places. It has 400 places.';
const KILLS =
  'Farming was the cause of nine kills in the county, industry of six; in 15 the cause was never established.';

describe('doubts and denials kept in other words', () => {
  test.each([
    ['More Than 400 Places Allegedly Sold At Norland University, Head Suspended.', SALE],
    [
      'Warming has probably made such spells five times likelier, he said.',
      'Climate change has probably made such spells five times more likely, he said.',
    ],
    ['Farming was behind nine of the kills in the county, and in 15 nobody ever found out why.', KILLS],
    [
      'She expects the Norland quay to be open again by May, as long as five of the empty posts are filled.',
      'The quay at Norland should be open again by May, she said, provided that five of the vacancies could be filled.',
    ],
  ])('%s', (page, original) => expect(found(page, original)).toEqual([]));

  test('are missed where they are gone', () =>
    expect(found('More Than 400 Places Sold At Norland University, Head Suspended.', SALE)).toEqual([
      'Sold',
    ]));
});
