import { type DoubtCandidate, doubtCandidates } from '../../src/findings/certainty/lost-doubt.ts';
import type { Comparison } from '../../src/findings/comparison.ts';
import { overlaps, type Span } from '../../src/text/span.ts';
import type { PlacedGold } from './labelled.ts';

/** A candidate as training sees it. */
export interface TrainingCandidate extends Span {
  readonly signs: Readonly<Record<string, number>>;
  readonly sentence: Span;
  /** The place in the original that it goes back to, where it has one. */
  readonly there: Span | null;
}

/** A model: what its weights are called, where its signs are declared, and its candidates in a comparison. */
export interface Model {
  readonly name: string;
  readonly signs: { readonly type: string; readonly from: string };
  candidates(comparison: Comparison): TrainingCandidate[];
}

export const MODELS: readonly Model[] = [
  {
    name: 'LOST_DOUBT',
    signs: { type: 'DoubtSign', from: '../certainty/signs.ts' },
    candidates: (comparison) =>
      doubtCandidates(comparison)
        .filter(({ isDenial }) => !isDenial)
        .map((candidate) => ofDoubt(candidate, comparison)),
  },
];

function ofDoubt({ finding, signs, cueAt }: DoubtCandidate, { analysis }: Comparison): TrainingCandidate {
  const sentence = analysis.sentences[finding.sentence] ?? finding;
  return { start: finding.start, end: finding.end, signs, sentence, there: cueAt };
}

/** True where a candidate touches a labelled fact, or stands in the sentence of one that goes back to the same words. */
export function isRight(candidate: TrainingCandidate, gold: readonly PlacedGold[]): boolean {
  return gold.some(
    (fact) =>
      overlaps(fact, candidate) ||
      (overlaps(fact, candidate.sentence) &&
        fact.there.some((place) => candidate.there !== null && overlaps(place, candidate.there))),
  );
}
