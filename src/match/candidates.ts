import type { Fingerprint } from '../fingerprint/fingerprint.ts';
import type { Candidate, OriginalSource } from '../originals/source.ts';

/**
 * How many originals are aligned with a page. Among 12 700 articles the true one is always among the first twenty, and among the first
 * five for 99.9 % of rewrites (bench/RESULTS.md); the rest is room for larger indexes.
 */
const MOST_CANDIDATES = 12;

/** Stage 1: the originals whose fingerprints are most like a page's, best first. Cheap and wide; it decides nothing. */
export function candidates(page: Fingerprint, source: OriginalSource): Promise<readonly Candidate[]> {
  return source.find(page, MOST_CANDIDATES);
}
