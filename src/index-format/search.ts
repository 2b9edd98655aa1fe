import { FAMILIES, type Fingerprint } from '../fingerprint/fingerprint.ts';
import { type FingerprintShard, NORM_STEPS } from './fingerprint-shard.ts';
import { type Postings, postingsOf } from './posting-table.ts';
import { rarity } from './postings.ts';

/** An original found in a shard. */
export interface Hit {
  /** Index of the shard among those searched. */
  readonly shard: number;
  /** Number of the original within the shard. */
  readonly original: number;
  /** 0 to 1: likeness of the rarity-weighted hashes of the page and the original. */
  readonly score: number;
}

/**
 * Looks a fingerprint up in shards as they lie. Every shared hash votes with the square of its rarity among all originals
 * searched. Votes are divided by powers of the lengths of both vectors that add up to 2, so that the likeness stays below 1. The whole length of
 * the original (the cosine) favours short ones, whose few words any long page shares; none at all favours long ones. Its square root lies
 * between (bench/RESULTS.md): with 160 words kept, the cosine has the true original among the first five for 99.3 % of rewrites, the root for all.
 * @returns at most `most` hits, best first; ties in order of the index
 */
export function search(shards: readonly FingerprintShard[], page: Fingerprint, most: number): Hit[] {
  const originals = shards.reduce((sum, shard) => sum + shard.originals, 0);
  const votes = shards.map((shard) => new Float32Array(shard.originals));
  let length = 0;
  for (const family of FAMILIES) {
    for (const hash of page[family]) {
      const found = shards.map(({ families }) => postingsOf(families[family], hash));
      const weight = rarity(countHolders(found), originals) ** 2;
      length += weight;
      found.forEach((postings, at) => {
        if (postings !== null) vote(votes[at], postings.originals, weight);
      });
    }
  }
  return bestHits(shards, votes, length, most);
}

function countHolders(found: readonly (Postings | null)[]): number {
  return found.reduce((sum, postings) => sum + (postings?.holders ?? 0), 0);
}

/** A number outside of the shard, which only a damaged one holds, falls on nothing: typed arrays ignore it. */
function vote(votes: Float32Array | undefined, originals: Uint16Array, weight: number): void {
  if (votes === undefined) return;
  for (const original of originals) votes[original] = (votes[original] ?? 0) + weight;
}

/** One pass over all originals with a short sorted list, as nearly every original shares some word with the page. */
function bestHits(
  shards: readonly FingerprintShard[],
  votes: readonly Float32Array[],
  length: number,
  most: number,
): Hit[] {
  const best: Hit[] = [];
  // `length` is the square of the page's: 0.75 is the power 1.5 of that. A norm of 0 is a damaged one.
  const scale = Math.sqrt(NORM_STEPS) / length ** 0.75;
  shards.forEach(({ norms }, shard) => {
    votes[shard]?.forEach((sum, original) => {
      if (sum === 0) return;
      const score = Math.min(1, (scale * sum) / Math.sqrt(norms[original] || 1));
      if (!(score > (best.length < most ? 0 : (best.at(-1)?.score ?? 0)))) return;
      const at = best.findIndex((hit) => hit.score < score);
      best.splice(at < 0 ? best.length : at, 0, { shard, original, score });
      best.length = Math.min(best.length, most);
    });
  });
  return best;
}
