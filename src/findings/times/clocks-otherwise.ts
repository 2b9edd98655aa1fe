import type { TimeDigest } from '../../digest/digest.ts';
import type { Time } from '../../facts/fact.ts';
import { type Comparison, linkedTo } from '../comparison.ts';
import { wordAfter, wordBefore } from '../tokens-beside.ts';

/** A time of day that the original gives by another clock, or that the page gives roughly. */
export function isClockOtherwise(
  fact: Time,
  originals: readonly TimeDigest[],
  comparison: Comparison,
): boolean {
  return isInAnotherZone(fact, originals, comparison) || isNearClock(fact, originals, comparison);
}

const ZONE =
  /^(?:gmt|utc|bst|cet|cest|est|edt|cst|cdt|mst|mdt|pst|pdt|et|ct|pt|ist|jst|aest|aedt|nzst|nzdt)$/;
/** Zones differ by whole and half hours, up to fourteen. */
const HALF_HOUR = 30;

/** "11am GMT" for "6 a.m." at the place: the minutes agree, and one of the two names its zone. */
function isInAnotherZone(fact: Time, originals: readonly TimeDigest[], comparison: Comparison): boolean {
  const { clock } = fact;
  if (clock === null || !ZONE.test(wordAfter(fact, comparison))) return false;
  const linked = linkedTo(comparison, fact.sentence);
  return originals.some(
    (original) =>
      original.clock !== null &&
      linked.includes(original.sentence) &&
      (original.clock - clock) % HALF_HOUR === 0,
  );
}

/** "Shortly before three" for 2.40: minutes that a softened clock time may be off. */
const SOFTENED_MINUTES = 25;
const SOFTENERS = new Set(
  'about around roughly nearly almost shortly just before after towards toward past approximately'.split(' '),
);
const HALF_DAY_MINUTES = 12 * 60;

/** A clock time with a word that softens it, near one of a sentence that this one, or one beside it, goes back to. */
function isNearClock(fact: Time, originals: readonly TimeDigest[], comparison: Comparison): boolean {
  const { clock } = fact;
  if (clock === null || !SOFTENERS.has(wordBefore(fact, comparison))) return false;
  const linked = [-1, 0, 1].flatMap((step) => linkedTo(comparison, fact.sentence + step));
  return originals.some((original) => {
    if (original.clock === null || !linked.some((at) => Math.abs(at - original.sentence) <= 1)) return false;
    const apart = Math.abs(original.clock - clock) % HALF_DAY_MINUTES;
    return Math.min(apart, HALF_DAY_MINUTES - apart) <= SOFTENED_MINUTES;
  });
}
