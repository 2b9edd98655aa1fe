import type { FactDigest } from '../digest/digest.ts';
import type { Fact } from '../facts/fact.ts';
import type { ReasonCode } from '../report.ts';
import { type Comparison, originalWords, type RawFinding } from './comparison.ts';

/** A fact that the original has nothing like. `confidence` is 0 to 1. */
export function inserted(fact: Fact, confidence: number, code: ReasonCode = 'not-there'): RawFinding {
  return insertedAt(placeOf(fact), confidence, code);
}

/** A stretch of the page that is no fact by itself, and that the original has nothing like. */
export function insertedAt(
  place: Pick<RawFinding, 'start' | 'end' | 'kind' | 'sentence'>,
  confidence: number,
  code: ReasonCode = 'not-there',
): RawFinding {
  return {
    ...place,
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

/** A stretch of the page that says the opposite of a sentence of the original, or denies what that says. */
export function turnedRound(
  place: Pick<RawFinding, 'start' | 'end' | 'kind' | 'sentence'>,
  from: number,
  confidence: number,
  comparison: Comparison,
): RawFinding {
  return {
    ...place,
    verdict: 'changed',
    original: originalWords(comparison, comparison.digest.sentences[from]?.at ?? null),
    from,
    confidence,
    reason: { code: 'negation-flipped', values: [] },
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
