import { expect, test } from 'vitest';
import { readPlainText } from '../../../src/article/read-plain-text.ts';
import { compare, originalOf } from '../../../src/compare.ts';
import { decodeDigest, encodeDigest } from '../../../src/digest/codec.ts';

const ORIGINAL = `Ferry Board Sells Three Boats To Una Pell

By Corwen Achterberg and Peter Umaña, shipping correspondent

Published 4 March 2026

The ferry board of Ardmuir sold three boats to Una Pell for £410,000, and Ida Holt told the council.

Corwen Bay has no ferry now.`;
const PAGE = readPlainText(
  'Boats sold\n\nThe ferry board of Ardmuir sold three boats, and the council was told.',
);

const droppedOf = (text: string) => {
  const whole = originalOf(readPlainText(text));
  const digest = decodeDigest(encodeDigest(whole.digest));
  return [whole, { ...whole, digest, text: null }].map((original) =>
    compare(PAGE, original).dropped.map((fact) => fact.text),
  );
};

test('neither who wrote the original and when, nor its title, is left out; with its text or without', () => {
  const left = ['£410,000', 'Una Pell', 'Ida Holt', 'Corwen Bay'];
  expect(droppedOf(ORIGINAL)).toEqual([left, left]);
});

test('a short sentence of the account is no byline', () => {
  const [withText] = droppedOf(`${ORIGINAL}\n\nUna Pell lives in Skarne.`);
  expect(withText).toContain('Skarne');
});
