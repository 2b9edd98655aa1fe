import { SHINGLE_WORDS } from '../fingerprint/scheme.ts';
import { shingleHashes } from '../fingerprint/shingles.ts';
import { readOnce } from '../text/read-once.ts';
import type { Token } from '../text/tokens.ts';
import { SHINGLE_BITS } from './digest.ts';

/** Hashes of all runs of five words, in order, as a digest keeps them: whoever looks for a page's runs in a digest asks with these. */
export const runHashes = readOnce((tokens: readonly Token[]): readonly number[] =>
  shingleHashes(tokens, SHINGLE_WORDS).map((hash) => hash >>> (32 - SHINGLE_BITS)),
);
