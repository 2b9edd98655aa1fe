import type { Quantity } from '../../facts/fact.ts';
import { BARE_SUM, SOME_MONEY } from '../../facts/quantities/same-quantity.ts';
import { isStopWord } from '../../text/stop-words.ts';
import type { Comparison } from '../comparison.ts';
import { tokensAfter, wordBefore } from '../tokens-beside.ts';

const POUNDS_ELSEWHERE = ['EGP', 'LBP', 'SDG', 'SSP', 'SYP'];

const KILOGRAMS_A_POUND = 0.45359237;

/** "2.9-ton" is said of metric tons as well as of short ones, which have 907 kilograms: what weighs less is told in neither. */
const TOLD_IN_TONS = 900;

/** A short ton in metric ones. */
const SHORT_TON = 0.90718474;

/** "Turns 75 this year" is an age, of a firm too. */
function isTurning(fact: Quantity, comparison: Comparison): boolean {
  return fact.unit === 'count' && /^turn(?:s|ed|ing)?$/.test(wordBefore(fact, comparison));
}

/** What else a wording may mean: "88,000 pounds" a weight, "2.9m" metres, "on top of forty-six thousand" a sum of money. */
export function otherReadingsOf(fact: Quantity, comparison: Comparison): Quantity[] {
  const { unit, low, high, precision } = fact;
  const as = (name: string, factor: number): Quantity => ({
    ...fact,
    kind: 'measure',
    unit: name,
    low: low * factor,
    high: high * factor,
    precision: precision * factor,
  });
  const written = comparison.page.text.slice(fact.start, fact.end);
  if (unit === 'GBP' && /pounds?$/.test(written))
    return [as('kg', KILOGRAMS_A_POUND), ...POUNDS_ELSEWHERE.map((code) => ({ ...fact, unit: code }))];
  if (unit === 'kg' && low >= TOLD_IN_TONS) return [as('kg', SHORT_TON), as('kg', 1 / SHORT_TON)];
  if (unit === 'age' || isTurning(fact, comparison)) return [{ ...fact, kind: 'number', unit: 'age' }];
  if (unit === 'count' && /\dm$/.test(written)) return [as('m', 1e-6)];
  if (unit === 'm' && /\dm$/.test(written)) return [{ ...as('count', 1e6), kind: 'number' }];
  return isBare(fact, comparison) ? [{ ...fact, kind: 'money', unit: SOME_MONEY }] : [];
}

/** Thousands and more with nothing counted after them: "about ten million, comes from". */
function isBare(fact: Quantity, comparison: Comparison): boolean {
  if (fact.unit !== 'count' || fact.low < BARE_SUM) return false;
  const [after] = tokensAfter(fact, comparison, 1);
  return after === undefined || after.kind === 'mark' || isStopWord(after.folded) || SPENT.test(after.folded);
}

/** Words behind a bare sum that count nothing: "230,000 paid off", "40,000 left". */
const SPENT = /^(?:paid|spent|left|raised|owed|saved|lost|lent|borrowed|still|already|more|less|now)$/;
