import type { PortionDigest, QuantityDigest } from '../../digest/digest.ts';
import type { Portion, Quantity } from '../../facts/fact.ts';
import { type StemKey, stemKey } from '../../text/keys.ts';
import { isStopWord } from '../../text/stop-words.ts';
import type { Token } from '../../text/tokens.ts';
import {
  type Comparison,
  digestFactsOf,
  factsOf,
  linkedTo,
  originalTokens,
  placeInSentence,
  type RawFinding,
} from '../comparison.ts';
import { inTime } from '../in-time.ts';
import { changed } from '../make-finding.ts';
import { isSettled } from '../settled.ts';
import { wordBefore } from '../tokens-beside.ts';
import { isDeniedFrom, isToldOfRest, sharesCounted } from './told-of-the-rest.ts';

/** Of nine pairs of words for a part of the same thing that exclude each other, on the labelled articles, all nine had been changed. */
const CONFIDENCE = 0.8;
/** Words that say of what a part is, where the nearest is not the same: so many must be common. */
const LEAST_COMMON = 2;

/**
 * A word for a part of something in the place of another that excludes it: "most of the breaches" for some, "all 16 beams" for eleven of the sixteen. What the part is of
 * has to be the same; that the same is said of a part of whatever group is told by exchanged-parts.ts.
 */
export function changedPortions(comparison: Comparison): RawFinding[] {
  return inTime(factsOf(comparison.analysis, 'portion'), comparison, (portion) => {
    if (isSettled(comparison, portion)) return [];
    if (wordBefore(portion, comparison) === 'of') return [];
    const rival = portion.level === 'part' ? otherPart(portion, comparison) : rivalOf(portion, comparison);
    if (rival === null || isSaidOtherwise(portion, rival, comparison)) return [];
    return [changed(placeOf(portion, comparison), rival, CONFIDENCE)];
  });
}

/** "Most are not insured" for few that are; all of three for two of them, where the third is told of behind; "most" for "some: seven out of nine". */
function isSaidOtherwise(
  portion: Portion,
  rival: PortionDigest | QuantityDigest,
  comparison: Comparison,
): boolean {
  if (isTurnedByDenial(portion, rival, comparison)) return true;
  if (portion.level !== 'most' && portion.level !== 'all') return false;
  const [low, high] = RANGES[portion.level];
  const here = comparison.analysis.sentences[portion.sentence]?.tokens ?? [];
  return (
    isToldOfRest(rival.sentence, here, comparison) ||
    sharesCounted(rival.sentence, comparison).some((share) => share >= low && share <= high)
  );
}

/** What one says the other denies; that some are insured does not tell that most are not. */
function isTurnedByDenial(
  portion: Portion,
  rival: PortionDigest | QuantityDigest,
  comparison: Comparison,
): boolean {
  if (rival.type === 'portion' && rival.level === 'some') return false;
  const here = comparison.analysis.sentences[portion.sentence]?.tokens ?? [];
  const there = originalTokens(rival.sentence, comparison);
  const place = placeInSentence(rival, comparison);
  if (there === null || place === null) return false;
  return isDeniedBehind(here, portion.end) !== isDeniedBehind(there, place.end);
}

function isDeniedBehind(tokens: readonly Token[], end: number): boolean {
  const from = tokens.findIndex(({ start }) => start >= end);
  return from !== -1 && isDeniedFrom(tokens, from);
}

/** "All 16 beams" is marked at its count, where other finders of counts mark it too. */
function placeOf(portion: Portion, { analysis }: Comparison): Portion {
  const count = factsOf(analysis, 'quantity').find(
    ({ start, unit }) => start === portion.end + 1 && unit === 'count',
  );
  return portion.level === 'all' && count !== undefined
    ? { ...portion, start: count.start, end: count.end }
    : portion;
}

/** How far two shares of the same whole must lie apart, of a hundred: nobody counts "some 70 of 126" to the last one. */
const APART = 5;

/** "Five of the nine wells" for three of the nine, where no part of them is the page's. */
function otherPart(portion: Portion, comparison: Comparison): PortionDigest | null {
  const [part, whole] = factsOf(comparison.analysis, 'quantity').filter(
    ({ start, end }) => start >= portion.start && end <= portion.end,
  );
  if (part === undefined || whole === undefined) return null;
  const linked = linkedTo(comparison, portion.sentence);
  const quantities = digestFactsOf(comparison.digest, 'quantity');
  const keys = portion.counted.map(stemKey);
  const isWholeOf = (sentence: number) =>
    quantities.some(
      (other) => other.sentence === sentence && other.unit === 'count' && other.low === whole.low,
    );
  const there = digestFactsOf(comparison.digest, 'portion').filter(
    ({ sentence, share }) => share !== null && linked.includes(sentence) && isWholeOf(sentence),
  );
  const rival = there.find(({ counted }) => isOfSame(keys, counted)) ?? null;
  if (there.some(({ share }) => Math.abs((share ?? 0) - (portion.share ?? 0)) < APART)) return null;
  if (there.some(({ sentence }) => isToldNext(part, sentence + 1, comparison))) return null;
  const rest = rival !== null && Math.abs((rival.share ?? 0) + (portion.share ?? 0) - 100) < 1;
  return rest ? null : rival;
}

/** "Nine wells are dry. Five could be full by June": the part, in the next sentence, with no noun of its own. */
function isToldNext(part: Quantity, next: number, comparison: Comparison): boolean {
  return digestFactsOf(comparison.digest, 'quantity').some((other) => {
    if (other.sentence !== next || other.unit !== 'count' || other.low !== part.low) return false;
    const place = placeInSentence(other, comparison);
    if (place === null) return false;
    const after = originalTokens(next, comparison)?.find(({ start }) => start >= place.end);
    return after === undefined || after.kind === 'mark' || isStopWord(after.folded);
  });
}

function rivalOf(portion: Portion, comparison: Comparison): PortionDigest | QuantityDigest | null {
  const linked = linkedTo(comparison, portion.sentence);
  const there = [
    ...digestFactsOf(comparison.digest, 'portion'),
    ...digestFactsOf(comparison.digest, 'quantity').filter(({ unit }) => unit === 'percent'),
  ].filter(({ sentence }) => linked.includes(sentence));
  const exchanged = exchangedWith(portion, there, comparison);
  if (exchanged !== null) return exchanged;
  const keys = portion.counted.map(stemKey);
  const ofThem = there.filter(({ type, counted }) => type === 'portion' && counted[0] === keys[0]);
  if ((ofThem.length > 0 ? ofThem : there).some((other) => agrees(portion, other))) return null;
  const few = portion.level === 'most' ? fewOf(portion, linked, comparison) : null;
  if (isBothOfTwo(portion, keys, linked, comparison)) return null;
  return there.find((other) => excludes(portion, other) && isOfSame(keys, other.counted)) ?? few;
}

/** "Lose both of their incomes" for two incomes, whatever only some families lose. */
function isBothOfTwo(
  { start, end }: Portion,
  keys: readonly StemKey[],
  linked: readonly number[],
  { page, digest }: Comparison,
): boolean {
  if (page.text.slice(start, end).toLowerCase() !== 'both') return false;
  return digestFactsOf(digest, 'quantity').some(
    ({ unit, low, high, sentence, counted }) =>
      unit === 'count' && low === 2 && high === 2 && linked.includes(sentence) && isOfSame(keys, counted),
  );
}

/** "Most booed and some applauded" for the reverse: two words for a part of which each is said here of what the other is said of there. */
function exchangedWith(
  portion: Portion,
  there: readonly (PortionDigest | QuantityDigest)[],
  { analysis }: Comparison,
): PortionDigest | null {
  const words = there.filter((other) => other.type === 'portion');
  const isSaidOf = ({ level }: Portion, of: Portion) => {
    const [head] = of.counted.map(stemKey);
    return words.find((other) => other.level === level && other.counted[0] === head) ?? null;
  };
  const other = factsOf(analysis, 'portion').find(
    (beside) => beside.sentence === portion.sentence && beside.level !== portion.level,
  );
  if (other === undefined || portion.counted[0] === undefined || other.counted[0] === portion.counted[0])
    return null;
  const [own, theirs] = [isSaidOf(portion, other), isSaidOf(other, portion)];
  return own !== null && theirs !== null && own.sentence === theirs.sentence ? theirs : null;
}

/** A count of the same in a linked sentence that is less than half of them all: "most passengers" for 60, of 148 whom the original counts elsewhere. */
function fewOf(portion: Portion, linked: readonly number[], { digest }: Comparison): QuantityDigest | null {
  const [head] = portion.counted.map(stemKey);
  const counts = digestFactsOf(digest, 'quantity').filter(
    ({ unit, low, high, counted }) => unit === 'count' && low === high && counted[0] === head,
  );
  const most = Math.max(...counts.map(({ low }) => low));
  const own = counts.filter(({ sentence }) => linked.includes(sentence));
  return own.length === 1 && own[0] !== undefined && own[0].low > 2 && own[0].low < most / 2 ? own[0] : null;
}

function isOfSame(here: readonly StemKey[], there: readonly StemKey[]): boolean {
  const [head] = here;
  if (head !== undefined && there.slice(0, 2).includes(head)) return true;
  return there.filter((key) => here.includes(key)).length >= LEAST_COMMON;
}

/** What of a hundred a part in words may be. */
const RANGES: Readonly<Record<Exclude<Portion['level'], 'part'>, readonly [low: number, high: number]>> = {
  few: [0, 30],
  some: [0, 99],
  most: [50.1, 99.5],
  all: [99.5, 100],
};

function agrees(portion: Portion, other: PortionDigest | QuantityDigest): boolean {
  if (portion.level === 'part') return true;
  if (other.type === 'portion' && other.level !== 'part') return other.level === portion.level;
  const [low, high] = RANGES[portion.level];
  const [from, to] = boundsOf(other);
  return from <= high && to >= low;
}

/** Shares in figures stand beside many things; only one of half or less tells that "most" was put there. */
function excludes(portion: Portion, other: PortionDigest | QuantityDigest): boolean {
  if (other.type === 'quantity')
    return portion.level === 'most' && other.kind === 'number' && !agrees(portion, other);
  const few = (level: Portion['level']) => level === 'few' || level === 'some';
  return !agrees(portion, other) && !(few(portion.level) && few(other.level));
}

function boundsOf(other: PortionDigest | QuantityDigest): readonly [low: number, high: number] {
  if (other.type === 'portion') return other.share === null ? [0, 100] : [other.share, other.share];
  if (other.bound === 'over') return [other.low + 0.1, 100];
  return other.bound === 'under' ? [0, other.high - 0.1] : [other.low, other.high];
}
