import type { Link } from '../../alignment/align.ts';
import type { CertaintyDigest } from '../../digest/digest.ts';
import type { Sentence } from '../../facts/fact.ts';
import type { Span } from '../../text/span.ts';
import type { Comparison, RawFinding } from '../comparison.ts';
import type { Signs } from '../learned/logistic.ts';
import type { OwnCue } from './own-cues.ts';
import { type DoubtContext, type DoubtSign, doubtSigns } from './signs.ts';
import { sortOf } from './sorts.ts';
import { wordingAround } from './wording-around.ts';

/** A page sentence beside one of the original's that it is like. */
export interface Place {
  readonly sentence: Sentence;
  readonly index: number;
  readonly link: Link;
  readonly isBest: boolean;
  readonly own: readonly OwnCue[];
  /** The cues of the original's sentence, and of all that the page's is like. */
  readonly there: readonly CertaintyDigest[];
  readonly behind: readonly CertaintyDigest[];
}

/** A clause of the page that may state what the original doubts, or what it denies. */
export interface DoubtCandidate {
  readonly finding: Omit<RawFinding, 'confidence'>;
  readonly signs: Signs<DoubtSign>;
  /** False where a denial's own words are not on the page: only a high chance tells then. */
  readonly isFound: boolean;
  /** How sure it is whatever the signs tell, 0 where only they can. */
  readonly atLeast: number;
  /** The page's own words leave nothing open: a middling chance is enough (told-plainly.ts). */
  readonly isPlain: boolean;
  /** Where the cue stands in the original's text, if that is at hand. */
  readonly cueAt: Span | null;
}

/** What was read of a candidate's clause. */
export type Reading = Pick<
  DoubtContext,
  'cue' | 'clause' | 'hedges' | 'assertion' | 'isStrengthened' | 'isClear'
>;

/** Makes a candidate of what was read: its signs, and the finding it will be if they tell enough. */
export function doubtCandidate(reading: Reading, place: Place, comparison: Comparison): DoubtCandidate {
  const { cue, assertion, isStrengthened } = reading;
  const { there, own } = place;
  const sort = sortOf(cue.wording);
  const signs = doubtSigns(
    {
      ...place,
      ...reading,
      doubtsHere: own.filter((mine) => mine.sort === sort).length,
      doubtsThere: there.filter((other) => sortOf(other.wording) === sort).length,
    },
    comparison,
  );
  const isTurned = cue.cue === 'negated' && !isStrengthened;
  const original = wordingAround(cue, comparison);
  return {
    isFound: true,
    atLeast: 0,
    isPlain: false,
    cueAt: cue.at,
    signs,
    finding: {
      start: assertion.start,
      end: assertion.end,
      kind: 'certainty',
      verdict: 'changed',
      sentence: place.index,
      original,
      from: cue.sentence,
      reason: isTurned
        ? { code: 'negation-flipped', values: [] }
        : { code: 'doubt-removed', values: [original] },
    },
  };
}
