import { combine32, mix32 } from '../text/hash.ts';
import { PAIR_SEED } from './scheme.ts';

/**
 * Hashes of all pairs of different anchors that stand in the same or in neighbouring sentences, whatever their order: a rewriter turns
 * sentences around, merges and splits them, but leaves a person near the place and the number near the year.
 * Wider windows were not better (DESIGN: two sentences rank the original first for 91 to 100 % of rewrites).
 * @param anchors for each sentence its distinct anchors, a bounded number of them
 * @returns unsigned 32-bit hashes, repetitions kept
 */
export function pairHashes(anchors: readonly (readonly number[])[]): number[] {
  const pairs: number[] = [];
  anchors.forEach((here, at) => {
    const near = anchors[at + 1] ?? [];
    for (let index = 0; index < here.length; index++) {
      const first = here[index] ?? 0;
      for (let other = index + 1; other < here.length; other++) pairs.push(pairHash(first, here[other] ?? 0));
      for (const second of near) if (second !== first) pairs.push(pairHash(first, second));
    }
  });
  return pairs;
}

function pairHash(first: number, second: number): number {
  return mix32(combine32(Math.min(first, second), Math.max(first, second)) ^ PAIR_SEED);
}
