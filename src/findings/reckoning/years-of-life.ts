import type { QuantityDigest, TimeDigest } from '../../digest/digest.ts';
import type { Quantity } from '../../facts/fact.ts';
import { sameQuantity } from '../../facts/quantities/same-quantity.ts';
import { readDay } from '../../facts/times/calendar.ts';
import { YEAR } from '../../facts/times/seconds.ts';
import { type Comparison, digestFactsOf, factsOf, isInOrBeside, linkedTo } from '../comparison.ts';
import { comesTo } from './comes-to.ts';
import { BIRTH } from './reckoning-words.ts';

/**
 * Ages and years of somebody's life, reckoned from the year of their birth or from an age that the original gives for another time: "in her early
 * sixties" of one born in 1964, "now about 31" of one who was 16 in 2011, "for some four decades" of one born in 1964 who has done it since she was 20.
 */

/** Years that "about" and the parts of a decade of life leave open, besides the one that a birthday may. */
const ROUGHLY = 2;

/**
 * Whether an age of the page is that of today of somebody whose birth, or age at another time, a sentence near the one it goes back to tells; or the age at
 * that time of one whose present age the page has as well ("37, took over in her early twenties").
 */
export function isAgeToday(fact: Quantity, comparison: Comparison): boolean {
  const now = readDay(comparison.digest.published)?.year;
  if (fact.unit !== 'age' || now === undefined) return false;
  const slack = fact.bound === 'about' ? ROUGHLY : 0;
  const fits = (age: number) => age + 1 + slack >= fact.low && age - slack <= fact.high;
  const near = nearby(fact, comparison);
  const told = factsOf(comparison.analysis, 'quantity').filter(
    (other) => other !== fact && other.unit === 'age',
  );
  return (
    near.births.some((born) => fits(now - born - 1)) ||
    near.ages.some((age) =>
      near.years
        .filter((then) => then.sentence === age.sentence && now - then.year >= FEWEST)
        .some(
          (then) =>
            fits(age.low + now - then.year - 1) ||
            (told.some((other) => sameQuantity(other, age)) && fits(age.low - (now - then.year) - 1)),
        ),
    )
  );
}

/** Whether a stretch of years lies between two ages that are told near each other, or between one of them and today; whose they are is not asked. */
export function areYearsOfLife(fact: Quantity, comparison: Comparison): boolean {
  const now = readDay(comparison.digest.published)?.year;
  if (fact.unit !== 's' || fact.low < FEWEST * YEAR || now === undefined) return false;
  const { births, ages } = nearby(fact, comparison);
  const isIt = (years: number) => years >= FEWEST && comesTo(fact, years * YEAR);
  return ages.some(
    (age) =>
      births.some((born) => [now, now - 1].some((today) => isIt(today - born - age.low))) ||
      ages.some((other) => isBeside(other, age.sentence) && isIt(other.low - age.low)),
  );
}

/** Fewer years lie between too many pairs of ages. */
const FEWEST = 5;

interface Near {
  readonly births: readonly number[];
  readonly ages: readonly QuantityDigest[];
  readonly years: readonly { readonly year: number; readonly sentence: number }[];
}

/** What the sentences that a fact's goes back to, and those beside them, tell of births, ages and years. */
function nearby({ sentence }: Quantity, comparison: Comparison): Near {
  const linked = linkedTo(comparison, sentence);
  const isNear = (at: number) => isInOrBeside(at, linked);
  const { digest } = comparison;
  const years = digestFactsOf(digest, 'time').flatMap((time) => {
    const year = isNear(time.sentence) && isYear(time) ? readDay(time.from)?.year : undefined;
    return year === undefined ? [] : [{ year, sentence: time.sentence, isBirth: isBirth(time) }];
  });
  return {
    years: years.filter((time) => !time.isBirth),
    births: years.filter((time) => time.isBirth).map(({ year }) => year),
    ages: digestFactsOf(digest, 'quantity').filter(
      ({ unit, low, high, sentence: at }) => unit === 'age' && low === high && isNear(at),
    ),
  };
}

/** A word of birth stands near the year on its side of the clause: of "born in 1964 and came in 1990" only the one year is that of a birth. */
function isBirth({ around }: TimeDigest): boolean {
  return around.some(({ key, steps }) => steps <= AT_BIRTH && BIRTH.includes(key));
}

/** Steps from a year to its word of birth: "born in the village of Tarn, near Skelby, in 1964". */
const AT_BIRTH = 6;

function isYear({ grain, clock }: TimeDigest): boolean {
  return clock === null && grain !== 'decade' && grain !== 'vague';
}

function isBeside(one: { readonly sentence: number }, sentence: number): boolean {
  return Math.abs(one.sentence - sentence) <= 1;
}
