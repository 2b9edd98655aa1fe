import { readPlainText } from '../../src/article/read-plain-text.ts';
import { compare, originalOf } from '../../src/compare.ts';

/**
 * The words of every shown finding on a page held against an original, each under the same title.
 * @param published days of publication of the page and of the original
 */
export function wordsFound(
  page: string,
  original: string,
  published: readonly [string, string] = ['2026-03-13', '2026-03-12'],
): string[] {
  const article = (text: string, day: string) => readPlainText(`The depot\n\n${text}`, { published: day });
  return compare(article(page, published[0]), originalOf(article(original, published[1]))).findings.map(
    ({ text }) => text,
  );
}
