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
 * Each alternative is a character class with one flat repetition: linear in the length of the text.
 */
const TOKEN =
  /(?<abbreviation>(?:\p{L}\.){2,})|(?<word>[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*)|(?<number>\p{Nd}+(?:[.,:’'](?=\p{Nd})\p{Nd}+)*)|(?<mark>\S)/gu;

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
    const written = match[0];
    const start = match.index + offset;
    tokens.push({ start, end: start + written.length, text: written, ...classify(match) });
  }
  return tokens;
}

function classify(match: RegExpMatchArray): Pick<Token, 'kind' | 'folded'> {
  const groups = match.groups ?? {};
  if (groups.mark !== undefined) return { kind: 'mark', folded: match[0] };
  if (groups.number !== undefined) return { kind: 'number', folded: fold(match[0]) };
  if (groups.abbreviation !== undefined) return { kind: 'word', folded: fold(match[0]).replace(DOTS, '') };
  return { kind: 'word', folded: fold(match[0]).replace(POSSESSIVE, '') };
}
