import { describe, expect, test } from 'vitest';
import { wordsFound } from '../../support/surely-found.ts';

const ORIGINAL = 'Ann Wren, 51, has led the Skelby choir since 2015.';

describe('years counted from the day of publication are no findings', () => {
  test.each([
    ['a year of birth', 'Ann Wren, born in 1975, leads the Skelby choir.', ORIGINAL],
    ['an age then', 'Ann Wren was 40 when she took over the Skelby choir.', ORIGINAL],
    [
      'the year of an anniversary',
      'The Skelby choir was founded in 2001.',
      'The Skelby choir marks its 25th anniversary.',
    ],
    [
      'a year to come',
      'The council will vote in Skelby on the plan in 2028.',
      'The council will vote in Skelby on the plan in two years.',
    ],
  ])('%s', (_, page, original) => {
    expect(wordsFound(page, original)).toEqual([]);
  });

  test('but another age is', () => {
    expect(wordsFound('Ann Wren, 40, leads the Skelby choir.', ORIGINAL)).toEqual(['40']);
  });
});

describe('wordings that may mean two units', () => {
  test.each([
    ['The crane at Skelby lifts 88,000 pounds.', 'The crane at Skelby lifts 40 tonnes.'],
    ['Skelby saw 104 degrees on Monday.', 'Skelby saw 40C on Monday.'],
  ])('%s', (page, original) => {
    expect(wordsFound(page, original)).toEqual([]);
  });
});
