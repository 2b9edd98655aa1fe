import { describe, expect, test } from 'vitest';
import { surelyFound } from '../../support/surely-found.ts';

function roles(page: string, original: string): string[] {
  return surelyFound(page, `Account\n\n${original}`, 'Page').flatMap(({ kind, text }) =>
    kind === 'role' ? [text] : [],
  );
}

describe('what somebody is said to be, of whom no source tells it', () => {
  test.each([
    [
      'Ada Quill, 58, showed remorse in court on Monday.',
      'Ada Quill, 58, a mother of two, showed remorse in court on Monday.',
      'mother of two',
    ],
    [
      'A driver was killed on the coast road on Monday.',
      'A driver and father of three was killed on the coast road on Monday.',
      'father of three',
    ],
    [
      'The police got a call from a walker, Ada Quill, at 7.20am.',
      'Walker Ada Quill, a postwoman, rang the police at 7.20am.',
      'postwoman',
    ],
    [
      'Ada Quill, 83, died when a storm hit the caravans on Tarn Lane.',
      'Ada Quill, 83, a retired railway worker, died when a storm hit the caravans.',
      'retired railway worker',
    ],
    [
      'Ada Quill, a demographer at Tarn College, said the count was wrong.',
      'The count was wrong, said Ada Quill of Tarn College, a former ministry adviser.',
      'former ministry adviser',
    ],
    [
      'Ada Quill, an islander, was undecided until the roll call and voted yes.',
      'Ada Quill, an islander and former cable executive, was undecided until the roll call and voted yes.',
      'former cable executive',
    ],
  ])('%s', (original, page, told) => expect(roles(page, original)).toEqual([told]));

  test.each([
    [
      'Ada Quill, 58, showed remorse in court on Monday. She lives in Wick with her sons.',
      'Ada Quill, 58, a mother of two from Wick, showed remorse in court on Monday.',
    ],
    [
      'A driver was killed on the coast road on Monday. His two girls are at school in Wick.',
      'A father of two was killed on the coast road on Monday.',
    ],
    [
      'Ada Quill, who delivers the mail on Skelby, found the seal.',
      'Ada Quill, a postwoman on Skelby, found the seal.',
    ],
    [
      'Ada Quill worked on the railways until 2010 and lives in Wick.',
      'Ada Quill, a retired railway worker who lives in Wick.',
    ],
    [
      'Ada Quill, a professor at Tarn College, once advised the ministry on floods.',
      'Ada Quill of Tarn College, a former ministry adviser on floods.',
    ],
    [
      'Ada Quill scored twice in the final against Skelby on Monday.',
      'Ada Quill, a midfielder, scored twice in the final against Skelby on Monday.',
    ],
    ['Ada Quill, 34, keeps goats near the lake.', 'Ada Quill, 34, a goat keeper near the lake.'],
  ])('%s (silent)', (original, page) => expect(roles(page, original)).toEqual([]));
});
