import { expect, test } from 'vitest';
import { surroundingsOf } from '../../../../extension/background/surroundings.ts';
import { readPlainText } from '../../../../src/article/read-plain-text.ts';
import { fakeFindings, fakeReport } from '../../../support/states/pages.ts';

const LINE =
  'The board has counted the boats and the berths of the old basin over and over again since the spring.';
const ARTICLE = readPlainText(
  `A quay is closed\n\n${LINE} It found 241 berths. ${LINE}\n\nThe quay is shut, and nobody says for how long.`,
);

/** What stands around some words of the article. */
function around(words: string) {
  const start = ARTICLE.text.indexOf(words);
  const found = fakeFindings(1).map((each) => ({ ...each, start, end: start + words.length }));
  return surroundingsOf(ARTICLE, fakeReport(found)).f0;
}

test('are cut between words, and say so', () => {
  expect(around('241')).toEqual({
    before: '…the old basin over and over again since the spring. It found ',
    after: ' berths. The board has counted the boats and…',
  });
});

test('stop where the block does', () => {
  expect(around('shut')).toEqual({ before: 'The quay is ', after: ', and nobody says for how long.' });
});

test('are not needed by words that speak for themselves', () => {
  expect(around(LINE)).toBeUndefined();
});
