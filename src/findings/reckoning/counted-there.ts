import type { QuantityDigest } from '../../digest/digest.ts';
import type { Quantity } from '../../facts/fact.ts';
import { DAY, HOUR, WEEK, YEAR } from '../../facts/times/seconds.ts';
import { stemKey } from '../../text/keys.ts';
import { type Comparison, digestFactsOf, originalKeys } from '../comparison.ts';

/** Two of something are listed in nearly every sentence; twenty nobody counts. */
const FEWEST = 3;
const MOST = 20;

/**
 * A small number that the original gives by listing, numbering or spacing what is counted, in the sentence that the page's goes back to:
 * three people by their names, four hurt as "three and a fourth", "three an hour" as "every 20 minutes".
 * @param best index of that sentence
 */
export function isCountedThere(fact: Quantity, best: number, comparison: Comparison): boolean {
  const there = digestFactsOf(comparison.digest, 'quantity').filter(({ sentence }) => sentence === best);
  if (fact.low !== fact.high) return false;
  if (fact.unit === 'ordinal') return isNextOf(fact, there);
  if (isFrequency(fact, there, best, comparison)) return true;
  const counts = fact.unit === 'count' || fact.unit === 'times';
  if (!counts || fact.low < FEWEST || fact.low > MOST) return false;
  return isNumbered(fact, there) || areSteps(fact, there) || listsOf(best, comparison).includes(fact.low);
}

/** How many different names of each kind, and times of each grain, a sentence of the original holds. */
function listsOf(best: number, { digest }: Comparison): number[] {
  const lists = new Map<string, Set<string>>();
  const note = (list: string, member: string) => lists.set(list, (lists.get(list) ?? new Set()).add(member));
  for (const name of digestFactsOf(digest, 'name'))
    if (name.sentence === best) note(name.kind, name.parts.join(' '));
  for (const time of digestFactsOf(digest, 'time'))
    if (time.sentence === best) note(time.grain, `${time.from} ${time.clock}`);
  return [...lists.values()].map(({ size }) => size);
}

/** "Three firefighters … and a fourth" make four. */
function isNumbered({ low }: Quantity, there: readonly QuantityDigest[]): boolean {
  const numbered = there.some((other) => other.unit === 'ordinal' && other.low === low);
  return numbered && there.some((other) => other.unit === 'count' && other.low === low - 1);
}

/** What falls by a quarter each time falls in four equal steps. */
function areSteps({ low, counted }: Quantity, there: readonly QuantityDigest[]): boolean {
  return (
    counted.includes('equal') && there.some((other) => other.unit === 'percent' && other.low * low === 100)
  );
}

/** A second time is once before, or twice by now; a third man comes after two; the eighth victory is the last of eight. */
function isNextOf({ low, counted }: Quantity, there: readonly QuantityDigest[]): boolean {
  const keys = counted.slice(0, 2).map(stemKey);
  return there.some((other) => {
    if (other.unit === 'times') return other.low === low || other.low === low - 1;
    if (other.unit !== 'count') return false;
    if (other.low === low) return low >= FEWEST;
    if (other.low !== low - 1) return false;
    return low > 2 && other.counted.slice(0, 2).some((key) => keys.includes(key));
  });
}

/** Lengths within which something is said to happen so and so often, with the words for them. */
const PERIODS: readonly (readonly [seconds: number, word: string])[] = [
  [HOUR, 'hour'],
  [DAY, 'day'],
  [WEEK, 'week'],
  [YEAR, 'year'],
];
const ROUNDING = 0.02;

/** Every 20 minutes is three times an hour, twice a year is every six months. */
function isFrequency(
  fact: Quantity,
  there: readonly QuantityDigest[],
  best: number,
  comparison: Comparison,
): boolean {
  const held = originalKeys(comparison, best);
  return PERIODS.some(([seconds, word]) => {
    const key = stemKey(word);
    const often = (length: number, number: number) =>
      number > 1 && Math.abs(length * number - seconds) <= ROUNDING * seconds;
    if (fact.unit === 's')
      return held.includes(key) && there.some((other) => isCount(other) && often(fact.low, other.low));
    const said = isCount(fact) && fact.counted.map(stemKey).includes(key);
    return said && there.some((other) => other.unit === 's' && often(other.low, fact.low));
  });
}

function isCount({ unit }: Pick<Quantity, 'unit'>): boolean {
  return unit === 'count' || unit === 'times';
}
