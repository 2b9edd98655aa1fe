import { readPartOf } from '../quantities/amounts.ts';
import { readCardinal } from '../quantities/cardinals.ts';
import { afterWords, type Tokens, wordAt } from '../quantities/token-reading.ts';
import type { Unit } from '../quantities/unit-names.ts';
import { unitNamed } from '../quantities/units.ts';
import { addDays, addMonths, type CalendarDay, weekdayOf } from './calendar.ts';
import {
  around,
  type Clockwork,
  type Moment,
  months,
  oneDay,
  period,
  type TimeReading,
  unresolved,
  years,
} from './moment.ts';
import { monthAt } from './month-names.ts';
import { DAY, MONTH, YEAR } from './seconds.ts';
import { isYearNumber } from './year-numbers.ts';

const DIRECTIONS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
]);

/** Reads wording that is resolved against the day of publication: "yesterday", "last month", "this year", "three weeks ago", "in two days' time". */
export function readRelativePeriod(tokens: Tokens, at: number, clockwork: Clockwork): TimeReading | null {
  return (
    readNearDay(tokens, at, clockwork) ??
    readAgo(tokens, at, clockwork) ??
    readNeighbour(tokens, at, clockwork)
  );
}

/** "last year", "next year", "this year" as a number, for "March last year"; null where the day of publication is not known. */
export function readRelativeYear(
  tokens: Tokens,
  at: number,
  { published }: Clockwork,
): { year: number; next: number } | null {
  const step = DIRECTIONS.get(wordAt(tokens, at));
  if (step === undefined || wordAt(tokens, at + 1) !== 'year' || published === null) return null;
  return { year: published.year + step, next: at + 2 };
}

const NEAR_DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

function readNearDay(tokens: Tokens, at: number, { published }: Clockwork): TimeReading | null {
  const word = wordAt(tokens, at);
  const partOfDay = /^(?:morning|afternoon|evening|night)$/.test(wordAt(tokens, at + 1));
  const shift =
    NEAR_DAYS.get(word) ?? (partOfDay && word === 'this' ? 0 : partOfDay && word === 'last' ? -1 : undefined);
  if (shift === undefined) return null;
  const next = NEAR_DAYS.has(word) ? at + 1 : at + 2;
  if (word === 'today' && isRhetorical(tokens, at))
    return { moment: unresolved('vague', 'today'), from: at, next };
  const moment =
    published === null ? unresolved('day', String(shift)) : oneDay(addDays(published, shift), true);
  return { moment, from: at, next };
}

/** "Today, the mill is a museum", "of today", "today's children": these days, not this day. */
function isRhetorical(tokens: Tokens, at: number): boolean {
  return at === 0 || wordAt(tokens, at - 1) === 'of' || /['’]s$/.test(tokens[at]?.text ?? '');
}

/** "last month", "this week", "next year"; "the last weekend of October" is one of that month's, "the past decade" is a duration and left to the quantities. */
function readNeighbour(tokens: Tokens, at: number, { published }: Clockwork): TimeReading | null {
  const word = wordAt(tokens, at);
  const edge =
    /^(?:end|close|start|beginning)$/.test(wordAt(tokens, at - 2)) && wordAt(tokens, at - 1) === 'of';
  const step = DIRECTIONS.get(word) ?? (edge && word === 'the' ? 0 : undefined);
  const name = wordAt(tokens, at + 1);
  if (step === undefined || word === 'past' || (word === 'coming' && name !== 'weekend')) return null;
  if (!/^(?:week|weekend|month|year|decade|century)$/.test(name)) return null;
  if (wordAt(tokens, at - 1) === 'the' && wordAt(tokens, at + 2) === 'of' && monthAt(tokens, at + 3) !== null)
    return null;
  const written = tokens[at + 3]?.text;
  if (word === 'last' && name === 'month' && wordAt(tokens, at + 2) === 'of' && isYearNumber(written))
    return { moment: months(Number(written), 12, 12, 'month'), from: at, next: at + 4 };
  const grain =
    name === 'weekend'
      ? 'week'
      : name === 'century'
        ? 'decade'
        : (name as 'week' | 'month' | 'year' | 'decade');
  const moment =
    published === null
      ? unresolved(grain, `${step} ${name}`)
      : neighbour(published, name, word === 'coming' ? toWeekend(published) : step);
  return { moment, from: edge ? at - 2 : at, next: at + 2 };
}

/** Weeks to the coming weekend: from one on it is the next. */
function toWeekend(published: CalendarDay): number {
  return [0, 6].includes(weekdayOf(published)) ? 1 : 0;
}

function neighbour(published: CalendarDay, name: string, step: number): Moment {
  if (name === 'week' || name === 'weekend') {
    const monday = addDays(published, -((weekdayOf(published) + 6) % 7) + 7 * step);
    return period('week', name === 'week' ? monday : addDays(monday, 4), addDays(monday, 6), true);
  }
  if (name === 'month') {
    const { year, month } = addMonths(published, step);
    return months(year, month, month, 'month', true);
  }
  const length = name === 'year' ? 1 : name === 'decade' ? 10 : 100;
  const first = Math.floor(published.year / length) * length + step * length;
  return years(first, first + length - 1, name === 'year' ? 'year' : 'decade', true);
}

/** "three weeks ago", "a decade ago", "12 years from now", "in two days' time". */
function readAgo(tokens: Tokens, at: number, { published }: Clockwork): TimeReading | null {
  const part = readPartOf(tokens, at);
  if (part?.unit?.unit === 's') return agoOf(tokens, at, part.value, part.unit, part.next, published);
  const number = readCardinal(tokens, at);
  const article = /^an?$/.test(wordAt(tokens, at));
  const value = number?.value ?? (article ? 1 : null);
  const place = number?.next ?? at + 1;
  const unit = unitNamed(wordAt(tokens, place).replace(/'$/, ''));
  if (value === null || unit === null) return null;
  const half = afterWords(tokens, place + 1, 'and', 'a', 'half');
  return agoOf(tokens, at, value + (half === null ? 0 : 0.5), unit, half ?? place + 1, published);
}

/** A length of time that ends `next` tokens on, if a word that counts it from today follows. */
function agoOf(
  tokens: Tokens,
  at: number,
  value: number,
  unit: Unit,
  next: number,
  published: CalendarDay | null,
): TimeReading | null {
  if (unit.unit !== 's' || unit.factor < DAY || value < 0 || value > 5_000) return null;
  const ending = readDirection(tokens, next, wordAt(tokens, at - 1));
  if (ending === null) return null;
  const anniversary =
    published !== null && unit.factor === YEAR && Number.isInteger(value) && ending.sign === -1
      ? anniversaryAt(tokens, ending.next, addMonths(published, -12 * value))
      : null;
  if (anniversary !== null) return { ...anniversary, from: at };
  const moment =
    published === null
      ? unresolved('vague', `${ending.sign * value} ${unit.factor}`)
      : shifted(published, ending.sign * value, unit.factor);
  return moment === null ? null : { moment, from: at, next: ending.next };
}

/** "Fifteen years ago last month", "ten years ago today": the month or day, seen from the same day of that year. */
function anniversaryAt(tokens: Tokens, at: number, then: CalendarDay): TimeReading | null {
  const clockwork = { published: then, dayFirst: false };
  return readNearDay(tokens, at, clockwork) ?? readNeighbour(tokens, at, clockwork);
}

function readDirection(tokens: Tokens, at: number, before: string): { sign: 1 | -1; next: number } | null {
  const word = wordAt(tokens, at);
  if (word === 'ago' || word === 'back') return { sign: -1, next: at + 1 };
  if (word === 'from' && /^(?:now|today)$/.test(wordAt(tokens, at + 1))) return { sign: 1, next: at + 2 };
  return before === 'in' && (word === 'time' || wordAt(tokens, at + 1) === 'time')
    ? { sign: 1, next: word === 'time' ? at + 1 : at + 2 }
    : null;
}

/** Days by which "four decades ago" and "half a century ago" may be off. */
const DECADE_SLACK = 900;
const CENTURY_SLACK = 3_600;

/** "Seven years ago" is said of six and a half to seven and a half; days are counted exactly. */
function shifted(published: CalendarDay, count: number, seconds: number): Moment | null {
  const days = (count * seconds) / DAY;
  if (Math.abs(days) > 400 * 366) return null;
  if (seconds === MONTH && count % 12 === 0) return shifted(published, count / 12, YEAR);
  if (seconds === DAY) return oneDay(addDays(published, days), true);
  const slack = Math.max(3, (seconds / DAY) * 0.5);
  if (seconds < 28 * DAY) return around(addDays(published, days), slack, 'week');
  const target = addMonths(published, Math.round(days / (MONTH / DAY)));
  if (seconds < 300 * DAY) return around(target, slack, 'month');
  if (seconds > 400 * DAY)
    return around(target, seconds > 4_000 * DAY ? CENTURY_SLACK : DECADE_SLACK, 'decade');
  return around(target, slack, 'year');
}
