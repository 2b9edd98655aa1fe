import { beginsCapital } from '../../text/capitals.ts';
import type { Token } from '../../text/tokens.ts';

/** How a reader looks at a sentence: the tokens, and a place among them. Readers give null or the place after what they read. */
export type Tokens = readonly Token[];

const HYPHENS = new Set(['-', '‐', '‑']);
const DASHES = new Set(['-', '‐', '‑', '–', '—']);

/** Folded word at a place, or '' past the end. */
export function wordAt(tokens: Tokens, at: number): string {
  return tokens[at]?.folded ?? '';
}

/** True where two neighbouring tokens touch: "190ft", "$5". */
export function touches(tokens: Tokens, at: number): boolean {
  const left = tokens[at];
  const right = tokens[at + 1];
  return left !== undefined && right !== undefined && left.end === right.start;
}

/** The place after a hyphen that joins two words ("thirty-eight"), or the place itself where there is none. */
export function afterHyphen(tokens: Tokens, at: number): number {
  const joins = HYPHENS.has(wordAt(tokens, at)) && at > 0 && touches(tokens, at - 1) && touches(tokens, at);
  return joins ? at + 1 : at;
}

/** True for a hyphen or dash of any length. */
export function isDash(tokens: Tokens, at: number): boolean {
  return DASHES.has(wordAt(tokens, at));
}

/** True for a word written with a capital first letter. */
export function isCapitalised(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && beginsCapital(token.text);
}

/** The place after the given words, hyphens between them allowed, or null where they do not stand there. */
export function afterWords(tokens: Tokens, at: number, ...words: readonly string[]): number | null {
  let place = at;
  for (const word of words) {
    if (place > at) place = afterHyphen(tokens, place);
    if (wordAt(tokens, place) !== word) return null;
    place++;
  }
  return place;
}
