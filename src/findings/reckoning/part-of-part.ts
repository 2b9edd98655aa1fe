import type { QuantityDigest } from '../../digest/digest.ts';
import type { Quantity } from '../../facts/fact.ts';
import { BARE_SUM, sameQuantity } from '../../facts/quantities/same-quantity.ts';
import { type Comparison, digestFactsOf, linkedTo } from '../comparison.ts';
import { besides, ownNear } from '../own-quantities.ts';
import { saysNear } from '../tokens-beside.ts';
import { isReckonedTo } from './comes-to.ts';
import { REST } from './reckoning-words.ts';

/** "468,000 of the 780,000" of which somebody paid 60 percent; "1,900 tonnes, 17 percent of the total"; "691 votes to 402, or 63% to 37%". */
export function isPartOfPart(fact: Quantity, comparison: Comparison): boolean {
  const originals = digestFactsOf(comparison.digest, 'quantity');
  const own = besides(fact, comparison).filter((one) => originals.some((known) => isSameValue(one, known)));
  if (fact.unit !== 'percent') {
    return own.some(({ low }) =>
      originals.some(
        ({ unit, low: share, sentence }) =>
          unit === 'percent' &&
          isReckonedTo(fact, (low * share) / 100) &&
          originals.some((known) => known.sentence === sentence && known.low === low),
      ),
    );
  }
  if (isShareOfBoth(fact, originals, comparison)) return true;
  const told = partsBeside(fact, comparison).filter((one) =>
    originals.some((known) => isSameValue(one, known)),
  );
  return told.some((part, at) => {
    const next = told[at + 1];
    if (next !== undefined && next.unit === part.unit && ADDED.test(part.kind)) {
      const sum = part.low + next.low;
      if (isShare(fact, part.low / sum) || isShare(fact, next.low / sum)) return true;
    }
    const total = saysNear(fact, WHOLE, 3, comparison);
    return (
      total &&
      originals.some(({ unit, low }) => unit === part.unit && low > part.low && isShare(fact, part.low / low))
    );
  });
}

/** Smaller counts make nearly every share. */
const TELLING_PART = 30;

/** "Won 58 percent of their games" of 412 won and 301 lost: two counts that follow each other where the sentence goes back to. */
function isShareOfBoth(
  fact: Quantity,
  originals: readonly QuantityDigest[],
  comparison: Comparison,
): boolean {
  const [best] = linkedTo(comparison, fact.sentence);
  const counts = originals.filter(({ sentence, unit }) => sentence === best && unit === 'count');
  return counts.some((part, at) => {
    const next = counts[at + 1];
    if (next === undefined || Math.min(part.low, next.low) < TELLING_PART) return false;
    return [part, next].some(({ low }) => isShare(fact, low / (part.low + next.low)));
  });
}

/** Kinds of values that a share of both together is told of; lengths of time are not added up. */
const ADDED = /^(?:number|money)$/;

/** "$5.1 million is for wrongful death. The other $3.5 million, about 41%": what the page tells in the same sentence, and right before where a rest is spoken of. */
function partsBeside(fact: Quantity, comparison: Comparison): readonly Quantity[] {
  const rest = saysNear(fact, REST, REST_REACH, comparison);
  return rest
    ? ownNear(fact, 1, comparison).filter(({ start }) => start < fact.start)
    : besides(fact, comparison);
}

const REST_REACH = 8;

const WHOLE = new Set(['total', 'whole']);

function isShare({ low, precision }: Quantity, share: number): boolean {
  return Math.abs(low - 100 * share) <= Math.max(precision, 0.5);
}

/** The same number, whatever it is said to count. */
function isSameValue(one: Quantity, known: QuantityDigest): boolean {
  return sameQuantity(one, known) || (one.low === known.low && one.low >= BARE_SUM);
}
