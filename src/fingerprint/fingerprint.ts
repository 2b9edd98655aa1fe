import type { Article } from '../article/article.ts';
import { ascending } from '../text/hash.ts';
import { sentencesOf } from '../text/sentences.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import { pairHashes } from './anchor-pairs.ts';
import { anchorsOf } from './anchors.ts';
import { FINGERPRINT_SCHEME, SHINGLE_WORDS, WINNOWING_WINDOW } from './scheme.ts';
import { shingleHashes, winnow } from './shingles.ts';
import { wordHashes } from './words.ts';

/** The families of hashes, in the order in which an index keeps them. */
export const FAMILIES = ['shingles', 'pairs', 'words'] as const;
export type Family = (typeof FAMILIES)[number];

/** The set of hashes by which a page finds its original. Each family is ascending and holds every hash once. */
export type Fingerprint = { readonly scheme: number } & { readonly [F in Family]: Uint32Array };

/** Text beyond this many UTF-16 units is not read: no article is that long, and a hostile page may be. */
const LONGEST_TEXT = 200_000;

/**
 * Takes the fingerprint of an article: winnowed shingles find what was copied, anchor pairs and words what was rewritten.
 * Furniture is left out. Linear in the length of the text.
 */
export function fingerprint(article: Article): Fingerprint {
  const sentences = sentenceTokens(article);
  const tokens: Token[] = [];
  for (const sentence of sentences) tokens.push(...sentence);
  return {
    scheme: FINGERPRINT_SCHEME,
    shingles: ascending(winnow(shingleHashes(tokens, SHINGLE_WORDS), WINNOWING_WINDOW)),
    pairs: ascending(pairHashes(anchorsOf(sentences))),
    words: ascending(wordHashes(tokens)),
  };
}

function sentenceTokens({ text, blocks }: Article): Token[][] {
  return blocks
    .filter(({ kind, end }) => kind !== 'furniture' && end <= LONGEST_TEXT)
    .flatMap((block) => sentencesOf(text, block))
    .map(({ start, end }) => tokenise(text.slice(start, end), start));
}
