import type { FactContext, Sentence, Time } from '../fact.ts';
import type { Tokens } from '../quantities/token-reading.ts';
import { wordAt } from '../quantities/token-reading.ts';
import { readDay, writeDay } from './calendar.ts';
import { readClockTime } from './clock-times.ts';
import { readHoliday } from './holidays.ts';
import type { Clockwork, TimeReading } from './moment.ts';
import { readMonthDates } from './month-dates.ts';
import { weekdayAt } from './month-names.ts';
import { readMonthOrYear } from './months-and-years.ts';
import { readNumericDate } from './numeric-dates.ts';
import { readRelativePeriod, readRelativeYear } from './relative-periods.ts';
import { readSeasonOrQuarter } from './seasons-and-quarters.ts';
import { withSharedYears } from './shared-years.ts';
import { mayStartTime } from './starting-words.ts';
import { readWeekday } from './weekdays.ts';

/** A page with more dates than this is a calendar; what comes after is not read. */
const MOST_TIMES = 2_000;

/**
 * Finds dates, periods and times of day, each as short as it can be: "6.40pm on Tuesday 3 March" is a clock time and a date.
 * Relative wording is resolved against `context.published`; where that is null, `from` and `to` stay null and `said` tells one
 * wording from another.
 * @returns in order of their start, without overlaps, at most 2 000
 */
export function findTimes(sentences: readonly Sentence[], context: FactContext): Time[] {
  const language = context.language?.toLowerCase() ?? '';
  const clockwork: Clockwork = {
    published: readDay(context.published),
    dayFirst: /^en-(?:gb|ie|au|nz|in|za)/.test(language) || (language !== '' && !language.startsWith('en')),
  };
  const found: Time[] = [];
  for (const [index, { tokens }] of sentences.entries()) {
    for (const reading of withSharedYears(readTimes(tokens, context.text, clockwork), tokens)) {
      const time = onText(reading, tokens, index);
      if (time !== null) found.push(time);
    }
    if (found.length >= MOST_TIMES) return found.slice(0, MOST_TIMES);
  }
  return found;
}

function onText({ moment, from, next }: TimeReading, tokens: Tokens, sentence: number): Time | null {
  const first = tokens[from];
  const last = tokens[next - 1];
  if (first === undefined || last === undefined) return null;
  return { type: 'time', kind: 'date', start: first.start, end: last.end, sentence, ...moment };
}

function readTimes(tokens: Tokens, text: string, clockwork: Clockwork): TimeReading[] {
  const dates = readMonthDates(tokens, text, clockwork).sort((a, b) => a.from - b.from);
  const found: TimeReading[] = [];
  let at = 0;
  let done = 0;
  for (const date of [...dates, null]) {
    const stop = date?.from ?? tokens.length;
    for (; at < stop; at++) {
      const reading = mayStartTime(tokens, at) ? readTime(tokens, at, clockwork) : null;
      if (reading === null || reading.from < done || reading.next > stop) continue;
      found.push(reading);
      done = reading.next;
      at = reading.next - 1;
    }
    if (date === null || date.from < done) continue;
    const whole = withSurroundings(date, tokens, clockwork, found);
    found.push(whole);
    at = whole.next;
    done = whole.next;
  }
  return found;
}

/** The readers in the order in which they may claim a place. */
function readTime(tokens: Tokens, at: number, clockwork: Clockwork): TimeReading | null {
  return (
    readNumericDate(tokens, at, clockwork) ??
    readClockTime(tokens, at) ??
    readHoliday(tokens, at, clockwork) ??
    readSeasonOrQuarter(tokens, at, clockwork) ??
    readMonthOrYear(tokens, at, clockwork) ??
    readRelativePeriod(tokens, at, clockwork) ??
    readWeekday(tokens, at, clockwork)
  );
}

/** "Sunday, April 12" is one date, and so is "April 18th last year". */
function withSurroundings(
  date: TimeReading,
  tokens: Tokens,
  clockwork: Clockwork,
  found: TimeReading[],
): TimeReading {
  const comma = wordAt(tokens, date.from - 1) === ',' ? date.from - 2 : date.from - 1;
  const isWeekday = weekdayAt(tokens, comma) !== null;
  if (isWeekday && found.at(-1)?.next === comma + 1) found.pop();
  const from = isWeekday ? comma : date.from;
  const year = date.moment.month !== null ? readRelativeYear(tokens, date.next, clockwork) : null;
  const { month, day } = date.moment;
  const written = year === null ? null : writeDay(year.year, month ?? 0, day ?? 0);
  if (year === null || written === null) return { ...date, from };
  return {
    moment: { ...date.moment, from: written, to: written, month: null, day: null, relative: true },
    from,
    next: year.next,
  };
}
