import type { Comparison, RawFinding } from '../comparison.ts';
import { JUDGE } from '../learned/judge-trees.ts';
import { boostedChance } from '../learned/trees.ts';
import { calibrated } from './calibration.ts';
import { judgeSigns } from './signs.ts';

/**
 * Gives findings the confidence that they have beside each other. A finder sees its own kind of fact only; how often such a finding was right
 * on pages by writers that nothing was fitted to is what a reader should be told.
 */
export function judged(found: readonly RawFinding[], comparison: Comparison): RawFinding[] {
  const chances = chancesBeside(found, comparison);
  return found.map((finding, at) => ({ ...finding, confidence: calibrated(chances[at] ?? 0) }));
}

/** The chance of each finding by the trees, before it is calibrated. */
export function chancesBeside(found: readonly RawFinding[], comparison: Comparison): readonly number[] {
  return judgeSigns(found, comparison).map((signs) => boostedChance(signs, JUDGE));
}
