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
  /((?:\p{L}\.){2,})|([\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*)|(\p{Nd}+(?:[.,:’'](?=\p{Nd})\p{Nd}+)*)|\S/uy;

const POSSESSIVE = /'s?$/;
const DOTS = /\./g;

/**
 * Splits text into tokens in order; white space separates and is not returned.
 *
 * Nine in ten tokens of English news are words of plain letters, or marks. Those are read letter by letter, which is three times as
 * fast as the expression above; it is asked wherever that could differ.
 * @param text any text
 * @param offset added to every span, for text that is a slice of a longer one (UTF-16 code units)
 */
export function tokenise(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (isSpace(unit)) {
      at++;
      continue;
    }
    const token = plainTokenAt(text, at, unit, offset) ?? tokenAt(text, at, offset);
    if (token !== null) tokens.push(token);
    at = token === null ? at + 1 : token.end - offset;
  }
  return tokens;
}

/** A word of plain letters or a plain mark; null where the expression has to be asked. */
function plainTokenAt(text: string, start: number, unit: number, offset: number): Token | null {
  if (isPlainMark(unit)) {
    const mark = text.charAt(start);
    return { kind: 'mark', text: mark, folded: mark, start: start + offset, end: start + 1 + offset };
  }
  if (!isPlainLetter(unit)) return null;
  let end = start + 1;
  while (isPlainLetter(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  // Past ASCII there may be more letters; an apostrophe may belong to the word, and a full stop to an abbreviation ("U.S.").
  if (next > 0x7f || next === APOSTROPHE || (next === FULL_STOP && end === start + 1)) return null;
  const word = text.slice(start, end);
  return { kind: 'word', text: word, folded: word.toLowerCase(), start: start + offset, end: end + offset };
}

function tokenAt(text: string, at: number, offset: number): Token | null {
  TOKEN.lastIndex = at;
  const match = TOKEN.exec(text);
  if (match === null) return null;
  const kind = (match[1] ?? match[2]) ? 'word' : match[3] ? 'number' : 'mark';
  const start = at + offset;
  return { kind, text: match[0], folded: foldToken(match), start, end: start + match[0].length };
}

const APOSTROPHE = 0x27;
const FULL_STOP = 0x2e;

function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
}

function isPlainLetter(unit: number): boolean {
  const lower = unit | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** The marks of ASCII. */
function isPlainMark(unit: number): boolean {
  return unit > 0x20 && unit < 0x7f && !isPlainLetter(unit) && !(unit >= 0x30 && unit <= 0x39);
}

function foldToken([written, abbreviation, word, number]: RegExpMatchArray): string {
  if (word !== undefined) return withoutPossessive(fold(word));
  if (number !== undefined) return fold(number);
  return abbreviation === undefined ? written : fold(abbreviation).replace(DOTS, '');
}

function withoutPossessive(folded: string): string {
  return folded.includes("'") ? folded.replace(POSSESSIVE, '') : folded;
}
