import type { Fingerprint } from '../fingerprint/fingerprint.ts';
import type { Candidate, OriginalSource } from '../originals/source.ts';

/**
 * How many originals are aligned with a page. Of the rewrites of the harder set 99.6 % have the true one among the first five of 12 700 articles,
 * and 99.7 % among the first twelve of 100 000 (bench/RESULTS.md); looking at more costs more than it finds.
 */
const MOST_CANDIDATES = 12;

/** Stage 1: the originals whose fingerprints are most like a page's, best first. Cheap and wide; it decides nothing. */
export function candidates(page: Fingerprint, source: OriginalSource): Promise<readonly Candidate[]> {
  return source.find(page, MOST_CANDIDATES);
}
