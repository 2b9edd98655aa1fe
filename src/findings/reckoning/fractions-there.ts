import type { QuantityDigest } from '../../digest/digest.ts';
import type { Quantity } from '../../facts/fact.ts';
import { BARE_SUM } from '../../facts/quantities/same-quantity.ts';
import { type Comparison, digestFactsOf, LEAD, linkedTo } from '../comparison.ts';
import { saysNear } from '../tokens-beside.ts';
import { comesTo } from './comes-to.ts';
import { REST } from './reckoning-words.ts';

/** How far before its share a whole may stand, in sentences: "it will cost 6 million. The ministry would apply for half". */
const BEFORE = 2;
/** How far from the number its word for a rest may stand, in tokens. */
const REACH = 6;

/**
 * Whether a number of the page is what a share told in words comes to, of a value shortly before it: "€3 million" for half of the six, "the remaining
 * 950,000" where half and a quarter of 3.8 million had been given. The share must stand where the page's sentence goes back to.
 */
export function isFractionThere(fact: Quantity, comparison: Comparison): boolean {
  if (fact.low !== fact.high || /^(?:percent|point|ordinal|score|age|K)$/.test(fact.unit)) return false;
  const originals = digestFactsOf(comparison.digest, 'quantity');
  const rest = saysNear(fact, REST, REACH, comparison);
  return [...linkedTo(comparison, fact.sentence), ...linkedTo(comparison, fact.sentence - 1)].some((at) => {
    const shares = originals.filter(
      ({ sentence, unit, kind }) => sentence === at && unit === 'percent' && kind === 'number',
    );
    if (shares.length === 0) return false;
    const told = shares.map(({ low }) => low);
    const left = 100 - told.reduce((sum, share) => sum + share, 0);
    const parts = rest && left > 0 ? [...told, left] : told;
    return originals.some(
      (whole) =>
        ((whole.sentence <= at && at - whole.sentence <= BEFORE) ||
          (whole.kind === 'money' && whole.sentence < LEAD)) &&
        isOfKind(fact, whole) &&
        parts.some((share) => comesTo(fact, (whole.low * share) / 100)),
    );
  });
}

/** In one unit; a bare number of four digits and more may be a sum of money. */
function isOfKind({ unit, low }: Quantity, whole: QuantityDigest): boolean {
  if (whole.low !== whole.high) return false;
  return whole.unit === unit || (unit === 'count' && whole.kind === 'money' && low >= BARE_SUM);
}
