import { readPlainText } from '../../src/article/read-plain-text.ts';
import { holdAgainst, originalOf } from '../../src/compare.ts';
import { LIKELY_FROM, rawFindings } from '../../src/findings/find.ts';

/**
 * The words of every finding that its finder holds likely, on a page held against an original, each under the same title. What the judge makes of them is left out: it is
 * grown anew whenever anything changes, and two sentences give it little to go by.
 * @param published days of publication of the page and of the original
 */
export function wordsFound(
  page: string,
  original: string,
  published: readonly [string, string] = ['2026-03-13', '2026-03-12'],
): string[] {
  const article = (text: string, day: string) => readPlainText(`The depot\n\n${text}`, { published: day });
  const read = article(page, published[0]);
  return rawFindings(holdAgainst(read, originalOf(article(original, published[1]))))
    .filter(({ confidence }) => confidence >= LIKELY_FROM)
    .map(({ start, end }) => read.text.slice(start, end));
}
