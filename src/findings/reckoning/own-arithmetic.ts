import type { QuantityDigest } from '../../digest/digest.ts';
import type { Quantity } from '../../facts/fact.ts';
import { sameQuantity } from '../../facts/quantities/same-quantity.ts';
import { readDay } from '../../facts/times/calendar.ts';
import { DAY, HOUR, MONTH, WEEK, YEAR } from '../../facts/times/seconds.ts';
import { keysOfWords, type StemKey } from '../../text/keys.ts';
import { type Comparison, digestFactsOf, factsOf, linkedTo, originalKeys } from '../comparison.ts';
import { besides, ownNear } from '../own-quantities.ts';
import { foldedText, saysNear, tokensAfter, tokensBefore } from '../tokens-beside.ts';
import { comesTo } from './comes-to.ts';
import { COMPARED } from './reckoning-words.ts';

/** Numbers that follow from others of the page's own sentence, which are held against the original by themselves. */

/** Seconds of what people multiply by. */
const PERIODS = [HOUR, DAY, WEEK, MONTH];
/** Words that make a number what those of the sentence before come to. */
const COMES_TO =
  /\b(?:adds? up to|adding up to|com(?:es|ing) to|amounts? to|works? out (?:at|to|as)|totals?|totall?ing|mak(?:es|ing)|(?:that|which) (?:is|means|makes))(?: (?:about|around|some|roughly|nearly|almost|just|only|over|under|more than|less than|a))*$|\bthat ?['’]s(?: \w+)?$/;

/** "90 leones a day, or 810 for nine days": two numbers of the page's own sentence, one of which the original has. */
export function isProductHere(fact: Quantity, comparison: Comparison): boolean {
  const originals = digestFactsOf(comparison.digest, 'quantity');
  const sumsUp = COMES_TO.test(foldedText(tokensBefore(fact, comparison, 5)));
  const own = sumsUp ? ownNear(fact, 1, comparison) : besides(fact, comparison);
  return own.some((one) => {
    if (
      one.unit !== fact.unit ||
      one.low * 2 > fact.low ||
      !originals.some((known) => sameQuantity(one, known))
    )
      return false;
    return own.some((other) => {
      if (other === one || other.low !== other.high) return false;
      const factors = other.unit === 's' ? PERIODS.map((period) => other.low / period) : [other.low];
      const countable = other.unit === 's' || other.unit === 'count' || other.unit === 'times';
      return countable && factors.some((factor) => factor >= 2 && comesTo(fact, one.low * factor));
    });
  });
}

/** Words that make a value one of so much in a period: "450 tonnes a year". */
const RATED: readonly (readonly [period: number, keys: readonly StemKey[]])[] = [
  [DAY, keysOfWords('day daily')],
  [WEEK, keysOfWords('week weekly')],
  [MONTH, keysOfWords('month monthly')],
  [YEAR, keysOfWords('year yearly annual annually')],
];

/** "Over the next five years 2,250 tonnes are to change hands" of 450 tonnes a year: a value of a linked sentence by a stretch of the page's own. */
export function isRateByStretch(fact: Quantity, comparison: Comparison): boolean {
  if (fact.unit === 's' || fact.unit === 'percent' || fact.low !== fact.high) return false;
  const stretches = besides(fact, comparison).filter(({ unit, low, high }) => unit === 's' && low === high);
  if (stretches.length === 0) return false;
  const linked = linkedTo(comparison, fact.sentence);
  return digestFactsOf(comparison.digest, 'quantity').some((rate) => {
    if (rate.unit !== fact.unit || rate.low * 2 > fact.low || !linked.includes(rate.sentence)) return false;
    const keys = originalKeys(comparison, rate.sentence);
    return RATED.some(
      ([period, words]) =>
        words.some((key) => keys.includes(key)) &&
        stretches.some(({ low }) => low >= 2 * period && comesTo(fact, (rate.low * low) / period)),
    );
  });
}

/** How far from the number its word of comparing may stand, in tokens. */
const REACH = 6;

/** "20 cents more, $2.70 instead of $2.50": what two numbers of the page's own sentence, right behind each other, differ by. */
export function isDifferenceHere(fact: Quantity, comparison: Comparison): boolean {
  if (!saysNear(fact, COMPARED, REACH, comparison)) return false;
  const own = besides(fact, comparison).filter(({ unit, low, high }) => unit === fact.unit && low === high);
  return own.some((one, at) => {
    const next = own[at + 1];
    return (
      next !== undefined &&
      comesTo(fact, Math.abs(one.low - next.low)) &&
      fact.low < Math.min(one.low, next.low)
    );
  });
}

/** "Married in 2000; it ended in 2019, after 19 years": what two years of the page's own sentence, or of the one before, lie apart. */
export function areYearsBetween(fact: Quantity, { analysis }: Comparison): boolean {
  if (fact.unit !== 's') return false;
  const years = factsOf(analysis, 'time')
    .filter(
      ({ sentence, grain }) =>
        grain !== 'clock' && (sentence === fact.sentence || sentence === fact.sentence - 1),
    )
    .flatMap(({ from }) => readDay(from)?.year ?? []);
  const length = fact.low / YEAR;
  return years.some((one) =>
    years.some((other) => other > one && Math.abs(other - one - length) <= SAME_YEARS),
  );
}

/** Years, told in whole ones. */
const SAME_YEARS = 0.05;

/** Of smaller counts nearly every share is some growth. */
const TELLING_FROM = 20;

/** Points of a hundred that a share may be off. */
export const HALF_POINT = 0.55;

/** "62% above the $58 million", where the page names both values, or "£19m, about 61%" of a value near: how much more, how much less or what share. */
export function isGrowthOfOwn(
  fact: Quantity,
  near: readonly QuantityDigest[],
  comparison: Comparison,
): boolean {
  const telling = ownNear(fact, 1, comparison).filter(
    ({ unit, low, high }) =>
      !/^(?:percent|point|ordinal|times|s|age)$/.test(unit) && low === high && low >= TELLING_FROM,
  );
  const own = telling.filter(({ sentence }) => sentence === fact.sentence);
  const beside = own.findLast(({ end }) => end <= fact.start);
  const slack = Math.min(HALF_POINT, fact.precision + 0.05) + (fact.bound === 'exact' ? 0 : 1);
  const isIt = (percent: number) => Math.abs(percent - fact.low) <= slack;
  const shared = near.some(
    ({ unit, low }) => unit === beside?.unit && low > beside.low && isIt((100 * beside.low) / low),
  );
  return (
    shared ||
    own.some((one) =>
      telling.some((other) => {
        if (other === one || other.unit !== one.unit || other.low === one.low) return false;
        const ratio = Math.max(one.low, other.low) / Math.min(one.low, other.low);
        return [100 * (ratio - 1), 100 * (1 - 1 / ratio), 100 / ratio].some(isIt);
      }),
    )
  );
}

/** How far what one of the page's own values is times another may be off, as a share of it. */
const TIMES_ROUNDING = 0.03;
const LEAST_RATIO = 2;
/** Sentences over which "that is 475 times lower" reaches back. */
const RATIO_REACH = 3;

/** "Hit 19 milligrams a litre. Upstream? Just 0.04. That is 475 times lower", "1,318 objections and 46 letters in favour, more than 28 to one": two values that the original has. */
export function isRatioOfOwn(fact: Quantity, times: number, comparison: Comparison): boolean {
  if (times < LEAST_RATIO) return false;
  const originals = digestFactsOf(comparison.digest, 'quantity');
  const own = ownNear(fact, RATIO_REACH, comparison).filter(
    (one) =>
      one.low > 0 &&
      !/^(?:percent|ordinal|score|age|times)$/.test(one.unit) &&
      originals.some((known) => sameQuantity(one, known) || (one.unit === 'count' && known.low === one.low)),
  );
  return own.some((one) =>
    own.some((other) => {
      if (one.unit !== other.unit) return false;
      const ratio = one.low / other.low;
      const over = fact.bound === 'over' ? 1 / times : 0;
      return ratio > times * (1 - TIMES_ROUNDING) && ratio < times * (1 + TIMES_ROUNDING + over);
    }),
  );
}

const PARTS_REACH = 4;
/** Tokens behind the first part within which the last one stands. */
const ONE_REACH = 8;
/** The one that is told beside the others counts nothing by itself. */
const AND_ONE = /\b(?:and|while) (?:one|another|the (?:other|last|third|fourth|fifth))\b/;
/** A word stands behind the part, "three of them", "three Norwegian", and no mark or figure. */
const WORD_BEHIND = /^[\p{L}-]+\b/u;

/** "Four operators, three of them Norwegian and one Scottish": a count, and right behind it two or three parts that make it up, the largest of which the original has. */
export function isSumOfPartsBehind(fact: Quantity, comparison: Comparison): boolean {
  if (fact.unit !== 'count' || fact.low < 3) return false;
  const counts = factsOf(comparison.analysis, 'quantity').filter(({ unit }) => unit === 'count');
  const behind = counts.slice(counts.indexOf(fact) + 1, counts.indexOf(fact) + PARTS_REACH);
  const [first] = behind;
  if (first === undefined || first.sentence - fact.sentence > 1) return false;
  const parts = behind.filter(({ sentence }) => sentence === first.sentence);
  const linked = [...linkedTo(comparison, fact.sentence), ...linkedTo(comparison, first.sentence)];
  const isThere = digestFactsOf(comparison.digest, 'quantity').some(
    (known) => linked.includes(known.sentence) && sameQuantity(first, known),
  );
  if (!isThere || !WORD_BEHIND.test(foldedText(tokensAfter(first, comparison, 2)))) return false;
  if (first.low === fact.low - 1 && AND_ONE.test(foldedText(tokensAfter(first, comparison, ONE_REACH))))
    return true;
  let sum = 0;
  return parts.some(({ low }, at) => {
    sum += low;
    return at > 0 && sum === fact.low;
  });
}
