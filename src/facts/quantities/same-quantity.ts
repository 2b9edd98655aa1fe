import type { Quantity } from '../fact.ts';
import { YEAR } from '../times/seconds.ts';
import { isCurrency, mayBeCurrency } from './currencies.ts';

/** What of a quantity decides equality and role. `counted` holds stems in an analysis and their keys in a digest. */
export interface Counted<Word extends string | number = string | number>
  extends Pick<Quantity, 'kind' | 'unit' | 'low' | 'high' | 'precision' | 'bound'> {
  readonly counted: readonly Word[];
}

/** What decides equality alone. */
export type Valued = Omit<Counted, 'counted'>;

/**
 * Rounding allowed between two exact wordings, as a share of the value, however coarse their last digit: "a mile" is not 2 km although
 * both are whole numbers. 8 % lets "2 miles" stand for 3.2 km and "6 percent" for 6.3.
 */
const MOST_ROUNDING = 0.08;
/** The same between lengths of time counted in different units: eight weeks are two months. */
const TIME_ROUNDING = 0.1;
/**
 * How far bounded wording may be from the value it describes, as a share of the value: at most `most` and at least `least`, in between
 * as many half steps of its last digit that is not zero as `steps` says. "About 200" is said of 180 to 220, "about 184" of 180 to 188;
 * "more than 500" of up to 625, "more than 12,000" of up to 14,000; "nearly 2,000" of 1,600 and more, for "under" shares the bound.
 */
const LOOSENESS = {
  about: { most: 0.1, least: 0.025, steps: 2 },
  over: { most: 0.25, least: 0.05, steps: 4 },
  under: { most: 0.2, least: 0.05, steps: 4 },
} as const;
/** Shares are bounded more narrowly, since there is a rounder one nearby: "nearly a sixth" is no eighth. */
const PERCENT_LOOSENESS = 0.6;
/** Said of a single unit ("within an hour", "over a year") a bound is looser by this share of half a unit. */
const SINGLE_UNIT = 0.8;
/** Kelvins by which "about 20C" may be off, … */
const ABOUT_KELVIN = 1.7;
/** … and the share of its degrees Celsius by which the heat of a fire may: 1,100F are almost 600C. */
const HEAT_ROUNDING = 0.02;

/**
 * True where two wordings name the same value after conversion, rounding honestly: 58 m and 190 ft, "nearly a trillion" and 950 billion,
 * "a third" and 33 percent, "more than 500" and 504; not 98.2 and 99.2, nor "more than 100" and 350.
 *
 * Symmetric, but for "hundreds": a page may say it of 350, but may not make 350 of it.
 */
export function sameQuantity(page: Valued, original: Valued): boolean {
  if (page.unit === 'degree' && original.unit === 'K')
    return scales(page).some((one) => sameQuantity(one, original));
  if (page.unit === 'K' && original.unit === 'degree')
    return scales(original).some((one) => sameQuantity(page, one));
  if (!comparableUnits(page, original)) return false;
  const [a, b] = inSameUnit(page, original);
  if (isVague(a) || isVague(b)) return isVague(a) && a.low <= b.low && b.high <= a.high;
  if (a.unit === 'score') return sameScore(a, b);
  const single = a.low === a.high && b.low === b.high;
  if (single) return sameValue(a, b) || isSameDifference(a, b);
  return sameEnds(a, b) || holdsValue(a, b) || holdsValue(b, a);
}

/** "24 degrees" on either scale, where none is named. */
export function scales<V extends Valued>(degrees: V): [V, V] {
  const on = (factor: number, offset: number): V => ({
    ...degrees,
    kind: 'measure',
    unit: 'K',
    low: degrees.low * factor + offset,
    high: degrees.high * factor + offset,
    precision: degrees.precision * factor,
  });
  return [on(1, 273.15), on(5 / 9, 273.15 - (32 * 5) / 9)];
}

/** 6-3 is "two to one" as well. */
function sameScore(a: Valued, b: Valued): boolean {
  if (a.low === b.low && a.high === b.high) return true;
  return (a.low === 1 || b.low === 1) && a.low * b.high === b.low * a.high;
}

/** "Hundreds", "dozens": a range that only a word gave. */
export function isVague({ low, high, bound, precision }: Valued): boolean {
  return bound === 'about' && low < high && precision === 0;
}

/** Units that name the same dimension. An unnamed dollar is any dollar; an age is counted in years; "seven times" are seven shots. */
function comparableUnits(a: Valued, b: Valued): boolean {
  if (a.unit === b.unit || (a.unit === SOME_MONEY && b.kind === 'money')) return true;
  const bare = a.unit === 'count' ? a.low : b.low;
  const mayBeSum = bare >= LARGE || !Number.isInteger(bare);
  if (!mayBeSum && a.kind !== b.kind && (a.kind === 'money' || b.kind === 'money')) return false;
  // "Between 45 and 55" is nobody's "half a century".
  if ((a.unit === 's' && b.low !== b.high) || (b.unit === 's' && a.low !== a.high)) return false;
  return pairs(a.unit, b.unit) || pairs(b.unit, a.unit) || mayBeCents(a, b) || mayBeCents(b, a);
}

/** "60 cents" are read as those of a dollar, and may be of another currency; "$40 million" are no euros. */
function mayBeCents({ unit, low }: Valued, other: Valued): boolean {
  return unit === '$' && low < MOST_IN_CENTS && CENT_CURRENCIES.has(other.unit);
}

/** Nobody counts more in cents. */
const MOST_IN_CENTS = 10;

/** Money of whatever currency: of a number that names none ("forty-six thousand"). */
export const SOME_MONEY = 'money';
/** From here up a number may be a sum of money that leaves out its currency. */
export const BARE_SUM = 1_000;

const CENT_CURRENCIES = new Set(['EUR', 'ZAR']);

/** Where a number this large stands without its noun ("another four million"), or one with decimals ("against 39.10"), the noun may be a currency. */
const LARGE = 100_000;

function pairs(a: string, b: string): boolean {
  if (mayBeCurrency(a, b)) return true;
  if (a === 'age') return b === 'count' || b === 's';
  return (b === 'count' && (a === 'point' || a === 'times')) || (a === 'count' && isCurrency(b));
}

/** Ages against durations are compared in seconds. */
function inSameUnit(a: Valued, b: Valued): [Valued, Valued] {
  if (a.unit === 'age' && b.unit === 's') return [inSeconds(a), b];
  if (b.unit === 'age' && a.unit === 's') return [a, inSeconds(b)];
  return [a, b];
}

function inSeconds(age: Valued): Valued {
  const { low, high, precision } = age;
  return {
    ...age,
    unit: 's',
    low: low * YEAR,
    high: high * YEAR,
    precision: precision * YEAR,
  };
}

function sameValue(a: Valued, b: Valued): boolean {
  if (a.unit === 'ordinal') return a.low === b.low;
  if (Math.abs(a.low - b.low) <= rounding(a, b)) return true;
  if (a.bound !== 'exact' && b.bound !== 'exact')
    return isNear(a, b) || satisfiesRough(a, b) || satisfiesRough(b, a);
  return satisfies(a, b) || satisfies(b, a);
}

/** Half a step of the coarser wording, but never more than a share of the value. Kelvins have no natural zero in the news: no share. */
function rounding(a: Valued, b: Valued): number {
  const coarser = Math.max(plainPrecision(a), plainPrecision(b), conversionStep(a, b));
  const slack = 1e-9 * Math.max(Math.abs(a.low), Math.abs(b.low));
  if (isWholeCount(a) && isWholeCount(b)) return slack;
  if (a.unit === 'K') return coarser + slack;
  const share = a.unit === 's' && a.precision !== b.precision ? TIME_ROUNDING : MOST_ROUNDING;
  return Math.min(coarser, share * Math.min(Math.abs(a.low), Math.abs(b.low))) + slack;
}

/** A value converted into another unit is rounded to a rounder number than it came from: 460 metres are 1,500 feet. */
const CONVERSION_ROUNDING = 0.015;

/** Half a step of the last digit that is not zero, where two measures were written in units of different systems; else 0. */
function conversionStep(a: Valued, b: Valued): number {
  if (a.kind !== 'measure' || b.kind !== 'measure' || a.unit === 's' || a.unit === 'K') return 0;
  const ratio = Math.log10(a.precision / b.precision);
  if (!Number.isFinite(ratio) || Math.abs(ratio - Math.round(ratio)) < 1e-6) return 0;
  return Math.min(
    Math.max(roundStep(a), roundStep(b)),
    CONVERSION_ROUNDING * Math.min(Math.abs(a.low), Math.abs(b.low)),
  );
}

/** Half of 100 feet for 1,500 feet. */
function roundStep({ low, precision }: Valued): number {
  const steps = Math.round(Math.abs(low) / (2 * precision));
  if (steps === 0) return 0;
  let zeros = 1;
  while (steps % (zeros * 10) === 0) zeros *= 10;
  return precision * zeros;
}

/** "More than 500" does not round: its direction is what it says. */
function plainPrecision({ bound, precision }: Valued): number {
  return bound === 'over' || bound === 'under' ? 0 : precision;
}

/** Written to the last one: 7 and 7.4 people do not exist, 41 and 42 are not each other's rounding. */
function isWholeCount({ unit, low, precision }: Valued): boolean {
  return (
    (unit === 'count' || unit === 'age' || unit === 'times') && Number.isInteger(low) && precision <= 0.5
  );
}

/** Two bounded wordings: either may be the rounder, and what each of them describes must not be far from the other. */
function isNear(a: Valued, b: Valued): boolean {
  const strictness = a.bound === b.bound && a.kind === b.kind ? 0.75 : 0.9;
  return Math.abs(a.low - b.low) <= Math.max(loosenessOf(a), loosenessOf(b)) * strictness;
}

function loosenessOf({ bound, low, precision, unit }: Valued): number {
  if (bound === 'exact') return 0;
  if (unit === 'K') return aboutKelvin(low);
  const { most, least, steps } = LOOSENESS[bound];
  const size = Math.abs(low);
  const widest = unit === 'percent' ? most * PERCENT_LOOSENESS : most;
  return Math.max(least * size, Math.min(widest * size, steps * precision));
}

function aboutKelvin(kelvins: number): number {
  return Math.max(ABOUT_KELVIN, HEAT_ROUNDING * (kelvins - 273.15));
}

/** "Less than an hour" of "some 40 minutes". */
function satisfiesRough(bounded: Valued, rough: Valued): boolean {
  return bounded.bound !== 'about' && rough.bound === 'about' && satisfies(bounded, rough);
}

/** True where the value of `exact` may be described by the bounded wording of `bounded`. */
function satisfies(bounded: Valued, exact: Valued): boolean {
  const beyond = bounded.low - exact.low;
  const size = bounded.unit === 'K' ? 10 * aboutKelvin(bounded.low) : Math.abs(bounded.low);
  const slack = Math.min(exact.precision, MOST_ROUNDING * size) + 1e-9 * size;
  const loose = loosenessOf(bounded);
  const wide = Math.max(loose, SINGLE_UNIT * Math.min(bounded.precision, size / 2));
  if (bounded.bound === 'about') return Math.abs(beyond) <= loose + slack;
  if (bounded.bound === 'over') return beyond <= slack && -beyond <= wide + slack;
  return bounded.bound === 'under' && -beyond <= slack && beyond <= wide + slack;
}

/** A difference of 1.8 C is one of 3.2 F, although the two are no equal temperatures. */
function isSameDifference(a: Valued, b: Valued): boolean {
  if (a.unit !== 'K') return false;
  return matches(a, b) || matches(b, a);
}

function matches(fahrenheit: Valued, celsius: Valued): boolean {
  const degreesF = (fahrenheit.low - 273.15) * 1.8 + 32;
  const degreesC = celsius.low - 273.15;
  return (
    degreesC > 0 &&
    degreesF < 30 &&
    Math.abs(degreesF / 1.8 - degreesC) <= 0.06 + (fahrenheit.precision < 0.1 ? 0 : 0.2)
  );
}

function sameEnds(a: Valued, b: Valued): boolean {
  const ends = (value: number, of: Valued): Valued => ({ ...of, low: value, high: value });
  return sameValue(ends(a.low, a), ends(b.low, b)) && sameValue(ends(a.high, a), ends(b.high, b));
}

/** Widest range, as a share of its upper end, that may stand for one value in it: "12 to 15" for 14, not "1 to 100". */
const WIDEST = 0.35;

function holdsValue(range: Valued, value: Valued): boolean {
  if (value.low !== value.high || range.high - range.low > WIDEST * Math.abs(range.high)) return false;
  return range.low <= value.low && value.low <= range.high;
}

/** The part of the likeness that comes from the unit alone: a sum of money can hardly stand for anything but another. */
const SPECIFIC_UNIT = 0.35;
const PLAIN_UNIT = 0.15;

/**
 * How much two quantities look as if one had taken the other's place, 0 to 1: the same dimension, and shared words that say what is
 * counted, the nearest of them weighing most.
 */
export function rivalQuantities<Word extends string | number>(
  page: Counted<Word>,
  original: Counted<Word>,
): number {
  if (!comparableUnits(page, original)) return 0;
  const plain = page.unit === 'count' || page.unit === 'times';
  const base = plain ? PLAIN_UNIT : SPECIFIC_UNIT;
  return base + (1 - base) * sharedRole(page.counted, original.counted);
}

/** Share of the nearer words in common; the first weighs as much as the two after it. */
function sharedRole<Word extends string | number>(a: readonly Word[], b: readonly Word[]): number {
  let shared = 0;
  let total = 0;
  for (const [at, word] of a.entries()) {
    const weight = 1 / (at + 1);
    total += weight;
    const place = b.indexOf(word);
    if (place !== -1) shared += weight * (place <= at + 2 ? 1 : 0.6);
  }
  return total === 0 ? 0 : Math.min(1, shared / total);
}
