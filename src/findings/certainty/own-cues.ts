import type { CertaintyDigest } from '../../digest/digest.ts';
import type { Certainty } from '../../facts/fact.ts';
import { bySentence } from '../../facts/surroundings.ts';
import { type StemKey, stemKey } from '../../text/keys.ts';
import { readOnce } from '../../text/read-once.ts';
import { type Comparison, factsOf } from '../comparison.ts';
import { type SortOfCue, sortOf } from './sorts.ts';

/** A page's cue with the keys of what it governs, its words and their sort. */
export interface OwnCue extends Certainty {
  readonly keys: readonly StemKey[];
  readonly wording: string;
  readonly sort: SortOfCue | null;
}

/** The page's cues by the index of their sentence. */
export const ownCues = readOnce(
  ({ analysis, page }: Comparison): ReadonlyMap<number, readonly OwnCue[]> =>
    bySentence(factsOf(analysis, 'certainty').map((cue) => ownCue(cue, page.text))),
);

function ownCue(cue: Certainty, text: string): OwnCue {
  const wording = text.slice(cue.start, cue.end).toLowerCase();
  return { ...cue, keys: cue.scope.map(stemKey), wording, sort: sortOf(wording) };
}

/** Those of a page sentence's cues that may stand for one of the original's: not those that say what another of the same sort says. */
export function cuesLeft(
  own: readonly OwnCue[],
  cue: CertaintyDigest,
  others: readonly CertaintyDigest[],
): readonly OwnCue[] {
  return own.filter((mine) => {
    const shared = (there: CertaintyDigest) => there.scope.filter((key) => mine.keys.includes(key)).length;
    const rivals = others.filter((other) => other !== cue && isLike(mine, other));
    const least = isLike(mine, cue) ? shared(cue) : 0;
    const isOwn = says(mine, cue);
    return rivals.every(
      (other) => shared(other) < least || (shared(other) === least && (isOwn || !says(mine, other))),
    );
  });
}

function says(mine: OwnCue, { wording }: CertaintyDigest): boolean {
  return mine.wording === wording.toLowerCase();
}

function isLike(mine: OwnCue, there: CertaintyDigest): boolean {
  if ((mine.cue === 'negated') !== (there.cue === 'negated')) return false;
  return (
    mine.wording === there.wording.toLowerCase() ||
    (mine.sort !== null && mine.sort === sortOf(there.wording))
  );
}
