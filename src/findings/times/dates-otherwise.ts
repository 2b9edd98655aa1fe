import type { TimeDigest } from '../../digest/digest.ts';
import type { Time } from '../../facts/fact.ts';
import { daysBetween, readDay } from '../../facts/times/calendar.ts';
import { MONTH_KEYS } from '../../facts/times/month-names.ts';
import { DAY } from '../../facts/times/seconds.ts';
import { fold } from '../../text/fold.ts';
import { stemKey, wordKey } from '../../text/keys.ts';
import { type Comparison, digestFactsOf, linkedTo, originalKeys } from '../comparison.ts';
import { foldedText, tokensAfter, tokensBefore, wordBefore } from '../tokens-beside.ts';
import { isClockOtherwise } from './clocks-otherwise.ts';
import { isEndOfFirst } from './first-stretches.ts';
import { isMonthOtherwise } from './months-otherwise.ts';
import { isYearOtherwise } from './years-otherwise.ts';

/** A date or time that the original gives in wording which comes to the same: "June 18" for "in June … on the 18th", or that is a mere label. */
export function isTimeSaidOtherwise(
  fact: Time,
  originals: readonly TimeDigest[],
  comparison: Comparison,
): boolean {
  return (
    isSaidAlike(fact, originals, comparison) ||
    isDayAfterLast(fact, originals, comparison) ||
    isBeforeNext(fact, originals, comparison) ||
    isCountedRoughly(fact, comparison) ||
    isWeekOf(fact, originals, comparison) ||
    isWeeksAgo(fact, originals, comparison) ||
    isClockOtherwise(fact, originals, comparison) ||
    isSplitDate(fact, originals, comparison) ||
    isDayAlone(fact, originals, comparison) ||
    isMonthNamed(fact, comparison) ||
    isEndOf(fact, originals) ||
    isCloseToEnd(fact, originals, comparison) ||
    isBesideFeast(fact, originals, comparison) ||
    isSeasonOf(fact, originals, comparison) ||
    isYearOtherwise(fact, originals, comparison) ||
    isMonthOtherwise(fact, originals, comparison) ||
    isEndOfFirst(fact, originals, comparison) ||
    isSlug(fact, comparison)
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
      ENDING.some((key) => originalKeys(comparison, original.sentence).includes(key)),
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

/** Days from the day the original appeared within which "the 24th" names no month. */
const THIS_MONTH = 31;

/** "March 24" for "the 24th" of an account that names no month beside it: of this one, the last or the next. */
function isDayAlone(
  { grain, from, sentence }: Time,
  originals: readonly TimeDigest[],
  comparison: Comparison,
): boolean {
  const day = readDay(from);
  const { digest } = comparison;
  const apart = daysBetween(digest.published, from);
  if (grain !== 'day' || day === null || apart === null || Math.abs(apart) > THIS_MONTH) return false;
  const linked = linkedTo(comparison, sentence);
  return digestFactsOf(digest, 'quantity').some(
    ({ unit, low, sentence: at, wording }) =>
      unit === 'ordinal' &&
      low === day.day &&
      /^\d/.test(wording) &&
      linked.includes(at) &&
      !originals.some((time) => time.sentence === at && time.grain === 'month'),
  );
}

/** "In March for 39 years" for "the coldest March night since 1987": a month that a linked sentence names in passing. */
function isMonthNamed({ grain, start, end, sentence }: Time, comparison: Comparison): boolean {
  const named = wordKey(comparison.page.text.slice(start, end).toLowerCase());
  if (grain !== 'month' || !MONTH_KEYS.has(named)) return false;
  return linkedTo(comparison, sentence).some((at) => originalKeys(comparison, at).includes(named));
}

/** Days before the end of a year or a month that are called its end: "by the end of the year" for "by Christmas". */
const LAST_DAYS = 8;

function isCloseToEnd(
  { start, end, to }: Time,
  originals: readonly TimeDigest[],
  { page }: Comparison,
): boolean {
  if (!/\b(?:end|close)\b/i.test(page.text.slice(start, end))) return false;
  return originals.some((original) => {
    const last = readDay(to);
    const apart = last !== null && original.month === last.month ? last.day - (original.day ?? 0) : LAST_DAYS;
    return apart >= 0 && apart < LAST_DAYS;
  });
}

/** Days between a date and the feast that the page sets it beside. */
const BESIDE_FEAST = 10;

/** "Shortly before Christmas" for December 18. */
function isBesideFeast(fact: Time, originals: readonly TimeDigest[], comparison: Comparison): boolean {
  const sign = { before: 1, after: -1 }[wordBefore(fact, comparison)];
  const feast = dayOfYear(fact);
  if (sign === undefined || feast === null || /\d/.test(comparison.page.text.slice(fact.start, fact.end)))
    return false;
  return originals.some((original) => {
    const day = original.grain === 'day' ? dayOfYear(original) : null;
    const apart = day === null ? -1 : (sign * (feast - day) + YEAR_DAYS) % YEAR_DAYS;
    return apart >= 0 && apart <= BESIDE_FEAST;
  });
}

const YEAR_DAYS = 366;

/** Where in a leap year a day lies, in days. */
function dayOfYear({ grain, month, day }: Time | TimeDigest): number | null {
  if (grain !== 'day' || month === null || day === null) return null;
  return daysBetween('2024-01-01', `2024-${monthAndDay(month, day)}`);
}

/** "November 30" for "the end of the month", "December 2027" for "the end of next year". */
function isEndOf({ grain, to, from, month, day }: Time, originals: readonly TimeDigest[]): boolean {
  const last = (original: TimeDigest) =>
    to === original.to ||
    (month !== null && day !== null && (original.to ?? '').slice(5) === monthAndDay(month, day));
  return originals.some(
    (original) =>
      (/^(?:end|close) of/i.test(original.wording) &&
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

/** "Before June" for "by the end of May", "not until 2029" for "before the end of 2028". */
export function isBeforeNext(fact: Time, originals: readonly TimeDigest[], comparison: Comparison): boolean {
  if (!/^(?:before|until|till)$/.test(wordBefore(fact, comparison))) return false;
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

/** "On March 5" for "a week ago" of the 12th: that very day, whichever others are meant as well. */
function isWeeksAgo(
  { grain, from }: Time,
  originals: readonly TimeDigest[],
  { digest }: Comparison,
): boolean {
  const apart = daysBetween(digest.published, from);
  if (grain !== 'day' || from === null || apart === null || apart % 7 !== 0) return false;
  return originals.some(
    (original) =>
      original.relative &&
      original.grain === 'week' &&
      /\bago$/i.test(original.wording) &&
      (original.from ?? from) <= from &&
      from <= (original.to ?? ''),
  );
}

/** "In the week of Feb. 2" for "last week", whichever day the week begins with. */
function isWeekOf(fact: Time, originals: readonly TimeDigest[], comparison: Comparison): boolean {
  const words = foldedText(tokensBefore(fact, comparison, 2));
  if (fact.grain !== 'day' || !/week (?:of|beginning|starting|ending)$|^week ,?$/.test(words)) return false;
  return originals.some((original) => {
    const apart = daysBetween(original.from, fact.from);
    return apart !== null && Math.abs(apart) < 7;
  });
}

const COARSER = ['day', 'week', 'month', 'season', 'year', 'decade'];

function isCoarser(a: Time['grain'], b: Time['grain']): boolean {
  return COARSER.indexOf(a) > COARSER.indexOf(b);
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

/** "SCRIPT – 6 PM – Recount": alone between dashes in a headline, a time labels the page and claims nothing. */
function isSlug(fact: Time, comparison: Comparison): boolean {
  if (fact.sentence !== 0) return false;
  const beside = [...tokensBefore(fact, comparison, 1), ...tokensAfter(fact, comparison, 1)];
  return beside.every(({ text }) => /^[–—|:/-]$/.test(text));
}
