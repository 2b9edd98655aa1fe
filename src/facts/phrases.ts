import type { Token } from '../text/tokens.ts';

/** A phrase book: the first word of each phrase leads to its phrases, longest first. */
export type PhraseBook<T> = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly value: T }[]
>;

/** A phrase found in a run of tokens: the indexes of its first and last token, and what the book says of it. */
export interface PhraseMatch<T> {
  readonly first: number;
  readonly last: number;
  readonly value: T;
}

/** Builds a phrase book from lists of folded phrases ("up to", "at least"). */
export function phraseBook<T>(entries: readonly (readonly [value: T, phrases: string])[]): PhraseBook<T> {
  const book = new Map<string, { words: string[]; value: T }[]>();
  for (const [value, phrases] of entries) {
    for (const phrase of phrases.split('|')) {
      const words = phrase.trim().split(/\s+/);
      const first = words[0];
      if (first === undefined || first === '') continue;
      const known = book.get(first) ?? [];
      known.push({ words, value });
      book.set(first, known);
    }
  }
  for (const known of book.values()) known.sort((a, b) => b.words.length - a.words.length);
  return book;
}

/** Finds the phrases of a book in tokens, leftmost and longest first, without overlaps. Linear in the tokens. */
export function findPhrases<T>(tokens: readonly Token[], book: PhraseBook<T>): PhraseMatch<T>[] {
  const found: PhraseMatch<T>[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const entry = book.get(tokens[i]?.folded ?? '')?.find(({ words }) => standsAt(tokens, i, words));
    if (entry === undefined) continue;
    found.push({ first: i, last: i + entry.words.length - 1, value: entry.value });
    i += entry.words.length - 1;
  }
  return found;
}

function standsAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, k) => tokens[at + k]?.folded === word);
}
