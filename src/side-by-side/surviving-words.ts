import { diffWords, type WordRun } from '../alignment/diff-words.ts';
import type { Span } from '../text/span.ts';
import { isStopWord } from '../text/stop-words.ts';
import { type Token, tokenise } from '../text/tokens.ts';

/** Share of a passage's words that must survive for word differences to be worth showing; below it, it is reworded. */
const MOSTLY_KEPT = 0.6;
/** A run of fewer surviving words between two differences is no rest for the eye: it does not make a passage one that is kept. */
const SHORTEST_RUN = 2;

/** The words of a passage that another has too. */
export interface Kept {
  readonly words: readonly Token[];
  /** For each word whether it survives in its place, with others beside it. */
  readonly kept: readonly boolean[];
  /** For each word whether it stands in the other passage, be it alone or moved: then it is no difference. */
  readonly shared: readonly boolean[];
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
  const ours = { words: page, kept: page.map(() => false), shared: page.map(() => false) };
  const theirs = { words: original, kept: original.map(() => false), shared: original.map(() => false) };
  runs.forEach((run, at) => {
    if (run.kind !== 'same') return;
    ours.shared.fill(true, ...run.before);
    theirs.shared.fill(true, ...run.after);
    if (isIsland(run, at, runs)) return;
    ours.kept.fill(true, ...run.before);
    theirs.kept.fill(true, ...run.after);
  });
  shareMoved(ours, theirs);
  return { page: ours, original: theirs };
}

/** What a comparison is written into. */
interface Sharing {
  readonly words: readonly Token[];
  readonly shared: boolean[];
}

/** Words that stand elsewhere in the other passage, each held against one there. Which "the" went where nobody can say. */
function shareMoved(ours: Sharing, theirs: Sharing): void {
  const unmatched = new Map<string, number[]>();
  theirs.words.forEach(({ folded }, at) => {
    if (theirs.shared[at] || isStopWord(folded)) return;
    unmatched.set(folded, [...(unmatched.get(folded) ?? []), at]);
  });
  ours.words.forEach(({ folded }, at) => {
    const there = ours.shared[at] ? undefined : unmatched.get(folded)?.shift();
    if (there === undefined) return;
    ours.shared[at] = true;
    theirs.shared[there] = true;
  });
}

/** True for a short run with differences on both sides. */
function isIsland({ before: [from, to] }: WordRun, at: number, runs: readonly WordRun[]): boolean {
  return to - from < SHORTEST_RUN && at > 0 && at < runs.length - 1;
}

/** True where so much of a passage survives that its differences can be read as such. */
export function isMostlyKept({ kept }: Pick<Kept, 'kept'>): boolean {
  return kept.length > 0 && kept.filter(Boolean).length >= MOSTLY_KEPT * kept.length;
}

/** The stretches of a passage whose words the other has not, neighbours joined. "Its" for "the" is no difference that anyone reads for. */
export function differences({ words, shared }: Pick<Kept, 'words' | 'shared'>): Span[] {
  const stretches: Token[][] = [];
  words.forEach((word, at) => {
    if (shared[at]) return;
    const last = stretches.at(-1);
    if (last && at > 0 && !shared[at - 1]) last.push(word);
    else stretches.push([word]);
  });
  return stretches
    .filter((stretch) => stretch.some(({ folded }) => !isStopWord(folded)))
    .map((stretch) => ({ start: stretch[0]?.start ?? 0, end: stretch.at(-1)?.end ?? 0 }));
}
