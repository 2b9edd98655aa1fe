import { expect, test } from 'vitest';
import { oppositesOf } from '../../../src/text/antonyms.ts';
import { stemKey } from '../../../src/text/keys.ts';
import { stem } from '../../../src/text/stem.ts';

const key = (word: string) => stemKey(stem(word));

test.each([
  ['accepted', 'rejected'],
  ['increases', 'decreased'],
  ['safe', 'dangerous'],
  ['guilty', 'innocent'],
])('%s and %s are opposites both ways', (one, other) => {
  expect(oppositesOf(one).has(key(other))).toBe(true);
  expect(oppositesOf(other).has(key(one))).toBe(true);
});

test.each(['unsurprising', 'nonviolent', 'dishonest'])('%s denies what is left of it', (word) => {
  expect(oppositesOf(word).has(key(word.replace(/^(?:un|non|dis)/, '')))).toBe(true);
});

test('no word is its own opposite', () => {
  for (const word of ['rise', 'end', 'lose', 'public']) expect(oppositesOf(word).has(key(word))).toBe(false);
});

test('no opposite of a common verb shares its key with “more”', () =>
  expect(oppositesOf('rejected').has(key('more'))).toBe(false));
