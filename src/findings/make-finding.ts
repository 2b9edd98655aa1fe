import type { FactDigest } from '../digest/digest.ts';
import type { Fact } from '../facts/fact.ts';
import type { ReasonCode } from '../report.ts';
import type { RawFinding } from './comparison.ts';

/** A fact that the original has nothing like. `confidence` is 0 to 1. */
export function inserted(fact: Fact, confidence: number, code: ReasonCode = 'not-there'): RawFinding {
  return {
    ...placeOf(fact),
    verdict: 'inserted',
    original: null,
    from: null,
    confidence,
    reason: { code, values: [] },
  };
}

/** A fact for which the original has a rival; its wording is the evidence. */
export function changed(
  fact: Fact,
  rival: FactDigest,
  confidence: number,
  code: ReasonCode = 'other-value',
): RawFinding {
  const { wording, sentence: from } = rival;
  return {
    ...placeOf(fact),
    verdict: 'changed',
    original: wording,
    from,
    confidence,
    reason: { code, values: [wording] },
  };
}

function placeOf({
  start,
  end,
  kind,
  sentence,
}: Fact): Pick<RawFinding, 'start' | 'end' | 'kind' | 'sentence'> {
  return { start, end, kind, sentence };
}
