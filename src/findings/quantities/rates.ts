import type { QuantityDigest } from '../../digest/digest.ts';
import type { Quantity } from '../../facts/fact.ts';
import { sameQuantity } from '../../facts/quantities/same-quantity.ts';
import { contentKeys, type StemKey, wordKey } from '../../text/keys.ts';
import { tokenise } from '../../text/tokens.ts';
import {
  type Comparison,
  digestFactsOf,
  factsOf,
  linkedTo,
  originalKeys,
  originalSentence,
  type RawFinding,
  withNeighbours,
} from '../comparison.ts';
import { inTime } from '../in-time.ts';
import { changed } from '../make-finding.ts';
import { isSettled } from '../settled.ts';
import { tokensAfter } from '../tokens-beside.ts';

/** Each had the rival wording beside the same sum; on the labelled pairs there are too few to say more. */
const CONFIDENCE = 0.8;

/** Stretches that something is reckoned by; the words of one say the same. */
const PERIODS = [
  'hour hourly',
  'day daily',
  'week weekly',
  'month monthly',
  'year yearly annum annually annual',
];
const PERIOD_OF = new Map(PERIODS.flatMap((words, at) => words.split(' ').map((word) => [word, at])));
const PERIOD_OF_KEY = new Map([...PERIOD_OF].map(([word, period]) => [wordKey(word), period]));

/** The same amount for another stretch of time: "€2,400 a month" for 2,400 euros a year, or for 2,400 euros in all. */
export function changedRates(comparison: Comparison): RawFinding[] {
  return inTime(factsOf(comparison.analysis, 'quantity'), comparison, (fact) => {
    const period = periodAfter(fact, comparison);
    if (period === null || isSettled(comparison, fact)) return [];
    const rival = rivalOf(fact, period.at, comparison);
    return rival === null ? [] : [changed({ ...fact, end: period.end }, rival, CONFIDENCE)];
  });
}

/** A stretch of time, and where the words that name it end. */
interface Period {
  readonly at: number;
  readonly end: number;
}

/** The stretch of time that an amount is said to be for: "a month", "per day", "annually". */
function periodAfter(fact: Quantity, comparison: Comparison): Period | null {
  const [first, second] = tokensAfter(fact, comparison, 2);
  const named = /^(?:an?|per|each|every)$/.test(first?.folded ?? '') ? second : first;
  const at = named === undefined ? undefined : PERIOD_OF.get(named.folded);
  if (named === undefined || at === undefined) return null;
  return named !== first || /ly$/.test(named.folded) ? { at, end: named.end } : null;
}

/** The same amount in a sentence that this one goes back to, for another stretch, where the original has it nowhere for the page's. */
function rivalOf(fact: Quantity, period: number, comparison: Comparison): QuantityDigest | null {
  const linked = linkedTo(comparison, fact.sentence);
  const same = digestFactsOf(comparison.digest, 'quantity').filter((other) => sameQuantity(fact, other));
  const told = same.map((other) => ({ other, period: periodThere(other, comparison) }));
  if (told.some((one) => one.period === period)) return null;
  const isOfOther = ({ other, period: there }: (typeof told)[number]) =>
    there !== null
      ? there !== period
      : isTotalThere(other, comparison) || isPaidOnce(other, period, comparison);
  const near = told.find((one) => linked.includes(one.other.sentence) && isOfOther(one));
  if (near !== undefined) return near.other;
  const [only] = told;
  return told.length === 1 && only !== undefined && only.period !== null && fact.kind === 'money'
    ? only.other
    : null;
}

const TOTAL =
  /^(?:[ -]\p{L}+)? (?:in (?:all|total)|altogether|all told|overall|(?:spread |phased )?(?:over|across|within) (?:the )?(?:next |coming |past |last |first )?(?:\p{L}+|\d+) (?:years|months|weeks|days))\b/u;

/** "14.2 million kroner in all", "8.5 percent over two years". Asked of the original's text: a digest keeps no words of grammar. */
function isTotalThere({ wording, sentence }: QuantityDigest, comparison: Comparison): boolean {
  const text = originalSentence(comparison, sentence) ?? '';
  const at = text.indexOf(wording);
  return at >= 0 && TOTAL.test(text.slice(at + wording.length));
}

/** What is done with a sum once, unlike a rent or a salary, of which the stretch may go without saying. */
const SPENT = /\b(?:spent|raised|borrowed|donated|stole|stolen|lost|awarded)\b/;

/** A sum that was spent, where neither its sentence nor those beside it have a word for the stretch that the page makes it come again in. */
function isPaidOnce({ kind, sentence }: QuantityDigest, period: number, comparison: Comparison): boolean {
  const text = originalSentence(comparison, sentence) ?? '';
  if (kind !== 'money' || !SPENT.test(text)) return false;
  const near = withNeighbours([sentence]);
  if (near.some((at) => originalKeys(comparison, at).some((key) => PERIOD_OF_KEY.get(key) === period)))
    return false;
  const times = digestFactsOf(comparison.digest, 'time');
  return !times.some(
    (time) => time.sentence === sentence && (time.grain === 'year' || time.grain === 'month'),
  );
}

/** Keys stand in the order of the text: the period's follows the amount's last. */
function periodThere({ wording, sentence }: QuantityDigest, comparison: Comparison): number | null {
  const last = contentKeys(tokenise(wording)).at(-1);
  const keys = originalKeys(comparison, sentence);
  const at = last === undefined ? -1 : keys.indexOf(last);
  const next: StemKey | undefined = at < 0 ? undefined : keys[at + 1];
  return next === undefined ? null : (PERIOD_OF_KEY.get(next) ?? null);
}
