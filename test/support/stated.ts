import { readPlainText } from '../../src/article/read-plain-text.ts';
import { holdAgainst, originalOf } from '../../src/compare.ts';
import { rawFindings } from '../../src/findings/find.ts';

const WHEN = { title: '', published: '2026-04-09' };
/** A doubt by its signs alone is surer than this where it is lost. */
const LEAST = 0.65;

/** What a page states though the original leaves it open, both of one day and without titles, before the findings are judged beside each other. */
export function stated(original: string, page: string): string[] {
  const article = readPlainText(page, WHEN);
  const comparison = holdAgainst(article, originalOf(readPlainText(original, WHEN)));
  return rawFindings(comparison)
    .filter(({ kind, confidence }) => kind === 'certainty' && confidence >= LEAST)
    .map(({ start, end }) => article.text.slice(start, end));
}
