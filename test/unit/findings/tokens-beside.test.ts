import { expect, test } from 'vitest';
import { readPlainText } from '../../../src/article/read-plain-text.ts';
import { analyse } from '../../../src/facts/analyse.ts';
import {
  foldedText,
  tokensAfter,
  tokensBefore,
  wordAfter,
  wordBefore,
} from '../../../src/findings/tokens-beside.ts';

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
