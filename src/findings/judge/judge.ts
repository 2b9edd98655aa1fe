import type { Comparison, RawFinding } from '../comparison.ts';
import { JUDGE } from '../learned/judge-trees.ts';
import { boostedChance } from '../learned/trees.ts';
import { judgeSigns } from './signs.ts';

/**
 * Gives findings the confidence that they have beside each other. A finder sees its own kind of fact only; how often such a finding was right
 * on pages by writers that the trees were not grown on is what a reader should be told.
 */
export function judged(found: readonly RawFinding[], comparison: Comparison): RawFinding[] {
  const signs = judgeSigns(found, comparison);
  return found.map((finding, at) => {
    const own = signs[at];
    return own === undefined ? finding : { ...finding, confidence: boostedChance(own, JUDGE) };
  });
}
