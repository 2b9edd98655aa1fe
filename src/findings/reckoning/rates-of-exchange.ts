import type { QuantityDigest } from '../../digest/digest.ts';
import type { Quantity } from '../../facts/fact.ts';
import { type Comparison, digestFactsOf, originalWords } from '../comparison.ts';
import { onceEach } from '../once-each.ts';
import { comesTo } from './comes-to.ts';

/** So many of one money for one of another. */
interface Rate {
  readonly from: string;
  readonly to: RegExp | string;
  readonly factor: number;
}

/** Between a sum and the same in other money. */
const APPOSED =
  /^[\s,(–—-]*(?:(?:or|about|around|roughly|some|nearly|almost|just|a|little|under|over|more|less|than|approximately|equivalent|to|worth)\s+)*$/;
/** "3.52 to the dollar", "81 rupees to a euro", "1.17 dollars to the pound". */
const TO_ONE =
  /^\s*(?:[\p{L}]+\s+){0,2}?(?:to|against|for|per|on)\s+(?:the|an?|one)\s+(?:US\s+|U\.S\.\s+)?(dollar|euro|pound|sterling)\b/u;
const SIGNS: ReadonlyMap<string, RegExp> = new Map([
  ['dollar', /^(?:\$|USD)$/],
  ['euro', /^EUR$/],
  ['pound', /^GBP$/],
  ['sterling', /^GBP$/],
]);

/**
 * "A little over $11,000" for a loan of 40,000 soles, where the original puts the sol at 3.52 to the dollar or gives another sum in both: a value near the place that the
 * sentence goes back to, changed at a rate that the original tells.
 */
export function isAtRateThere(
  fact: Quantity,
  near: readonly QuantityDigest[],
  comparison: Comparison,
): boolean {
  if (fact.kind !== 'money') return false;
  const rates = ratesThere(fact.unit, comparison);
  return near.some(
    ({ kind, unit, low }) =>
      kind === 'money' &&
      unit !== fact.unit &&
      rates.some((rate) => (rate.from === unit || rate.from === ANY) && comesTo(fact, low * rate.factor)),
  );
}

const ANY = '';

function ratesThere(unit: string, comparison: Comparison): readonly Rate[] {
  return allRates(comparison.digest, comparison).filter(({ to }) =>
    typeof to === 'string' ? to === unit : to.test(unit),
  );
}

const allRates = onceEach((_: Comparison['digest'], comparison): readonly Rate[] => {
  const quantities = digestFactsOf(comparison.digest, 'quantity').filter(
    ({ low, high }) => low === high && low > 0,
  );
  return quantities.flatMap((one, place): Rate[] => {
    const next = quantities[place + 1];
    const told = TO_ONE.exec(wordsAfter(one, comparison))?.[1];
    const to = told === undefined ? undefined : SIGNS.get(told);
    if (to !== undefined) return [{ from: ANY, to, factor: 1 / one.low }];
    if (next === undefined || !areTheSame(one, next, comparison)) return [];
    return [
      { from: one.unit, to: next.unit, factor: next.low / one.low },
      { from: next.unit, to: one.unit, factor: one.low / next.low },
    ];
  });
});

/** "8.7 billion yen (£43 million)", "30 million rand, or about $1.7 million". */
function areTheSame(one: QuantityDigest, next: QuantityDigest, comparison: Comparison): boolean {
  if (one.kind !== 'money' || next.kind !== 'money' || one.unit === next.unit) return false;
  if (one.sentence !== next.sentence || one.at === null || next.at === null) return false;
  const between = originalWords(comparison, { start: one.at.end, end: next.at.start });
  return between !== null && APPOSED.test(between);
}

/** How far behind a number its "to the dollar" is looked for, in UTF-16 units. */
const REACH = 40;

function wordsAfter({ at, sentence }: QuantityDigest, comparison: Comparison): string {
  const end = comparison.digest.sentences[sentence]?.at?.end;
  if (at === null || end === undefined) return '';
  return originalWords(comparison, { start: at.end, end: Math.min(end, at.end + REACH) }) ?? '';
}
