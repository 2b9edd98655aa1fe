import type { QuantityDigest } from '../../digest/digest.ts';
import type { Quantity } from '../../facts/fact.ts';
import { BARE_SUM } from '../../facts/quantities/same-quantity.ts';
import { unitNamed } from '../../facts/quantities/units.ts';
import { daysBetween } from '../../facts/times/calendar.ts';
import { DAY, HOUR, MINUTE, MONTH, WEEK, YEAR } from '../../facts/times/seconds.ts';
import { contentKey, wordKey } from '../../text/keys.ts';
import { type Comparison, digestFactsOf, originalKeys } from '../comparison.ts';
import { tokensAfter } from '../tokens-beside.ts';
import { comesTo } from './comes-to.ts';

/** Lengths of what a rate is told by, with the words that tell it. */
const PERIODS: readonly (readonly [seconds: number, words: ReadonlySet<string>])[] = [
  [MINUTE, new Set(['minute'])],
  [HOUR, new Set(['hour', 'hourly'])],
  [DAY, new Set(['day', 'daily', 'nightly', 'night'])],
  [WEEK, new Set(['week', 'weekly'])],
  [MONTH, new Set(['month', 'monthly'])],
  [YEAR, new Set(['year', 'yearly', 'annual', 'annually'])],
];
const RATE_REACH = 6;

/** "Around 130 a day" of 3,904 in June, "$190 million a month" of $1.9 billion in ten months. */
export function isRate(fact: Quantity, near: readonly QuantityDigest[], comparison: Comparison): boolean {
  const period = periodOf(fact, comparison);
  if (period === null) return false;
  return near.some(
    (total) =>
      (total.unit === fact.unit || isBareSumOf(fact, total)) &&
      [...stretchesBeside(total, comparison), ...periodsBeside(total, comparison)].some((stretch) =>
        comesTo(fact, (total.low * period) / stretch),
      ),
  );
}

/** "75,000 kronor a day, or 525,000 a week": thousands that leave out the currency. */
function isBareSumOf({ unit, low }: Quantity, total: QuantityDigest): boolean {
  return unit === 'count' && low >= BARE_SUM && total.kind === 'money';
}

/** The periods by which the original's sentence may tell its values: 525,000 a week are "a daily fine of 75,000". */
function periodsBeside({ sentence }: QuantityDigest, comparison: Comparison): number[] {
  const there = originalKeys(comparison, sentence);
  return PERIODS.flatMap(([seconds, words]) =>
    [...words].some((word) => there.includes(wordKey(word))) ? [seconds] : [],
  );
}

/** The period that a number is told by: "a day", "per week", "every month", "annually". */
function periodOf(fact: Quantity, comparison: Comparison): number | null {
  const after = tokensAfter(fact, comparison, RATE_REACH);
  const at = after.findIndex(({ folded }, place) => {
    const before = after[place - 1]?.folded ?? '';
    return PERIODS.some(
      ([, words]) => words.has(folded) && (/ly$/.test(folded) || /^(?:an?|per|each|every)$/.test(before)),
    );
  });
  const word = after[at]?.folded;
  return PERIODS.find(([, words]) => word !== undefined && words.has(word))?.[0] ?? null;
}

/** Seconds of the stretches that a total of the original is told for: lengths of time, months and years of its sentence. */
function stretchesBeside({ sentence }: QuantityDigest, { digest }: Comparison): number[] {
  const lengths = digestFactsOf(digest, 'quantity')
    .filter((other) => other.sentence === sentence && other.unit === 's' && other.low === other.high)
    .map(({ low }) => low);
  const times = digestFactsOf(digest, 'time').flatMap((time) => {
    const days = time.sentence === sentence ? daysBetween(time.from, time.to) : null;
    return days === null || days < 1 || days > 366 ? [] : [(days + 1) * DAY];
  });
  return [...lengths, ...times];
}

/** "Five for every parking space": tokens up to the noun. */
const MOST_BEFORE_ONE = 4;

/** "140 million a line" of 840 million on six lines, "five for every parking space", "$155 a gram" of a tin of 600: what one of those gets that the original counts or measures. */
export function isForOne(fact: Quantity, near: readonly QuantityDigest[], comparison: Comparison): boolean {
  const after = tokensAfter(fact, comparison, MOST_BEFORE_ONE);
  const article = after.findIndex(({ folded }) => /^(?:an?|per|every|each)$/.test(folded));
  const joined = after.slice(0, article).every(({ folded }) => /^(?:for|to)$/.test(folded));
  if (article === -1 || !joined) return false;
  const keys = after.slice(article + 1, article + 3).map(contentKey);
  const measure = unitNamed(after[article + 1]?.folded ?? '');
  return near.some(({ unit, low, counted }) => {
    const counts = unit === 'count' && low >= 2 && counted.slice(0, 2).some((key) => keys.includes(key));
    const parts = counts ? low : unit === measure?.unit && unit !== 's' ? low / measure.factor : 0;
    return parts > 0 && near.some((whole) => whole.unit === fact.unit && comesTo(fact, whole.low / parts));
  });
}
