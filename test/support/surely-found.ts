import { readPlainText } from '../../src/article/read-plain-text.ts';
import { holdAgainst, originalOf } from '../../src/compare.ts';
import { LIKELY_FROM, rawFindings } from '../../src/findings/find.ts';

/** A finding as its finder makes it, before the judge sees it. */
interface Found {
  readonly kind: string;
  readonly verdict: string;
  /** Why: the code of its reason. */
  readonly code: string;
  readonly text: string;
}

/**
 * What the finders by themselves are sure of on a page of one title and one paragraph, held against an original with its title first.
 * @param published date of both, as YYYY-MM-DD, or null
 */
export function surelyFound(
  paragraph: string,
  original: string,
  title = 'Page',
  published: string | null = null,
): Found[] {
  const page = readPlainText(`${title}\n\n${paragraph}`, { published });
  const comparison = holdAgainst(page, originalOf(readPlainText(original, { published })));
  return rawFindings(comparison)
    .filter(({ confidence }) => confidence >= LIKELY_FROM)
    .map(({ kind, verdict, reason, start, end }) => ({
      kind,
      verdict,
      code: reason.code,
      text: page.text.slice(start, end),
    }));
}
