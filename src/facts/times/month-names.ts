import { type StemKey, wordKey } from '../../text/keys.ts';
import { isCapitalised, type Tokens, wordAt } from '../quantities/token-reading.ts';

/** In full, folded, in the order of the year. */
const MONTH_NAMES =
  `january february march april may june july august september october november december`.split(' ');
/** Their keys, which know no capitals: the verb "may" has that of the month. */
export const MONTH_KEYS: ReadonlySet<StemKey> = new Set(MONTH_NAMES.map(wordKey));
const SHORT = `jan feb mar apr may jun jul aug sept oct nov dec`.split(' ');

const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, at) => [name, at + 1] as const),
  ...SHORT.map((name, at) => [name, at + 1] as const),
  ['sep', 9],
]);

const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'sunday monday tuesday wednesday thursday friday saturday'.split(' ').map((name, at) => [name, at]),
);

/** Months that are verbs or given names as well; alone they need a preposition or a year beside them. */
export const AMBIGUOUS_MONTHS = new Set([3, 4, 5, 6, 8]);

/** Number of the month named at a place, 1 to 12. Lower-case names are verbs ("may", "march") or slips, and are not taken. */
export function monthAt(tokens: Tokens, at: number): number | null {
  return isCapitalised(tokens, at) ? (MONTHS.get(wordAt(tokens, at)) ?? null) : null;
}

/** True where a month is named. */
export function isMonthName(tokens: Tokens, at: number): boolean {
  return monthAt(tokens, at) !== null;
}

/** 0 for Sunday to 6 for Saturday; names in full and with a capital, for "sun", "sat" and "wed" are words. */
export function weekdayAt(tokens: Tokens, at: number): number | null {
  const word = wordAt(tokens, at);
  return isCapitalised(tokens, at)
    ? (WEEKDAYS.get(word) ?? WEEKDAYS.get(word.replace(/s$/, '')) ?? null)
    : null;
}
