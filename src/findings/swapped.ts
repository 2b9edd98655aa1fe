import type { QuantityDigest } from '../digest/digest.ts';
import type { Quantity } from '../facts/fact.ts';
import { sameQuantity } from '../facts/quantities/same-quantity.ts';
import { type StemKey, stemKey } from '../text/keys.ts';
import { type Comparison, digestFactsOf, factsOf, linkedTo, type RawFinding } from './comparison.ts';
import { changed } from './make-finding.ts';
import { isSettled } from './settled.ts';

/** Two values stand at most this many sentences of the page apart when they are exchanged, and in neighbouring sentences of the original. */
const APART = 2;
/** By how much the words around two values must fit better crosswise than straight, in keys weighted by rarity; each at least by half. */
const MARGIN = 2;
const CONFIDENCE = 0.7;
/** How fast words lose weight with their place among those around a number. */
const FADING = 0.5;
const LABEL = 3;

interface Placed {
  readonly fact: Quantity;
  readonly keys: readonly StemKey[];
  readonly there: readonly QuantityDigest[];
}

/**
 * Values that changed places: each stands in the linked sentences, but the words around the first fit what the original says of the
 * second, and the other way round. Both must fit better crosswise, so that one loose wording does not make a swap.
 */
export function swappedQuantities(comparison: Comparison): RawFinding[] {
  const placed = placedQuantities(comparison);
  const found: RawFinding[] = [];
  placed.forEach((a, at) => {
    for (const b of placed.slice(at + 1)) {
      if (b.fact.sentence - a.fact.sentence > APART) break;
      if (a.fact.unit !== b.fact.unit || sameQuantity(a.fact, b.fact)) continue;
      const exchanged = exchange(a, b, comparison);
      if (exchanged !== null)
        found.push(
          changed(a.fact, exchanged[1], CONFIDENCE, 'belongs-elsewhere'),
          changed(b.fact, exchanged[0], CONFIDENCE, 'belongs-elsewhere'),
        );
    }
  });
  return found;
}

/** Quantities of the page whose value stands in the sentences theirs goes back to, with those. */
function placedQuantities(comparison: Comparison): Placed[] {
  const originals = digestFactsOf(comparison.digest, 'quantity');
  return factsOf(comparison.analysis, 'quantity')
    .filter((fact) => !isSettled(comparison, fact))
    .flatMap((fact) => {
      const linked = linkedTo(comparison, fact.sentence);
      const there = originals.filter(
        (original) => linked.includes(original.sentence) && sameQuantity(fact, original),
      );
      return there.length === 0 ? [] : [{ fact, keys: fact.counted.map(stemKey), there }];
    });
}

/** The original's two values where both fit better crosswise, else null. */
function exchange(a: Placed, b: Placed, comparison: Comparison): [QuantityDigest, QuantityDigest] | null {
  for (const ofA of a.there) {
    for (const ofB of b.there) {
      if (ofA === ofB || Math.abs(ofA.sentence - ofB.sentence) > 1) continue;
      const gainA = likeness(a, ofB, comparison) - likeness(a, ofA, comparison);
      const gainB = likeness(b, ofA, comparison) - likeness(b, ofB, comparison);
      if (gainA >= MARGIN / 2 && gainB >= MARGIN / 2) return [ofA, ofB];
    }
  }
  return null;
}

/** Weight of the words in common, the nearer to both numbers the more. Names with numbers ("well3") stand in no sentence's keys. */
function likeness({ keys }: Placed, original: QuantityDigest, { alignment }: Comparison): number {
  let sum = 0;
  for (const [at, key] of keys.entries()) {
    const there = original.counted.indexOf(key);
    if (there === -1) continue;
    const weight = alignment.weights.has(key) ? alignment.weights.of(key) : LABEL;
    sum += weight / ((1 + FADING * at) * (1 + FADING * there));
  }
  return sum;
}
