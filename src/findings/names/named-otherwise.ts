import type { Digest, NameDigest } from '../../digest/digest.ts';
import type { Demonym, Name } from '../../facts/fact.ts';
import { expansionsOf } from '../../facts/names/acronym-list.ts';
import { isInitialismOf } from '../../facts/names/acronyms.ts';
import { capitalOf, isInGazetteer, liesIn, usualSpelling } from '../../facts/names/gazetteer-places.ts';
import { isCapital } from '../../facts/names/letter-case.ts';
import { bodiesOf, isSeat, standsFor } from '../../facts/names/metonyms.ts';
import { namesInTwoLanguages } from '../../facts/names/names-in-two-languages.ts';
import { countryKey } from '../../facts/names/places.ts';
import { wordKey } from '../../text/keys.ts';
import { readOnce } from '../../text/read-once.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { tokenise } from '../../text/tokens.ts';
import {
  type Comparison,
  digestFactsOf,
  holdsWords,
  isInOrBeside,
  LEAD,
  linkedTo,
  originalKeys,
} from '../comparison.ts';
import { tokensBefore } from '../tokens-beside.ts';
import { shortensWords } from './letters-of-words.ts';

/** Places of more words than this ("Isles of Scilly" is three) are in no table. */
const LONGEST_PLACE = 3;

/**
 * True where the original names a place that lies in this one, by general knowledge: "Oman" where it has Muscat, beside what the sentence
 * goes back to or in its lead, and anywhere where the page describes instead of naming ("the Omani capital").
 */
export function holdsPlaceOf(fact: Name | Demonym, comparison: Comparison): boolean {
  return holdsPartOf(keyOf(placeWritten(fact, comparison)), fact, comparison);
}

function holdsPartOf(whole: string, at: Name | Demonym, comparison: Comparison): boolean {
  const linked = linkedTo(comparison, at.sentence);
  const anywhere = describesPlace(at, comparison) || isOfCountry(at, whole) || linked.length === 0;
  return placesOf(comparison.digest).some(({ key, sentence }) => {
    if (key === whole) return true;
    const near = sentence < LEAD || isInOrBeside(sentence, linked);
    return (near || anywhere) && !BODIES.has(whole) && liesIn(key, whole);
  });
}

/**
 * "The Uruguayan-born architect" where the original has her born in Montevideo, however far away; and a sentence that goes back to none may tell of
 * anything there. On the labelled pairs nine of nine named so had a town of the country in the original; of continents, and of countries themselves in
 * sentences that go back to another, all were the page's own.
 */
function isOfCountry({ type }: Name | Demonym, whole: string): boolean {
  return type === 'demonym' && !CONTINENTS.has(whole);
}

const CONTINENTS = new Set(
  'europe,africa,asia,america,oceania,scandinavia,caribbean,balkans,west,latin america,north america,south america,central america,middle east,arab world,east africa,west africa,north africa,southern africa,south asia,east asia,southeast asia,central asia,eastern europe,western europe,central europe,nordic countries'.split(
    ',',
  ),
);

type PlaceOnPage = Pick<Name, 'sentence' | 'start' | 'end'>;

const GEOGRAPHY =
  /^(?:capital|city|cities|town|towns|village|villages|island|islands|isle|isles|archipelago|port|coast|coastal|border|region|province|state|county|resort|mountains?|valley|peninsula|countryside|soil|waters|countries|nations?)$/;

/** "Iraq's capital", "a Scottish island", "the capital of Oman", "Ruwi, Oman"; a headline has no room for more than the country. */
function describesPlace({ sentence, start, end }: PlaceOnPage, { analysis }: Comparison): boolean {
  const { tokens = [], blockKind } = analysis.sentences[sentence] ?? {};
  if (blockKind === 'title') return true;
  const next = tokens.findIndex((token) => token.start >= end && token.kind === 'word');
  const first = tokens.findIndex((token) => token.start >= start);
  const [head, of] = [tokens[first - 2], tokens[first - 1]];
  if (of?.folded === 'of' && GEOGRAPHY.test(head?.folded ?? '')) return true;
  if (of?.text === ',' && isCapital(head)) return true;
  return next >= 0 && tokens.slice(next, next + 2).some(({ folded }) => GEOGRAPHY.test(folded));
}

/** Wholes that are bodies as well: what they do, their members do not do. */
const BODIES = new Set(['european union']);

interface PlaceNamed {
  readonly key: string;
  /** Of the original. */
  readonly sentence: number;
}

/** All places that the original names, also inside other names ("Leeds Crown Court") and as nationalities; once for each digest. */
export const placesOf = readOnce((digest: Digest): readonly PlaceNamed[] => {
  const peoples = digestFactsOf(digest, 'demonym').map(({ place, sentence }) => ({
    key: place,
    sentence,
  }));
  const named = digestFactsOf(digest, 'name')
    .filter(({ kind }) => kind !== 'person')
    .flatMap(({ wording, sentence }) =>
      runsOf(wordsOf(wording)).map((run) => ({ key: keyOf(run), sentence })),
    )
    .filter(({ key }) => isInGazetteer(key));
  return [...peoples, ...named];
});

function keyOf(place: string): string {
  return countryKey(place) ?? usualSpelling(place);
}

/** A name as it is written, folded: parts leave out the "la" of "La Paz". */
function wordsOf(wording: string): string[] {
  return tokenise(wording)
    .filter(({ kind, folded }) => kind === 'word' && folded !== 'the')
    .map(({ folded }) => folded);
}

/** The place that a name or nationality of the page names, folded. */
function placeWritten(fact: Name | Demonym, { page }: Comparison): string {
  return fact.type === 'demonym' ? fact.place : wordsOf(page.text.slice(fact.start, fact.end)).join(' ');
}

function runsOf(parts: readonly string[]): string[] {
  return parts.flatMap((_, from) =>
    Array.from({ length: LONGEST_PLACE }, (_, more) => parts.slice(from, from + more + 1).join(' ')),
  );
}

/**
 * True where a place stands for those who govern or trade there, and the original names them: "Lima" for Peru's government, "Wall
 * Street" for shares. Where something is said to be or to happen in a city, the city itself is meant; the seats of a government
 * ("at Westminster") and its people ("officials in Dublin") stand for it all the same.
 */
export function standsForNamed(name: Name, comparison: Comparison): boolean {
  if (name.kind === 'person' && name.kindCertain) return false;
  const place = usualSpelling(placeWritten(name, comparison));
  const phrases = standsFor(place);
  const country = countryKey(place) === null ? capitalOf(place) : null;
  if (country !== null && holdsWords(['capital'], comparison) && holdsCountry(country, comparison))
    return true;
  if (!isSeat(place) && isMeantAsPlace(name, comparison)) return false;
  if (holdsBodyOf(keyOf(place), comparison)) return true;
  if (country !== null && holdsPartOf(country, name, comparison)) return true;
  return phrases.some((phrase) => holdsWords(phrase.split(' '), comparison));
}

/** "Came to Kathmandu", where the original has "the capital" and names the country, or somebody of it, and its capital city alone. */
function holdsCountry(country: string, { digest }: Comparison): boolean {
  const countries = new Set(placesOf(digest).flatMap(({ key }) => countryKey(key) ?? []));
  return countries.size === 1 && countries.has(country);
}

/** True where the original names a body or a team that is known to be a country's: the BBC, for Britain. */
export function holdsBodyOf(country: string, { digest }: Comparison): boolean {
  const bodies = bodiesOf(country);
  return (
    bodies.length > 0 &&
    digestFactsOf(digest, 'name').some(({ parts }) => bodies.includes(parts.filter(isTelling).join(' ')))
  );
}

function isTelling(word: string): boolean {
  return !isStopWord(word);
}

const LOCATIVES = new Set('in at near outside around across through'.split(' '));
/** They tell of a way or of a sender: "fly to Madrid", "talks with Paris". */
const DIRECTIONS = new Set(['from', 'to']);
/** Who in a capital governs it. */
const GOVERNING =
  /^(?:officials?|ministers?|ministry|government|governments|politicians?|lawmakers?|parliament|cabinet|diplomats?|leaders?|leadership|portfolio|mandarins?|bureaucrats?|authorities|regulators?|nobody|anyone|someone|policymakers?|negotiators?|power|powers|bosses|chiefs|mps|senators?|masters|paymasters)$/;
/** What a government sends: "a team from Brussels". */
const SENT =
  /^(?:officials?|ministers?|diplomats?|negotiators?|regulators?|team|teams|delegation|delegations|envoys?|inspectors?|experts|mission|missions|money|cash|funds|funding|approval|permission|orders|pressure|support|aid|help|reply|response|statement|word)$/;
const REACH = 3;

function isMeantAsPlace(name: Name, comparison: Comparison): boolean {
  const before = tokensBefore(name, comparison, REACH + 1).map(({ folded }) => folded);
  const first = before.length - REACH;
  const link = before.findLastIndex((word, at) => at >= first && LOCATIVES.has(word));
  if (link < 0)
    return (
      DIRECTIONS.has(before.at(-1) ?? '') && !(before.at(-1) === 'from' && SENT.test(before.at(-2) ?? ''))
    );
  return !GOVERNING.test(before[link - 1] ?? '');
}

/**
 * True where the original has the body by its letters, or in words that are not read as one name: "HSE" for "Health and Safety
 * Executive", "Safety Executive" inside that name for "HSE", "HFU" for "Harn Farmers" and "Union" side by side.
 */
export function isSpeltOtherwise(name: Name, comparison: Comparison): boolean {
  const [letters = ''] = name.parts;
  const names = digestFactsOf(comparison.digest, 'name');
  if (namesInTwoLanguages(name.parts).some((full) => standTogether(full.split(' '), comparison))) return true;
  if (name.parts.length > 1)
    return isPieceOfExpansion(name, names, comparison) || isHeadAbbreviated(name, names, comparison);
  if (expansionsOf(letters).some((full) => standTogether(full.split(' '), comparison))) return true;
  if (shortensWords(name, comparison)) return true;
  return names.some((first, at) => {
    const parts = [...first.parts];
    for (const next of names.slice(at + 1, at + LONGEST_CHAIN)) {
      if (next.sentence !== first.sentence) return false;
      parts.push(...next.parts);
      if (initialsOf(parts) === withoutVowels(letters)) return true;
    }
    return false;
  });
}

/** Who tells of what kind a body is: the original's "chief constable of Tarn" is of the Tarn Police. */
const TOLD_BY = new Map(
  Object.entries({
    police: 'constable officer officers detective inspector superintendent constabulary',
    council: 'councillor councillors mayor alderman',
    university: 'professor lecturer academic campus',
    court: 'judge magistrate',
  }).map(([body, people]) => [body, people.split(' ')]),
);

/** True for a body's name of which the original has all but the word for its kind, and somebody who works there. */
export function isBodyTold({ parts }: Name, comparison: Comparison): boolean {
  const people = TOLD_BY.get(parts.at(-1) ?? '') ?? [];
  const rest = parts.slice(0, -1);
  return rest.length > 0 && people.some((word) => standTogether([...rest, word], comparison));
}

/** "IIT Roorkee" for "Indian Institute of Technology, Roorkee": the body by its letters, the rest in the same sentence. */
function isHeadAbbreviated(
  { parts: [letters = '', ...rest] }: Name,
  names: readonly NameDigest[],
  comparison: Comparison,
): boolean {
  const keys = rest.map(wordKey);
  return names.some(({ parts, sentence }) => {
    const held = originalKeys(comparison, sentence);
    const full = parts.filter((part) => !rest.includes(part));
    return isInitialismOf([letters], full) && keys.every((key) => held.includes(key));
  });
}

function initialsOf(parts: readonly string[]): string {
  return withoutVowels(parts.map((part) => part.charAt(0)).join(''));
}

/** Letters may take along the "o" of "of" and the "a" of "and": neither tells anything. */
function withoutVowels(letters: string): string {
  return letters.charAt(0) + letters.slice(1).replace(/[ao]/g, '');
}

/** "Department" + "Environment" + "Rural Affairs". */
const LONGEST_CHAIN = 3;

function isPieceOfExpansion(
  { parts, sentence }: Name,
  names: readonly NameDigest[],
  { analysis }: Comparison,
): boolean {
  const written = new Set((analysis.sentences[sentence]?.tokens ?? []).map(({ folded }) => folded));
  return names
    .filter((original) => original.parts.length === 1)
    .flatMap((original) => expansionsOf(original.parts[0] ?? ''))
    .some(
      (full) =>
        ` ${full} `.includes(` ${parts.join(' ')} `) && full.split(' ').every((word) => written.has(word)),
    );
}

/** The original holds all these folded words within one sentence, words of grammar left out. */
export function standTogether(words: readonly string[], comparison: Comparison): boolean {
  if (!holdsWords(words, comparison)) return false;
  const keys = words.filter((word) => !isStopWord(word)).map(wordKey);
  return comparison.digest.sentences.some((sentence) => keys.every((key) => sentence.keys.includes(key)));
}
