import type { Counted } from '../quantities/same-quantity.ts';
import { addDays, dayNumber, daysBetween, readDay } from './calendar.ts';
import { clockTime, period } from './moment.ts';
import { type ComparableTime, sameTime } from './same-time.ts';
import { DAY, MINUTE } from './seconds.ts';

type KnownTime = ComparableTime & { readonly type: 'time'; readonly sentence: number };
type KnownQuantity = Counted & { readonly type: 'quantity'; readonly sentence: number };
type KnownFact = KnownTime | KnownQuantity;
type Length = Pick<Counted, 'low' | 'bound' | 'precision'>;

const DAY_MINUTES = 24 * 60;
/** A date and a stretch of time belong together when they stand at most so many sentences apart. */
const NEAR = 1;
/** A date one day off is the commonest slip there is; it is not excused by some "a day" nearby. */
const FEWEST_DAYS = 2;
const LONGEST_DAYS = 200_000;
const MOST_FACTS = 150;
const MOST_PARTNERS = 8;

/** A time that follows from the original, and what it follows from. */
export interface TimeDerivability {
  readonly how: 'shifted' | 'edge';
  readonly from: readonly KnownFact[];
}

/**
 * Whether a time of the page follows from the original: a date and a stretch of time near it ("the ban starts on 6 October and lasts two
 * years", "seven months before October 2021", "6.45am" and "15 minutes later"), or the first or last month of a period ("April" of the
 * second quarter). Coarser lengths give coarser dates: years give a year, and only
 * within one sentence, for years are easily hit by chance.
 */
export function derivableTime(page: ComparableTime, facts: readonly KnownFact[]): TimeDerivability | null {
  const known = facts.slice(0, MOST_FACTS);
  for (const [at, fact] of known.entries()) {
    if (fact.type === 'time' && isEdgeMonth(page, fact)) return { how: 'edge', from: [fact] };
    for (const partner of known.slice(at + 1, at + 1 + MOST_PARTNERS)) {
      const [time, length] = fact.type === 'time' ? [fact, partner] : [partner, fact];
      if (time.type !== 'time' || length.type !== 'quantity' || length.unit !== 's') continue;
      if (Math.abs(time.sentence - length.sentence) > NEAR || length.low !== length.high) continue;
      if (shifts(page, time, length)) return { how: 'shifted', from: [time, length] };
    }
  }
  return null;
}

/** "Between April and June" of a second quarter: a month at either end of a period said as a whole. */
function isEdgeMonth(page: ComparableTime, original: KnownTime): boolean {
  if (page.grain !== 'month' || original.grain !== 'season') return false;
  const [from, to, own] = [readDay(original.from), readDay(original.to), readDay(page.from)];
  const month = page.month ?? own?.month;
  if (from === null || to === null || (page.month === null && own?.year !== from.year)) return false;
  return month === from.month || month === to.month;
}

function shifts(page: ComparableTime, time: KnownTime, length: KnownQuantity): boolean {
  if (page.clock !== null || time.clock !== null) return shiftsClock(page, time, length);
  if (page.grain === 'season' || page.grain === 'decade') return false;
  if (page.grain !== 'day' && time.sentence !== length.sentence) return false;
  if (isWeeksFrom(page, time, length)) return true;
  return [1, -1].some((sign) => {
    const moved = length.low < FEWEST_DAYS * DAY ? null : shiftedBy(time, length, sign);
    return moved !== null && sameTime(page, moved);
  });
}

/** "26 February" for a week after the 19th: told in weeks, but meant to the day. */
function isWeeksFrom(page: ComparableTime, time: KnownTime, length: KnownQuantity): boolean {
  if (page.grain !== 'day' || time.grain !== 'day') return false;
  const days = length.low / DAY;
  const apart = daysBetween(time.from, page.from);
  return apart !== null && days % 7 === 0 && Math.abs(apart) === days;
}

function shiftsClock(page: ComparableTime, time: KnownTime, length: KnownQuantity): boolean {
  const { clock } = time;
  if (page.clock === null || clock === null || length.low > 12 * 60 * MINUTE) return false;
  const minutes = Math.round(length.low / MINUTE);
  return [minutes, -minutes].some((shift) =>
    sameTime(page, clockTime((clock + shift + DAY_MINUTES) % DAY_MINUTES, time.relative)),
  );
}

/**
 * A date moved by a length: 1 for "six weeks after", -1 for "before". What is rough in either is rough in the result; null where the
 * date hangs in the air or is a whole decade.
 */
export function shiftedBy(time: ComparableTime, length: Length, sign: number): ComparableTime | null {
  const [from, to] = [readDay(time.from), readDay(time.to)];
  const days = length.low / DAY;
  if (from === null || to === null || time.grain === 'decade' || days > LONGEST_DAYS) return null;
  const rough = grainOf(Math.max(roughness(length), (dayNumber(to) - dayNumber(from)) / 2));
  const slack = length.bound === 'exact' || rough === 'day' ? 0 : Math.min(roughness(length), 31);
  return period(rough, addDays(from, sign * days - slack), addDays(to, sign * days + slack));
}

/** How many days a length is uncertain by; a deadline ("within 10 days") is exact to the day. */
function roughness({ low, bound, precision }: Length): number {
  const days = low / DAY;
  return bound === 'under' && days <= 31 && Number.isInteger(days) ? 0.5 : precision / DAY;
}

/** How coarse a date is that is uncertain by so many days. */
function grainOf(days: number): ComparableTime['grain'] {
  if (days <= 1) return 'day';
  if (days <= 4) return 'week';
  return days <= 31 ? 'month' : 'year';
}
