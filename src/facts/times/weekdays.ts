import { type Tokens, wordAt } from '../quantities/token-reading.ts';
import { addDays, type CalendarDay, weekdayOf } from './calendar.ts';
import { type Clockwork, oneDay, type TimeReading, unresolved } from './moment.ts';
import { weekdayAt } from './month-names.ts';

/** How far left of a weekday the words that place it before or after publication are looked for, in tokens. */
const REACH = 9;
const AHEAD = new Set(
  `will shall due expected scheduled plans planned next begin begins start starts opens reopens resume resumes hopes going
  would coming tomorrow deadline`.split(/\s+/),
);
/** Words that look ahead only right before the weekday: "by Friday", but "by nine to two on Friday". */
const DIRECTLY_AHEAD = new Set(['until', 'till', 'by', 'from', 'before']);
const BEHIND = new Set(
  `said told was were had announced last since found died began opened published after`.split(/\s+/),
);

/**
 * Reads a weekday the way news means it: the last such day up to and including the day of publication, unless the nearest cue left of it
 * looks ahead ("will resume on Monday"). A plural ("Mondays") is a habit and no date. Where the wording leaves the week open, sameTime
 * forgives seven days.
 */
export function readWeekday(tokens: Tokens, at: number, { published }: Clockwork): TimeReading | null {
  const weekday = weekdayAt(tokens, at);
  if (weekday === null || /days$/i.test(tokens[at]?.text ?? '')) return null;
  const before = wordAt(tokens, at - 1);
  const related = before === 'last' || before === 'next' || before === 'this';
  const from = related ? at - 1 : at;
  if (published === null) return { moment: unresolved('day', `weekday ${weekday}`), from, next: at + 1 };
  if (wordAt(tokens, at + 1) === 'week')
    return { moment: oneDay(weekAfterNext(published, weekday), true), from, next: at + 2 };
  return { moment: oneDay(resolve(published, weekday, before, tokens, at), true), from, next: at + 1 };
}

/** "On Tuesday week": a week after the Tuesday to come. */
function weekAfterNext(published: CalendarDay, weekday: number): CalendarDay {
  return addDays(published, 14 - ((weekdayOf(published) - weekday + 7) % 7));
}

function resolve(
  published: CalendarDay,
  weekday: number,
  before: string,
  tokens: Tokens,
  at: number,
): CalendarDay {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  if (before === 'next') return addDays(published, 7 - back);
  if (before === 'last') return addDays(published, -(back === 0 ? 7 : back));
  return back > 0 && looksAhead(tokens, at) ? addDays(published, 7 - back) : addDays(published, -back);
}

function looksAhead(tokens: Tokens, at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - REACH); place--) {
    const word = wordAt(tokens, place);
    if (word === '.' || word === ';') return false;
    if (
      AHEAD.has(word) ||
      (DIRECTLY_AHEAD.has(word) && place >= at - 2) ||
      (word === 'to' && /^(?:is|are)$/.test(wordAt(tokens, place - 1)))
    )
      return true;
    if (BEHIND.has(word)) return false;
  }
  return false;
}
