import { hash32 } from '../text/hash.ts';
import { stem } from '../text/stem.ts';
import { isStopWord } from '../text/stop-words.ts';
import type { Token } from '../text/tokens.ts';
import { plainNumber } from './plain-number.ts';
import { WORD_SEED } from './scheme.ts';

/**
 * Hashes of the distinct content words of an article, by their stems; numbers in their cheap normal form.
 *
 * Weighed by rarity this is the strongest single family (see bench/RESULTS.md), and the cheapest to keep, because originals share their
 * words and a posting is then no more than a number.
 */
export function wordHashes(tokens: readonly Token[]): number[] {
  const forms = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'mark' && !isStopWord(token.folded)) forms.add(plainNumber(token) ?? token.folded);
  }
  return Array.from(new Set(Array.from(forms, stem)), (stemmed) => hash32(stemmed, WORD_SEED));
}
