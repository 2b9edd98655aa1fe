import type { TimeDigest } from '../../digest/digest.ts';
import type { Time } from '../../facts/fact.ts';
import { readDay } from '../../facts/times/calendar.ts';
import { DAY, MONTH } from '../../facts/times/seconds.ts';
import { wordKey } from '../../text/keys.ts';
import { type Comparison, digestFactsOf, linkedTo, originalKeys } from '../comparison.ts';

const FIRST = wordKey('first');

/**
 * "Between 1 and 9 March" for the first nine days of March, "from January to August" for the first eight months of the year: either end of a stretch
 * with which a month, or a year, begins in a sentence that this one goes back to.
 */
export function isEndOfFirst(fact: Time, originals: readonly TimeDigest[], comparison: Comparison): boolean {
  const day = readDay(fact.from);
  if (day === null || (fact.grain !== 'day' && fact.grain !== 'month')) return false;
  const [whole, step, place, most] =
    fact.grain === 'day' ? (['month', DAY, day.day, 31] as const) : (['year', MONTH, day.month, 12] as const);
  return linkedTo(comparison, fact.sentence).some(
    (sentence) =>
      originalKeys(comparison, sentence).includes(FIRST) &&
      originals.some((time) => time.sentence === sentence && time.grain === whole && holds(time, fact)) &&
      digestFactsOf(comparison.digest, 'quantity').some(
        ({ unit, low, sentence: at }) =>
          at === sentence && unit === 's' && isSo(low / step, place) && low < (most + 0.5) * step,
      ),
  );
}

/** So many steps, or the first of several. */
function isSo(steps: number, place: number): boolean {
  return Math.abs(steps - place) < 1e-6 || (place === 1 && steps >= 2);
}

function holds(whole: TimeDigest, { from, to }: Time): boolean {
  return (
    whole.from !== null &&
    whole.to !== null &&
    from !== null &&
    to !== null &&
    whole.from <= from &&
    to <= whole.to
  );
}
