import type { Quantity } from '../../facts/fact.ts';
import { DAY, HOUR, MINUTE, MONTH, WEEK, YEAR } from '../../facts/times/seconds.ts';
import { keysOfWords, type StemKey, wordKey } from '../../text/keys.ts';
import { type Comparison, digestFactsOf, linkedTo, originalKeys } from '../comparison.ts';
import { foldedText, tokensAfter } from '../tokens-beside.ts';

/** Numbers that the original says in a word without one: "once a year" for "every 12 months", "12 times a year" for "monthly", "one kilo" for "a kilo". */

/** What a word says without a number, in seconds, metres or kilograms: "once a year" for "every 12 months", "the marathon" for its 26 miles. */
const SAID_BY: readonly (readonly [unit: 's' | 'm' | 'kg', value: number, words: string])[] = [
  ['s', MINUTE, 'minute'],
  ['s', HOUR, 'hour hourly'],
  ['s', DAY, 'day daily'],
  ['s', WEEK, 'week weekly'],
  ['s', MONTH, 'month monthly'],
  ['s', YEAR, 'year yearly annual annually'],
  ['m', 42_195, 'marathon'],
  ['m', 42_195 / 2, 'marathon'],
  ['m', 0.01, 'centimetre centimeter'],
  ['m', 0.0254, 'inch'],
  ['m', 1_609.344, 'mile'],
  ['kg', 1_000, 'tonne'],
];
/** How far "30 days" may be from a month, as a share of it. */
const SAID_ROUNDING = 0.02;

/** A length of time or way that the sentence which the page's goes back to says in a word. */
export function isSaidInWords({ unit, low, high, sentence }: Quantity, comparison: Comparison): boolean {
  const said = SAID_BY.find(
    ([of, value]) => of === unit && Math.abs(low - value) <= SAID_ROUNDING * value,
  )?.[2];
  if (low !== high || said === undefined) return false;
  const keys = keysOfWords(said);
  const [best] = linkedTo(comparison, sentence);
  if (best === undefined || (unit !== 's' && hasNumberOf(unit, best, comparison))) return false;
  const held = originalKeys(comparison, best);
  return keys.some((key) => held.includes(key));
}

/** "Nine miles" holds the word "miles" as well. */
function hasNumberOf(unit: string, sentence: number, { digest }: Comparison): boolean {
  return digestFactsOf(digest, 'quantity').some(
    (other) => other.sentence === sentence && other.unit === unit,
  );
}

/** "Producing one kilo costs" for "to produce a kilo": one of a unit that a linked sentence names without a number. */
export function isOneOfUnit(fact: Quantity, comparison: Comparison): boolean {
  const written = /^(?:one|1|a|an)[ -](\p{L}+)$/iu.exec(comparison.page.text.slice(fact.start, fact.end));
  if (fact.kind !== 'measure' || written === null) return false;
  const key = wordKey((written[1] ?? '').toLowerCase());
  return linkedTo(comparison, fact.sentence).some(
    (at) =>
      originalKeys(comparison, at).includes(key) &&
      (fact.unit === 's' || !hasNumberOf(fact.unit, at, comparison)),
  );
}

/** How often a year something happens that comes so often, and the words for it. */
const OFTEN: ReadonlyMap<number, readonly StemKey[]> = new Map([
  [365, keysOfWords('daily day')],
  [52, keysOfWords('weekly week')],
  [12, keysOfWords('monthly month')],
  [4, keysOfWords('quarterly quarter')],
  [1, keysOfWords('yearly annual annually year')],
]);

/** "12 times a year" for "monthly". */
export function isOften(fact: Quantity, comparison: Comparison): boolean {
  const words = fact.unit === 'times' ? OFTEN.get(fact.low) : undefined;
  if (
    words === undefined ||
    !/^(?:an?|per|every|each) year/.test(foldedText(tokensAfter(fact, comparison, 2)))
  )
    return false;
  return linkedTo(comparison, fact.sentence).some((at) =>
    words.some((key) => originalKeys(comparison, at).includes(key)),
  );
}
