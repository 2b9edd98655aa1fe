import type { Token } from '../../text/tokens.ts';
import type { Sentence } from '../fact.ts';
import { isCapital } from './letter-case.ts';
import { CALENDAR_WORDS } from './name-words.ts';

/** A sentence and the names in it: what an office is read from. */
export interface NamePlace {
  readonly sentence: Sentence;
  readonly at: number;
  /** Indexes of tokens that belong to some name; an office stops there. */
  readonly named: ReadonlySet<number>;
}

/** An office is told in a few words; longer stretches are clauses. */
export const LONGEST_OFFICE = 6;
export const LONGEST_COMPLEMENT = 6;

/** What links an office to its body: "editor of", "spokesman for". */
export const LINKS = new Set('of for at with from'.split(' '));
export const DETERMINERS = new Set('the a an its their his her our my your one then'.split(' '));

/** True for a word with a possessive ending. */
export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && /['’]s$/i.test(token.text);
}

/** "Monday", "Christmas": capitals by rule, which end an office; "MP" is one, and "PE", "IT" and "TV" are what one is of. */
export function isCalendarWord(token: Token): boolean {
  return isCapital(token) && CALENDAR_WORDS.has(token.folded) && !isAcronym(token);
}

/** "MP", "PE", "PhD", "MPs". */
export function isAcronym({ text }: Token): boolean {
  return /^\p{Lu}+\p{Ll}?\p{Lu}s?$/u.test(text);
}
