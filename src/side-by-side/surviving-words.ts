import { diffWords, type WordRun } from '../alignment/diff-words.ts';
import type { Span } from '../text/span.ts';
import { isStopWord } from '../text/stop-words.ts';
import { type Token, tokenise } from '../text/tokens.ts';

/** Share of a passage's words that must survive for word differences to be worth showing; below it, it is reworded. */
const MOSTLY_KEPT = 0.6;
/** A run of fewer surviving words between two differences is no rest for the eye: it counts as different. */
const SHORTEST_RUN = 2;

/** The words of a passage that another has too. */
export interface Kept {
  readonly words: readonly Token[];
  /** For each word whether it survives. */
  readonly kept: readonly boolean[];
}

/** The words of a text, marks left out. */
export function wordsIn(text: string, offset = 0): Token[] {
  return tokenise(text, offset).filter(({ kind }) => kind !== 'mark');
}

/** Which words of each of two passages stand in the other in the same order; equal when folded, so that case does not count. */
export function survivors(
  page: readonly Token[],
  original: readonly Token[],
): { page: Kept; original: Kept } {
  const runs = diffWords(
    page.map(({ folded }) => folded),
    original.map(({ folded }) => folded),
  );
  const [ours, theirs] = [page.map(() => false), original.map(() => false)];
  runs.forEach((run, at) => {
    if (run.kind !== 'same' || isIsland(run, at, runs)) return;
    ours.fill(true, ...run.before);
    theirs.fill(true, ...run.after);
  });
  return { page: { words: page, kept: ours }, original: { words: original, kept: theirs } };
}

/** True for a short run with differences on both sides. */
function isIsland({ before: [from, to] }: WordRun, at: number, runs: readonly WordRun[]): boolean {
  return to - from < SHORTEST_RUN && at > 0 && at < runs.length - 1;
}

/** True where so much of a passage survives that its differences can be read as such. */
export function isMostlyKept({ kept }: Kept): boolean {
  return kept.length > 0 && kept.filter(Boolean).length >= MOSTLY_KEPT * kept.length;
}

/** The stretches of a passage whose words do not survive, neighbours joined. "Its" for "the" is no difference that anyone reads for. */
export function differences({ words, kept }: Kept): Span[] {
  const stretches: Token[][] = [];
  words.forEach((word, at) => {
    if (kept[at]) return;
    const last = stretches.at(-1);
    if (last && at > 0 && !kept[at - 1]) last.push(word);
    else stretches.push([word]);
  });
  return stretches
    .filter((stretch) => stretch.some(({ folded }) => !isStopWord(folded)))
    .map((stretch) => ({ start: stretch[0]?.start ?? 0, end: stretch.at(-1)?.end ?? 0 }));
}
