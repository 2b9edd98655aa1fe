import type { QuantityDigest } from '../../digest/digest.ts';
import type { Quantity } from '../../facts/fact.ts';
import { BARE_SUM, SOME_MONEY } from '../../facts/quantities/same-quantity.ts';
import { DAY, HOUR, MINUTE, MONTH, WEEK, YEAR } from '../../facts/times/seconds.ts';
import { type Comparison, digestFactsOf, factsOf, isInOrBeside, linkedTo } from '../comparison.ts';
import { besides } from '../own-quantities.ts';
import { foldedText, saysNear, tokensAfter, wordAfter, wordBefore } from '../tokens-beside.ts';
import { isMoreThanBare } from './change-between.ts';
import { comesTo, isReckonedTo } from './comes-to.ts';
import { isHalfOfRange, isOneMoreOrLess } from './one-more.ts';
import {
  areYearsBetween,
  isDifferenceHere,
  isProductHere,
  isRateByStretch,
  isRatioOfOwn,
  isSumOfPartsBehind,
} from './own-arithmetic.ts';
import { isPartOfPart } from './part-of-part.ts';
import { COMPARED, EACH, REST, TOGETHER, UNCOUNTED } from './reckoning-words.ts';
import { leavesRest, saysRest } from './rest.ts';

/**
 * Numbers that the wording itself says were reckoned: "which leaves 15%", "the other 1.6 billion", "28 fewer than the average", "228 each",
 * "23 in all". The parts may stand anywhere in the original, since the words tell that there are some.
 */

/** An article with more numbers is a table: then nearly everything is some difference. */
const MOST_FACTS = 60;
/** Smaller numbers, and shares of any size, are the difference of some two too easily: theirs must stand where the sentence goes back to. */
const SMALL = 20;

/** Whether the page's words and the original's numbers make a number what remains, differs, is each one's or what all come to. */
export function isReckonedNumber(fact: Quantity, comparison: Comparison): boolean {
  if (fact.low !== fact.high || /^(?:ordinal|score|age|K)$/.test(fact.unit)) return false;
  const originals = digestFactsOf(comparison.digest, 'quantity');
  if (originals.length > MOST_FACTS) return false;
  const all = alike(fact, originals, saysNear(fact, SUMMED, SHORT, comparison), comparison);
  const there = all.filter(({ guessed }) => guessed !== true);
  return (
    differs(fact, all, there, comparison) ||
    (saysNear(fact, EACH, LONG, comparison) && isEach(fact, there, comparison)) ||
    (saysNear(fact, TOGETHER, LONG, comparison) && isTotal(fact, there, comparison)) ||
    isProductHere(fact, comparison) ||
    isRateByStretch(fact, comparison) ||
    isDifferenceHere(fact, comparison) ||
    (fact.unit === 'times' && isRatioOfOwn(fact, fact.low, comparison)) ||
    isSumOfPartsBehind(fact, comparison) ||
    isMoreThanBare(fact, comparison) ||
    areYearsBetween(fact, comparison) ||
    isSumOfAll(fact, there, comparison) ||
    isPartOfPart(fact, comparison) ||
    isOneMoreOrLess(fact, comparison) ||
    isHalfOfRange(fact, comparison)
  );
}

function differs(
  fact: Quantity,
  all: readonly Known[],
  there: readonly Known[],
  comparison: Comparison,
): boolean {
  const compared = isCompared(fact, comparison);
  const rest = saysRest(fact, comparison) || leavesRest(fact, comparison);
  const uncounted =
    fact.low >= SMALL && fact.unit === 'count' && saysNear(fact, UNCOUNTED, SHORT, comparison);
  if ((rest || uncounted) && isRemainder(fact, there, comparison)) return true;
  return (compared || (rest && fact.unit !== 'percent')) && isDifference(fact, all, comparison);
}

/** "28 fewer than the average", "shrinks by a year, to four", "six too many", "took two weeks off the season". */
function isCompared(fact: Quantity, comparison: Comparison): boolean {
  if (saysNear(fact, COMPARED, SHORT, comparison) || wordBefore(fact, comparison) === 'by') return true;
  if (wordAfter(fact, comparison) === 'off') return true;
  return /^(?:too (?:many|few|much|little)|(?:over|under|beyond) (?:the|its|their|his|her))$/.test(
    foldedText(tokensAfter(fact, comparison, 2)),
  );
}

/** How far from the number its word of reckoning may stand, in tokens. */
const SHORT = 6;
const LONG = 20;
const SUMMED = new Set([...REST, ...TOGETHER]);

interface Known {
  readonly value: number;
  readonly sentence: number;
  readonly precision: number;
  /** True for a bare number taken for one of the page's unit. */
  readonly guessed?: boolean;
}

/** The original's numbers that the page's may be reckoned from, in its unit; bare ones may be sums of money or days. */
function alike(
  fact: Quantity,
  originals: readonly QuantityDigest[],
  summed: boolean,
  comparison: Comparison,
): Known[] {
  return originals.flatMap(({ unit, kind, low, high, sentence, precision }) => {
    if (low !== high || unit === 'ordinal' || unit === 'score') return [];
    const known = { value: low, sentence, precision };
    if (unit === fact.unit) return [known];
    if (fact.unit === 's' && unit === 'count' && low < LONGEST)
      return [{ ...known, value: low * periodOf(fact.low), guessed: true }];
    if ((fact.kind === 'measure' || (fact.kind === 'money' && !summed)) && unit === 'count')
      return factorOf(fact, comparison).map((factor) => ({ ...known, value: low * factor, guessed: true }));
    // "The state paid 800,000 of that" leaves out the euros.
    if (summed && fact.kind === 'money' && unit === 'count' && low >= 100 * BARE_SUM) return [known];
    const bare = fact.unit === 'count' || fact.unit === SOME_MONEY;
    if (bare && kind === 'money' && low >= BARE_SUM) return [known];
    if (summed && fact.unit === 'count' && kind === 'measure' && unit !== 's')
      return factorsBefore(fact, unit, comparison).map((factor) => ({ ...known, value: low / factor }));
    return fact.unit === 'count' && unit === 's' && low % DAY === 0 ? [{ ...known, value: low / DAY }] : [];
  });
}

/** How many of its base unit the page's unit holds: 400 tonnes are 400,000 kg, so that "needed 1,500 tonnes and had 1,100" may be told in them. */
function factorOf({ start, end, low }: Quantity, { page }: Comparison): number[] {
  const written = Number(/^[\d,]+(?:\.\d+)?/.exec(page.text.slice(start, end))?.[0].replaceAll(',', ''));
  return written > 0 ? [low / written] : [];
}

/** "Of the 14 kilograms two are used. The other 12 are sealed": the units in which the page has told of the same right before. */
function factorsBefore(fact: Quantity, unit: string, comparison: Comparison): number[] {
  return factsOf(comparison.analysis, 'quantity')
    .filter((other) => other.unit === unit && other.start < fact.start && fact.sentence - other.sentence <= 1)
    .flatMap((other) => factorOf(other, comparison));
}

/** "From 39 weeks to 31" leaves the second without its unit; more than so many are nothing of the kind. */
const LONGEST = 400;

/** The largest period that a stretch is a whole number of. */
function periodOf(seconds: number): number {
  return [YEAR, MONTH, WEEK, DAY, HOUR, MINUTE].find((period) => Math.abs(seconds % period) < 1) ?? 1;
}

function isDifference(fact: Quantity, there: readonly Known[], comparison: Comparison): boolean {
  const near = linkedTo(comparison, fact.sentence);
  const isNear = ({ sentence }: Known) => isInOrBeside(sentence, near);
  const small = (fact.unit === 'count' || fact.unit === 's') && fact.low / unitOf(fact) < SMALL;
  const easy = small || fact.unit === 'percent';
  return there.some(
    (one) =>
      (!easy || isNear(one)) &&
      there.some(
        (other) =>
          one !== other &&
          one.guessed !== true &&
          saysUnit(fact, other, comparison) &&
          (other.guessed !== true || fact.unit === 's' || areTogether(one, other)) &&
          (!easy || isNear(other)) &&
          isReckonedTo(
            fact,
            other.guessed === true ? Math.abs(one.value - other.value) : one.value - other.value,
            one,
          ),
      ),
  );
}

/** A bare number stands for a stretch only where the page says "shorter" or the like, not where the original leaves something open. */
function saysUnit(fact: Quantity, { guessed }: Known, comparison: Comparison): boolean {
  return guessed !== true || isCompared(fact, comparison);
}

/** A bare number stands for a measure only beside one of its sentence that is as large. */
function areTogether(one: Known, other: Known): boolean {
  const ratio = one.value / other.value;
  return one.sentence === other.sentence && ratio < FURTHEST && ratio > 1 / FURTHEST;
}

const FURTHEST = 8;

/** Stretches are small in days. */
function unitOf({ unit }: Quantity): number {
  return unit === 's' ? DAY : 1;
}

/** The whole without two or three parts that stand in one sentence, or one after the other: 100 percent, or any value of the original. */
function isRemainder(fact: Quantity, there: readonly Known[], comparison: Comparison): boolean {
  const wholes = fact.unit === 'percent' ? [{ value: 100, sentence: -1, precision: 0.5 }] : there;
  const near = [...linkedTo(comparison, fact.sentence), ...linkedTo(comparison, fact.sentence - 1)];
  return there.some((part, at) => {
    if (!isInOrBeside(part.sentence, near)) return false;
    let sums = [part.value];
    let last = part.value;
    return there.slice(at + 1, at + MOST_PARTS).some((next) => {
      if (next.sentence - part.sentence > 1) return false;
      // "900,000, about 640,000 of which": what is part of a part is not taken off twice.
      const without = fact.low >= SMALL && sums.length === 1 && last !== part.value ? [part.value] : [];
      sums = [...sums, ...without].map((sum) => sum + next.value);
      last = next.value;
      return wholes.some((whole) =>
        sums.some((sum) => whole.value > sum && isReckonedTo(fact, whole.value - sum, whole)),
      );
    });
  });
}

const MOST_PARTS = 4;

const AVERAGE = new Set(['average', 'apiece']);

/** "Three groups of 228 each" of 684, "62 teams with 25 players each" of 1,550. */
function isEach(fact: Quantity, there: readonly Known[], comparison: Comparison): boolean {
  const near = linkedTo(comparison, fact.sentence);
  const counts = saysNear(fact, AVERAGE, SHORT, comparison)
    ? digestFactsOf(comparison.digest, 'quantity').filter(({ sentence }) => near.includes(sentence))
    : [];
  return [...besides(fact, comparison), ...counts].some(
    ({ low, unit, bound }) =>
      unit === 'count' &&
      low >= 2 &&
      there.some((whole) => comesTo(fact, whole.value / low) && bound === 'exact'),
  );
}

/** "23 in all" of 14, five and four: everything of its kind in a sentence that this one goes back to, or in its own. */
function isTotal(fact: Quantity, there: readonly Known[], comparison: Comparison): boolean {
  const sums = linkedTo(comparison, fact.sentence).map((at) =>
    there.filter(({ sentence }) => sentence === at),
  );
  const here = besides(fact, comparison).filter(({ unit }) => unit === fact.unit);
  const values = [...sums.map((list) => list.map(({ value }) => value)), here.map(({ low }) => low)];
  return (
    values.some(
      (list) => list.length >= 2 && (fact.bound === 'exact' ? isReckonedTo : comesTo)(fact, sumOf(list)),
    ) || isPageAndOther(fact, there, comparison)
  );
}

/** "Extended by 30 days, 90 in all" of 60 that the original gives elsewhere: a value of the page's sentence, and another beside which the original has it. */
function isPageAndOther(fact: Quantity, there: readonly Known[], comparison: Comparison): boolean {
  const stretch = fact.unit === 'count' ? DAY : 1;
  const own = besides(fact, comparison).flatMap(({ unit, low }) =>
    unit === fact.unit ? [low] : unit === 's' && stretch > 1 ? [low / stretch] : [],
  );
  return own.some(
    (low) =>
      there.some(({ value }) => value === low) &&
      there.some(({ value }) => value !== low && isReckonedTo(fact, low + value)),
  );
}

/** Of so many numbers and more the sum is hardly hit by chance, whether or not a word says that it is one … */
const MANY = 3;

/** … "125 members took part" where 71 voted for it, 48 against and six abstained: everything of its kind in the sentence that this one goes back to. */
function isSumOfAll(fact: Quantity, there: readonly Known[], comparison: Comparison): boolean {
  const [best] = linkedTo(comparison, fact.sentence);
  const list = there.filter(({ sentence }) => sentence === best).map(({ value }) => value);
  return fact.low >= SMALL && list.length >= MANY && isReckonedTo(fact, sumOf(list));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
