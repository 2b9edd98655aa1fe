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
  expect(oppositesOf(key(one)).has(key(other))).toBe(true);
  expect(oppositesOf(key(other)).has(key(one))).toBe(true);
});

test('no word is its own opposite, and most have none', () => {
  for (const word of ['rise', 'end', 'lose', 'public'])
    expect(oppositesOf(key(word)).has(key(word))).toBe(false);
  expect(oppositesOf(key('ferry')).size).toBe(0);
});
