import { describe, expect, test } from 'vitest';
import { figuresFound } from '../../support/surely-found.ts';

describe('the other end of a month, a year or a decade', () => {
  test.each([
    [
      'The Skelby regatta could switch to early September.',
      'The Skelby regatta could be moved to late September.',
      'early September',
    ],
    ['The Skelby mill shut in late 1986.', 'The Skelby mill closed in early 1986.', 'late 1986'],
    [
      'The Skelby mill shut in the early 1980s.',
      'The Skelby mill was closed at the end of the 1980s.',
      'early 1980s',
    ],
    [
      'The Skelby bridge opens at the start of May.',
      'The Skelby bridge opens at the end of May.',
      'start of May',
    ],
  ])('%s', (page, original, mark) => {
    expect(figuresFound(page, original)).toEqual([mark]);
  });

  test.each([
    ['The Skelby mill shut at the end of the 1980s.', 'The Skelby mill closed in the late 1980s.'],
    ['The Skelby mill shut in 1986.', 'The Skelby mill closed in early 1986.'],
    ['The Skelby mill shut in mid-May.', 'The Skelby mill closed in the middle of May.'],
    [
      'The Skelby strike, which was over in early May, began in late April.',
      'The Skelby strike began at the end of April and was called off at the beginning of May.',
    ],
    [
      'Roadworks on the Skelby bridge start again in early September.',
      'Roadworks on the Skelby bridge stopped in late September last year. They start again on 3 September.',
    ],
    [
      'The Skelby search, which ended in late May, was begun in early May.',
      'Police began the Skelby search in early May. They ended it in late May.',
    ],
  ])('is kept: %s', (page, original) => {
    expect(figuresFound(page, original)).toEqual([]);
  });
});

describe('another year behind the same limit', () => {
  const FREEZE =
    'Under a deal signed last month, Skelby musicians accepted a pay freeze until the end of 2027.';

  test('is no year of what stands elsewhere', () => {
    expect(figuresFound('Skelby musicians accepted a pay freeze until the end of 2026.', FREEZE)).toEqual([
      '2026',
    ]);
  });

  test.each([
    ['Skelby musicians accepted a pay freeze until the end of 2027.', FREEZE],
    [
      'The Skelby bridge has been shut since 2024.',
      'The Skelby bridge was shut in May 2024. It will be replaced by 2030.',
    ],
  ])('is kept: %s', (page, original) => {
    expect(figuresFound(page, original)).toEqual([]);
  });
});

test('the month of something else far off excuses none', () => {
  const original = (when: string) => `The mayor of Skelby was seen with the builder ${when}.

Some 40 families rent land from the builder on the hill above the river. Their children take the bus.

A jury is expected to hear the Skelby evidence in April.`;
  const page = 'A jury is expected to hear the Skelby evidence in June.';
  expect(figuresFound(page, original('last summer'))).toEqual(['June']);
  expect(figuresFound(page.replace('June', 'April'), original('last summer'))).toEqual([]);
});
