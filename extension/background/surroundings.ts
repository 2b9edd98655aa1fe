import type { Article } from '../../src/article/article.ts';
import type { Report } from '../../src/report.ts';
import type { Span } from '../../src/text/span.ts';
import type { Surroundings } from '../messages/page-state.ts';

/** UTF-16 code units of the page shown beside a finding's words: enough to see what "241" counts. */
const BEFORE = 64;
const AFTER = 48;

/** Words this long tell by themselves what they are about. UTF-16 code units. */
const LONG = 80;

/** The page's words around each finding of a report, by the finding's id; long findings need none. */
export function surroundingsOf(article: Article, report: Report): Record<string, Surroundings> {
  const all = [...report.findings, ...report.possible].filter(({ start, end }) => end - start < LONG);
  return Object.fromEntries(all.map((finding) => [finding.id, around(article, finding)]));
}

/** What stands before and after a stretch within its own block, cut between words; `…` where it was cut. */
function around({ text, blocks }: Article, span: Span): Surroundings {
  const block = blocks.find(({ start, end }) => start <= span.start && span.end <= end) ?? span;
  const before = text.slice(Math.max(block.start, span.start - BEFORE), span.start);
  const after = text.slice(span.end, Math.min(block.end, span.end + AFTER));
  return {
    before: span.start - BEFORE > block.start ? `…${before.replace(/^\S*\s/, '')}` : before,
    after: span.end + AFTER < block.end ? `${after.replace(/\s\S*$/, '')}…` : after,
  };
}
