import { DAY } from './seconds.ts';

/** Days of the Gregorian calendar as `YYYY-MM-DD`, reckoned in UTC so that no time zone can shift them. */

const DAY_MS = 1_000 * DAY;
const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A day in numbers; months count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Writes a day, or null where the calendar has none such (31 June) or the year is not of four digits. */
export function writeDay(year: number, month: number, day: number): string | null {
  if (!(year >= 1000 && year <= 9999) || month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
    return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** Reads `YYYY-MM-DD`, or null where the text is none. A longer ISO date-time is cut at its day. */
export function readDay(written: string | null): CalendarDay | null {
  const [, year, month, day] = FORM.exec(written?.slice(0, 10) ?? '') ?? [];
  if (year === undefined) return null;
  const parts = { year: Number(year), month: Number(month), day: Number(day) };
  return writeDay(parts.year, parts.month, parts.day) === null ? null : parts;
}

/** Number of days in a month. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Days since 1970-01-01. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  return Math.round(Date.UTC(year, month - 1, day) / DAY_MS);
}

/** The day that many days after 1970-01-01. */
export function fromDayNumber(number: number): CalendarDay {
  const date = new Date(number * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** A day so many days later, or earlier where negative. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return fromDayNumber(dayNumber(day) + Math.round(days));
}

/** The month so many months later; the day is kept or, where the month is shorter, its last. */
export function addMonths({ year, month, day }: CalendarDay, months: number): CalendarDay {
  const total = year * 12 + (month - 1) + Math.round(months);
  const [newYear, newMonth] = [Math.floor(total / 12), (((total % 12) + 12) % 12) + 1];
  return { year: newYear, month: newMonth, day: Math.min(day, daysIn(newYear, newMonth)) };
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: CalendarDay): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

/** Days from one written day to another; null where either is not a day. */
export function daysBetween(from: string | null, to: string | null): number | null {
  const [start, end] = [readDay(from), readDay(to)];
  return start === null || end === null ? null : dayNumber(end) - dayNumber(start);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
