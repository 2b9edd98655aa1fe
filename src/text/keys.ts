import { hash32 } from './hash.ts';
import { readOnce, readWordOnce } from './read-once.ts';
import { senseOf } from './senses.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import type { Token } from './tokens.ts';

/**
 * A content word as alignment and digests know it: the low 16 bits of the hash of its sense (see senses.ts), so that a rewriter's synonym
 * has the key of the word it replaced.
 *
 * 16 bits on purpose. A vocabulary of fifty thousand stems leaves about one other stem to every key, so a digest cannot be
 * read back by hashing a dictionary; and with some 15 stems a sentence, a foreign word meets a sentence's keys by chance
 * once in four thousand times, which is far below the noise of rewording.
 */
export type StemKey = number;

/** The key of a stem. */
export const stemKey = readWordOnce((stemmed): StemKey => hash32(senseOf(stemmed)) & 0xffff);

/** The key of a folded word, whatever its form: stem, sense and hash cost twenty times a look-up. */
export const wordKey = readWordOnce((folded): StemKey => stemKey(stem(folded)));

/** The keys of folded words, whatever their forms, from a list that is parted by white space; words of grammar have theirs as well. */
export function keysOfWords(list: string): StemKey[] {
  return list.split(/\s+/).map(wordKey);
}

/** The key of a token that carries content, or null for marks and for words of grammar. */
export function contentKey({ kind, folded }: Token): StemKey | null {
  if (kind === 'word') return tellingKey(folded);
  return kind === 'mark' ? null : wordKey(folded);
}

const tellingKey = readWordOnce((folded): StemKey | null => (isStopWord(folded) ? null : wordKey(folded)));

/** The key of each token of a sentence, in order, null where it carries no content: finders ask for it once for every pair of sentences. */
export const keysByToken = readOnce((tokens: readonly Token[]): readonly (StemKey | null)[] =>
  tokens.map(contentKey),
);

/** The same as a set, to look keys up in. */
export const keySet = readOnce(
  (tokens: readonly Token[]): ReadonlySet<StemKey | null> => new Set(keysByToken(tokens)),
);

/** How many keys are in both, each counted once. */
export function sharedKeys(one: readonly StemKey[], other: Iterable<StemKey>): number {
  const held = new Set(other);
  return new Set(one.filter((key) => held.has(key))).size;
}

/** Keys of all content tokens, in order, repetitions kept. */
export function contentKeys(tokens: readonly Token[]): StemKey[] {
  return keysByToken(tokens).filter((key) => key !== null);
}
