import { FAMILIES, type Fingerprint } from '../fingerprint/fingerprint.ts';
import { type FingerprintShard, type Postings, postingsOf } from './fingerprint-shard.ts';
import { rarity } from './postings.ts';

/** An original found in a shard. */
export interface Hit {
  /** Index of the shard among those searched. */
  readonly shard: number;
  /** Number of the original within the shard. */
  readonly original: number;
  /** 0 to 1: cosine of the rarity-weighted hashes of the page and the original. */
  readonly score: number;
}

/**
 * Looks a fingerprint up in shards as they lie. Every shared hash votes with the square of its rarity among all originals
 * searched; votes are divided by the lengths of both vectors, because a long original shares common words with every page.
 * (Measured without that division: a fifth of the originals no longer come first.)
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
      for (const [at, { originals }] of found.entries()) vote(votes[at], originals, weight);
    }
  }
  return bestHits(shards, votes, Math.sqrt(length), most);
}

function countHolders(found: readonly Postings[]): number {
  return found.reduce((sum, { holders }) => sum + holders, 0);
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
  shards.forEach(({ norms }, shard) => {
    votes[shard]?.forEach((sum, original) => {
      const score = Math.min(1, sum / ((norms[original] ?? 0) * length));
      // Neither 0 nor the NaN of a damaged norm is above anything.
      if (!(score > (best.length < most ? 0 : (best.at(-1)?.score ?? 0)))) return;
      const at = best.findIndex((hit) => hit.score < score);
      best.splice(at < 0 ? best.length : at, 0, { shard, original, score });
      best.length = Math.min(best.length, most);
    });
  });
  return best;
}
