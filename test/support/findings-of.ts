import { readPlainText } from '../../src/article/read-plain-text.ts';
import { compare, holdAgainst, originalOf } from '../../src/compare.ts';
import type { RawFinding } from '../../src/findings/comparison.ts';
import { rawFindings, shownFrom } from '../../src/findings/find.ts';
import { judged } from '../../src/findings/judge/judge.ts';
import type { FindingKind, Report } from '../../src/report.ts';

/** A finding as short as its finder finds it, before it is widened to its phrase; `isShown` where it is sure enough. */
export type Found = RawFinding & { readonly text: string; readonly isShown: boolean };

/**
 * What a page of one title and one paragraph says that an original, plain text with its title first, does not.
 * @param published date of both, as YYYY-MM-DD, or null
 */
export function findingsOf(
  paragraph: string,
  original: string,
  published: string | null = null,
): readonly Found[] {
  return everythingFound(paragraph, original, published).filter(({ isShown }) => isShown);
}

/** The same with what is merely possible. */
export function everythingFound(
  paragraph: string,
  original: string,
  published: string | null = null,
): readonly Found[] {
  const { page, there } = pairOf(paragraph, original, published);
  const comparison = holdAgainst(page, there);
  return judged(rawFindings(comparison), comparison).map((found) => ({
    ...found,
    text: page.text.slice(found.start, found.end),
    isShown: found.confidence >= shownFrom(comparison),
  }));
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
  const { page, there } = pairOf(paragraph, original, published);
  return compare(page, there);
}

function pairOf(paragraph: string, original: string, published: string | null) {
  const page = readPlainText(`Page\n\n${paragraph}`, { published });
  return { page, there: originalOf(readPlainText(original, { published })) };
}
