import { expect, test } from 'vitest';
import { readPlainText } from '../../../src/article/read-plain-text.ts';
import { analyse } from '../../../src/facts/analyse.ts';
import {
  foldedText,
  keysBeside,
  tokensAfter,
  tokensBefore,
  wordAfter,
  wordBefore,
} from '../../../src/findings/tokens-beside.ts';
import { wordKey } from '../../../src/text/keys.ts';
import { tokenise } from '../../../src/text/tokens.ts';

const article = readPlainText('The quay reopened.\n\nAt noon Dorrit sold 48 hulls to Skelby.');
const comparison = { analysis: analyse(article) };
const sentence = comparison.analysis.sentences.findIndex(({ tokens }) =>
  tokens.some(({ text }) => text === '48'),
);

function place(words: string) {
  const start = article.text.indexOf(words);
  return { sentence, start, end: start + words.length };
}

test('gives the tokens on either side, nearest ones only, without the place itself', () => {
  expect(foldedText(tokensBefore(place('48'), comparison, 2))).toBe('dorrit sold');
  expect(foldedText(tokensAfter(place('48'), comparison, 2))).toBe('hulls to');
});

test('does not reach into the sentence before', () => {
  expect(foldedText(tokensBefore(place('noon'), comparison, 5))).toBe('at');
  expect(wordBefore(place('At'), comparison)).toBe('');
});

test('gives a mark as any other token, and nothing beyond the last', () => {
  expect(wordAfter(place('Skelby'), comparison)).toBe('.');
  expect(wordAfter(place('Skelby.'), comparison)).toBe('');
});

test('reads the content words on one side across a comma, and not where another matter is told', () => {
  const tokens = tokenise('The quay, long shut, reopened but the market closed.');
  const at = tokens.findIndex(({ text }) => text === 'reopened');
  expect(keysBeside(tokens, at, -1, 5)).toEqual(['shut', 'long', 'quay'].map(wordKey));
  expect(keysBeside(tokens, at, -1, 1)).toEqual([wordKey('shut')]);
  expect(keysBeside(tokens, at, 1, 5)).toEqual([]);
  expect(keysBeside(tokens, at, -1, 5, (folded) => folded === 'long')).toEqual(['shut', 'quay'].map(wordKey));
});
