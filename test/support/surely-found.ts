import { readPlainText } from '../../src/article/read-plain-text.ts';
import { holdAgainst, originalOf } from '../../src/compare.ts';
import { LIKELY_FROM, rawFindings } from '../../src/findings/find.ts';
import type { FindingKind } from '../../src/report.ts';
import { FIGURES } from './findings-of.ts';

/** A finding as its finder makes it, before the judge sees it. */
interface Found {
  readonly kind: FindingKind;
  readonly verdict: string;
  /** Why: the code of its reason. */
  readonly code: string;
  readonly text: string;
}

/**
 * What the finders by themselves are sure of on a page of one title and one paragraph, held against an original with its title first. What the judge makes of it is left
 * out: it is grown anew whenever anything changes, and two sentences give it little to go by.
 * @param published date of the page, as YYYY-MM-DD, or null
 * @param publishedThere date of the original, the same if nothing else is given
 */
export function surelyFound(
  paragraph: string,
  original: string,
  title = 'Page',
  published: string | null = null,
  publishedThere = published,
): Found[] {
  const page = readPlainText(`${title}\n\n${paragraph}`, { published });
  const comparison = holdAgainst(page, originalOf(readPlainText(original, { published: publishedThere })));
  return rawFindings(comparison)
    .filter(({ confidence }) => confidence >= LIKELY_FROM)
    .map(({ kind, verdict, reason, start, end }) => ({
      kind,
      verdict,
      code: reason.code,
      text: page.text.slice(start, end),
    }));
}

/**
 * The words of all that, on a page and an original under the same title.
 * @param published days of publication of the page and of the original
 */
export function wordsFound(
  page: string,
  original: string,
  [published, publishedThere]: readonly [string, string] = ['2026-03-13', '2026-03-12'],
): string[] {
  const found = surelyFound(page, `The depot\n\n${original}`, 'The depot', published, publishedThere);
  return found.map(({ text }) => text);
}

/** The words of what is a number or a date, between texts of 12 March 2026. */
export function figuresFound(paragraph: string, original: string): string[] {
  return surelyFound(paragraph, `The depot\n\n${original}`, 'Page', '2026-03-12')
    .filter(({ kind }) => FIGURES.has(kind))
    .map(({ text }) => text);
}
