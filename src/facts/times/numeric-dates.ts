import type { Tokens } from '../quantities/token-reading.ts';
import { touches } from '../quantities/token-reading.ts';
import { type CalendarDay, dayNumber, readDay, writeDay } from './calendar.ts';
import { type Clockwork, oneDay, type TimeReading } from './moment.ts';

/** Reads dates in figures: "2026-02-11", "11/02/2026", "11.02.2026". Two figures alone ("9/11") are not a date: they are a name, a score or a fraction. */
export function readNumericDate(tokens: Tokens, at: number, clockwork: Clockwork): TimeReading | null {
  if (tokens[at]?.kind !== 'number') return null;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(tokens[at].text);
  if (dotted !== null) return reading(day(dotted[3], dotted[2], dotted[1]), at, at + 1);
  const separator = tokens[at + 1]?.text;
  if ((separator !== '-' && separator !== '/') || tokens[at + 3]?.text !== separator) return null;
  if (![0, 1, 2, 3].every((step) => touches(tokens, at + step))) return null;
  const [first = '', second = '', third = ''] = [0, 2, 4].map((step) => tokens[at + step]?.text ?? '');
  if (/^\d{4}$/.test(first)) return reading(day(first, second, third), at, at + 5);
  if (!/^\d{4}$/.test(third)) return null;
  return reading(dayOrMonthFirst(first, second, third, clockwork), at, at + 5);
}

/**
 * "03/04/2026" is 3 April in Britain and 4 March in America. The language decides; without it, the reading that lies nearer to the day of
 * publication, since news writes of days close by.
 */
function dayOrMonthFirst(
  first: string,
  second: string,
  year: string,
  { published, dayFirst }: Clockwork,
): CalendarDay | null {
  const british = day(year, second, first);
  const american = day(year, first, second);
  if (british === null || american === null) return british ?? american;
  if (dayFirst || published === null) return dayFirst ? british : american;
  const distance = (option: CalendarDay) => Math.abs(dayNumber(option) - dayNumber(published));
  return distance(british) < distance(american) ? british : american;
}

function day(year = '', month = '', dayOfMonth = ''): CalendarDay | null {
  return readDay(writeDay(Number(year), Number(month), Number(dayOfMonth)));
}

function reading(found: CalendarDay | null, from: number, next: number): TimeReading | null {
  return found === null ? null : { moment: oneDay(found), from, next };
}
