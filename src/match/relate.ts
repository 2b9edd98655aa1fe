import type { AlignmentCoverage } from '../alignment/coverage.ts';
import type { Relation } from '../report.ts';

/** What a page is to an original, and how sure that is (0 to 1). */
export interface Relationship {
  readonly relation: Relation;
  readonly score: number;
}

/** Share of the page's words that stand in the original word for word, at which it is a copy. */
const COPY = 0.6;
/** Score at which a page was made from the original, and at which a part of it was. */
const REWRITE = 0.5;
const PARTIAL = 0.4;
/** Below this the two have nothing in common but a word or two. */
const SAME_STORY = 0.15;

/** Decides the relation from how much of the page goes back to the original, how strongly and in what order. */
export function relate(coverage: AlignmentCoverage): Relationship {
  const { copied, reworded, order, strength, carried } = coverage;
  const goesBack = copied + reworded;
  const score = Math.min(1, goesBack * (0.4 + strength) * (0.6 + 0.4 * order));
  if (copied >= COPY) return { relation: 'copy', score: Math.max(score, copied) };
  if (score >= REWRITE && goesBack >= 0.5 && carried >= 0.3) return { relation: 'rewrite', score };
  if (score >= PARTIAL) return { relation: 'partial', score };
  return { relation: score >= SAME_STORY ? 'same-story' : 'unrelated', score };
}
