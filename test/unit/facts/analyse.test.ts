import { describe, expect, test } from 'vitest';
import { composeArticle } from '../../../src/article/compose-article.ts';
import { readPlainText } from '../../../src/article/read-plain-text.ts';
import { compare, originalOf } from '../../../src/compare.ts';
import { isCut, readSentences } from '../../../src/facts/analyse.ts';

const lines = (count: number, line: string) => Array.from({ length: count }, () => line);

describe('an article longer than what is read says so', () => {
  test('for its sentences', () => {
    const long = (count: number) => readPlainText(`Boats\n\n${lines(count, 'It sank.').join(' ')}`);
    expect([4_999, 5_000].map((count) => isCut(long(count)))).toEqual([false, true]);
    expect(readSentences(long(5_200))).toHaveLength(5_000);
  });

  test('for its text', () => {
    const long = (length: number) => readPlainText('x'.repeat(length));
    expect([400_000, 400_001].map((length) => isCut(long(length)))).toEqual([false, true]);
  });

  test('for its blocks, and for one that no article holds', () => {
    expect(isCut(readPlainText(lines(5_000, '*').join('\n\n')))).toBe(false);
    expect(isCut(readPlainText(lines(5_001, '*').join('\n\n')))).toBe(true);
    const { text: _, blocks: __, leftOut: ___, ...facts } = readPlainText('');
    const composed = (length: number) =>
      composeArticle(facts, [{ kind: 'paragraph', text: 'x'.repeat(length) }], []);
    expect([10, 1_100_000].map((length) => isCut(composed(length)))).toEqual([false, true]);
  });
});

test('a comparison with it is not complete: its last line may tell of anybody', () => {
  const page = readPlainText(`${lines(5_200, 'It sank.').join(' ')} Oswin Tarrant took them all.`);
  expect(compare(page, originalOf(readPlainText('It sank.')), { now: () => 0 }).complete).toBe(false);
});

/** Tables that are looked up by a word of the page must not answer with what every object has. */
test.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__', 'isPrototypeOf'])(
  'a page that speaks of a %s is read and compared',
  (word) => {
    const places = [
      `The ${word} said so on ${word} orders at ${word} for 12 ${word}s.`,
      `${word} ${word}, 41, ${word} of ${word}, paid 5 ${word} a ${word} in ${word} 2024.`,
      `“${word},” said ${word}. It may ${word} before ${word} 9, by ${word} to ${word}, ten to ${word}.`,
      `It was the ${word}est ${word} ever, down by 3 ${word} per ${word} because of ${word}.`,
    ].join(' ');
    const page = readPlainText(`${word}\n\n${places}`, { published: '2026-03-12' });
    const original = originalOf(readPlainText(`A ${word}\n\n${places.replaceAll('12', '14')}`));
    expect(() => compare(page, original)).not.toThrow();
  },
);
