import { NEGATION, type Neighbour } from '../facts/surroundings.ts';
import { keysOfWords, type StemKey } from '../text/keys.ts';
import type { Comparison } from './comparison.ts';
import type { ValuedDigest } from './valued.ts';

/** How fast words lose weight with their steps from a fact. */
const FADING = 0.75;

/** How well the words around two values agree: the weight of those that stand around both, the nearer to each the more. */
export function likeness(
  around: readonly Neighbour[],
  original: ValuedDigest,
  { alignment }: Comparison,
): number {
  let sum = 0;
  for (const { key, steps } of around) {
    let best = 0;
    for (const other of original.around)
      if (other.key === key) best = Math.max(best, 1 / (1 + FADING * (other.steps - 1)));
    if (best > 0) sum += (weightOf(key, alignment) * best) / (1 + FADING * (steps - 1));
  }
  return sum;
}

/** Nouns with their numbers ("Well 3") and negations stand in no sentence's keys. */
const LABEL = 3;
const NEGATED = 2;

/** Words for people, which a rewrite exchanges freely: half as telling as others. */
const CROWD = new Set(
  keysOfWords('people person individual passenger resident inhabitant local victim other folk man woman'),
);

const CROWD_SHARE = 0.5;

function weightOf(key: StemKey, { weights }: Comparison['alignment']): number {
  if (CROWD.has(key)) return CROWD_SHARE * weights.of(key);
  if (weights.has(key)) return weights.of(key);
  return key === NEGATION ? NEGATED : LABEL;
}
