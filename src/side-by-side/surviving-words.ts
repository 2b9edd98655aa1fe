import { diffWords, type WordRun } from '../alignment/diff-words.ts';
import type { Span } from '../text/span.ts';
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

/** The stretches of a passage whose words do not survive, neighbours joined. */
export function differences({ words, kept }: Kept): Span[] {
  const spans: { start: number; end: number }[] = [];
  let isOpen = false;
  words.forEach(({ start, end }, at) => {
    const last = spans.at(-1);
    if (kept[at]) isOpen = false;
    else if (isOpen && last) last.end = end;
    else {
      spans.push({ start, end });
      isOpen = true;
    }
  });
  return spans;
}
