import { describe, expect, test } from 'vitest';
import { surelyFound } from '../../support/surely-found.ts';

function names(page: string, original: string): string[] {
  return surelyFound(page, `Account\n\n${original}`, 'Page').flatMap(({ kind, text }) =>
    /person|place|organisation/.test(kind) ? [text] : [],
  );
}

describe('the word that opens a sentence', () => {
  const original =
    'A checkpoint stands at Mahalu bridge. Dredging began on Monday, said Nils Aker. Money machines ran dry.';

  test.each([
    'Cross Mahalu bridge and you will meet a checkpoint.',
    'Take Mahalu bridge and you will meet a checkpoint.',
    'Dredgers started on Monday, Nils Aker said.',
    'It was Monday when ATMs ran dry.',
    '[PRESENTER] Bula, and good evening from the bridge.',
  ])('is no name in: %s', (page) => expect(names(page, original)).toEqual([]));

  test.each([
    ['Quinn Mahalu bridge was closed.', ['Quinn Mahalu']],
    ['Nils Aker said the Dredgers started on Monday.', ['Dredgers']],
    ['[PRESENTER] Tavua is where the bridge is.', ['Tavua']],
    ['Dredger was at the bridge on Monday.', ['Dredger']],
    ['Dredgers was at the bridge on Monday.', ['Dredgers']],
  ])('may be one in: %s', (page, expected) => expect(names(page, original)).toEqual(expected));

  test('is no name in a heading, or before the name of whom a headline is about', () => {
    expect(names('The Price Tag\n\nNils Aker said dredging began on Monday.', original)).toEqual([]);
    const found = surelyFound(
      'Dredging began on Monday.',
      `Account\n\n${original}`,
      'Minnows Mahalu dredge on',
    );
    expect(found.filter(({ text }) => /Minnows/.test(text))).toEqual([]);
  });
});
