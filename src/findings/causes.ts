import type { Cause } from '../facts/fact.ts';
import { stemKey } from '../text/keys.ts';
import { type Comparison, digestFactsOf, factsOf, linkedTo, type RawFinding } from './comparison.ts';
import { isSettled } from './settled.ts';

/** A cause whose words the linked sentences hold to this share was there, though perhaps not called a cause. */
const CARRIED = 0.5;

/** Causes the page states and the original does not. */
export function unsupportedCauses(comparison: Comparison): RawFinding[] {
  return factsOf(comparison.analysis, 'cause')
    .filter((fact) => fact.scope.length > 0 && !isSettled(comparison, fact))
    .flatMap((fact) => judge(fact, comparison) ?? []);
}

function judge(fact: Cause, comparison: Comparison): RawFinding | null {
  const linked = linkedTo(comparison, fact.sentence);
  const keys = fact.scope.map(stemKey);
  const around = linked.flatMap((at) => [at - 1, at, at + 1]);
  const there = new Set(around.flatMap((at) => [...(comparison.digest.sentences[at]?.keys ?? [])]));
  if (keys.filter((key) => there.has(key)).length >= CARRIED * keys.length) return null;
  const rival = digestFactsOf(comparison.digest, 'cause').find(({ sentence }) => linked.includes(sentence));
  const novel = keys.every((key) => !comparison.alignment.weights.has(key));
  return {
    start: fact.start,
    end: fact.end,
    kind: 'cause',
    verdict: rival === undefined ? 'inserted' : 'changed',
    sentence: fact.sentence,
    original: rival?.wording ?? null,
    from: rival?.sentence ?? null,
    confidence: novel ? 0.6 : 0.4,
    reason: { code: 'cause-not-there', values: [] },
  };
}
