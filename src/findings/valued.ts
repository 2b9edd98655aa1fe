import type { Digest, QuantityDigest, TimeDigest } from '../digest/digest.ts';
import type { Quantity, Time } from '../facts/fact.ts';
import { sameQuantity } from '../facts/quantities/same-quantity.ts';
import { sameTime } from '../facts/times/same-time.ts';
import { readOnce } from '../text/read-once.ts';
import { type Comparison, digestFactsOf } from './comparison.ts';

/** What can stand in the place of another of its kind: numbers and dates. */
export type Valued = Quantity | Time;
export type ValuedDigest = QuantityDigest | TimeDigest;

/** A fact of the page that stands where the original has another value. */
export interface Misplaced {
  readonly fact: Valued;
  readonly rival: ValuedDigest;
  readonly how: 'exchanged' | 'moved';
}

/** All numbers and dates of the original: the same list whenever it is asked for. */
export function valuesOf({ digest }: Pick<Comparison, 'digest'>): readonly ValuedDigest[] {
  return valuesIn(digest);
}

const valuesIn = readOnce((digest: Digest): readonly ValuedDigest[] => [
  ...digestFactsOf(digest, 'quantity'),
  ...digestFactsOf(digest, 'time'),
]);

/** True where a fact of the page has the value of one of the original. */
export function hasValueOf(fact: Valued, original: ValuedDigest): boolean {
  if (fact.type === 'quantity')
    return original.type === 'quantity' && sameQuantity(fact, original) && !isPreciser(fact, original);
  return original.type === 'time' && sameTime(fact, original);
}

/** What a rewording that names no bound may be off a bounded value, as a share of it; lengths of time are counted in other units. */
const UNBOUNDED = { s: 0.1, other: 0.05 } as const;

/**
 * "About 70 seats" may be said of 74, but 74 not of "about 70": the page says to the last one what the original leaves open. Of 24 values of the
 * labelled pages that equalled a bounded one in this way only, five had been changed, and the others do follow from something else.
 */
function isPreciser(fact: Quantity, { bound, low, high, unit }: QuantityDigest): boolean {
  if (fact.bound !== 'exact' || bound === 'exact' || fact.unit !== unit) return false;
  if (fact.low !== fact.high || low !== high) return false;
  return Math.abs(fact.low - low) > UNBOUNDED[unit === 's' ? 's' : 'other'] * Math.abs(low);
}

/** The values of the original that a fact of the page has, in order: several finders start from them. */
export function equalsOf(fact: Valued, comparison: Comparison): readonly ValuedDigest[] {
  const known = equalsKnown(comparison);
  const equals = known.get(fact) ?? valuesOf(comparison).filter((original) => hasValueOf(fact, original));
  known.set(fact, equals);
  return equals;
}

const equalsKnown = readOnce((_: Comparison) => new Map<Valued, readonly ValuedDigest[]>());

/** Values of one unit, or times as precise, could stand in each other's place. */
export function isOfOneKind(one: Valued | ValuedDigest, other: Valued | ValuedDigest): boolean {
  return one.type === 'quantity'
    ? other.type === 'quantity' && one.unit === other.unit
    : other.type === 'time' && one.grain === other.grain;
}

/** True for another value of the fact's kind. */
export function isRival(fact: Valued, original: ValuedDigest): boolean {
  return isOfOneKind(fact, original) && !hasValueOf(fact, original);
}

/** Numbers that are mistaken for each other are seldom further apart than this factor. */
const FURTHEST = 5;

/** True for times, and for numbers that could be mistaken for each other. */
export function isComparableSize(fact: Valued, rival: ValuedDigest): boolean {
  if (fact.type !== 'quantity' || rival.type !== 'quantity') return true;
  if (fact.unit === 'score') return true;
  if (fact.low !== fact.high) return false;
  const ratio = Math.abs(fact.low / rival.low);
  return ratio <= FURTHEST && ratio >= 1 / FURTHEST;
}
