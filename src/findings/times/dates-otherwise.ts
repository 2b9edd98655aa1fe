import type { TimeDigest } from '../../digest/digest.ts';
import type { Time } from '../../facts/fact.ts';
import { daysBetween, readDay } from '../../facts/times/calendar.ts';
import { DAY, YEAR } from '../../facts/times/seconds.ts';
import { fold } from '../../text/fold.ts';
import { stemKey, wordKey } from '../../text/keys.ts';
import { type Comparison, digestFactsOf, factsOf, linkedTo } from '../comparison.ts';
import { foldedText, tokensAfter, tokensBefore, wordAfter, wordBefore } from '../tokens-beside.ts';

/** A date or time that the original gives in wording which comes to the same: "June 18" for "in June … on the 18th", or that is a mere label. */
export function isSaidOtherwise(
  fact: Time,
  originals: readonly TimeDigest[],
  comparison: Comparison,
): boolean {
  return (
    isSaidAlike(fact, originals, comparison) ||
    isLongAgo(fact, originals, comparison) ||
    isDayAfterLast(fact, originals, comparison) ||
    isBeforeNext(fact, originals, comparison) ||
    isCountedRoughly(fact, comparison) ||
    isWeekOf(fact, originals, comparison) ||
    isInAnotherZone(fact, originals, comparison) ||
    isNearClock(fact, originals, comparison) ||
    isSplitDate(fact, originals, comparison) ||
    isEndOf(fact, originals) ||
    isSeasonOf(fact, originals, comparison) ||
    isYearBefore(fact, originals, comparison) ||
    isSlug(fact, comparison) ||
    isEndOfYears(fact, comparison)
  );
}

/** Keys of words with which a last day is named. */
const ENDING = ['expir', 'end', 'laps', 'conclud', 'until', 'run'].map(stemKey);

/** "Free from 6 October" where a linked sentence has something end on the 5th. */
function isDayAfterLast(fact: Time, originals: readonly TimeDigest[], comparison: Comparison): boolean {
  if (fact.grain !== 'day' || wordBefore(fact, comparison) !== 'from') return false;
  const linked = linkedTo(comparison, fact.sentence);
  return originals.some(
    (original) =>
      linked.includes(original.sentence) &&
      daysBetween(original.to, fact.from) === 1 &&
      ENDING.some((key) => comparison.digest.sentences[original.sentence]?.keys.includes(key)),
  );
}

/** "June 18" where a linked sentence has "in June" and "on the 18th". */
function isSplitDate(
  { grain, from, sentence }: Time,
  originals: readonly TimeDigest[],
  comparison: Comparison,
): boolean {
  const day = readDay(from);
  if (grain !== 'day' || day === null) return false;
  const linked = linkedTo(comparison, sentence);
  const isThere = (at: number) =>
    originals.some(
      (time) => time.sentence === at && time.grain === 'month' && readDay(time.from)?.month === day.month,
    );
  return digestFactsOf(comparison.digest, 'quantity').some(
    (number) =>
      number.unit === 'ordinal' &&
      number.low === day.day &&
      linked.includes(number.sentence) &&
      isThere(number.sentence),
  );
}

/** "November 30" for "the end of the month", "December 2027" for "the end of next year". */
function isEndOf({ grain, to, from, month, day }: Time, originals: readonly TimeDigest[]): boolean {
  const last = (original: TimeDigest) =>
    to === original.to ||
    (month !== null && day !== null && (original.to ?? '').slice(5) === monthAndDay(month, day));
  return originals.some(
    (original) =>
      (/^end of/i.test(original.wording) &&
        to !== null &&
        last(original) &&
        isCoarser(original.grain, grain)) ||
      (/^(?:start|beginning) of/i.test(original.wording) &&
        from !== null &&
        original.from === from &&
        isCoarser(original.grain, grain)),
  );
}

function monthAndDay(month: number, day: number): string {
  return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** "Before June" for "by the end of May". */
function isBeforeNext(fact: Time, originals: readonly TimeDigest[], comparison: Comparison): boolean {
  if (wordBefore(fact, comparison) !== 'before') return false;
  return originals.some((original) => daysBetween(original.to, fact.from) === 1);
}

/** Days within which a page and its original appear and still mean the same week: a Sunday's "this week" is the one to come. */
const SAME_WEEK = 3;

/** "This week" on Monday, of Sunday's "this week". */
function isSaidAlike(fact: Time, originals: readonly TimeDigest[], { page, digest }: Comparison): boolean {
  const apart = daysBetween(digest.published, page.published);
  if (!fact.relative || apart === null || Math.abs(apart) > SAME_WEEK) return false;
  const said = fold(page.text.slice(fact.start, fact.end));
  return originals.some(
    ({ relative, grain, wording }) => relative && grain === fact.grain && fold(wording) === said,
  );
}

/** How far "more than 120 years ago" and its like may be from the years they describe, as shares of them. */
const LONG_AGO: readonly (readonly [before: RegExp, least: number, most: number])[] = [
  [/(?:^|\s)(?:more than|over|at least)$/, 1, 1.1],
  [/(?:^|\s)(?:nearly|almost|close to|just under|approaching)$/, 0.88, 1],
  [/(?:^|\s)(?:about|around|some|roughly|approximately)$/, 0.93, 1.07],
];
/** Shorter stretches are near many years. */
const SHORTEST_AGO = 8;

/** A bounded number of years ago, for a year that the original gives. */
function isLongAgo(fact: Time, originals: readonly TimeDigest[], comparison: Comparison): boolean {
  const years = /^(\d{1,4}) years ago$/i.exec(comparison.page.text.slice(fact.start, fact.end))?.[1];
  const now = readDay(comparison.digest.published)?.year;
  const words = foldedText(tokensBefore(fact, comparison, 2));
  const bound = LONG_AGO.find(([before]) => before.test(words));
  if (years === undefined || now === undefined || bound === undefined || Number(years) < SHORTEST_AGO)
    return false;
  const [, least, most] = bound;
  return originals.some((original) => {
    const year = yearOf(original);
    const share = year === null ? 0 : (now - year) / Number(years);
    return !original.relative && share >= least && share <= most;
  });
}

/** "Until about May 14" where a linked sentence gives 30 days: so far from the day either appeared, give or take a few. */
function isCountedRoughly(fact: Time, comparison: Comparison): boolean {
  const about = /^(?:about|around|roughly|approximately)$/.test(wordBefore(fact, comparison));
  if (fact.grain !== 'day' || !about) return false;
  const linked = linkedTo(comparison, fact.sentence);
  const apart = daysBetween(comparison.digest.published, fact.from);
  return digestFactsOf(comparison.digest, 'quantity').some(
    ({ unit, low, sentence: at }) =>
      unit === 's' &&
      linked.includes(at) &&
      apart !== null &&
      Math.abs(Math.abs(apart) - low / DAY) <= FEW_DAYS,
  );
}

const FEW_DAYS = 3;

/** "In the week of Feb. 2" for "last week", whichever day the week begins with. */
function isWeekOf(fact: Time, originals: readonly TimeDigest[], comparison: Comparison): boolean {
  const words = foldedText(tokensBefore(fact, comparison, 2));
  if (fact.grain !== 'day' || !/week (?:of|beginning|starting|ending)$|^week ,?$/.test(words)) return false;
  return originals.some((original) => {
    const apart = daysBetween(original.from, fact.from);
    return apart !== null && Math.abs(apart) < 7;
  });
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

const COARSER = ['day', 'week', 'month', 'season', 'year', 'decade'];

function isCoarser(a: Time['grain'], b: Time['grain']): boolean {
  return COARSER.indexOf(a) > COARSER.indexOf(b);
}

/** "In 2025 or earlier" where the original has "before 2026", "in 2027 or later" where it has "after 2026". */
export function isYearBeside(fact: Time, originals: readonly TimeDigest[], comparison: Comparison): boolean {
  const year = readDay(fact.from)?.year;
  if (fact.grain !== 'year' || year === undefined) return false;
  const words = foldedText(tokensAfter(fact, comparison, 2));
  const shift = /^(?:or|and) (?:earlier|before)$/.test(words)
    ? 1
    : /^(?:or|and) (?:later|after)$/.test(words)
      ? -1
      : 0;
  return (
    shift !== 0 &&
    originals.some((time) => time.grain === 'year' && readDay(time.from)?.year === year + shift)
  );
}

/** Keys of words by which a figure is held against an earlier one. */
const EARLIER = ['year', 'earlier', 'previous', 'annual'].map(wordKey);

/**
 * "14 in 2024 and nine in 2025" for "fell to nine in 2025 from 14": the year before one that a linked sentence compares, where the page gives that
 * year as well. Alone it would be a year put in the other's place.
 */
function isYearBefore(fact: Time, originals: readonly TimeDigest[], comparison: Comparison): boolean {
  const year = yearOf(fact);
  if (fact.grain !== 'year' || year === null) return false;
  const near = (sentence: number) => Math.abs(sentence - fact.sentence) <= 1;
  const next = (time: Time | TimeDigest) => yearOf(time) === year + 1;
  if (!factsOf(comparison.analysis, 'time').some((other) => near(other.sentence) && next(other)))
    return false;
  const linked = linkedTo(comparison, fact.sentence);
  return originals.some(
    (time) => linked.includes(time.sentence) && next(time) && compares(time.sentence, comparison),
  );
}

function yearOf({ from }: Pick<Time, 'from'>): number | null {
  return readDay(from)?.year ?? null;
}

/** A sentence of the original with a word for it, or with two values of one unit. */
function compares(sentence: number, { digest }: Comparison): boolean {
  const keys = digest.sentences[sentence]?.keys;
  const units = digestFactsOf(digest, 'quantity')
    .filter((quantity) => quantity.sentence === sentence)
    .map(({ unit }) => unit);
  return EARLIER.some((key) => keys?.includes(key)) || new Set(units).size < units.length;
}

/**
 * "In the summer of 2022" for 14 August 2022: a season or a quarter of a named year holds its days wherever they stand, one of no named
 * year ("last summer") only those of a linked sentence. Seasons are those of the northern calendar.
 */
function isSeasonOf(
  { grain, from, to, relative, sentence }: Time,
  originals: readonly TimeDigest[],
  comparison: Comparison,
): boolean {
  if (grain !== 'season' || from === null || to === null) return false;
  const linked = linkedTo(comparison, sentence);
  return originals.some(
    (time) =>
      !isCoarser(time.grain, 'month') &&
      (!relative || linked.includes(time.sentence)) &&
      (time.from ?? '') >= from &&
      (time.to ?? to) <= to,
  );
}

/** "Shortly before three" for 2.40: minutes that a softened clock time may be off. */
const SOFTENED_MINUTES = 25;
const SOFTENERS = new Set(
  'about around roughly nearly almost shortly just before after towards toward past approximately'.split(' '),
);
const HALF_DAY_MINUTES = 12 * 60;

/** A clock time with a word that softens it, near one of a linked sentence. */
function isNearClock(fact: Time, originals: readonly TimeDigest[], comparison: Comparison): boolean {
  const { clock } = fact;
  if (clock === null || !SOFTENERS.has(wordBefore(fact, comparison))) return false;
  const linked = linkedTo(comparison, fact.sentence);
  return originals.some((original) => {
    if (original.clock === null || !linked.some((at) => Math.abs(at - original.sentence) <= 1)) return false;
    const apart = Math.abs(original.clock - clock) % HALF_DAY_MINUTES;
    return Math.min(apart, HALF_DAY_MINUTES - apart) <= SOFTENED_MINUTES;
  });
}

/** "SCRIPT – 6 PM – Recount": alone between dashes in a headline, a time labels the page and claims nothing. */
function isSlug(fact: Time, comparison: Comparison): boolean {
  if (fact.sentence !== 0) return false;
  const beside = [...tokensBefore(fact, comparison, 1), ...tokensAfter(fact, comparison, 1)];
  return beside.every(({ text }) => /^[–—|:/-]$/.test(text));
}

/** What comes once a year. */
const YEARLY = ['year', 'summer', 'winter', 'spring', 'autumn', 'season', 'edition', 'harvest'].map(wordKey);

/** "From 2021 to 2025" for "the previous five summers" of an original of 2026: the first of them or the last. */
function isEndOfYears(fact: Time, comparison: Comparison): boolean {
  const { digest } = comparison;
  const [year, now] = [readDay(fact.from)?.year, readDay(digest.published)?.year];
  if (fact.grain !== 'year' || year === undefined || now === undefined) return false;
  const linked = linkedTo(comparison, fact.sentence);
  return digestFactsOf(digest, 'quantity').some(({ unit, low, counted, sentence }) => {
    const yearly = unit === 'count' && counted.slice(0, 2).some((key) => YEARLY.includes(key));
    if (!linked.includes(sentence) || !(yearly || unit === 's')) return false;
    const years = yearly ? low : Math.round(low / YEAR);
    return years >= 2 && (year === now - years || year === now - 1);
  });
}
