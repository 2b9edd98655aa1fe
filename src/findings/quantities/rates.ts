import type { DigestSentence, QuantityDigest } from '../../digest/digest.ts';
import type { Quantity } from '../../facts/fact.ts';
import { sameQuantity } from '../../facts/quantities/same-quantity.ts';
import { contentKeys, type StemKey, wordKey } from '../../text/keys.ts';
import { tokenise } from '../../text/tokens.ts';
import { type Comparison, digestFactsOf, factsOf, linkedTo, type RawFinding } from '../comparison.ts';
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

/** The same amount for another stretch of time: "€2,400 a month" for 2,400 euros a year. */
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
  const { sentences } = comparison.digest;
  const linked = linkedTo(comparison, fact.sentence);
  const same = digestFactsOf(comparison.digest, 'quantity').filter((other) => sameQuantity(fact, other));
  const told = same.map((other) => ({ other, period: periodThere(other, sentences[other.sentence]) }));
  if (told.some((one) => one.period === period)) return null;
  return told.find((one) => one.period !== null && linked.includes(one.other.sentence))?.other ?? null;
}

/** Keys stand in the order of the text: the period's follows the amount's last. */
function periodThere({ wording }: QuantityDigest, sentence: DigestSentence | undefined): number | null {
  const last = contentKeys(tokenise(wording)).at(-1);
  const at = last === undefined ? -1 : (sentence?.keys.indexOf(last) ?? -1);
  const next: StemKey | undefined = at < 0 ? undefined : sentence?.keys[at + 1];
  return next === undefined ? null : (PERIOD_OF_KEY.get(next) ?? null);
}
