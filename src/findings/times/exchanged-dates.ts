import type { TimeDigest } from '../../digest/digest.ts';
import type { Time } from '../../facts/fact.ts';
import { sameTime } from '../../facts/times/same-time.ts';
import { type Comparison, clearlyLinkedTo, digestFactsOf, factsOf, standsNear } from '../comparison.ts';
import { isSettled } from '../settled.ts';

/** A day of the page with the day of the original in whose place it stands. */
interface Exchanged {
  readonly fact: Time;
  readonly rival: TimeDigest;
}

/** More days are a calendar; each is held against each. */
const MOST_DAYS = 40;

/**
 * Two days that changed places between two sentences: "a plan by May 6" and "open until April 30" for a plan until April 30 and opening until May 6. Each is
 * told only where the page's sentence does not come from, and one at least where it does, or right behind, there is the other. Of days that stand so far from
 * their own place three in four were told rightly as long as the other was not out of its place as well.
 * @param found days that are known to stand in another's place
 */
export function exchangedDates(comparison: Comparison, found: readonly Exchanged[]): Exchanged[] {
  const there = digestFactsOf(comparison.digest, 'time').filter(isWrittenDay);
  const astray = factsOf(comparison.analysis, 'time')
    .filter((fact) => isWrittenDay(fact) && !isSettled(comparison, fact))
    .slice(0, MOST_DAYS)
    .filter((fact) => isAstray(fact, comparison));
  return astray.flatMap((fact) => {
    const rivals = rivalsOf(fact, there, comparison);
    const isOther = (one: Time) => one !== fact && rivals.some((rival) => sameTime(one, rival));
    const other =
      astray.find(isOther) ?? found.find((one) => isOther(one.fact) && sameTime(fact, one.rival))?.fact;
    const rival = rivals.find((one) => other !== undefined && sameTime(other, one));
    const own = there.find((one) => sameTime(fact, one));
    if (other === undefined || rival === undefined || own === undefined) return [];
    return [
      { fact, rival },
      { fact: other, rival: own },
    ];
  });
}

function isWrittenDay({ grain, relative, from }: Pick<Time, 'grain' | 'relative' | 'from'>): boolean {
  return grain === 'day' && !relative && from !== null;
}

/** The original has the day, as a date, but neither where this sentence nor where those beside it come from. */
function isAstray(fact: Time, comparison: Comparison): boolean {
  const same = digestFactsOf(comparison.digest, 'time').filter((original) => sameTime(fact, original));
  if (same.length === 0 || !same.every(isWrittenDay)) return false;
  return ![-1, 0, 1].some((step) => standsNear(same, fact.sentence + step, comparison));
}

/** Days of the sentence that this one clearly goes back to; of the one behind it where it has none: "yet to approve the transfer. A decision is due by Oct. 9." */
function rivalsOf(fact: Time, there: readonly TimeDigest[], comparison: Comparison): readonly TimeDigest[] {
  const clear = clearlyLinkedTo(comparison, fact.sentence);
  const own = there.filter(({ sentence }) => clear.includes(sentence));
  return own.length > 0 ? own : there.filter(({ sentence }) => clear.includes(sentence - 1));
}
