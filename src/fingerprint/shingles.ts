import { hash32, mix32 } from '../text/hash.ts';
import type { Token } from '../text/tokens.ts';
import { SHINGLE_SEED } from './scheme.ts';

/** Base of the rolling hash: odd, so that multiplying by it loses nothing modulo 2^32. */
const BASE = 0x9e3779b1;

/**
 * Hashes of all runs of `length` words in order; marks between words do not count, so punctuation may be changed freely.
 * A rolling hash (Karp, Rabin 1987) modulo 2^32, mixed at the end: the cost of a run does not depend on its length.
 * @returns one unsigned 32-bit hash for every run, none where there are fewer words
 */
export function shingleHashes(tokens: readonly Token[], length: number): number[] {
  const words: number[] = [];
  for (const { kind, folded } of tokens) if (kind !== 'mark') words.push(hash32(folded, SHINGLE_SEED));
  let leaving = 1;
  for (let i = 0; i < length; i++) leaving = Math.imul(leaving, BASE);
  const hashes: number[] = [];
  let rolling = 0;
  words.forEach((word, at) => {
    rolling = Math.imul(rolling, BASE) + word - Math.imul(words[at - length] ?? 0, leaving);
    if (at + 1 >= length) hashes.push(mix32(rolling));
  });
  return hashes;
}

/**
 * Robust winnowing (Schleimer, Wilkerson, Aiken 2003, "Winnowing: Local Algorithms for Document Fingerprinting"): of every
 * `window` neighbouring hashes the smallest is kept; among equals the one already kept, else the rightmost.
 * Guarantee: two texts that share a run of `window` hashes share a kept one. Shorter inputs keep their smallest.
 */
export function winnow(hashes: readonly number[], window: number): number[] {
  const kept: number[] = [];
  let smallest = -1;
  for (let end = Math.min(window, hashes.length); end <= hashes.length && end > 0; end++) {
    const start = Math.max(0, end - window);
    const before = smallest;
    if (smallest < start) smallest = rightmostSmallest(hashes, start, end);
    else if ((hashes[end - 1] ?? 0) < (hashes[smallest] ?? 0)) smallest = end - 1;
    if (smallest !== before) kept.push(hashes[smallest] ?? 0);
  }
  return kept;
}

function rightmostSmallest(hashes: readonly number[], start: number, end: number): number {
  let smallest = start;
  for (let at = start + 1; at < end; at++) if ((hashes[at] ?? 0) <= (hashes[smallest] ?? 0)) smallest = at;
  return smallest;
}
