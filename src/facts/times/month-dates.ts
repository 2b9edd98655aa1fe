import { Chrono, type ParsedResult, strict } from 'chrono-node/en';
import type { Token } from '../../text/tokens.ts';
import { type Tokens, touches, wordAt } from '../quantities/token-reading.ts';
import { type CalendarDay, readDay, writeDay } from './calendar.ts';
import { type Clockwork, type Moment, oneDay, period, type TimeReading, yearless } from './moment.ts';
import { isMonthName, monthAt } from './month-names.ts';

/** chrono's parsers without its refiners: those join a date with a clock time or another date into one, and we want each alone. */
const PARSER = new Chrono({ parsers: strict.parsers, refiners: [] });

/** How much of the sentence is shown to chrono around the name of a month, in tokens: "twenty-first day of June, 2024". */
const BEFORE = 6;
const AFTER = 9;
/** Any day will do: only what is written is taken, never what chrono infers. */
const REFERENCE = new Date(Date.UTC(2000, 0, 1, 12));

/**
 * Dates with a month in words and a day, in every house style ("Sept. 3", "3rd of September 2024", "December eleventh", "March 3-5, 2024").
 * The parsing is chrono-node's; only a window around the name of a month is shown to it, which makes it some thirty times cheaper
 * than whole sentences and bounds its cost on hostile text.
 */
export function readMonthDates(tokens: Tokens, text: string, clockwork: Clockwork): TimeReading[] {
  const found: TimeReading[] = [];
  let done = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (at < done || !isMonthName(tokens, at) || !dayStandsNear(tokens, at)) continue;
    const date = readAround(tokens, at, Math.max(done, at - BEFORE), text);
    if (date === null) continue;
    const readings = [...otherDays(tokens, date, clockwork), placed(date, clockwork)];
    found.push(...readings.sort((a, b) => a.from - b.from));
    done = Math.max(...readings.map((reading) => reading.next));
  }
  return found;
}

/** A number or an ordinal must stand next to the month, before chrono is asked at all. */
function dayStandsNear(tokens: Tokens, at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 3), at + 4)
    .some((token) => token.kind === 'number' || /(?:st|nd|rd|th)$/.test(token.folded));
}

/** A date as written; `lastDay` for a range within a month, `year` where one is written. */
interface WrittenDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly lastDay: number | null;
  readonly from: number;
  readonly next: number;
}

function readAround(tokens: Tokens, at: number, first: number, text: string): WrittenDate | null {
  const window = tokens.slice(first, at + AFTER);
  const start = window[0]?.start ?? 0;
  let best: WrittenDate | null = null;
  for (const result of PARSER.parse(text.slice(start, window.at(-1)?.end ?? start), REFERENCE)) {
    const date = writtenDate(result, window, first, start);
    if (date === null || date.from > at || date.next <= at || isTornApart(tokens, at, date)) continue;
    if (best === null || date.next - date.from > best.next - best.from) best = date;
  }
  return best;
}

function writtenDate(
  { index, text, start, end: until }: ParsedResult,
  window: readonly Token[],
  first: number,
  offset: number,
): WrittenDate | null {
  if (!start.isCertain('day') || !start.isCertain('month')) return null;
  const from = window.findIndex(
    (token) => token.end > offset + index && !/^(?:on|the|at|by)$/.test(token.folded),
  );
  const read = window.findLastIndex((token) => token.start < offset + index + text.length);
  if (from === -1 || read < from || countsBehindMonth(window, read, offset + index + text.length))
    return null;
  const joiner = until !== null && isHour(window, read + 1) ? joinerBefore(window, read) : -1;
  const end = joiner > from ? joiner - 1 : read;
  const short = isShortYear(window, end);
  const last = short ? end - 2 : end;
  return {
    year: start.isCertain('year') && !short ? start.get('year') : null,
    month: start.get('month') ?? 0,
    day: start.get('day') ?? 0,
    lastDay: joiner > from ? null : (until?.get('day') ?? null),
    from: first + from,
    next: first + last + 1,
  };
}

/** What makes the number behind a month one of something else, which nothing was dated by: "In March 12% of them". */
const COUNTED =
  /^(?:[%‰]|per|percent|pc|hundred|thousand|million|billion|trillion|dozen|people|men|women|children|of)$/;

/**
 * "In September 21,000 workers", "in May 2.5 million": chrono's date ends within a number; "in June 30 people": what is told of the month begins with one.
 * @param end where chrono stopped reading
 */
function countsBehindMonth(window: readonly Token[], last: number, end: number): boolean {
  const token = window[last];
  if (token?.kind !== 'number' || !isMonthName(window, last - 1)) return false;
  return token.end > end || (wordAt(window, last - 2) === 'in' && COUNTED.test(wordAt(window, last + 1)));
}

/** "On May 5 until 10 p.m.": what ends the range is an hour. */
const HALF_OF_DAY = /^(?:[ap]m\b|[ap]\.? ?\. ?m\b|o['’]clock|o ['’] clock)/;

/** "P.m." stands behind a number, in one token or in several; not the article of "May 3 and 4 a fire". */
function isHour(tokens: readonly Token[], at: number): boolean {
  return HALF_OF_DAY.test([0, 1, 2].map((step) => wordAt(tokens, at + step)).join(' '));
}

function joinerBefore(window: readonly Token[], last: number): number {
  return window.findLastIndex(({ folded }, at) => at < last && JOINERS.has(folded));
}

/** "On 31 May, 47 cents more", "on March 21, 51.2 per cent": what chrono takes for a year of two digits begins the next phrase. */
function isShortYear(window: readonly Token[], last: number): boolean {
  return window[last - 1]?.text === ',' && /^\d{1,3}(?:[.,]\d+)?$/.test(window[last]?.text ?? '');
}

/** "In July, 14 crates …": a comma after the month ends the date, which chrono does not mind. */
function isTornApart(tokens: Tokens, at: number, { from }: WrittenDate): boolean {
  return from === at && tokens[at + 1]?.text === ',';
}

function placed({ year, month, day, lastDay, from, next }: WrittenDate, clockwork: Clockwork): TimeReading {
  return { moment: dated(year, month, day, lastDay, clockwork), from, next };
}

function dated(
  year: number | null,
  month: number,
  day: number,
  lastDay: number | null,
  clockwork: Clockwork,
): Moment {
  const moment = year === null ? yearless(month, day, clockwork) : null;
  const first = readDay(year === null ? (moment?.from ?? null) : writeDay(year, month, day));
  if (first === null || (lastDay === null && year === null)) return moment ?? yearless(month, day, clockwork);
  return lastDay === null ? oneDay(first) : through(first, lastDay);
}

/** "March 3-5": from a day to another of the same month. */
function through(first: CalendarDay, lastDay: number): Moment {
  return period('day', first, { ...first, day: lastDay });
}

/** What joins the days of a range or a list. */
export const JOINERS = new Set(['and', 'or', '&', 'to', 'until', 'till', 'through', '-', '–']);
/** More days than this are no list of a sentence. */
const MOST_LISTED = 8;

/** "on 5 and 6 May", "April 14, 16 and 21", "the 4th and 11th of May": the other days take their month, and their year, from the date beside them. */
function otherDays(tokens: Tokens, date: WrittenDate, clockwork: Clockwork): TimeReading[] {
  const monthFirst = monthAt(tokens, date.from) !== null;
  const days = monthFirst ? daysAfter(tokens, date) : daysBefore(tokens, date);
  return days.map(({ day, from, next }) => ({
    moment: dated(date.year, date.month, day, null, clockwork),
    from,
    next,
  }));
}

/** A day of a month in figures, with the places where it begins and after which it ends. */
interface ListedDay {
  readonly day: number;
  readonly from: number;
  readonly next: number;
}

/** Days behind a date: each a comma or a joining word further, and later; a joining word stands before the last. */
function daysAfter(tokens: Tokens, { next, day }: WrittenDate): ListedDay[] {
  const days: ListedDay[] = [];
  let last = day;
  for (let at = next; days.length < MOST_LISTED; at = days.at(-1)?.next ?? at) {
    const listed = wordAt(tokens, at) === ',' && JOINERS.has(wordAt(tokens, at + 1)) ? at + 1 : at;
    const joined = JOINERS.has(wordAt(tokens, listed));
    const here = dayAt(tokens, wordAt(tokens, listed + 1) === 'the' ? listed + 2 : listed + 1);
    if (here === null || here.day <= last || (!joined && wordAt(tokens, listed) !== ',')) return [];
    days.push(here);
    last = here.day;
    if (joined) return countsSomething(tokens, here.next) ? [] : days;
  }
  return [];
}

/** The same before a date: "14, 16 and 21 April". */
function daysBefore(tokens: Tokens, { from, day }: WrittenDate): ListedDay[] {
  const days: ListedDay[] = [];
  let first: ListedDay = { day, from, next: from };
  while (days.length < MOST_LISTED) {
    const joiner = wordAt(tokens, first.from - 1) === 'the' ? first.from - 2 : first.from - 1;
    if (!JOINERS.has(wordAt(tokens, joiner)) && (days.length === 0 || wordAt(tokens, joiner) !== ',')) break;
    const here = dayAt(tokens, isSuffix(tokens, joiner - 1) ? joiner - 2 : joiner - 1);
    if (here === null || here.day >= first.day) break;
    days.unshift(here);
    first = here;
  }
  return days;
}

function dayAt(tokens: Tokens, at: number): ListedDay | null {
  const written = tokens[at]?.text ?? '';
  const day = Number(written);
  const next = isSuffix(tokens, at + 1) ? at + 2 : at + 1;
  return /^\d{1,2}$/.test(written) && day >= 1 && day <= 31 ? { day, from: at, next } : null;
}

/** "th" of "4th". */
function isSuffix(tokens: Tokens, at: number): boolean {
  return /^(?:st|nd|rd|th)$/.test(wordAt(tokens, at)) && touches(tokens, at - 1);
}

/** An hour, or a count. "On February 7 and 8 of them left" is rare, "on February 7 and 8 were moved" is not: only a plural noun right after it counts. */
function countsSomething(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (isHour(tokens, at)) return true;
  return (
    token?.kind === 'word' && /[^su]s$|^people$/.test(token.folded) && !/^(?:was|is|has)$/.test(token.folded)
  );
}
