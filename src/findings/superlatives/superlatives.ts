import type { SuperlativeDigest } from '../../digest/digest.ts';
import type { Superlative } from '../../facts/fact.ts';
import { capitalOf } from '../../facts/names/gazetteer-places.ts';
import { largestCityOf } from '../../facts/names/largest-cities.ts';
import { countryKey } from '../../facts/names/places.ts';
import { keysOfWords, type StemKey, stemKey } from '../../text/keys.ts';
import { senseOf } from '../../text/senses.ts';
import { contains } from '../../text/span.ts';
import { stem } from '../../text/stem.ts';
import { asksReader } from '../beside-the-account.ts';
import {
  type Comparison,
  copyOf,
  digestFactsOf,
  factsOf,
  linkedTo,
  originalKeys,
  pageWords,
  type RawFinding,
} from '../comparison.ts';
import { inTime } from '../in-time.ts';
import { changed, inserted } from '../make-finding.ts';
import { placesOf } from '../names/named-otherwise.ts';
import { isSettled } from '../settled.ts';
import {
  areAlike,
  isFirstInHistory,
  isLargestPart,
  isOfNewKind,
  isOneBelow,
  isOnlyThere,
  isPredicated,
  isRecordNowhere,
  isSaidOfOne,
  isSetBehind,
  isToldBesides,
  isToldByNever,
  isToldTillNow,
  reachesFar,
} from './superlative-claims.ts';
import {
  isAsWide,
  isOfAllTimes,
  isOfUnknownPlace,
  isOfUnknownSpan,
  isSinceThen,
  isUnlimited,
} from './superlative-reach.ts';

/** Where the linked sentences rank something too, another ranking word is more often theirs reworded. */
const REWORDED = 0.4;

/** Confidence in a ranking that is told in full: of whom, among what, or since when. */
const CLAIMED = 0.75;
/**
 * The same of a length of time, or of a country: 126 of 129 on the labelled pairs that rank nothing else there were right. And of the first place where
 * the original has a lower one (`isOneBelow`).
 */
const REACHING = 0.85;

/** Words for a large settlement, stems. */
const CITY = new Set(['citi', 'metropoli', 'town']);

/** "Scotland's largest city" of Glasgow: known of the place, no news. */
function describesCity({ rank, scope, start, end }: Superlative, comparison: Comparison): boolean {
  if (rank !== BIG || !CITY.has(scope[0] ?? '')) return false;
  const { analysis, digest } = comparison;
  const wholes = [
    ...factsOf(analysis, 'name').map((name) => ({ ...name, place: name.parts.join(' ') })),
    ...factsOf(analysis, 'demonym'),
  ].filter((place) => contains({ start, end }, place));
  return wholes.some(({ place }) => {
    const whole = countryKey(place) ?? place;
    const largest = largestCityOf(whole);
    return placesOf(digest).some(({ key }) => key === largest || capitalOf(key) === whole);
  });
}

const BIG = senseOf(stem('big'));

/** "The main worry" is the biggest, the greatest and the most important one. */
const MAIN: ReadonlySet<StemKey> = new Set(keysOfWords('main primary foremost'));
const MAIN_RANKS = new Set(
  ['big', 'great', 'important', 'serious', 'chief', 'top', 'foremost'].map((word) => senseOf(stem(word))),
);

function saysMain({ rank }: Superlative, linked: readonly number[], comparison: Comparison): boolean {
  return (
    MAIN_RANKS.has(rank) && linked.some((at) => originalKeys(comparison, at).some((key) => MAIN.has(key)))
  );
}

/** "Our first concern" is the foremost one, the first case found the earliest. */
const MEANING_FIRST: ReadonlySet<string> = new Set(['foremost', senseOf(stem('early'))]);

/** "Had first heard of a fire" makes a first fire, though it ranks nothing there. */
const FIRST = stemKey('first');

/** "The best since 2018" where the original has "the biggest since 2018". */
function sharesYear({ scope }: Superlative, originals: readonly SuperlativeDigest[]): boolean {
  const years = scope.filter((word) => /^(?:19|20)\d\d$/.test(word)).map(stemKey);
  return originals.some((original) => original.scope.some((key) => years.includes(key)));
}

/** Superlatives, firsts, onlies and records of the page that the original does not claim, or claims of less. */
export function unsupportedSuperlatives(comparison: Comparison): RawFinding[] {
  const originals = digestFactsOf(comparison.digest, 'superlative');
  const superlatives = factsOf(comparison.analysis, 'superlative').filter(
    (fact) =>
      !isSettled(comparison, fact) &&
      copyOf(comparison, fact.sentence) === null &&
      !describesCity(fact, comparison) &&
      !asksReader(comparison.analysis.sentences[fact.sentence]?.tokens ?? []),
  );
  return inTime(superlatives, comparison, (fact) => findingFor(fact, originals, comparison) ?? []);
}

function findingFor(
  fact: Superlative,
  originals: readonly SuperlativeDigest[],
  comparison: Comparison,
): RawFinding | null {
  const linked = linkedTo(comparison, fact.sentence);
  if (saysMain(fact, linked, comparison) || isToldByNever(fact, linked, comparison)) return null;
  const near = originals.filter(
    (there) => linked.includes(there.sentence) && !isToldBesides(there, fact, comparison),
  );
  const keys = fact.scope.map(stemKey);
  const isFirst =
    linked.some((at) => originalKeys(comparison, at).includes(FIRST)) &&
    !isOfNewKind(fact, linked, comparison);
  if (fact.rank === 'first' && isFirst) return fact.ever ? firstOfAllTimes(fact, near, comparison) : null;
  if (MEANING_FIRST.has(fact.rank) && isFirst) return null;
  if (fact.rank === 'only' && isOnlyThere(fact, linked, comparison)) return null;
  if (isSinceThen(fact, comparison) || isLargestPart(fact, comparison)) return null;
  const lower = near.find((there) => there.scope[0] === keys[0] && isOneBelow(there, fact));
  if (lower !== undefined) return isSetBehind(fact, comparison) ? null : finding(fact, lower, REACHING);
  const same = originals.filter(
    ({ rank, scope, sentence }) =>
      rank === fact.rank && (linked.includes(sentence) || scope.some((key) => keys.includes(key))),
  );
  if (isOfUnknownPlace(fact, comparison) && (fact.rank !== 'first' || opensKind(fact, comparison)))
    return finding(fact, same[0] ?? null, CLAIMED);
  if (same.length > 0)
    return same.some((original) => isAsWide(fact, original, comparison))
      ? null
      : finding(fact, same[0] ?? null, 0.6);
  if (fact.rank.startsWith('among ')) return amongOthers(fact, originals, comparison);
  if (fact.ever && near.some((there) => isRecordOf(there, keys))) return null;
  return findingAgainst(fact, near, originals, comparison);
}

/** A ranking that the original does not have, against what it ranks otherwise where the page's sentence comes from, if anything. */
function findingAgainst(
  fact: Superlative,
  near: readonly SuperlativeDigest[],
  originals: readonly SuperlativeDigest[],
  comparison: Comparison,
): RawFinding {
  const keys = fact.scope.map(stemKey);
  const rival =
    near.find(
      ({ rank, scope }) => rank.split(' ').at(-1) === fact.rank.split(' ').at(-1) || scope[0] === keys[0],
    ) ??
    near.find(({ rank, scope }) => areAlike(rank, fact.rank) || scopeShared({ scope }, keys) > SAME_FRAME) ??
    null;
  const isClaim = isClaimInFull(fact, near, comparison);
  if (rival !== null) {
    const isMore = rival.rank.split(' ').at(-1) === fact.rank || isOfAllTimes(fact, [rival], comparison);
    const isOther = scopeShared(rival, keys) >= SAME_FRAME && !areAlike(fact.rank, rival.rank);
    return finding(fact, rival, isClaim || isMore || isOther ? CLAIMED : REWORDED);
  }
  if (isClaim) return finding(fact, null, reachesFar(fact, comparison) ? REACHING : CLAIMED);
  const reworded = !isFirstTime(fact) && (near.length > 0 || sharesYear(fact, originals));
  return finding(fact, null, reworded ? REWORDED : confidenceOf(fact, comparison));
}

/** "The fastest ever on the course" of a course record. */
function isRecordOf(there: SuperlativeDigest, keys: readonly StemKey[]): boolean {
  return there.rank === 'record' && scopeShared(there, keys) >= SAME_FRAME;
}

/** Words in common from which two rankings are of the same among the same: "the deadliest crop pest in the delta" for the commonest there. */
const SAME_FRAME = 2;

function scopeShared({ scope }: Pick<SuperlativeDigest, 'scope'>, keys: readonly StemKey[]): number {
  return keys.filter((key) => scope.includes(key)).length;
}

/** Told in full, so that it is no rewording of another ranking beside: "the biggest revolt the house has ever seen". */
function isClaimInFull(
  fact: Superlative,
  near: readonly SuperlativeDigest[],
  comparison: Comparison,
): boolean {
  return (
    (fact.rank === 'first' && opensKind(fact, comparison)) ||
    isFirstInHistory(fact, comparison) ||
    isSaidOfOne(fact, comparison) ||
    (fact.scope.length > 0 && /\bever\b/.test(pageWords(comparison, fact))) ||
    isOfAllTimes(fact, near, comparison) ||
    isToldTillNow(fact, near, comparison) ||
    isOfUnknownSpan(fact, comparison) ||
    isRecordNowhere(fact, near, comparison)
  );
}

/**
 * "The first woman to lead the court", "the first proof that", "the first ever sampled": a claim in full, which is not the original's if nothing is
 * first where it comes from. On labelled pairs seven of seven were inserted.
 */
function opensKind({ start, end }: Superlative, { page }: Comparison): boolean {
  return /\bfirst\b.{1,80}\b(?:to|that|ever|of (?:its|their) \w+)\b/s.test(page.text.slice(start, end));
}

/** "Has never had one before" of what is there the first "since 2012", or of the season; not of what comes there "for the first time". */
function firstOfAllTimes(
  fact: Superlative,
  near: readonly SuperlativeDigest[],
  comparison: Comparison,
): RawFinding | null {
  const firsts = near.filter(({ rank }) => rank === 'first');
  const isThere = near.some(({ ever }) => ever) || firsts.some((first) => isUnlimited(first, comparison));
  return isThere ? null : finding(fact, firsts[0] ?? null, 0.6);
}

/** Where the original has "the oldest", "one of the oldest" says less, and all is well; where it has "old", it may be a turn of phrase. */
function amongOthers(
  fact: Superlative,
  originals: readonly SuperlativeDigest[],
  comparison: Comparison,
): RawFinding | null {
  const linked = linkedTo(comparison, fact.sentence);
  const base = fact.rank.split(' ').at(-1) ?? '';
  if (originals.some(({ rank, sentence }) => rank === base && linked.includes(sentence))) return null;
  const plain = linked.some((at) => originalKeys(comparison, at).includes(stemKey(base)));
  return finding(fact, null, plain ? REWORDED : confidenceOf(fact, comparison));
}

function finding(fact: Superlative, rival: SuperlativeDigest | null, confidence: number): RawFinding {
  return rival === null ? inserted(fact, confidence, 'ranking-not-there') : changed(fact, rival, confidence);
}

/** A rank with a range ("of any school in the country") is a claim; one without ("the biggest hit") is often a turn of phrase. */
function confidenceOf(fact: Superlative, comparison: Comparison): number {
  const { alignment } = comparison;
  const { rank, ranged, scope } = fact;
  if (isFirstTime(fact)) return 0.6;
  if (isPredicated(fact, comparison)) return CLAIMED;
  if (!ranged || scope.length === 0) return 0.35;
  if (rank === 'first' || rank === 'only')
    return scope.some((word) => !alignment.weights.has(stemKey(word))) ? 0.5 : 0.4;
  return reachesFar(fact, comparison) ? REACHING : CLAIMED;
}

/** "The first time that a court has frozen a quota" ranks nothing else that the original may rank. */
function isFirstTime({ rank, scope }: Superlative): boolean {
  return rank === 'first' && scope[0] === 'time' && scope.length > 2;
}
