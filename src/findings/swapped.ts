import { type Comparison, digestFactsOf, type RawFinding } from './comparison.ts';
import { misplaced } from './fact-roles.ts';
import { isImplied } from './implied.ts';
import { isKeptBound } from './kept-bounds.ts';
import { changed } from './make-finding.ts';
import { isReckonedNumber } from './reckoned-numbers.ts';

const EXCHANGED = 0.75;
const MOVED = 0.6;

/** Numbers, shares and sums that the original has, but for something else: two that changed places, or one in the place of another. */
export function swappedQuantities(comparison: Comparison): RawFinding[] {
  const there = digestFactsOf(comparison.digest, 'quantity');
  return misplaced(comparison, 'quantity').flatMap(({ fact, rival, how }) => {
    if (how === 'moved' && fact.type === 'quantity' && isImplied(fact, comparison)) return [];
    if (
      fact.type === 'quantity' &&
      how === 'moved' &&
      (isReckonedNumber(fact, comparison) || isKeptBound(fact, there, comparison))
    )
      return [];
    return [changed(fact, rival, how === 'exchanged' ? EXCHANGED : MOVED, 'belongs-elsewhere')];
  });
}
