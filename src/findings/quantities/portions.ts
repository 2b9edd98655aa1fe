import type { PortionDigest, QuantityDigest } from '../../digest/digest.ts';
import type { Portion } from '../../facts/fact.ts';
import { type StemKey, stemKey } from '../../text/keys.ts';
import { type Comparison, digestFactsOf, factsOf, linkedTo, type RawFinding } from '../comparison.ts';
import { changed } from '../make-finding.ts';
import { isSettled } from '../settled.ts';
import { wordBefore } from '../tokens-beside.ts';

/** Of nine pairs of words for a part of the same thing that exclude each other, on the labelled articles, all nine had been changed. */
const CONFIDENCE = 0.8;
/** Words that say of what a part is, where the nearest is not the same: so many must be common. */
const LEAST_COMMON = 2;

/** A word for a part of something in the place of another that excludes it: "most of the breaches" for some, "all 16 beams" for eleven of the sixteen. */
export function changedPortions(comparison: Comparison): RawFinding[] {
  return factsOf(comparison.analysis, 'portion').flatMap((portion) => {
    if (portion.level === 'none' || portion.level === 'part' || isSettled(comparison, portion)) return [];
    if (wordBefore(portion, comparison) === 'of') return [];
    const rival = rivalOf(portion, comparison);
    return rival === null ? [] : [changed(portion, rival, CONFIDENCE)];
  });
}

/** "All" and "none" say the same of opposites ("all are well", "none is ill") and tell nothing of each other. */
function rivalOf(portion: Portion, comparison: Comparison): PortionDigest | QuantityDigest | null {
  const linked = linkedTo(comparison, portion.sentence);
  const there = [
    ...digestFactsOf(comparison.digest, 'portion').filter(({ level }) => level !== 'none'),
    ...digestFactsOf(comparison.digest, 'quantity').filter(({ unit }) => unit === 'percent'),
  ].filter(({ sentence }) => linked.includes(sentence));
  if (there.some((other) => agrees(portion, other))) return null;
  const keys = portion.counted.map(stemKey);
  return there.find((other) => excludes(portion, other) && isOfSame(keys, other.counted)) ?? null;
}

function isOfSame(here: readonly StemKey[], there: readonly StemKey[]): boolean {
  const [head] = here;
  if (head !== undefined && there.slice(0, 2).includes(head)) return true;
  return there.filter((key) => here.includes(key)).length >= LEAST_COMMON;
}

/** What of a hundred a part in words may be. */
const RANGES: Readonly<Record<Exclude<Portion['level'], 'part'>, readonly [low: number, high: number]>> = {
  none: [0, 0],
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
