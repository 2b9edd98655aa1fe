import type { FactDigest } from '../digest/digest.ts';
import type { Fact } from '../facts/fact.ts';
import type { ReasonCode } from '../report.ts';
import { type Comparison, originalSentence, type RawFinding } from './comparison.ts';

/** Where a finding stands on the page, and of what kind it is. */
type Place = Pick<RawFinding, 'start' | 'end' | 'kind' | 'sentence'>;

/** What the original has there: its words and the index of their sentence, each null where it is not known. */
interface Rival {
  readonly wording: string | null;
  readonly sentence: number | null;
}

/** A fact that the original has nothing like. `confidence` is 0 to 1. */
export function inserted(fact: Fact, confidence: number, code: ReasonCode = 'not-there'): RawFinding {
  return insertedAt(placeOf(fact), confidence, code);
}

/** A stretch of the page that is no fact by itself, and that the original has nothing like. */
export function insertedAt(place: Place, confidence: number, code: ReasonCode = 'not-there'): RawFinding {
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
  return changedAt(placeOf(fact), rival, confidence, code);
}

/**
 * A stretch of the page that is no fact by itself, and that the original has otherwise.
 * @param values what the reason names: the original's words, if nothing else is given
 */
export function changedAt(
  place: Place,
  { wording, sentence: from }: Rival,
  confidence: number,
  code: ReasonCode = 'other-value',
  values: readonly string[] = wording === null ? [] : [wording],
): RawFinding {
  return { ...place, verdict: 'changed', original: wording, from, confidence, reason: { code, values } };
}

/** A stretch of the page that says the opposite of a sentence of the original, or denies what that says. */
export function turnedRound(
  place: Place,
  from: number,
  confidence: number,
  comparison: Comparison,
): RawFinding {
  const wording = originalSentence(comparison, from);
  return changedAt(place, { wording, sentence: from }, confidence, 'negation-flipped', []);
}

function placeOf({ start, end, kind, sentence }: Fact): Place {
  return { start, end, kind, sentence };
}
