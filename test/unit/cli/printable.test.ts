import { expect, test } from 'vitest';
import { printable } from '../../../src/cli/printable.ts';

test('words, spaces, lines and other scripts stay', () => {
  expect(printable('“Déjà vu” — 3 €\nзаголовок, 標題')).toBe('“Déjà vu” — 3 €\nзаголовок, 標題');
});

test('what could move the cursor or turn the text round goes', () => {
  expect(printable('a\u001b[2Jb\rc\u202ed\u009be\u0000f')).toBe('a [2Jb c d e f');
});
