import { hash32 } from '../text/hash.ts';
import { stem } from '../text/stem.ts';
import { isStopWord } from '../text/stop-words.ts';
import type { Token } from '../text/tokens.ts';
import { plainNumber } from './plain-number.ts';
import { WORD_SEED } from './scheme.ts';

/**
 * Hashes of the content words of an article, by their stems; numbers in their cheap normal form. Repetitions are kept.
 *
 * Weighed by rarity this is the strongest single family (see bench/RESULTS.md), and the cheapest to keep, because originals share their
 * words and a posting is then no more than a number.
 */
export function wordHashes(tokens: readonly Token[]): number[] {
  const hashes: number[] = [];
  for (const token of tokens) {
    const hash = wordHash(token);
    if (hash !== null) hashes.push(hash);
  }
  return hashes;
}

/** Remembers the hashes of words: news reuses a small vocabulary, and stop list, stem and hash cost ten times a look-up. */
const known = new Map<string, number | null>();
const REMEMBERED = 100_000;

function wordHash(token: Token): number | null {
  if (token.kind === 'mark') return null;
  const seen = known.get(token.folded);
  if (seen !== undefined) return seen;
  const hash = isStopWord(token.folded) ? null : hash32(stem(plainNumber(token) ?? token.folded), WORD_SEED);
  if (known.size >= REMEMBERED) known.clear();
  known.set(token.folded, hash);
  return hash;
}
