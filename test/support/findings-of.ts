import { readPlainText } from '../../src/article/read-plain-text.ts';
import { compare, holdAgainst, originalOf } from '../../src/compare.ts';
import { LIKELY_FROM, rawFindings } from '../../src/findings/find.ts';
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

const FIGURES: ReadonlySet<FindingKind> = new Set(['number', 'percent', 'money', 'measure', 'date']);

/** Words of the findings that are numbers or dates, between texts of 12 March 2026: doubts and names have tests of their own. */
export function figuresOf(paragraph: string, original: string): string[] {
  return findingsOf(paragraph, `The depot\n\n${original}`, '2026-03-12')
    .filter(({ kind }) => FIGURES.has(kind))
    .map(({ text }) => text);
}

/** The same, as sure as their finders are: what the judge makes of them is left out. */
export function rawFiguresOf(paragraph: string, original: string): string[] {
  const published = '2026-03-12';
  const page = readPlainText(`Page\n\n${paragraph}`, { published });
  const comparison = holdAgainst(page, originalOf(readPlainText(`The depot\n\n${original}`, { published })));
  return rawFindings(comparison)
    .filter(({ kind, confidence }) => FIGURES.has(kind) && confidence >= LIKELY_FROM)
    .map(({ start, end }) => page.text.slice(start, end));
}

/** The whole report on such a page. */
export function reportOf(paragraph: string, original: string, published: string | null = null): Report {
  const page = readPlainText(`Page\n\n${paragraph}`, { published });
  return compare(page, originalOf(readPlainText(original, { published })));
}
