import { isStopWord } from '../../text/stop-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { Name } from '../fact.ts';
import { isReportingVerb } from '../verbs-of-saying.ts';
import { isGivenName } from './given-names.ts';
import { isCapital } from './letter-case.ts';
import {
  DETERMINERS,
  isAcronym,
  isCalendarWord,
  isPossessive,
  LINKS,
  LONGEST_COMPLEMENT,
  LONGEST_OFFICE,
  type NamePlace,
} from './name-place.ts';
import { HONORIFICS, ORGANISATION_WORDS, PLAIN_HONORIFICS } from './name-words.ts';
import { complementAfter } from './office-after.ts';
import { isOfficeWord, RANKS } from './office-words.ts';
import { placeOfDemonym } from './places.ts';

/**
 * The office written before a name: "coastguard chief Alison …", "the firm's boss, Fiona …", "chief executive of the consultancy, …".
 * @param first index of the name's first token
 * @param last index of its last token
 * @returns indexes of the office's tokens, or null
 */
export function officeBefore(place: NamePlace, first: number, last: number): number[] | null {
  const { tokens } = place.sentence;
  let i = first - 1;
  while (
    PLAIN_HONORIFICS.has(tokens[i]?.folded ?? '') ||
    isRetiredMark(tokens, i) ||
    (tokens[i]?.text === '.' && HONORIFICS.has(tokens[i - 1]?.folded ?? ''))
  )
    i--;
  const apart = tokens[i]?.text === ',';
  if (apart && !closesApposition(tokens[last + 1])) return null;
  if (apart) i = withoutDay(tokens, i);
  const words = collectBack(place, apart ? i - 1 : i);
  if (isOffice(words.at(-1), tokens, apart)) {
    const wider = apart ? officeWithComplement(place, words, apart) : null;
    return wider ?? [...rankBeyond(place, words[0] ?? i), ...withoutGivenName(words, tokens)];
  }
  const near = officeWithComplement(place, apart ? complementBack(place, i - 1) : words, apart);
  return near ?? (apart ? officeOfBody(place, i) : null);
}

/** In tokens, from the linking word to the comma: "of the National Union of Beekeepers and Honey Packers". */
const LONGEST_BODY_NAME = 10;

/** "The mayor of nearby Skelby, Ada Quill, …", "the head of the Union of Lock Keepers, …": what the office is of is told in more than one stretch of words. "The head of the water company, Skelby Springs, …" names the company. */
function officeOfBody(place: NamePlace, comma: number): number[] | null {
  const { tokens } = place.sentence;
  const [body, next] = [tokens[comma - 1], tokens[comma + 1]];
  if (ORGANISATION_WORDS.has(body?.folded ?? '') && !isGivenName(next?.folded ?? '')) return null;
  for (let link = comma - 2; link > Math.max(0, comma - LONGEST_BODY_NAME); link--) {
    const { kind = 'mark', text = '', folded = '' } = tokens[link] ?? {};
    if (kind === 'number' || (kind === 'mark' && !/^[-'’&]$/.test(text))) return null;
    if (isReportingVerb(folded) || folded === 'who') return null;
    const office = LINKS.has(folded) ? collectBack(place, link - 1) : [];
    if (isOffice(office.at(-1), tokens, true)) return [...office, ...complementAfter(place, office)];
  }
  return null;
}

/** "The incident controller that day, Ada Quill": index of what stands behind the office. */
function withoutDay(tokens: readonly Token[], comma: number): number {
  const before = tokens.slice(Math.max(0, comma - 3), comma).map(({ folded }) => folded);
  if (
    /^(?:that|this|at the|the same) (?:day|night|morning|time|year|evening|week|season)$/.test(
      before.slice(-2).join(' '),
    )
  )
    return comma - 2;
  if (/^at (?:the|that) (?:time|moment)$/.test(before.join(' '))) return comma - 3;
  return /^(?:then|yesterday|today)$/.test(before.at(-1) ?? '') ? comma - 1 : comma;
}

/** "Its head, Ada Quill, …"; "After the call to its head, Quill took …" is no apposition. */
function closesApposition(next: Token | undefined): boolean {
  return next === undefined || next.kind === 'mark';
}

/** "Former QPR boss Ada Quill", "ex-Kenya captain", "a former Kenyan minister": the rank before whom or what the office is of. */
function rankBeyond({ sentence: { tokens }, named }: NamePlace, first: number): number[] {
  let i = first - 1;
  while (first - i <= LONGEST_BODY && (named.has(i) || placeOfDemonym(tokens[i]?.folded ?? '') !== null)) i--;
  if (/^[-‐‑]$/.test(tokens[i]?.text ?? '')) i--;
  return i < first - 1 && RANK_BEYOND.has(tokens[i]?.folded ?? '') ? [i] : [];
}

const LONGEST_BODY = 4;
const RANK_BEYOND = new Set(
  'former ex onetime retired acting interim deputy vice outgoing incoming'.split(' '),
);

/** "Sheriff Dean Hale": a given name that is an office too, behind another office. */
function withoutGivenName(words: readonly number[], tokens: readonly Token[]): number[] {
  const [office, last] = words.slice(-2).map((index) => tokens[index]?.folded ?? '');
  const isName = last !== undefined && isGivenName(last) && isOfficeWord(office ?? '');
  return isName ? words.slice(0, -1) : [...words];
}

/** The first of two offices before a name: "founder and chief executive Ada Quill". */
export function officeBeforeAnd(place: NamePlace, second: readonly number[]): number[] | null {
  const { tokens } = place.sentence;
  const and = (second[0] ?? 0) - 1;
  if (tokens[and]?.folded !== 'and') return null;
  const words = collectBack(place, and - 1);
  return isOffice(words.at(-1), tokens, true) ? words : null;
}

/** The office before the title that stands before the name: "Its leader, Cllr …", "council leader Cllr …", "the deputy governor of …, Gen …". */
export function officeBeforeTitle(place: NamePlace, title: readonly number[], last: number): number[] | null {
  const first = title[0] ?? 0;
  const before = place.sentence.tokens[first - 1];
  const apart = before?.text === ',';
  const office = before !== undefined && !isCapital(before) && isOfficeWord(before.folded);
  return apart || office ? officeBefore(place, first, last) : null;
}

/** What stands after "of" before the comma: names are let in, for a body or a country is what the office is of. */
function complementBack(place: NamePlace, last: number): number[] {
  return collectBack({ ...place, named: new Set() }, last);
}

/** "Gen (rtd) Marco …", "Col (ret.) Marco …" */
function isRetiredMark(tokens: readonly Token[], i: number): boolean {
  const near = tokens[i - 1]?.text === '.' ? [i - 2] : [i, i - 1, i + 1];
  return near.some((at) => /^(?:rtd|retd|ret)$/.test(tokens[at]?.folded ?? '')) && tokens[i] !== undefined;
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
  if (word.folded === 'master') return MASTERED.has(tokens[(index ?? 0) - 1]?.folded ?? '');
  return (
    isOfficeWord(word.folded) || (!apart && HONORIFICS.has(word.folded) && !PLAIN_HONORIFICS.has(word.folded))
  );
}

/** What one is master of in two words. */
const MASTERED = new Set(
  'harbour harbor station choir concert school web quiz pay post head toll dock'.split(' '),
);

/** Words before token `last`, in order, back to a word of grammar, a mark, a verb of saying or another name. */
function collectBack({ sentence, named }: NamePlace, last: number): number[] {
  const words: number[] = [];
  for (let i = last; i >= 0 && words.length < LONGEST_OFFICE; i--) {
    const token = sentence.tokens[i];
    if (token === undefined) break;
    if (isInnerMark(sentence.tokens, i)) continue;
    if (token.kind !== 'word' || named.has(i) || isStopWord(token.folded)) break;
    if (token.folded === 'old' || isCalendarWord(token)) break;
    if (isVerb(token.folded) || placeOfDemonym(token.folded) !== null || isPossessive(token)) break;
    if (!isCapital(token) && opensTitle(sentence.tokens[words[0] ?? -1]) && !RANKS.has(token.folded)) break;
    words.unshift(i);
  }
  return words;
}

/** Before a title written with a capital stands at most a rank: "advises President …", but "former President …"; "opposition MP …" is no title. */
function opensTitle(token: Token | undefined): boolean {
  return token !== undefined && isCapital(token) && !isAcronym(token);
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

/** Verbs whose past does not end in "-ed": what they do is done to the office's holder. */
const PAST = new Set(
  'sent met beat saw made gave took put left led let got found won brought chose hit quit shot paid hired backs'.split(
    ' ',
  ),
);

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
  'commanding',
  'boxing',
  'fishing',
  'shipping',
  'mining',
  'broadcasting',
  'sporting',
  'training',
  'planning',
  'housing',
  'banking',
  'nursing',
  'marketing',
  'operating',
  'founding',
  'visiting',
  'engineering',
]);

/** A verb that leads up to the office: "joining striker …", "appointed retired judge …"; but "state" is more often a state. */
function isVerb(folded: string): boolean {
  return (
    (isReportingVerb(folded) && folded !== 'state') ||
    PAST.has(folded) ||
    (/(?:ing|ed)$/.test(folded) && !OFFICE_PARTICIPLES.has(folded))
  );
}

/** Without a comma before the name only a title is one: "State Minister for Roads Ada …", "minister of state Ada …". */
function isTitleComplement(complement: readonly number[], tokens: readonly Token[]): boolean {
  const written = complement.flatMap((index) => tokens[index] ?? []);
  return written.every(isCapital) || written.map(({ folded }) => folded).join(' ') === 'state';
}

/** "Of Skelby" with the office before it; "minister of state for roads" has two such. */
function officeWithComplement(
  place: NamePlace,
  complement: readonly number[],
  apart: boolean,
): number[] | null {
  const { tokens } = place.sentence;
  if (complement.length === 0 || (!apart && !isTitleComplement(complement, tokens))) return null;
  let i = (complement[0] ?? 0) - 1;
  while (DETERMINERS.has(tokens[i]?.folded ?? '')) i--;
  if (!LINKS.has(tokens[i]?.folded ?? '') || complement.length > LONGEST_COMPLEMENT) return null;
  const link = i;
  const office = collectBack(place, i - 1);
  if (tokens[link - 1]?.folded === 'state') {
    const whole = officeWithComplement(place, office.slice(-1), apart);
    return whole && [...whole, link, ...complement];
  }
  return isOffice(office.at(-1), tokens, true) ? [...office, link, ...complement] : null;
}
