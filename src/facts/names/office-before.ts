import { isStopWord } from '../../text/stop-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { Name } from '../fact.ts';
import { isReportingVerb } from '../verbs-of-saying.ts';
import { isCapital } from './letter-case.ts';
import {
  DETERMINERS,
  isPossessive,
  LINKS,
  LONGEST_COMPLEMENT,
  LONGEST_OFFICE,
  type NamePlace,
} from './name-place.ts';
import { CALENDAR_WORDS, HONORIFICS, PLAIN_HONORIFICS } from './name-words.ts';
import { isOfficeWord } from './office-words.ts';
import { placeOfDemonym } from './places.ts';

/**
 * The office written before a name: "coastguard chief Alison …", "the firm's boss, Fiona …", "chief executive of the consultancy, …".
 * @param first index of the name's first token
 * @returns indexes of the office's tokens, or null
 */
export function officeBefore(place: NamePlace, first: number): number[] | null {
  const { tokens } = place.sentence;
  let i = first - 1;
  while (
    PLAIN_HONORIFICS.has(tokens[i]?.folded ?? '') ||
    (tokens[i]?.text === '.' && HONORIFICS.has(tokens[i - 1]?.folded ?? ''))
  )
    i--;
  const apart = tokens[i]?.text === ',';
  const words = collectBack(place, apart ? i - 1 : i);
  if (isOffice(words.at(-1), tokens, apart)) return words;
  return apart ? officeWithComplement(place, words) : null;
}

/** "Secretary of State Marco …": an office written as a title, which the words right before the name do not show. */
export function titleOf({ title }: Name, { sentence }: NamePlace, first: number): number[] | null {
  const office = (title ?? '').split(' ').filter((word) => !PLAIN_HONORIFICS.has(word));
  if (office.length < 2) return null;
  const words: number[] = [];
  for (let i = first - 1; i >= 0 && words.length < office.length && first - i < 2 * LONGEST_OFFICE; i--) {
    if (sentence.tokens[i]?.folded === office[office.length - 1 - words.length]) words.unshift(i);
  }
  return words.length === office.length ? words : null;
}

function isOffice(index: number | undefined, tokens: readonly Token[], apart: boolean): boolean {
  const word = tokens[index ?? -1];
  if (word === undefined) return false;
  return (
    isOfficeWord(word.folded) || (!apart && HONORIFICS.has(word.folded) && !PLAIN_HONORIFICS.has(word.folded))
  );
}

/** Words before token `last`, in order, back to a word of grammar, a mark, a verb of saying or another name. */
function collectBack({ sentence, named }: NamePlace, last: number): number[] {
  const words: number[] = [];
  for (let i = last; i >= 0 && words.length < LONGEST_OFFICE; i--) {
    const token = sentence.tokens[i];
    if (token === undefined) break;
    if (isInnerMark(sentence.tokens, i)) continue;
    if (token.kind !== 'word' || named.has(i) || isStopWord(token.folded)) break;
    if (isCapital(token) && CALENDAR_WORDS.has(token.folded)) break;
    if (isVerb(token.folded) || placeOfDemonym(token.folded) !== null || isPossessive(token)) break;
    words.unshift(i);
  }
  return words;
}

/** The hyphen of "vice-president", the full stop of "Gen." */
function isInnerMark(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const text = tokens[i]?.text ?? '';
  return (
    before?.end === tokens[i]?.start &&
    (text === '-' || (text === '.' && HONORIFICS.has(before?.folded ?? '')))
  );
}

const OFFICE_PARTICIPLES = new Set([
  'managing',
  'organising',
  'organizing',
  'presiding',
  'governing',
  'acting',
  'retired',
  'leading',
  'outgoing',
  'incoming',
]);

/** A verb that leads up to the office: "joining striker …", "appointed retired judge …"; but "state" is more often a state. */
function isVerb(folded: string): boolean {
  return (
    (isReportingVerb(folded) && folded !== 'state') ||
    (/(?:ing|ed)$/.test(folded) && !OFFICE_PARTICIPLES.has(folded))
  );
}

function officeWithComplement(place: NamePlace, complement: readonly number[]): number[] | null {
  const { tokens } = place.sentence;
  let i = (complement[0] ?? 0) - 1;
  while (DETERMINERS.has(tokens[i]?.folded ?? '')) i--;
  if (!LINKS.has(tokens[i]?.folded ?? '') || complement.length > LONGEST_COMPLEMENT) return null;
  const link = i;
  const office = collectBack(place, i - 1);
  return isOffice(office.at(-1), tokens, true) ? [...office, link, ...complement] : null;
}
