import { fold } from './fold.ts';
import type { Span } from './span.ts';

/** `word` holds letters, `number` begins with a digit, `mark` is any other printed character (one each). */
export type TokenKind = 'word' | 'number' | 'mark';

/** One token, with its place in the text it was read from. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** The token as written. */
  readonly text: string;
  /** Folded (see fold.ts) and without a possessive ending: "Okafor’s" → "okafor". */
  readonly folded: string;
}

/**
 * Words keep inner apostrophes ("don't") and dotted abbreviations ("U.S.", "p.m."); hyphens separate ("mid-level" is two
 * words and a mark), because rewriters change them freely. Numbers keep inner separators and colons ("1,300.5", "6.40", "14:30").
 * Each alternative is a character class with one flat repetition: linear in the length of the text. Groups: abbreviation, word, number;
 * they are numbered because named ones build an object for every token, which halves the speed.
 */
const TOKEN =
  /((?:\p{L}\.){2,})|([\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*)|(\p{Nd}+(?:[.,:’'](?=\p{Nd})\p{Nd}+)*)|\S/gu;

const POSSESSIVE = /'s?$/;
const DOTS = /\./g;

/**
 * Splits text into tokens in order; white space separates and is not returned.
 * @param text any text
 * @param offset added to every span, for text that is a slice of a longer one (UTF-16 code units)
 */
export function tokenise(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index + offset;
    const kind = (match[1] ?? match[2]) ? 'word' : match[3] ? 'number' : 'mark';
    tokens.push({ kind, text: match[0], folded: foldToken(match), start, end: start + match[0].length });
  }
  return tokens;
}

function foldToken([written, abbreviation, word, number]: RegExpMatchArray): string {
  if (word !== undefined) return withoutPossessive(fold(word));
  if (number !== undefined) return fold(number);
  return abbreviation === undefined ? written : fold(abbreviation).replace(DOTS, '');
}

function withoutPossessive(folded: string): string {
  return folded.includes("'") ? folded.replace(POSSESSIVE, '') : folded;
}
