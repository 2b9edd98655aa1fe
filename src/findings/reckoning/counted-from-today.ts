import type { QuantityDigest } from '../../digest/digest.ts';
import type { Quantity, Time } from '../../facts/fact.ts';
import { readDay } from '../../facts/times/calendar.ts';
import { shiftedBy } from '../../facts/times/derivable-time.ts';
import { sameTime } from '../../facts/times/same-time.ts';
import { DAY, MONTH, WEEK, YEAR } from '../../facts/times/seconds.ts';
import { type StemKey, stemKey } from '../../text/keys.ts';
import {
  type Comparison,
  digestFactsOf,
  factsOf,
  isInOrBeside,
  linkedTo,
  originalKeys,
} from '../comparison.ts';
import { foldedText, tokensAfter, tokensBefore } from '../tokens-beside.ts';
import { BIRTH } from './reckoning-words.ts';
import { isAgeToday } from './years-of-life.ts';

/** From here up a length is worth counting, in seconds: shorter ones give many months and years. */
const SHORTEST = 55 * DAY;

/**
 * A month or a year that lies as far from the day the original appeared as a linked sentence says: "in January" for "seven months after",
 * "in 2028" for "in two years", "born in 1960" for "aged 65", "founded in 2001" for "25th anniversary".
 */
export function isCountedFromToday(fact: Time, comparison: Comparison): boolean {
  const { published } = comparison.digest;
  if (published === null || !COUNTED.has(fact.grain)) return false;
  if (isWholeYearsFromNow(fact, comparison)) return true;
  const today = { ...fact, from: published, to: published, month: null, day: null, grain: 'day' } as const;
  return lengthsFor(fact, comparison).some((there) => {
    const length = asLength(there);
    if (length === null || (there.unit === 's' && length.low < SHORTEST)) return false;
    return [-1, 1].some((sign) => {
      const then = shiftedBy(today, length, sign);
      return then !== null && sameTime(fact, isWider(fact) ? { ...then, grain: 'month' } : then);
    });
  });
}

/** A year off is the commonest slip there is, and what lies behind is told by its year. */
const FEWEST_YEARS = 2;

/** "Good until March 2029" of what is valid for three years, in an account of March 2026: this month, so many whole years off as one of its stretches. */
function isWholeYearsFromNow({ grain, from }: Time, { digest }: Comparison): boolean {
  const [now, then] = [readDay(digest.published), readDay(from)];
  if (grain !== 'month' || now === null || then === null || then.month !== now.month) return false;
  const years = then.year - now.year;
  return (
    years >= FEWEST_YEARS &&
    digestFactsOf(digest, 'quantity').some(
      ({ unit, low, high }) => unit === 's' && low === high && Math.abs(low / YEAR - years) < 0.01,
    )
  );
}

/**
 * An age that follows from a year of birth or another age, or one in another year: "40 when she took over" of somebody who is 51 and took over eleven years ago.
 */
export function isAgeThen(fact: Quantity, comparison: Comparison): boolean {
  if (isAgeToday(fact, comparison) || isAgeAtDeath(fact, comparison)) return true;
  const now = readDay(comparison.digest.published);
  if (fact.unit !== 'age' || now === null || !isOfThen(fact, comparison)) return false;
  const linked = linkedTo(comparison, fact.sentence);
  const years = digestFactsOf(comparison.digest, 'time')
    .filter(({ sentence }) => linked.includes(sentence))
    .flatMap(({ from }) => readDay(from)?.year ?? []);
  return (
    isYearsApart(fact, comparison) ||
    quantitiesThere(fact, comparison).some(
      ({ unit, low }) =>
        unit === 'age' &&
        years.some((year) => Math.abs(low - (now.year - year) - fact.low) <= 1 && year < now.year),
    )
  );
}

/** "Dies at 87" over an account that tells one birth only, far below: the age on the day it appeared, or the year before. */
function isAgeAtDeath(fact: Quantity, comparison: Comparison): boolean {
  const { digest } = comparison;
  const now = readDay(digest.published)?.year;
  if (fact.unit !== 'age' || now === undefined) return false;
  if (!/^(?:die|dies|died|dead) (?:at|aged)$/.test(foldedText(tokensBefore(fact, comparison, 2))))
    return false;
  const years = digestFactsOf(digest, 'time')
    .filter(({ sentence }) => BIRTH.some((key) => originalKeys(comparison, sentence).includes(key)))
    .flatMap(({ from }) => readDay(from)?.year ?? []);
  const [born] = years;
  return born !== undefined && years.length === 1 && [0, 1].includes(now - born - fact.low);
}

/** "54 years old when it fell" of a bridge built in 1968 that fell in 2022. */
function isYearsApart({ low }: Quantity, { digest }: Comparison): boolean {
  const years = [...new Set(digestFactsOf(digest, 'time').flatMap(({ from }) => readDay(from)?.year ?? []))];
  return years.some((one) => years.some((other) => other - one === low || other - one === low + 1));
}

/** "When she was 40", "was 40 when": an age said of another time. */
function isOfThen(fact: Quantity, comparison: Comparison): boolean {
  const beside = [...tokensBefore(fact, comparison, 3), ...tokensAfter(fact, comparison, 1)];
  return beside.some(({ folded }) => folded === 'when');
}

function quantitiesThere({ sentence }: Time | Quantity, comparison: Comparison): readonly QuantityDigest[] {
  const [best] = linkedTo(comparison, sentence);
  return digestFactsOf(comparison.digest, 'quantity').filter((quantity) => quantity.sentence === best);
}

/** "Its head since 2003": he had led it for 23 years, as the sentence behind the one that names him may say. */
function lengthsBeside({ sentence }: Time, comparison: Comparison): readonly QuantityDigest[] {
  const linked = [...linkedTo(comparison, sentence), ...linkedTo(comparison, sentence - 1)];
  return digestFactsOf(comparison.digest, 'quantity').filter((quantity) =>
    isInOrBeside(quantity.sentence, linked),
  );
}

const COUNTED = new Set<Time['grain']>(['month', 'season', 'year', 'decade']);

/** A whole season or decade holds what lies so far from today, however roughly. */
function isWider({ grain }: Time): boolean {
  return grain === 'season' || grain === 'decade';
}

const SINCE = /\bsince(?: (?:about|around|roughly|approximately|some))?$/;

/**
 * Lengths of the sentence that the fact's goes back to. Where it shares too few words with any, "the best since 2018" may be the "highest for eight
 * years", and "in the 1950s" what is "71 years old".
 */
function lengthsFor(fact: Time, comparison: Comparison): readonly QuantityDigest[] {
  if (fact.grain === 'year' && SINCE.test(foldedText(tokensBefore(fact, comparison, 2))))
    return lengthsBeside(fact, comparison);
  const linked = linkedTo(comparison, fact.sentence);
  if (linked.length > 0)
    return digestFactsOf(comparison.digest, 'quantity').filter(({ sentence }) => linked.includes(sentence));
  const lengths = digestFactsOf(comparison.digest, 'quantity');
  if (fact.grain === 'decade') return lengths.filter(({ unit }) => unit === 'age');
  if (
    !factsOf(comparison.analysis, 'superlative').some(({ sentence }) => sentence === fact.sentence) &&
    !isSince(fact, comparison)
  )
    return [];
  const ranked = new Set(digestFactsOf(comparison.digest, 'superlative').map(({ sentence }) => sentence));
  return lengths.filter(({ sentence }) => ranked.has(sentence));
}

/** "A level not seen since 2002". */
function isSince(fact: Time, comparison: Comparison): boolean {
  return foldedText(tokensBefore(fact, comparison, 2)) === 'seen since';
}

const ANNIVERSARIES = ['anniversari', 'birthdai', 'jubile'].map(stemKey);

/** What a trial or a strike is in the eighth of. */
const PERIODS: readonly (readonly [key: StemKey, seconds: number])[] = [
  [stemKey('dai'), DAY],
  [stemKey('week'), WEEK],
  [stemKey('month'), MONTH],
  [stemKey('year'), YEAR],
];

/** Ages and anniversaries are lengths too, to the year; so is what has passed "in its eighth week". */
function asLength(there: QuantityDigest): Pick<QuantityDigest, 'low' | 'bound' | 'precision'> | null {
  if (there.unit === 's') return there;
  const years =
    there.unit === 'age' ||
    (there.unit === 'ordinal' && ANNIVERSARIES.some((key) => there.counted.includes(key)));
  if (years) return { low: there.low * YEAR, precision: YEAR / 2, bound: 'exact' };
  const period =
    there.unit === 'ordinal' ? PERIODS.find(([key]) => there.counted[0] === key)?.[1] : undefined;
  return period === undefined
    ? null
    : { low: (there.low - 0.5) * period, precision: period / 2, bound: 'exact' };
}
