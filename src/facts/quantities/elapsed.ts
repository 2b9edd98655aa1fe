import { type CalendarDay, dayNumber, readDay } from '../times/calendar.ts';
import type { ComparableTime } from '../times/same-time.ts';
import type { Publication } from './derivable.ts';
import { sameQuantity, type Valued } from './same-quantity.ts';

const DAY = 86_400;
const YEAR_DAYS = 365.2425;
/** Two dates belong together when they stand at most so many sentences apart. */
const NEAR = 3;
const MOST_TIMES = 60;
/** Shorter stretches are too common to follow from two dates by anything but chance. */
const SHORTEST_DAYS = 1;

interface Placed<T> {
  readonly fact: T;
  readonly sentence: number | null;
  readonly first: number;
  readonly last: number;
}

/**
 * The dates a stretch of time or an age follows from: two dates near each other, or one date and the day either article appeared
 * ("since 1998" → 27 years). A date known to the month or year gives every length between its first and last day.
 * @returns the facts used, or null
 */
export function elapsed<T extends ComparableTime & { readonly sentence: number }>(
  page: Valued,
  times: readonly T[],
  { pagePublished, originalPublished }: Publication,
): T[] | null {
  const today = readDay(pagePublished) ?? readDay(originalPublished);
  const reference = readDay(originalPublished) ?? today;
  const placed = times.slice(0, MOST_TIMES).flatMap((fact) => place(fact, reference) ?? []);
  for (const [at, one] of placed.entries()) {
    if (today !== null && spans(page, one, atDay(one, today))) return [one.fact];
    for (const other of placed.slice(at + 1)) {
      if (Math.abs((one.sentence ?? 0) - (other.sentence ?? 0)) > NEAR) break;
      if (spans(page, one, other)) return [one.fact, other.fact];
    }
  }
  return null;
}

function place<T extends ComparableTime & { readonly sentence: number }>(
  fact: T,
  reference: CalendarDay | null,
): Placed<T> | null {
  const range = resolvedDays(fact, reference);
  return range === null ? null : { fact, sentence: fact.sentence, ...range };
}

function atDay<T>(like: Placed<T>, day: CalendarDay): Placed<T> {
  return { ...like, first: dayNumber(day), last: dayNumber(day) };
}

/** First and last day of a time; a missing year is the one nearest to the article's own day. */
export function resolvedDays(
  time: ComparableTime,
  reference: CalendarDay | null,
): { first: number; last: number } | null {
  const [from, to] = [readDay(time.from), readDay(time.to)];
  if (from !== null && to !== null) return { first: dayNumber(from), last: dayNumber(to) };
  if (time.month === null || reference === null) return null;
  const month = time.month;
  const candidates = [-1, 0, 1].map((shift) => {
    const year = reference.year + shift;
    const first = dayNumber({ year, month, day: time.day ?? 1 });
    return { first, last: time.day === null ? dayNumber({ year, month: month + 1, day: 0 }) : first };
  });
  const distance = ({ first }: { first: number }) => Math.abs(first - dayNumber(reference));
  return candidates.reduce((best, next) => (distance(next) < distance(best) ? next : best));
}

/** True where the page's length lies between the shortest and the longest stretch the two allow. */
function spans<T>(page: Valued, a: Placed<T>, b: Placed<T>): boolean {
  const [early, late] = a.first <= b.first ? [a, b] : [b, a];
  const shortest = Math.max(0, late.first - early.last);
  const longest = late.last - early.first;
  if (longest < SHORTEST_DAYS) return false;
  const rough = longest - shortest;
  if (rough > 2.2 * YEAR_DAYS || (rough > 0.4 * longest && rough > 62)) return false;
  return lengths(shortest, longest).some((days) => sameQuantity(page, stretch(page, days, rough)));
}

function lengths(shortest: number, longest: number): number[] {
  return shortest === longest ? [shortest, shortest + 1] : [shortest, (shortest + longest) / 2, longest];
}

function stretch(page: Valued, days: number, rough: number): Valued {
  const years = page.unit === 'age';
  const value = years ? Math.floor(days / YEAR_DAYS) : days * DAY;
  const precision = years ? 0.5 : Math.max(0.5, Math.min(rough / 2, 16)) * DAY;
  return { kind: page.kind, unit: page.unit, low: value, high: value, precision, bound: 'exact' };
}
