import { expect, test } from 'vitest';
import { contentKeys, sharedKeys } from '../../../src/text/keys.ts';
import { tokenise } from '../../../src/text/tokens.ts';

const keys = (text: string) => contentKeys(tokenise(text));

test('counts what is in both once, whatever its form and however often it is said', () => {
  expect(sharedKeys(keys('the ferries left, and a ferry sank'), keys('a ferry burned'))).toBe(1);
  expect(sharedKeys(keys('ferry to Skelby'), new Uint16Array(keys('Skelby has a ferry')))).toBe(2);
  expect(sharedKeys([], keys('ferry'))).toBe(0);
});
