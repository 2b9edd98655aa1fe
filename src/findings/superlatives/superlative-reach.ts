import type { SuperlativeDigest, TimeDigest } from '../../digest/digest.ts';
import type { Superlative } from '../../facts/fact.ts';
import { countryKey } from '../../facts/names/places.ts';
import { readDay } from '../../facts/times/calendar.ts';
import { MONTH_KEYS } from '../../facts/times/month-names.ts';
import { YEAR } from '../../facts/times/seconds.ts';
import { contentKeys, keysOfWords, type StemKey, stemKey, wordKey } from '../../text/keys.ts';
import { contains } from '../../text/span.ts';
import { stem } from '../../text/stem.ts';
import {
  type Comparison,
  digestFactsOf,
  factsOf,
  isInOrBeside,
  linkedTo,
  originalKeys,
  originalWords,
  pageWords,
} from '../comparison.ts';
import { placesOf } from '../names/named-otherwise.ts';
import { comesTo } from '../reckoning/comes-to.ts';
import { equalsOf } from '../valued.ts';

// How far a ranking reaches, back in time ("the lowest profit in a decade") and over what land ("the oldest in Kent").

/** Words by which an original says that something was the same at an earlier time, and no more since. */
const LAST = keysOfWords('last since again previous previously');

/** Fewer years lie since too many dates. */
const FEWEST_YEARS = 3;

/** "Its highest level for 27 years" of what "was last so high in 1999": as many years as lie since one that a linked sentence names so. */
export function isSinceThen(fact: Superlative, comparison: Comparison): boolean {
  const now = readDay(comparison.digest.published)?.year;
  return datesBeside(fact, comparison).some(({ year, said }) =>
    lengthsIn(fact, comparison).some(
      (length) => said && now !== undefined && comesTo(length, (now - year) * YEAR),
    ),
  );
}

/**
 * The ranking names a length of years, or a year, that the original has nowhere and that lies behind none of the dates where it comes from, give or
 * take a year for the month: no rewording of another ranking comes to that.
 */
export function isOfUnknownSpan(fact: Superlative, comparison: Comparison): boolean {
  const now = readDay(comparison.digest.published)?.year;
  const lengths = lengthsIn(fact, comparison);
  const years = factsOf(comparison.analysis, 'time').filter(
    (time) => time.grain === 'year' && contains(fact, time),
  );
  const spans = [...lengths, ...years];
  if (spans.length === 0 || spans.some((span) => equalsOf(span, comparison).length > 0)) return false;
  const beside = datesBeside(fact, comparison);
  if (now === undefined) return beside.length === 0;
  return !beside.some(({ year }) =>
    lengths.some((length) => [-1, 0, 1].some((more) => comesTo(length, (now - year + more) * YEAR))),
  );
}

/** The years that the linked sentences and those beside them name, and whether they are said to be the last. */
function datesBeside({ sentence }: Superlative, comparison: Comparison) {
  const { digest } = comparison;
  const linked = linkedTo(comparison, sentence);
  const said = (time: TimeDigest) =>
    LAST.some((key) => originalKeys(comparison, time.sentence).includes(key));
  return digestFactsOf(digest, 'time').flatMap((time) => {
    const year = readDay(time.from)?.year;
    const isBeside = isInOrBeside(time.sentence, linked);
    return year !== undefined && isBeside ? [{ year, said: said(time) }] : [];
  });
}

function lengthsIn(fact: Superlative, { analysis }: Comparison) {
  return factsOf(analysis, 'quantity').filter(
    (length) => length.unit === 's' && length.low >= FEWEST_YEARS * YEAR && contains(fact, length),
  );
}

const TIME = wordKey('time');
const LIMITS: ReadonlySet<StemKey> = new Set(keysOfWords('since year decade season month week'));

/** "For the first time", and no word of since when. */
export function isUnlimited(original: SuperlativeDigest, comparison: Comparison): boolean {
  return original.scope[0] === TIME && !namesLimit(original, comparison);
}

/** The sentence has a word of since when, or of what span. */
function namesLimit({ sentence }: SuperlativeDigest, comparison: Comparison): boolean {
  return originalKeys(comparison, sentence).some((key) => LIMITS.has(key));
}

/** "The oldest pub in Kent" of Canterbury's oldest: a place within the page's phrase that the original's sentence, and those beside, do not name. */
function isOfOtherPlace(fact: Superlative, { sentence }: SuperlativeDigest, comparison: Comparison): boolean {
  const here = placesIn(fact, comparison);
  const placesThere = placesOf(comparison.digest).filter((place) => Math.abs(place.sentence - sentence) <= 1);
  return (
    here.length > 0 &&
    placesThere.length > 0 &&
    here.every((place) => placesThere.every(({ key }) => isElsewhere(place, key)))
  );
}

/** "The largest stage in Southeast Asia", of which the original says nothing: 34 of 36 such claims on labelled pages had been inserted. */
export function isOfUnknownPlace(fact: Superlative, comparison: Comparison): boolean {
  const known = placesOf(comparison.digest);
  return placesIn(fact, comparison).some(
    (place) =>
      known.every(({ key }) => isElsewhere(place, key)) &&
      !place.split(' ').every((word) => comparison.alignment.weights.has(wordKey(word))),
  );
}

/** The places named within the page's phrase, in their own names. */
function placesIn(fact: Superlative, { analysis }: Comparison): string[] {
  return [...factsOf(analysis, 'name'), ...factsOf(analysis, 'demonym')]
    .filter((name) => name.kind === 'place' && contains(fact, name))
    .map((name) => (name.type === 'name' ? name.parts.join(' ') : name.place));
}

function isElsewhere(place: string, key: string): boolean {
  return key !== place && countryKey(key) !== place && key !== countryKey(place);
}

/** Words for land, each line of wider land than the one before. A region may be part of a country, or hold several: of both it says something else. */
const LANDS = [
  'village town neighbourhood neighborhood',
  'city metropolis',
  'district county borough parish municipality',
  'province state region territory prefecture canton',
  'country nation',
  'continent hemisphere',
  'world globe planet',
].map((line) => line.split(' '));

/** How wide the land is that a ranking names by its kind ("the region's", "in the world"); -1 where it names none. */
function widthOfLand(words: string): number {
  const [, owner, range] = LAND.exec(words.toLowerCase()) ?? [];
  return LANDS.findIndex((line) => line.includes(owner ?? range ?? ''));
}

const LAND =
  /^(?:the |this |our )?(\p{L}+)['’]s? |\b(?:in|across|around|of) (?:the|this|our) (?:whole |entire )?(\p{L}+)$/u;

/** "The country's worst" of the region's worst, which the original says of nothing wider beside. */
function isOfWiderLand(
  fact: Superlative,
  { at, sentence }: SuperlativeDigest,
  comparison: Comparison,
): boolean {
  const wide = widthOfLand(pageWords(comparison, fact));
  const there = widthOfLand(originalWords(comparison, at) ?? '');
  const keys = originalKeys(comparison, sentence);
  return wide > there && there >= 0 && !LANDS[wide]?.some((word) => keys.includes(wordKey(word)));
}

/** Years by which a length may outreach the date that it is counted from. */
const SLACK = 2;

/** "The lowest in half a century" of the lowest since 1987: told of more years than lie behind since that date. */
function reachesFurtherBack(
  fact: Superlative,
  { sentence }: SuperlativeDigest,
  comparison: Comparison,
): boolean {
  const now = readDay(comparison.digest.published)?.year;
  const years = digestFactsOf(comparison.digest, 'time').flatMap((time) =>
    time.sentence === sentence ? (readDay(time.from)?.year ?? []) : [],
  );
  const isSince = originalKeys(comparison, sentence).includes(wordKey(SINCE));
  if (now === undefined || !isSince || years.length === 0) return false;
  const most = now - Math.min(...years) + SLACK;
  return lengthsIn(fact, comparison).some(
    (length) =>
      length.low > most * YEAR &&
      !equalsOf(length, comparison).some((there) => 'unit' in there && there.unit === 's'),
  );
}

/** "The first woman ever to" of the first woman to, with no word of since when. */
function isFirstWithoutLimit(original: SuperlativeDigest, comparison: Comparison): boolean {
  return original.rank === 'first' && !namesLimit(original, comparison);
}

/** "The closest finish in the event's 41 years", "in its 60-year history": in all of them, which is "ever". */
function isOfAllItsYears({ at }: SuperlativeDigest, comparison: Comparison): boolean {
  return ALL_ITS_YEARS.test(originalWords(comparison, at) ?? '');
}

/** "The longest final the event has seen", "the worst in its history", where nothing of all times is ranked that could be meant. */
export function isOfAllTimes(
  { rank, ever, scope }: Superlative,
  near: readonly SuperlativeDigest[],
  comparison: Comparison,
): boolean {
  if (!ever || rank === 'first' || scope.length === 0) return false;
  return !near.some((there) => there.ever || isOfAllItsYears(there, comparison));
}

const ALL_ITS_YEARS = /(?:['’]s?|\b(?:its|their)) (?:\S+ years\b|\S+-year (?:history|existence))/;

const SINCE = 'since';

/** "Since the system went into use" for "since the system was introduced": both reach back to the same thing. */
function isSinceTheSame({ scope }: Superlative, original: SuperlativeDigest): boolean {
  const since = scope.indexOf(stem(SINCE));
  if (since === -1 || !original.scope.includes(wordKey(SINCE))) return false;
  const behind = original.scope.slice(original.scope.indexOf(wordKey(SINCE)) + 1);
  return scope.slice(since + 1).some((word) => behind.includes(stemKey(word)));
}

/** "The weakest month since 2020" is more than "the weakest August since 2020". */
const PERIODS = new Set(['month', 'quarter', 'year']);

/** "The country's worst" of Malawi's. */
const COUNTRY = wordKey('country');

/** The original's claim reaches as far: "ever" there as well, and no range on the page that its sentence does not name. */
export function isAsWide(fact: Superlative, original: SuperlativeDigest, comparison: Comparison): boolean {
  const { alignment } = comparison;
  if (isOfWiderLand(fact, original, comparison) || reachesFurtherBack(fact, original, comparison))
    return false;
  if (fact.ever && !original.ever)
    return isFirstWithoutLimit(original, comparison) || isOfAllItsYears(original, comparison);
  if (original.scope.some((key) => MONTH_KEYS.has(key)) && PERIODS.has(fact.scope[0] ?? '')) return false;
  if (isOfOtherPlace(fact, original, comparison)) return false;
  if (!fact.ranged) return true;
  if (forgetsMonth(fact, original, comparison)) return false;
  if (isSinceTheSame(fact, original)) return true;
  const held = new Set(originalKeys(comparison, original.sentence));
  const said = new Set(
    contentKeys(
      comparison.analysis.sentences[fact.sentence]?.tokens.filter((token) => contains(fact, token)) ?? [],
    ),
  );
  const beyond = fact.scope
    .slice(1)
    .map(stemKey)
    .filter((key) => key !== COUNTRY && said.has(key) && !held.has(key) && alignment.weights.has(key));
  return beyond.length < 3;
}

/** "The highest level since 2007" of what is there the highest "for August since 2007", in a paragraph that names no month. */
function forgetsMonth(
  { sentence, scope }: Superlative,
  original: SuperlativeDigest,
  { analysis }: Comparison,
): boolean {
  if (!original.scope.some((key) => MONTH_KEYS.has(key)) || !scope.includes('sinc')) return false;
  const block = analysis.sentences[sentence]?.block;
  return !analysis.sentences.some(
    (near) =>
      near.block === block &&
      near.tokens.some(({ folded }) => folded === 'month' || MONTH_KEYS.has(wordKey(folded))),
  );
}
