import type { Token } from '../../text/tokens.ts';
import type { Name, Sentence } from '../fact.ts';
import { isVerbOfSaying } from '../verbs-of-saying.ts';
import { isCommonWord } from './common-words.ts';
import { isGivenName } from './given-names.ts';
import { isShouted } from './letter-case.ts';
import { ORGANISATION_WORDS, PLACE_OPENERS, PLACE_WORDS } from './name-words.ts';
import { isMostlyPerson, isPlacelikeSurname, isToldAsPerson } from './placelike-surnames.ts';
import { countryKey, isKnownPlace } from './places.ts';

export interface KindGuess {
  readonly kind: Name['kind'];
  readonly certain: boolean;
}

/** A name's words and where they stand: what its kind is guessed from. */
export interface NameInPlace {
  readonly sentence: Sentence;
  /** Indexes of its first and last word among the sentence's tokens, title included. */
  readonly first: number;
  readonly last: number;
  readonly parts: readonly string[];
  readonly titled: boolean;
}

const PERSON: KindGuess = { kind: 'person', certain: true };
const ORGANISATION: KindGuess = { kind: 'organisation', certain: true };
const PLACE: KindGuess = { kind: 'place', certain: true };

const LONGEST_ACRONYM = 6;

/** What kind of thing a name names: first by its own words, then by the words around it. */
export function guessKind(name: NameInPlace): KindGuess {
  return kindByWords(name) ?? kindByNeighbours(name) ?? kindByLength(name);
}

function kindByWords(name: NameInPlace): KindGuess | null {
  const { first, last, parts, titled } = name;
  const { tokens } = name.sentence;
  if (titled) return PERSON;
  const joined = parts.join(' ');
  const opening = parts[0] ?? '';
  const closing = parts.at(-1) ?? '';
  if (ROAD.test(joined)) return PLACE;
  if (countryKey(joined) !== null || isKnownPlace(joined))
    return { kind: 'place', certain: !isGivenName(joined) };
  const called = parts.length > 1 && isGivenName(opening);
  if (called && (!isGenericEnding(closing) || isDoubleBarrelled(tokens, last))) return PERSON;
  const placelike = parts.length > 1 && isPlacelikeSurname(closing);
  if ((called || placelike) && tokens[last + 1]?.text === ',' && isAge(tokens, last + 2)) return PERSON;
  const guess = placelike ? kindOfPlacelike(name) : null;
  if (guess !== null) return guess;
  const inner = tokens.slice(first, last + 1);
  if (inner.some(({ text }) => text === '&')) return ORGANISATION;
  if (parts.length > 1 && PLACE_WORDS.has(closing) && !ORGANISATION_WORDS.has(closing)) return PLACE;
  if (parts.length > 1 && (ORGANISATION_WORDS.has(closing) || hasHeadBeforeOf(inner))) return ORGANISATION;
  if (parts.length > 1 && PLACE_OPENERS.has(opening)) return { kind: 'place', certain: false };
  if (first === last && isShouted(tokens[first]) && joined.length <= LONGEST_ACRONYM) return ORGANISATION;
  return null;
}

/** "Sarah Park", "Hyde Park": a given name, or what stands beside, tells whether a person is named. Null where neither does. */
function kindOfPlacelike({ sentence, first, last, parts }: NameInPlace): KindGuess | null {
  const opening = parts[0] ?? '';
  const before = sentence.tokens[first - 1]?.folded ?? '';
  const called = isGivenName(opening);
  const rare = parts.length === 2 && !isCommonWord(opening) && !PLACE_OPENERS.has(opening);
  if (before === 'the' || !(called || rare)) return null;
  if (isToldAsPerson(sentence, first, last)) return { kind: 'person', certain: called };
  if (!called) return null;
  return { kind: isMostlyPerson(parts) && !WHERE.has(before) ? 'person' : 'place', certain: false };
}

/** "The A9", "the M4". */
const ROAD = /^[abmnr]\d{1,4}$/;

/** "Curtis Baptiste-Hall". */
function isDoubleBarrelled(tokens: readonly Token[], last: number): boolean {
  return /^[-‐‑]$/.test(tokens[last - 1]?.text ?? '');
}

function isGenericEnding(word: string): boolean {
  return ORGANISATION_WORDS.has(word) || PLACE_WORDS.has(word);
}

function hasHeadBeforeOf(inner: readonly Token[]): boolean {
  return inner.some(
    ({ text }, k) =>
      (text === 'of' || text === 'for' || text === 'on') &&
      ORGANISATION_WORDS.has(inner[k - 1]?.folded ?? ''),
  );
}

const WHERE = new Set([
  'in',
  'at',
  'near',
  'from',
  'off',
  'outside',
  'across',
  'to',
  'around',
  'through',
  'towards',
  'toward',
  'leaving',
]);

function kindByNeighbours({ sentence: { tokens }, first, last, parts }: NameInPlace): KindGuess | null {
  const before = tokens[first - 1]?.folded ?? '';
  const after = tokens[last + 1]?.folded ?? '';
  if (after === ',' && isAge(tokens, last + 2)) return PERSON;
  if (after === ',' && tokens[last + 2]?.folded === 'who')
    return { kind: 'person', certain: parts.length > 1 };
  if (isVerbOfSaying(after) || isVerbOfSaying(before)) return { kind: 'person', certain: parts.length === 2 };
  if (WHERE.has(before)) return { kind: 'place', certain: false };
  if (before === 'the') return { kind: 'organisation', certain: false };
  return null;
}

/** ", 46," or ", 46 " with no unit after it. */
function isAge(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at];
  if (number?.kind !== 'number' || !/^\d{1,3}$/.test(number.text)) return false;
  const after = tokens[at + 1];
  return after === undefined || after.kind === 'mark';
}

function kindByLength({ parts }: NameInPlace): KindGuess {
  if (parts.length === 1 && isGivenName(parts[0] ?? '')) return { kind: 'person', certain: false };
  return { kind: parts.length === 2 || parts.length === 3 ? 'person' : 'organisation', certain: false };
}

/**
 * Lets sure kinds speak for unsure ones of the same article: a surname alone is the person whose full name stands elsewhere, and a name
 * that is once surely a place is one everywhere. Linear in the names.
 */
export function agreeOnKinds(names: readonly Name[]): Name[] {
  const sure = new Map<string, Name['kind']>();
  for (const { kind, kindCertain, parts } of names) {
    if (!kindCertain) continue;
    sure.set(parts.join(' '), kind);
    if (kind === 'person') for (const part of parts) if (!sure.has(part)) sure.set(part, kind);
  }
  return names.map((name) => {
    const kind = name.kindCertain ? undefined : sure.get(name.parts.join(' '));
    return kind === undefined ? name : { ...name, kind, kindCertain: true };
  });
}
