import type { Time } from '../fact.ts';
import { addDays, type CalendarDay, dayNumber, daysIn, writeDay } from './calendar.ts';

/** The normal form of a time, without its place in the text. */
export type Moment = Omit<Time, 'type' | 'kind' | 'start' | 'end' | 'sentence'>;

/** A moment with the tokens it was read from: `from` is the first, `next` the place after the last. */
export interface TimeReading {
  readonly moment: Moment;
  readonly from: number;
  readonly next: number;
}

/** What readers know besides the tokens: the day of publication, against which relative wording is resolved. */
export interface Clockwork {
  readonly published: CalendarDay | null;
  /** True where the article's language writes the day before the month ("en-gb"). */
  readonly dayFirst: boolean;
}

const NOTHING: Moment = {
  from: null,
  to: null,
  month: null,
  day: null,
  clock: null,
  grain: 'vague',
  relative: false,
};

/** All days from one to another, both meant. */
export function period(grain: Time['grain'], from: CalendarDay, to: CalendarDay, relative = false): Moment {
  return {
    ...NOTHING,
    from: writeDay(from.year, from.month, from.day),
    to: writeDay(to.year, to.month, to.day),
    grain,
    relative,
  };
}

/** One day. */
export function oneDay(day: CalendarDay, relative = false): Moment {
  return period('day', day, day, relative);
}

/** A whole year, or several. */
export function years(first: number, last: number, grain: Time['grain'], relative = false): Moment {
  return period(grain, { year: first, month: 1, day: 1 }, { year: last, month: 12, day: 31 }, relative);
}

/** A stretch of whole months of one year. */
export function months(
  year: number,
  first: number,
  last: number,
  grain: Time['grain'],
  relative = false,
): Moment {
  return period(
    grain,
    { year, month: first, day: 1 },
    { year, month: last, day: daysIn(year, last) },
    relative,
  );
}

/**
 * A month, with or without a day, of a year that is not said. News leaves the year out where it is the nearest one, so that is
 * inferred where the day of publication is known; `month` and `day` stay set to tell that it was.
 */
export function yearless(month: number, day: number | null, { published }: Clockwork): Moment {
  const moment: Moment = { ...NOTHING, month, day, grain: day === null ? 'month' : 'day' };
  if (published === null) return moment;
  const candidates = [0, -1, 1].map((shift) => ({ year: published.year + shift, month, day: day ?? 15 }));
  const distance = (candidate: CalendarDay) => Math.abs(dayNumber(candidate) - dayNumber(published));
  const [nearest] = candidates
    .filter((candidate) => writeDay(candidate.year, month, candidate.day) !== null)
    .sort((a, b) => distance(a) - distance(b));
  if (nearest === undefined) return moment;
  const { year } = nearest;
  const first = writeDay(year, month, day ?? 1);
  return { ...moment, from: first, to: day === null ? writeDay(year, month, daysIn(year, month)) : first };
}

/** A time of day. @param openHalf true where the wording leaves open which half of the day is meant ("twenty to nine") */
export function clockTime(minutes: number, openHalf: boolean): Moment {
  return { ...NOTHING, clock: minutes, grain: 'clock', relative: openHalf };
}

/** Wording that hangs on a day of publication nobody knows, or that names no year: kept apart by what was said. */
export function unresolved(grain: Time['grain'], said: string, relative = true): Moment {
  return { ...NOTHING, grain, relative, said };
}

/** Some days around one, for wording that is rough by nature ("five weeks ago"). */
export function around(day: CalendarDay, slack: number, grain: Time['grain']): Moment {
  return period(grain, addDays(day, -slack), addDays(day, slack), true);
}
