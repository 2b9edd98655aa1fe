import type { QuantityDigest } from '../../digest/digest.ts';
import type { Quantity } from '../../facts/fact.ts';
import { type Comparison, linkedTo } from '../comparison.ts';
import { besides } from '../own-quantities.ts';
import { foldedText, tokensBefore, wordBefore } from '../tokens-beside.ts';

/** How close a bound in words must be: "under half an hour" of 25 minutes, "over a fortnight" of 16 days, "more than two" of 2.1 to 2.6. */
const CLOSE = { over: 1.3, under: 0.75 } as const;
/** There is no rounder word before two dozen: "over a dozen shoes" of 17. */
const CLOSE_DOZEN = { over: 1.7, under: 0.75 } as const;
/** "Over 70 days" of 71, which a stretch in digits may be bounded by. */
const CLOSE_DIGITS = { over: 1.1, under: 0.9 } as const;
/** "Close to eight minutes" are no six. */
const CLOSE_NEARLY = { over: 1.3, under: 0.8 } as const;
/** "Less than an hour" of 40 minutes: there is no rounder word below it. */
const CLOSE_SINGLE = { over: 1.3, under: 0.5 } as const;
/** "Well over 100 people" of 143, "well under half a mile" of 600 metres: said of what is not close at all. */
const CLOSE_WELL = { over: 1.7, under: 0.55 } as const;
/** "Around two and a half months" for ten weeks: stretches counted in a larger unit, as a share. */
const ABOUT = 0.1;

/** A bound of the page that a value in a sentence it goes back to keeps, and closely. */
export function isKeptBound(
  fact: Quantity,
  originals: readonly QuantityDigest[],
  comparison: Comparison,
): boolean {
  const bound = boundOf(fact, comparison);
  if (bound === 'exact' || fact.low !== fact.high) return false;
  const written = comparison.page.text.slice(fact.start, fact.end);
  const inWords = !/\d/.test(written);
  const well = /\bwell (?:over|under|above|below|beyond|more than|less than|short of)$/.test(
    foldedText(tokensBefore(fact, comparison, 3)),
  );
  const nearly = NEARLY.test(foldedText(tokensBefore(fact, comparison, 2)));
  if (!inWords && !well && fact.unit !== 's' && !isRatio(fact, comparison)) return false;
  const close = well
    ? CLOSE_WELL
    : /\b(?:dozen|score)\b/i.test(written)
      ? CLOSE_DOZEN
      : fact.unit === 's' && !nearly && /^an? /i.test(written)
        ? CLOSE_SINGLE
        : inWords
          ? nearly
            ? CLOSE_NEARLY
            : CLOSE
          : CLOSE_DIGITS;
  const linked = linkedTo(comparison, fact.sentence);
  return originals.some(
    ({ sentence, unit, low, high }) =>
      linked.includes(sentence) && unit === fact.unit && keeps(fact.low, bound, close, { low, high, unit }),
  );
}

const NEARLY = /\b(?:nearly|almost|virtually|practically|close to|just under|just short of)$/;

function keeps(
  said: number,
  bound: Exclude<Quantity['bound'], 'exact'>,
  close: { readonly over: number; readonly under: number },
  { low, high, unit }: Pick<QuantityDigest, 'low' | 'high' | 'unit'>,
): boolean {
  if (bound === 'over') return low >= said && high <= close.over * said;
  if (bound === 'under') return high <= said && high >= close.under * said;
  return unit === 's' && Math.abs(low - said) <= ABOUT * said;
}

/** "Over a fortnight" bounds a stretch where it is no more than "for over", which is asked here only. */
function boundOf(fact: Quantity, comparison: Comparison): Quantity['bound'] {
  if (fact.bound !== 'exact' || fact.unit !== 's') return fact.bound;
  return wordBefore(fact, comparison) === 'over' ? 'over' : 'exact';
}

/** "14 insured for every 10", "19 in every 20": the two numbers of a ratio say nothing by themselves. */
function isRatio(fact: Quantity, comparison: Comparison): boolean {
  return otherSide(fact, comparison) !== null;
}

function otherSide(fact: Quantity, comparison: Comparison): { part: number; whole: number } | null {
  const tokens = comparison.analysis.sentences[fact.sentence]?.tokens ?? [];
  const every = tokens.find(
    ({ folded }, at) => folded === 'every' && /^(?:for|in|of)$/.test(tokens[at - 1]?.folded ?? ''),
  );
  if (every === undefined || (fact.unit !== 'count' && fact.kind !== 'money')) return null;
  const own = besides(fact, comparison).filter(({ unit }) => unit === fact.unit);
  const before = fact.end <= every.start;
  const other = before
    ? own.find(({ start }) => start >= every.end)
    : own.findLast(({ end }) => end <= every.start);
  if (other === undefined) return null;
  return before ? { part: fact.low, whole: other.low } : { part: other.low, whole: fact.low };
}

/** How far a ratio may be rounded, as a share of it. */
const RATIO = 0.06;

/** "19 farms in every 20" for 95 percent, "€83 in every €100", "14 for every 10" for 1.72 million against 1.24 million. */
export function isRatioThere(
  fact: Quantity,
  originals: readonly QuantityDigest[],
  comparison: Comparison,
): boolean {
  const sides = otherSide(fact, comparison);
  if (sides === null) return false;
  const ratio = sides.part / sides.whole;
  const near = originals.filter(({ sentence }) => linkedTo(comparison, fact.sentence).includes(sentence));
  const isIt = (value: number) => Math.abs(value - ratio) <= RATIO * ratio;
  return near.some(
    (one) =>
      (one.unit === 'percent' && isIt(one.low / 100)) ||
      near.some((other) => other !== one && other.unit === one.unit && isIt(one.low / other.low)),
  );
}
