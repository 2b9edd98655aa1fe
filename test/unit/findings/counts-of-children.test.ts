import { describe, expect, test } from 'vitest';
import { wordsFound } from '../../support/surely-found.ts';

describe('how many children somebody has', () => {
  test.each([
    [
      'Ada Quill, 46, let most of her staff go.',
      'Ada Quill, 46, let most of her staff go. The mum-of-three fumed.',
      'mum-of-three',
    ],
    [
      'Joe Barr, a baker, was hit by the tram.',
      'Dad-of-two Joe Barr, a baker, was hit by the tram.',
      'Dad-of-two',
    ],
    [
      'A driver was hit by the tram at Wick.',
      'A driver and father to four was hit by the tram at Wick.',
      'father to four',
    ],
    [
      'Joe Barr, a baker, was hit by the tram.',
      'Joe Barr, a baker, was hit by the tram. He has two young sons.',
      'two young sons',
    ],
    [
      'The funeral of Joe Barr, a father of four, is at Wick on Saturday.',
      'Joe Barr is to be buried at Wick on Saturday. He had five children.',
      'five children',
    ],
  ])('%s', (original, page, expected) => expect(wordsFound(page, original)).toEqual([expected]));

  test.each([
    [
      'Ada Quill, 46, who has three children, let her staff go.',
      'Ada Quill, 46, let her staff go. The mum-of-three fumed.',
    ],
    [
      'The funeral of Joe Barr, a father of four, is at Wick.',
      'Joe Barr is to be buried at Wick. He had four children.',
    ],
    [
      'Joe Barr, a baker, lives at Wick with his son and his daughter.',
      'Dad-of-two Joe Barr, a baker, lives at Wick.',
    ],
  ])('not where it is told: %s', (original, page) => expect(wordsFound(page, original)).toEqual([]));
});
