import { readPlainText } from '../../src/article/read-plain-text.ts';
import { compare, originalOf } from '../../src/compare.ts';
import type { Finding, Report } from '../../src/report.ts';

/**
 * What a page of one title and one paragraph says that an original, plain text with its title first, does not.
 * @param published date of both, as YYYY-MM-DD, or null
 */
export function findingsOf(
  paragraph: string,
  original: string,
  published: string | null = null,
): readonly Finding[] {
  return reportOf(paragraph, original, published).findings;
}

/** The whole report on such a page. */
export function reportOf(paragraph: string, original: string, published: string | null = null): Report {
  const page = readPlainText(`Page\n\n${paragraph}`, { published });
  return compare(page, originalOf(readPlainText(original, { published })));
}
