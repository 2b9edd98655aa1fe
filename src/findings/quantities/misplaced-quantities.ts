import { type Comparison, digestFactsOf, type RawFinding } from '../comparison.ts';
import { misplaced } from '../fact-roles.ts';
import { inTime } from '../in-time.ts';
import { changed } from '../make-finding.ts';
import { followsDespitePlace, isSaidToFollow } from '../reckoning/implied.ts';
import { isOwnAge } from './ages.ts';
import { isKeptBound } from './kept-bounds.ts';
import { otherParts } from './parts-of-wholes.ts';

const EXCHANGED = 0.75;
const MOVED = 0.6;

/** Numbers, shares and sums that the original has, but for something else: two that changed places, or one in the place of another. */
export function misplacedQuantities(comparison: Comparison): RawFinding[] {
  const there = digestFactsOf(comparison.digest, 'quantity');
  const found = inTime(misplaced(comparison, 'quantity'), comparison, ({ fact, rival, how }) => {
    if (isOwnAge(fact, comparison)) return [];
    if (how === 'exchanged') return [changed(fact, rival, EXCHANGED, 'belongs-elsewhere')];
    const follows =
      fact.type === 'quantity' &&
      (followsDespitePlace(fact, comparison) || isKeptBound(fact, there, comparison));
    return follows ? [] : [changed(fact, rival, MOVED, 'belongs-elsewhere')];
  });
  const parts = otherParts(comparison)
    .filter(({ fact }) => !isSaidToFollow(fact, comparison))
    .map(({ fact, part }) => changed(fact, part, MOVED));
  return [...found, ...parts];
}
