import type { QuantityDigest, TimeDigest } from '../../digest/digest.ts';
import type { Quantity, Time } from '../../facts/fact.ts';
import { type Comparison, digestFactsOf, isInOrBeside, linkedTo } from '../comparison.ts';
import { wordAfter, wordBefore } from '../tokens-beside.ts';

/** A time of day that the original gives by another clock, or that the page gives roughly. */
export function isClockOtherwise(
  fact: Time,
  originals: readonly TimeDigest[],
  comparison: Comparison,
): boolean {
  return (
    isInAnotherZone(fact, originals, comparison) ||
    isNearClock(fact, originals, comparison) ||
    isFigureThere(fact, comparison)
  );
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
  'about around roughly nearly almost shortly just before after towards toward past gone approximately'.split(
    ' ',
  ),
);
const HALF_DAY_MINUTES = 12 * 60;

/** A clock time with a word that softens it, near one of a sentence that this one, or one beside it, goes back to. */
function isNearClock(fact: Time, originals: readonly TimeDigest[], comparison: Comparison): boolean {
  const { clock } = fact;
  if (clock === null || !SOFTENERS.has(wordBefore(fact, comparison))) return false;
  const linked = [-1, 0, 1].flatMap((step) => linkedTo(comparison, fact.sentence + step));
  return originals.some((original) => {
    if (original.clock === null || !isInOrBeside(original.sentence, linked)) return false;
    const apart = Math.abs(original.clock - clock) % HALF_DAY_MINUTES;
    return Math.min(apart, HALF_DAY_MINUTES - apart) <= SOFTENED_MINUTES;
  });
}

/** "3:25am" where a sentence that this one goes back to has the figures with nothing to tell that they are a time: "3.25", "0325", "closes at 22". */
function isFigureThere({ clock, sentence }: Time, comparison: Comparison): boolean {
  if (clock === null) return false;
  const linked = linkedTo(comparison, sentence);
  return digestFactsOf(comparison.digest, 'quantity').some(
    (figure) => linked.includes(figure.sentence) && isSameHour(clock, clockIn(figure.wording, figure)),
  );
}

/** The other way round: "stopped at 3.25", which is read as a number, for 3:25 of a sentence that this one goes back to. */
export function isClockThere(fact: Quantity, comparison: Comparison): boolean {
  const clock = clockIn(comparison.page.text.slice(fact.start, fact.end), fact);
  if (clock === null) return false;
  const linked = linkedTo(comparison, fact.sentence);
  return digestFactsOf(comparison.digest, 'time').some(
    (time) => time.clock !== null && linked.includes(time.sentence) && isSameHour(time.clock, clock),
  );
}

/** Minutes since midnight of a bare number that may tell a time of day: hour and minute in figures, or an hour that counts nothing. */
function clockIn(
  wording: string,
  { unit, counted }: Pick<QuantityDigest | Quantity, 'unit' | 'counted'>,
): number | null {
  const figures = /^(\d{1,2})([.:]?)([0-5]\d)$|^(\d{1,2})$/.exec(wording);
  const hour = Number(figures?.[1] ?? figures?.[4]);
  const parted = (figures?.[2] ?? '') !== '' || /^0\d/.test(wording);
  if (figures === null || unit !== 'count' || hour > 24 || (!parted && counted.length > 0)) return null;
  return hour * 60 + Number(figures[3] ?? 0);
}

/** On a clock of twelve hours, as the figures of one side tell no half of the day. */
function isSameHour(one: number, other: number | null): boolean {
  if (other === null) return false;
  const open = Math.min(one, other) < HALF_DAY_MINUTES + 60;
  return one === other || (open && one % HALF_DAY_MINUTES === other % HALF_DAY_MINUTES);
}
