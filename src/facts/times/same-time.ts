import type { Time } from '../fact.ts';
import { type CalendarDay, dayNumber, daysBetween, readDay, weekdayOf } from './calendar.ts';

/** What of a time decides equality; digest facts have it too. */
export type ComparableTime = Pick<
  Time,
  'from' | 'to' | 'month' | 'day' | 'clock' | 'grain' | 'relative' | 'said'
>;

const HALF_DAY = 12 * 60;

/** From fine to coarse. */
const COARSENESS: Record<Time['grain'], number> = {
  clock: 0,
  day: 1,
  week: 2,
  month: 3,
  season: 4,
  year: 5,
  decade: 6,
  vague: 7,
};

const SEASON_MONTHS: ReadonlyMap<string, readonly number[]> = new Map([
  ['spring', [3, 4, 5]],
  ['summer', [6, 7, 8]],
  ['autumn', [9, 10, 11]],
  ['winter', [12, 1, 2]],
]);

/**
 * True where the page's time is what the original says, or a coarser way to say it: a month stands for each of its days, but a day does
 * not follow from its month. A missing year fits any year. "On Monday" that may be this week's or next week's fits both. Vague wording on
 * the page ("today" for these days) holds no date that could be wrong.
 */
export function sameTime(page: ComparableTime, original: ComparableTime): boolean {
  if (page.grain === 'vague' && page.from === null) return true;
  if (page.clock !== null || original.clock !== null) return sameClock(page, original);
  if (isUnresolved(page) || isUnresolved(original)) return sameWording(page, original);
  if (page.month === null && original.month === null) return samePeriod(page, original);
  return sameMonthAndDay(page, original);
}

function isUnresolved({ from, month }: ComparableTime): boolean {
  return from === null && month === null;
}

function sameClock(page: ComparableTime, original: ComparableTime): boolean {
  if (page.clock === null || original.clock === null) return false;
  if (page.clock === original.clock) return true;
  return (page.relative || original.relative) && page.clock % HALF_DAY === original.clock % HALF_DAY;
}

function samePeriod(page: ComparableTime, original: ComparableTime): boolean {
  if (!meets(page, original)) return isWeekApart(page, original) || isQuarterOfYearBeside(page, original);
  if (page.grain === 'season' && COARSENESS[original.grain] < COARSENESS.week) return false;
  const inside = (page.from ?? '') <= (original.from ?? '') && (original.to ?? '') <= (page.to ?? '');
  if (!inside && isPartOfSeason(page, original)) return false;
  return (
    inside ||
    COARSENESS[page.grain] >= COARSENESS[original.grain] ||
    isEdge(page, original) ||
    isDayOfWeekend(page, original)
  );
}

/** Days by which the half of a year is longer than its quarters. */
const LONGER = 80;

/** "Next summer" may be of this year or the next: its stretch takes in both. */
const EITHER_YEAR = 366;

/** "The first quarter" of what took the first half: a stretch of the year does not follow from a longer one. */
function isPartOfSeason(page: ComparableTime, original: ComparableTime): boolean {
  if (page.grain !== 'season' || original.grain !== 'season') return false;
  const [here, there] = [daysBetween(page.from, page.to), daysBetween(original.from, original.to)];
  if (here === null || there === null) return false;
  return there >= EITHER_YEAR ? page.from?.slice(4) !== original.from?.slice(4) : there - here >= LONGER;
}

/** "October 31" for "the end of October", which is a part of a month. */
function isEdge(page: ComparableTime, original: ComparableTime): boolean {
  const [first, last] = [readDay(original.from), readDay(original.to)];
  if (page.grain !== 'day' || original.grain !== 'month' || first === null || last === null) return false;
  const part = first.day > 1 || last.day < 28;
  return (
    part && (page.from === original.from || page.from === original.to) && (last.day >= 28 || first.day === 1)
  );
}

/** "14 and 15 March" for "this weekend", which is read as three days: where a Friday belongs to it is open. */
function isDayOfWeekend(page: ComparableTime, original: ComparableTime): boolean {
  const length = daysBetween(original.from, original.to);
  if (page.grain !== 'day' || original.grain !== 'week' || length === null || length > 2) return false;
  const day = readDay(page.from);
  return meets(page, original) && day !== null && [0, 6].includes(weekdayOf(day));
}

/** ISO days compare as text. */
function meets(a: ComparableTime, b: ComparableTime): boolean {
  return (a.from ?? '') <= (b.to ?? '') && (b.from ?? '') <= (a.to ?? '');
}

/** A bare weekday is resolved by a guess at the week (see weekdays.ts): exactly seven days off is the same wording. */
function isWeekApart(page: ComparableTime, original: ComparableTime): boolean {
  if (page.grain !== 'day' || original.grain !== 'day' || !(page.relative || original.relative)) return false;
  return Math.abs(daysBetween(page.from, original.from) ?? 0) === 7;
}

/**
 * "In the fourth quarter" of no named year is the nearest one, before or after (see seasons-and-quarters.ts), and the page may tell which: exactly a year off
 * is the same wording. Seasons, which begin a month earlier, are told apart by "last" and "next".
 */
function isQuarterOfYearBeside(page: ComparableTime, original: ComparableTime): boolean {
  if (page.grain !== 'season' || original.grain !== 'season' || page.relative === original.relative)
    return false;
  const [here, there] = [readDay(page.from), readDay(original.from)];
  if (here === null || there === null || here.month !== there.month || here.month % 3 !== 1) return false;
  return Math.abs(here.year - there.year) === 1 && page.to?.slice(4) === original.to?.slice(4);
}

/** At least one side says no year. It is the nearest one, so a year written on the other side may be off by one, not by more. */
function sameMonthAndDay(page: ComparableTime, original: ComparableTime): boolean {
  if (isWeekApart(page, original)) return true;
  const edge = page.grain === 'day' && original.grain === 'month' && original.day !== null;
  if (isDayOfWeekend(page, original)) return true;
  if (COARSENESS[page.grain] < COARSENESS[original.grain] && !edge) return false;
  if (page.grain === 'season' && original.grain === 'day') return false;
  const byDay = page.grain === 'day';
  if (page.month !== null && original.month !== null) {
    return page.month === original.month && (!byDay || page.day === original.day);
  }
  const [yearless, dated] = page.month === null ? [original, page] : [page, original];
  if (COARSENESS[dated.grain] >= COARSENESS.year)
    return yearless === original && yearless.from !== null && meets(dated, yearless);
  return (
    yearsApart(yearless, dated) <= 1 && holdsMonthDay(dated, yearless.month ?? 0, byDay ? yearless.day : null)
  );
}

/** From a time to either end of another: "seven months ago" may begin in December. */
function yearsApart(a: ComparableTime, b: ComparableTime): number {
  const [year, first, last] = [readDay(a.from), readDay(b.from), readDay(b.to)].map((day) => day?.year);
  if (year === undefined || first === undefined) return 0;
  return Math.min(Math.abs(year - first), Math.abs(year - (last ?? first)));
}

/** True where a period of less than a year holds such a month, or such a day of a month. */
function holdsMonthDay(dated: ComparableTime, month: number, day: number | null): boolean {
  const [from, to] = [readDay(dated.from), readDay(dated.to)];
  if (from === null || to === null) return false;
  const wanted = (year: number) => (day === null ? [year, month] : [year, month, day]);
  const inYear = (year: number) =>
    compare(cut(from, day), wanted(year)) <= 0 && compare(wanted(year), cut(to, day)) <= 0;
  return inYear(from.year) || inYear(to.year);
}

function cut({ year, month, day }: CalendarDay, depth: number | null): number[] {
  return depth === null ? [year, month] : [year, month, day];
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [at, value] of a.entries()) if (value !== b[at]) return value - (b[at] ?? 0);
  return 0;
}

/** One side hangs on something nobody knows. Equal wording is equal; what cannot be told is not held against the page. */
function sameWording(page: ComparableTime, original: ComparableTime): boolean {
  if (isUnresolved(page) && isUnresolved(original)) {
    return page.said === undefined || original.said === undefined
      ? page.grain === original.grain
      : page.said === original.said;
  }
  const [open, known] = isUnresolved(page) ? [page, original] : [original, page];
  const [kind, weekday] = (open.said ?? '').split(' ');
  const day = readDay(known.from);
  if (kind === 'century') return false;
  if (kind === 'weekday')
    return known.grain === 'day' && (day === null || weekdayOf(day) === Number(weekday));
  const months = SEASON_MONTHS.get(kind ?? '');
  if (months !== undefined) {
    const fine = known.grain === 'month' || known.grain === 'season';
    return fine && months.some((month) => known.month === month || holdsMonthDay(known, month, null));
  }
  return open.grain === known.grain;
}

/**
 * How much two times look as if one had taken the other's place, 0 to 1: the same kind of wording, and something in common (the year,
 * the month, the day of the month).
 */
export function rivalTimes(page: ComparableTime, original: ComparableTime): number {
  if (
    (page.clock === null) !== (original.clock === null) ||
    page.grain === 'vague' ||
    original.grain === 'vague'
  )
    return 0;
  if (page.clock !== null) return 0.8;
  const steps = Math.abs(COARSENESS[page.grain] - COARSENESS[original.grain]);
  const base = Math.max(0.1, 0.6 - 0.2 * steps);
  const [a, b] = [partsOf(page), partsOf(original)];
  const common = [
    a.year === b.year && a.year !== null,
    a.month === b.month && a.month !== null,
    a.day === b.day && a.day !== null,
  ];
  return Math.min(1, base + 0.15 * common.filter(Boolean).length + (isNear(page, original) ? 0.1 : 0));
}

function partsOf(time: ComparableTime): { year: number | null; month: number | null; day: number | null } {
  const from = readDay(time.from);
  if (from === null) return { year: null, month: time.month, day: time.day };
  const coarse = COARSENESS[time.grain];
  return { year: from.year, month: coarse <= 3 ? from.month : null, day: coarse <= 1 ? from.day : null };
}

function isNear(a: ComparableTime, b: ComparableTime): boolean {
  const [first, second] = [readDay(a.from), readDay(b.from)];
  return first !== null && second !== null && Math.abs(dayNumber(first) - dayNumber(second)) <= 31;
}
