import type { DemonymDigest, NameDigest } from '../../digest/digest.ts';
import type { Demonym, Name } from '../../facts/fact.ts';
import { isInGazetteer } from '../../facts/names/gazetteer-places.ts';
import { isKnownPlace } from '../../facts/names/places.ts';
import { eitherNames, type NameLike, placeNamed } from '../../facts/names/same-name.ts';
import { SCALES } from '../../facts/quantities/number-words.ts';
import { type StemKey, wordKey } from '../../text/keys.ts';
import { readOnce } from '../../text/read-once.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { type Token, tokenise } from '../../text/tokens.ts';
import {
  type Comparison,
  copyOf,
  digestFactsOf,
  factsOf,
  linkedTo,
  originalKeys,
  originalTokens,
  type RawFinding,
} from '../comparison.ts';
import { inTime } from '../in-time.ts';
import { changed } from '../make-finding.ts';
import { isSettled } from '../settled.ts';
import { isOfOneSort } from './exchanged-places.ts';

type Place = Name | Demonym;
type PlaceDigest = NameDigest | DemonymDigest;

/** A place of the original with the noun that it stands by: "judge" of "a judge in Brook" and of "a Brook judge", and what stands before that. */
interface TiedPlace {
  readonly nouns: readonly StemKey[];
  readonly place: PlaceDigest;
}

const CONFIDENCE = 0.7;
const TIES = new Set('in at from of off near'.split(' '));

/**
 * Places of the original that stand by another's noun: "a judge in Tarn", a town that the original names for something else, where its judge sits in
 * Brook; "an Abuja firm" for a firm of Lagos. The noun has but one place there, in a sentence that the page's goes back to, and none that this goes back to names the page's.
 */
export function placesOfOthers(comparison: Comparison): RawFinding[] {
  const { analysis } = comparison;
  const places: readonly Place[] = [...factsOf(analysis, 'name'), ...factsOf(analysis, 'demonym')];
  return inTime(places, comparison, (place) => {
    const rival = isPlace(place) ? rivalFor(place, places, comparison) : null;
    return rival === null ? [] : [changed(place, rival, CONFIDENCE, 'belongs-elsewhere')];
  });
}

function rivalFor(place: Place, places: readonly Place[], comparison: Comparison): PlaceDigest | null {
  const tokens = comparison.analysis.sentences[place.sentence]?.tokens ?? [];
  const nouns = nounsBy(
    tokens,
    tokens.findIndex(({ end }) => end > place.start),
    tokens.findLastIndex(({ start }) => start < place.end),
  );
  const [noun] = nouns;
  if (noun === undefined || isSettled(comparison, place) || copyOf(comparison, place.sentence) !== null)
    return null;
  const linked = linkedTo(comparison, place.sentence);
  const tied = tiedPlaces(comparison).filter(({ nouns: [theirs] }) => theirs === noun);
  const rival = tied.find((one) => linked.includes(one.place.sentence));
  if (rival === undefined) return null;
  const [ours, theirs] = [likeName(place), likeName(rival.place)];
  if (!tied.every((one) => eitherNames(likeName(one.place), theirs))) return null;
  if (eitherNames(ours, theirs) || !isOfOneSort(ours, theirs)) return null;
  if (places.some((other) => other.sentence === place.sentence && eitherNames(likeName(other), theirs)))
    return null;
  const isTold = placesThere(comparison).some((there) => {
    if (!eitherNames(ours, likeName(there))) return false;
    const { sentence } = there;
    if (sentence === rival.place.sentence) return nouns.length < 2 || nouns[1] !== rival.nouns[1];
    return linked.includes(sentence) || originalKeys(comparison, sentence).includes(noun);
  });
  return isTold ? null : rival.place;
}

/** The original's places with the nouns they stand by, where its text is at hand. */
const tiedPlaces = readOnce((comparison: Comparison): readonly TiedPlace[] =>
  placesThere(comparison).flatMap((place) => {
    const tokens = originalTokens(place.sentence, comparison) ?? [];
    const words = tokenise(place.wording).map(({ folded }) => folded);
    const first = tokens.findIndex((_, at) => words.every((word, k) => tokens[at + k]?.folded === word));
    const nouns = first < 0 ? [] : nounsBy(tokens, first, first + words.length - 1);
    return nouns.length === 0 ? [] : [{ nouns, place }];
  }),
);

/** The noun before the preposition that ties a place, and the word before that; or the noun straight behind the place. */
function nounsBy(tokens: readonly Token[], first: number, last: number): readonly StemKey[] {
  const tie = tokens[first - 1]?.folded === 'the' ? first - 2 : first - 1;
  const nouns = TIES.has(tokens[tie]?.folded ?? '') ? [tokens[tie - 1], tokens[tie - 2]] : [tokens[last + 1]];
  const other = nouns.findIndex((noun) => noun === undefined || !isPlain(noun));
  return nouns
    .slice(0, other < 0 ? nouns.length : other)
    .flatMap((noun) => (noun === undefined ? [] : wordKey(noun.folded)));
}

function isPlain({ kind, text, folded }: Token): boolean {
  return kind === 'word' && text === folded && !isStopWord(folded) && !SCALES.has(folded);
}

function placesThere({ digest }: Comparison): readonly PlaceDigest[] {
  return [...digestFactsOf(digest, 'name'), ...digestFactsOf(digest, 'demonym')].filter(isPlace);
}

/** True for a nationality, and for a name of a place that our tables have: of any other they cannot say whether it lies in the rival, or the rival in it. */
function isPlace(place: Place | PlaceDigest): boolean {
  const { kind, parts } = likeName(place);
  return (
    kind !== 'person' &&
    (place.type === 'demonym' || isInGazetteer(parts.join(' ')) || isKnownPlace(parts.join(' ')))
  );
}

function likeName(place: Place | PlaceDigest): NameLike {
  return place.type === 'name' ? place : placeNamed(place);
}
