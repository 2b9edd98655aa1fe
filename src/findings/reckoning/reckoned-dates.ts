import type { Fact, Quantity, Time } from '../../facts/fact.ts';
import { shiftedBy } from '../../facts/times/derivable-time.ts';
import { clockTime } from '../../facts/times/moment.ts';
import { type ComparableTime, sameTime } from '../../facts/times/same-time.ts';
import { readOnce } from '../../text/read-once.ts';
import { type Comparison, digestFactsOf, factsOf } from '../comparison.ts';
import { tokensAfter, wordBefore } from '../tokens-beside.ts';

/** Words between a stretch of time and the date it is counted from. */
const DIRECTIONS: ReadonlyMap<string, 1 | -1> = new Map([
  ['after', 1],
  ['from', 1],
  ['past', 1],
  ['before', -1],
  ['to', -1],
  ['short', -1],
]);
/** "A week before the end of April": the date begins after an article. */
const BETWEEN = 2;

/**
 * True for the parts of a date that the page gives by reckoning ("six weeks from tomorrow", "a week before the end of April") where the
 * original gives the day it comes to. Neither the stretch nor the date it is counted from need stand there.
 */
export function isReckoned(fact: Fact, comparison: Comparison): boolean {
  return reckonedParts(comparison).has(fact);
}

const reckonedParts = readOnce((comparison: Comparison): ReadonlySet<Fact> => {
  const there = digestFactsOf(comparison.digest, 'time');
  const lengths = factsOf(comparison.analysis, 'quantity').filter(({ unit }) => unit === 's');
  const times = factsOf(comparison.analysis, 'time');
  return new Set(
    lengths.flatMap((length): Fact[] => {
      const time = times.find(({ sentence, start }) => sentence === length.sentence && start >= length.end);
      const sign = time === undefined ? null : directionBetween(length, time, comparison);
      if (time === undefined || sign === null) return [];
      const day =
        time.clock === null
          ? shiftedBy(time, length, sign)
          : shiftedClock(time.clock, time.relative, length, sign);
      return day !== null && there.some((original) => sameTime(day, original)) ? [length, time] : [];
    }),
  );
});

/** "Eighteen minutes before midnight" are 11.42pm. */
function shiftedClock(clock: number, open: boolean, { low }: Quantity, sign: number): ComparableTime | null {
  const minutes = Math.round(low / 60);
  return minutes >= HALF_DAY
    ? null
    : clockTime((clock + sign * minutes + 2 * HALF_DAY) % (2 * HALF_DAY), open);
}

const HALF_DAY = 12 * 60;

/** 1 where only "after" or "from" stands between the two, -1 for "before", else null. "For six weeks from May 2" tells how long. */
function directionBetween(length: Quantity, time: Time, comparison: Comparison): 1 | -1 | null {
  const between = tokensAfter(length, comparison, BETWEEN + 1).filter(({ end }) => end <= time.start);
  if (between.length > BETWEEN || between.slice(1).some(({ folded }) => folded !== 'the')) return null;
  const direction = DIRECTIONS.get(between[0]?.folded ?? '') ?? null;
  return direction === 1 && wordBefore(length, comparison) === 'for' ? null : direction;
}
