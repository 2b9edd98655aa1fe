import type { Tokens } from '../quantities/token-reading.ts';
import { type CalendarDay, readDay, writeDay } from './calendar.ts';
import { type Moment, months, oneDay, type TimeReading } from './moment.ts';
import { JOINERS } from './month-dates.ts';

/** What stands between the dates of a range or a list; a comma joins to a member that is one already. */
const JOINING = new Set([...JOINERS, '—']);
const BESIDE_JOINER = new Set([...JOINING, ',', 'on', 'the']);
const LONGEST_JOINT = 3;

/**
 * Gives the dates of a range or a list the year that stands behind the last: "between October 9 and October 14, 2023". What lies later in the year than the
 * next one is of the year before ("from 28 December to 4 January 2024").
 * @param readings in order of their places
 */
export function withSharedYears(readings: readonly TimeReading[], tokens: Tokens): TimeReading[] {
  const shared: TimeReading[] = [];
  let isList = false;
  for (const reading of [...readings].reverse()) {
    const next = shared[0];
    const moment: Moment | null = next === undefined ? null : inYearOf(reading, next, tokens, isList);
    isList = moment !== null;
    shared.unshift(moment === null ? reading : { ...reading, moment });
  }
  return shared;
}

function inYearOf(
  { moment, next: end }: TimeReading,
  next: TimeReading,
  tokens: Tokens,
  isList: boolean,
): Moment | null {
  const { month, day, grain } = moment;
  const last = next.moment.month === null && !next.moment.relative ? readDay(next.moment.from) : null;
  if (month === null || last === null || grain !== next.moment.grain) return null;
  const between = tokens.slice(end, next.from).map(({ folded }) => folded);
  const isJoined = between.some((word) => JOINING.has(word)) || (isList && between[0] === ',');
  if (!isJoined || between.length > LONGEST_JOINT || !between.every((word) => BESIDE_JOINER.has(word)))
    return null;
  return inYear(month, day, grain, last);
}

function inYear(month: number, day: number | null, grain: Moment['grain'], last: CalendarDay): Moment | null {
  const year = month > last.month ? last.year - 1 : last.year;
  if (grain === 'month') return day === null ? months(year, month, month, 'month') : null;
  if (grain !== 'day' || day === null || writeDay(year, month, day) === null) return null;
  return oneDay({ year, month, day });
}
