import { readPlainText } from '../../src/article/read-plain-text.ts';
import { compare, originalOf } from '../../src/compare.ts';
import type { Finding, FindingKind, Report } from '../../src/report.ts';

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

/** Kinds of findings that are numbers or dates. */
export const FIGURES: ReadonlySet<FindingKind> = new Set(['number', 'percent', 'money', 'measure', 'date']);

/** Words of the findings that are numbers or dates, between texts of 12 March 2026: doubts and names have tests of their own. */
export function figuresOf(paragraph: string, original: string): string[] {
  return findingsOf(paragraph, `The depot\n\n${original}`, '2026-03-12')
    .filter(({ kind }) => FIGURES.has(kind))
    .map(({ text }) => text);
}

/** The whole report on such a page. */
export function reportOf(paragraph: string, original: string, published: string | null = null): Report {
  const page = readPlainText(`Page\n\n${paragraph}`, { published });
  return compare(page, originalOf(readPlainText(original, { published })));
}
