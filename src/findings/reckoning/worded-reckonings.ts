import type { QuantityDigest } from '../../digest/digest.ts';
import type { Quantity } from '../../facts/fact.ts';
import { sameQuantity, scales } from '../../facts/quantities/same-quantity.ts';
import { FORMER } from '../../facts/surroundings.ts';
import { YEAR } from '../../facts/times/seconds.ts';
import { keysOfWords, type StemKey } from '../../text/keys.ts';
import {
  type Comparison,
  digestFactsOf,
  factsOf,
  isInOrBeside,
  LEAD,
  linkedTo,
  originalKeys,
} from '../comparison.ts';
import { isRestOfShare } from '../quantities/turned-shares.ts';
import { foldedText, tokensAfter, tokensBefore } from '../tokens-beside.ts';
import { isAfterChange, isChangeBetween } from './change-between.ts';
import { comesTo } from './comes-to.ts';
import { isFractionThere } from './fractions-there.ts';
import { isOfRace } from './lengths-of-races.ts';
import { HALF_POINT, isGrowthOfOwn } from './own-arithmetic.ts';
import { isAtRateThere } from './rates-of-exchange.ts';
import { REST } from './reckoning-words.ts';
import { isForOne, isRate } from './worded-rates.ts';
import {
  isForEvery,
  isGrowthToLead,
  isShareOfNamed,
  isShareOfWhole,
  isTimesForPercent,
} from './worded-shares.ts';
import { areYearsOfLife } from './years-of-life.ts';

/**
 * Numbers whose wording says by which operation they come about, from values where their sentence goes back to: a growth of two values that the
 * page names itself, an average over a stretch of time, what something was before it changed, the whole of which the original gives a part.
 */
export function isWordedReckoning(fact: Quantity, comparison: Comparison): boolean {
  if (fact.low !== fact.high || /^(?:ordinal|score)$/.test(fact.unit)) return false;
  const near = nearby(fact, comparison);
  if (fact.unit === 'age') return isAgeApart(fact, near, comparison);
  if (fact.unit === 'percent')
    return (
      isRestOfHundred(fact, comparison) ||
      isGrowthOfOwn(fact, near, comparison) ||
      isGrowthThere(fact, near) ||
      isMultiple(fact, near) ||
      isGrowthToLead(fact, comparison) ||
      isShareOfWhole(fact, comparison) ||
      isRestOfShare(fact, near, comparison)
    );
  if (fact.unit === 'point') return isPointsApart(fact, near);
  if (fact.unit === 'K') return isDegreesFrom(fact, near, comparison);
  if (fact.unit === 'degree') return isDegreesApart(fact, comparison);
  return (
    isRate(fact, near, comparison) ||
    isForOne(fact, near, comparison) ||
    isBefore(fact, near, comparison) ||
    isMultiple(fact, near) ||
    isWhole(fact, near) ||
    isChangeBetween(fact, near, comparison) ||
    isAfterChange(fact, comparison) ||
    isShareOfNamed(fact, comparison) ||
    isLessTime(fact, near, comparison) ||
    areYearsOfLife(fact, comparison) ||
    isFractionThere(fact, comparison) ||
    isTimesForPercent(fact, near) ||
    isForEvery(fact, near, comparison) ||
    isAtRateThere(fact, near, comparison) ||
    isOfRace(fact, comparison) ||
    isSumOfRun(fact, comparison)
  );
}

/** The original's values in the sentences that the fact's and the one before it go back to, and beside those. */
function nearby({ sentence }: Quantity, comparison: Comparison): readonly QuantityDigest[] {
  const linked = [...linkedTo(comparison, sentence), ...linkedTo(comparison, sentence - 1)];
  return digestFactsOf(comparison.digest, 'quantity').filter(
    (original) => original.low === original.high && isInOrBeside(original.sentence, linked),
  );
}

const REST_REACH = 4;
const MOST_SHARES = 4;

/** "Fifty-three percent side with them. Twenty-eight percent don't. The remaining 19 percent …": what the shares named before leave of a hundred. */
function isRestOfHundred(fact: Quantity, comparison: Comparison): boolean {
  const beside = [
    ...tokensBefore(fact, comparison, REST_REACH),
    ...tokensAfter(fact, comparison, REST_REACH),
  ];
  if (!beside.some(({ folded }) => REST.has(folded))) return false;
  const before = factsOf(comparison.analysis, 'quantity')
    .filter(
      ({ unit, start, sentence }) =>
        unit === 'percent' && start < fact.start && fact.sentence - sentence <= 2,
    )
    .slice(-MOST_SHARES)
    .reverse();
  let rest = 100;
  return before.some(({ low }) => {
    rest -= low;
    return Math.abs(rest - fact.low) <= HALF_POINT;
  });
}

/** "Up 0.7 percentage points" from 3.4 to 4.1 percent. */
function isPointsApart(fact: Quantity, near: readonly QuantityDigest[]): boolean {
  const shares = near.filter(({ unit }) => unit === 'percent');
  return shares.some((one) => shares.some((other) => Math.abs(one.low - other.low - fact.low) <= 0.051));
}

/** 44 degrees below zero are usual where 58 are fourteen below the average; an old mark of 47.7C where 48.6C are 0.9 above it. */
function isDegreesFrom(fact: Quantity, near: readonly QuantityDigest[], { digest }: Comparison): boolean {
  const degrees = near.filter(({ unit }) => unit === 'degree');
  return digestFactsOf(digest, 'quantity').some(
    ({ unit, low }) =>
      unit === 'K' &&
      degrees.some(({ low: apart }) =>
        [apart, -apart, apart / 1.8, -apart / 1.8].some((by) => Math.abs(low + by - fact.low) <= DEGREES),
      ),
  );
}

/** Kelvins by which a reckoned temperature may be off. */
const DEGREES = 0.3;
const COOLER = /^(?:cooler|colder|warmer|hotter|higher|lower|above|below)$/;

const WARMED_BY =
  /\b(?:r[io]s\w+|rose|warm\w*|cool\w*|f[ae]ll\w*|drop\w*|increas\w*|up|down|gain\w*|climb\w*|swing|difference) (?:of|by)(?: (?:about|around|some|roughly|nearly|almost|just|over|more than))*$/;

/** "Nearly ten degrees cooler" of 48.6C that should ease to 39 degrees. */
function isDegreesApart(fact: Quantity, comparison: Comparison): boolean {
  const warmedBy = WARMED_BY.test(foldedText(tokensBefore(fact, comparison, 4)));
  if (!warmedBy && !COOLER.test(foldedText(tokensAfter(fact, comparison, 1)))) return false;
  const there = digestFactsOf(comparison.digest, 'quantity').flatMap((value) =>
    value.unit === 'K' ? [value] : value.unit === 'degree' ? scales(value) : [],
  );
  return there.some((one) =>
    there.some(({ low }) => [1, 1.8].some((scale) => comesTo(fact, (one.low - low) * scale))),
  );
}

const YOUNGER: ReadonlySet<StemKey> = new Set(keysOfWords('younger older junior senior'));

/** "His 41-year-old wife" of one who is 43, and she two years younger. */
function isAgeApart(fact: Quantity, near: readonly QuantityDigest[], comparison: Comparison): boolean {
  return near.some(
    (one) =>
      one.unit === 's' &&
      originalKeys(comparison, one.sentence).some((key) => YOUNGER.has(key)) &&
      near.some(
        ({ unit, low }) => unit === 'age' && Math.abs(Math.abs(low - fact.low) - one.low / YEAR) < 1e-6,
      ),
  );
}

/** Words beside a value that held at another time than the one the original gives. */
const THEN = new Set(
  'earlier before previously previous ago from against compared former formerly originally today now currently present'.split(
    ' ',
  ),
);
const THEN_REACH = 7;

/**
 * "Down from more than 1,450" of 1,311 that are a tenth fewer; "29 dinars two years ago" of 14.5 that are half; "6,300 today" of
 * 7,400 that are 1,100 more than now. Both stand in one sentence there.
 */
function isBefore(fact: Quantity, near: readonly QuantityDigest[], comparison: Comparison): boolean {
  const beside = [
    ...tokensBefore(fact, comparison, THEN_REACH),
    ...tokensAfter(fact, comparison, THEN_REACH),
  ];
  if (!beside.some(({ folded }) => THEN.has(folded))) return false;
  const now = near.filter(({ unit }) => unit === fact.unit);
  return now.some(({ low, sentence }) =>
    near.some((change) => {
      if (change.sentence !== sentence) return false;
      if (change.unit === fact.unit && change.unit !== 'percent' && change.low < low)
        return comesTo(fact, low - change.low) || comesTo(fact, low + change.low);
      if (change.unit === 'times') return comesTo(fact, low / change.low);
      const share = change.low / 100;
      if (change.unit !== 'percent' || share <= 0) return false;
      const values = [low / (1 + share), ...(share < 1 ? [low / (1 - share), low / share] : [])];
      return values.some((value) => comesTo(fact, value));
    }),
  );
}

/** "About 15%" of 31 percent that are twice the rate elsewhere: a value, and how many times another it is, side by side. */
function isMultiple(fact: Quantity, near: readonly QuantityDigest[]): boolean {
  return near.some((times, at) => {
    const value = near[at - 1];
    if (times.unit !== 'times' || times.low < 2 || value?.sentence !== times.sentence) return false;
    return value.unit === fact.unit && comesTo(fact, value.low / times.low);
  });
}

/** "Some £7.5bn in a year" of £1.5bn that are a fifth of the annual total, or the £6bn besides: the part and its share stand side by side. */
function isWhole(fact: Quantity, near: readonly QuantityDigest[]): boolean {
  return near.some((one, at) => {
    const next = near[at + 1];
    if (next === undefined || next.sentence !== one.sentence) return false;
    const [part, share] = one.unit === 'percent' ? [next, one] : [one, next];
    return (
      share.unit === 'percent' &&
      share.low > 0 &&
      share.low < 100 &&
      part.unit === fact.unit &&
      [100, 100 - share.low].some((percent) => comesTo(fact, (percent * part.low) / share.low))
    );
  });
}

/** "An increase of three percent" of 41.2 million, "up from 40 million": a value, and what the original sets it against. */
function isGrowthThere(fact: Quantity, near: readonly QuantityDigest[]): boolean {
  return near.some(
    (before) =>
      before.low > 0 &&
      before.around.some(({ key }) => key === FORMER) &&
      near.some(
        (now) =>
          now !== before &&
          now.sentence === before.sentence &&
          now.unit === before.unit &&
          Math.abs(Math.abs(100 * (now.low / before.low - 1)) - fact.low) <= HALF_POINT,
      ),
  );
}

const SHORTENING: ReadonlySet<StemKey> = new Set(
  keysOfWords(
    'cut reduced shortened knocked deducted subtracting remission credit suspended served extended',
  ),
);

/** "After seven weeks" of nine, two of which may be taken off: a stretch less or more than another, where the original says that it is or may be changed. */
function isLessTime(fact: Quantity, near: readonly QuantityDigest[], comparison: Comparison): boolean {
  const { digest } = comparison;
  if (fact.unit !== 's') return false;
  const changes = near.filter(
    ({ unit, sentence }) =>
      unit === 's' &&
      (originalKeys(comparison, sentence).some((key) => SHORTENING.has(key)) ||
        digestFactsOf(digest, 'certainty').some(
          (cue) => cue.sentence === sentence && cue.cue === 'possible',
        )),
  );
  return changes.some((by) =>
    digestFactsOf(digest, 'quantity').some(
      (whole) =>
        whole.unit === 's' &&
        (whole.sentence < LEAD || near.includes(whole)) &&
        whole.low === whole.high &&
        [whole.low - by.low, whole.low + by.low].some(
          (value) => value > by.low && Math.abs(value - fact.low) <= 1e-6 * fact.low,
        ),
    ),
  );
}

const SHARED =
  /\b(?:in all|in total|altogether|between (?:the|them)|combined|shared|together|overall|sum|total)\b/;
const SUM_REACH = 8;
const MOST_ADDED = 8;
/** Of fewer and smaller numbers some run comes to anything. */
const FEWEST_ADDED = 3;
const SMALLEST_SUM = 100;

/** "More than 11,600 votes were shared between the seven": three or more counts that follow each other in the original, but for small ones between. */
function isSumOfRun(fact: Quantity, comparison: Comparison): boolean {
  if (fact.low < SMALLEST_SUM || fact.unit === 's') return false;
  const beside = [...tokensBefore(fact, comparison, SUM_REACH), ...tokensAfter(fact, comparison, SUM_REACH)];
  if (!SHARED.test(foldedText(beside))) return false;
  const there = digestFactsOf(comparison.digest, 'quantity').filter(
    ({ unit, low, high }) => unit === fact.unit && low === high && low >= fact.low / 100 && low < fact.low,
  );
  return there.some((_, at) => {
    let sum = 0;
    return there.slice(at, at + MOST_ADDED).some(({ low }, added) => {
      sum += low;
      return (
        added + 1 >= FEWEST_ADDED &&
        (comesTo(fact, sum) || sameQuantity(fact, { ...fact, low: sum, high: sum, bound: 'exact' }))
      );
    });
  });
}
