import DiffMatchPatch from 'diff-match-patch';

/** A run of words that two word lists share, or that only one of them has. Indexes are into the lists, end exclusive. */
export interface WordRun {
  readonly kind: 'same' | 'removed' | 'added';
  /** Words of the first list (empty range for 'added'). */
  readonly before: readonly [from: number, to: number];
  /** Words of the second list (empty range for 'removed'). */
  readonly after: readonly [from: number, to: number];
}

/** More different words than there are single code units outside the surrogates; longer lists are cut to their beginning. */
const MOST_WORDS = 40_000;
/** diff-match-patch gives up refining after this many seconds and returns a coarser, still correct, difference. */
const TIMEOUT_SECONDS = 0.5;

/**
 * The difference of two lists of words (Myers 1986, by diff-match-patch). Words are mapped to single code units first, because the library
 * works on characters and splits surrogate pairs; only `diff_main` is used, never its patches. Words are equal when their strings are.
 */
export function diffWords(before: readonly string[], after: readonly string[]): WordRun[] {
  const units = new Map<string, string>();
  const encode = (words: readonly string[]) =>
    words
      .slice(0, MOST_WORDS)
      .map((word) => unitOf(word, units))
      .join('');
  const engine = new DiffMatchPatch();
  engine.Diff_Timeout = TIMEOUT_SECONDS;
  const runs: WordRun[] = [];
  let [left, right] = [0, 0];
  for (const [operation, chars] of engine.diff_main(encode(before), encode(after), false)) {
    const kind = operation === 0 ? 'same' : operation < 0 ? 'removed' : 'added';
    const nextLeft = left + (kind === 'added' ? 0 : chars.length);
    const nextRight = right + (kind === 'removed' ? 0 : chars.length);
    runs.push({ kind, before: [left, nextLeft], after: [right, nextRight] });
    [left, right] = [nextLeft, nextRight];
  }
  return runs;
}

/** A code unit for a word: the same for the same word, skipping the surrogates (D800–DFFF). */
function unitOf(word: string, units: Map<string, string>): string {
  const known = units.get(word);
  if (known !== undefined) return known;
  const index = units.size + 1;
  const unit = String.fromCharCode(index < 0xd800 ? index : index + 0x800);
  units.set(word, unit);
  return unit;
}
