import type { Quantity } from '../facts/fact.ts';
import { type Comparison, factsOf } from './comparison.ts';

/** The page's other quantities in the same sentence and in so many before it, in order of the text. */
export function ownNear(fact: Quantity, back: number, { analysis }: Comparison): readonly Quantity[] {
  return factsOf(analysis, 'quantity').filter(
    (other) => other !== fact && other.sentence <= fact.sentence && fact.sentence - other.sentence <= back,
  );
}

/** The page's other quantities in the same sentence. */
export function besides(fact: Quantity, comparison: Comparison): readonly Quantity[] {
  return ownNear(fact, 0, comparison);
}
