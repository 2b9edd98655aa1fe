import { addMonths, type CalendarDay, dayNumber, readDay, writeDay } from '../times/calendar.ts';
import type { ComparableTime } from '../times/same-time.ts';
import { DAY, MONTH, YEAR } from '../times/seconds.ts';
import { sameQuantity, type Valued } from './same-quantity.ts';

/** Two dates belong together when they stand at most so many sentences apart. */
const NEAR = 3;
const MOST_TIMES = 60;
/** Shorter lengths between a date and publication are too common to follow by anything but chance. */
const FEWEST_DAYS = 5;
const FEWEST_YEARS = 4;
/** How far a length may be off, by how its wording bounds it: ten weeks are 71 days, "almost twelve years" eleven and three quarters. */
const ROUNDING = { exact: 0.02, about: 0.06, over: 0.12, under: 0.12 } as const;

/** A time of the original, and where it stands. */
export type PlacedTime = ComparableTime & { readonly sentence: number };

/**
 * The dates a stretch of time or an age follows from: two dates near each other, or one and the day the page appeared
 * ("since 1998" → 27 years).
 *
 * Lengths are counted as people count them, each date no finer than it is known: 2009 to 2019 is ten years, May to October five months or,
 * both included, six. Years from a day give the number of full years or of calendar years.
 * @param today days of publication of both articles as YYYY-MM-DD, where known
 * @returns the facts used, or null
 */
export function elapsed<T extends PlacedTime>(
  page: Valued,
  times: readonly T[],
  today: readonly (string | null)[],
): T[] | null {
  const clocks = betweenClocks(page, times.filter(({ clock }) => clock !== null).slice(0, MOST_TIMES));
  if (clocks !== null) return clocks;
  const known = times.filter((time) => time.from !== null && time.clock === null).slice(0, MOST_TIMES);
  const days = today.flatMap((day) => readDay(day) ?? []);
  for (const [at, one] of known.entries()) {
    if (days.some((now) => sinceThen(page, one, now))) return [one];
    for (const other of known.slice(at + 1)) {
      if (other.sentence - one.sentence > NEAR) break;
      if (lengthsBetween(one, other).some((length) => isLength(page, length))) return [one, other];
    }
  }
  return null;
}

const MINUTE = 60;
const HALF_DAY_MINUTES = 12 * 60;
/** Shorter lengths lie between some two of a day's times by chance; longer ones are no hours of one day and night. */
const SHORTEST_MINUTES = 50;
const LONGEST_MINUTES = 20 * 60;

/** The two clock times near each other that a length lies between: "eight hours" from 10.15pm to 6am. */
function betweenClocks<T extends PlacedTime>(page: Valued, clocks: readonly T[]): T[] | null {
  const minutes = page.low / MINUTE;
  if (page.unit !== 's' || minutes < SHORTEST_MINUTES || minutes > LONGEST_MINUTES) return null;
  for (const [at, one] of clocks.entries()) {
    for (const other of clocks.slice(at + 1)) {
      if (other.sentence - one.sentence > NEAR) break;
      const day = one.relative || other.relative ? HALF_DAY_MINUTES : 2 * HALF_DAY_MINUTES;
      const gap = ((((other.clock ?? 0) - (one.clock ?? 0)) % day) + day) % day;
      if (Math.abs(gap - minutes) <= Math.max(1, ROUNDING[page.bound] * minutes)) return [one, other];
    }
  }
  return null;
}

function sinceThen(page: Valued, time: ComparableTime, now: CalendarDay): boolean {
  if (isShort(page) || (page.unit === 's' && page.low < FEWEST_YEARS * YEAR && time.grain === 'year'))
    return false;
  const today = {
    from: writeDay(now.year, now.month, now.day),
    to: null,
    month: null,
    grain: 'day',
  } as const;
  return lengthsBetween(time, today).some((length) => isLength(page, length));
}

function isShort({ unit, low }: Valued): boolean {
  return unit === 's' && low < FEWEST_DAYS * DAY;
}

type Dated = Pick<ComparableTime, 'from' | 'to' | 'month' | 'grain'>;

/** Lengths in seconds that may be said to lie between two dates. */
function lengthsBetween(a: Dated, b: Dated): number[] {
  const [first, second] = nearestYears(a, b);
  if (first === null || second === null) return [];
  const [early, late] = dayNumber(first) <= dayNumber(second) ? [first, second] : [second, first];
  const grains = [a.grain, b.grain];
  if (grains.some((grain) => !COUNTABLE.has(grain))) return [];
  if (grains.includes('year')) return yearsBetween(early, late, grains[0] === grains[1]);
  if (grains.includes('month')) return monthsBetween(early, late, grains[0] === grains[1]);
  return [(dayNumber(late) - dayNumber(early)) * DAY];
}

const COUNTABLE = new Set(['day', 'month', 'year']);

function yearsBetween(early: CalendarDay, late: CalendarDay, bothYears: boolean): number[] {
  const years = late.year - early.year;
  return (bothYears ? [years] : [years, years - 1]).map((count) => count * YEAR);
}

function monthsBetween(early: CalendarDay, late: CalendarDay, bothMonths: boolean): number[] {
  const months = (late.year - early.year) * 12 + late.month - early.month;
  return (bothMonths ? [months, months + 1] : [months]).map((count) => count * MONTH);
}

/** The first days of two times; one whose year is only inferred (both: the second) takes the year nearest to the other. */
function nearestYears(a: Dated, b: Dated): [CalendarDay | null, CalendarDay | null] {
  const [first, second] = [readDay(a.from), readDay(b.from)];
  if (first === null || second === null || (a.month === null && b.month === null)) return [first, second];
  return b.month === null ? [nearest(first, second), second] : [first, nearest(second, first)];
}

function nearest(day: CalendarDay, to: CalendarDay): CalendarDay {
  const distance = (option: CalendarDay) => Math.abs(dayNumber(option) - dayNumber(to));
  const options = [-12, 0, 12].map((months) => addMonths({ ...day, year: to.year }, months));
  return options.reduce((best, next) => (distance(next) < distance(best) ? next : best));
}

function isLength(page: Valued, seconds: number): boolean {
  if (seconds < DAY) return false;
  const years = page.unit === 'age';
  const value = years ? Math.round(seconds / YEAR) : seconds;
  if (Math.abs(page.low - value) > ROUNDING[page.bound] * value) return false;
  const precision = years ? 0.5 : DAY / 2;
  return sameQuantity(page, {
    kind: page.kind,
    unit: page.unit,
    low: value,
    high: value,
    precision,
    bound: 'exact',
  });
}
