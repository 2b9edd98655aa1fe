import { Chrono, strict } from 'chrono-node/en';
import type { Token } from '../../text/tokens.ts';
import type { Tokens } from '../quantities/token-reading.ts';
import { writeDay } from './calendar.ts';
import { type Moment, type TimeReading, yearless } from './moment.ts';
import { isMonthName } from './month-names.ts';

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
 * @param offset where the sentence starts in `text`
 */
export function readMonthDates(tokens: Tokens, text: string): TimeReading[] {
  const found: TimeReading[] = [];
  let done = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (at < done || !isMonthName(tokens, at) || !dayStandsNear(tokens, at)) continue;
    const reading = readAround(tokens, at, Math.max(done, at - BEFORE), text);
    if (reading === null) continue;
    found.push(...earlierDays(tokens, reading), reading);
    done = reading.next;
  }
  return found;
}

/** A number or an ordinal must stand next to the month, before chrono is asked at all. */
function dayStandsNear(tokens: Tokens, at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 3), at + 4)
    .some((token) => token.kind === 'number' || /(?:st|nd|rd|th)$/.test(token.folded));
}

function readAround(tokens: Tokens, at: number, first: number, text: string): TimeReading | null {
  const window = tokens.slice(first, at + AFTER);
  const start = window[0]?.start ?? 0;
  const month = tokens[at];
  if (month === undefined) return null;
  const shown = text.slice(start, window.at(-1)?.end ?? start);
  let best: TimeReading | null = null;
  for (const result of PARSER.parse(shown, REFERENCE)) {
    const from = start + result.index;
    const reading = { start: from, end: from + result.text.length };
    if (reading.start > month.start || reading.end < month.end) continue;
    if (!result.start.isCertain('day') || !result.start.isCertain('month')) continue;
    const year = result.start.isCertain('year') ? result.start.get('year') : null;
    const moment = dated(
      year,
      result.start.get('month') ?? 0,
      result.start.get('day') ?? 0,
      result.end?.get('day') ?? null,
    );
    const placed = moment === null ? null : onTokens(window, first, reading, moment);
    if (placed !== null && (best === null || placed.next - placed.from > best.next - best.from))
      best = placed;
  }
  return best;
}

/** A date of one day, or of several of one month; without a year the first day stands for all. */
function dated(year: number | null, month: number, day: number, lastDay: number | null): Moment | null {
  if (year === null) return yearless(month, day);
  const from = writeDay(year, month, day);
  const to = writeDay(year, month, lastDay ?? day);
  return from === null || to === null ? null : { ...yearless(month, day), from, to, month: null, day: null };
}

function onTokens(
  window: readonly Token[],
  first: number,
  span: { start: number; end: number },
  moment: Moment,
): TimeReading | null {
  const from = window.findIndex(
    (token) => token.end > span.start && !/^(?:on|the|at|by)$/.test(token.folded),
  );
  const last = window.findLastIndex((token) => token.start < span.end);
  return from === -1 || last < from ? null : { moment, from: first + from, next: first + last + 1 };
}

/** "on 5 and 6 May": the earlier day takes its month from the later. */
function earlierDays(tokens: Tokens, reading: TimeReading): TimeReading[] {
  const joiner = tokens[reading.from - 1]?.folded;
  const number = tokens[reading.from - 2];
  const { month, day, from } = reading.moment;
  const [wholeYear, wholeMonth] = (from ?? '').split('-').map(Number);
  if ((joiner !== 'and' && joiner !== 'or' && joiner !== '&') || !/^\d{1,2}$/.test(number?.text ?? ''))
    return [];
  const startsWithDay = tokens[reading.from]?.kind === 'number';
  const written = Number(number?.text);
  if (!startsWithDay || written < 1 || written > 31 || (day !== null && written >= day)) return [];
  const moment = dated(from === null ? null : (wholeYear ?? null), month ?? wholeMonth ?? 0, written, null);
  return moment === null ? [] : [{ moment, from: reading.from - 2, next: reading.from - 1 }];
}
