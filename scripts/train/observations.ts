import type { Comparison, RawFinding } from '../../src/findings/comparison.ts';
import { contains, overlaps, type Span } from '../../src/text/span.ts';
import type { Weighted } from './fit-trees.ts';
import { type PlacedGold, readTrainingPairs, readTrainingPassages, type TrainingPair } from './labelled.ts';

/** Labelled pairs and summaries that weights may be fitted to. Those held out, in the folders beside, are never. */
const PAIRS = [new URL('../../test/fixtures/pairs/', import.meta.url)];
const SUMMARIES = [new URL('../../test/fixtures/summaries/', import.meta.url)];
/** Pairs that no maker of finders has read: on them finders go wrong as they will on the next writer's. */
const UNREAD = [new URL('../../test/fixtures/pairs-unread/', import.meta.url)];
/** Pairs and summaries that nobody reads: they tell how sure to be on writers that nothing was made for. */
const CALIBRATION = [
  new URL('../../test/fixtures/pairs-calibration/', import.meta.url),
  new URL('../../test/fixtures/summaries-calibration/', import.meta.url),
];

/** What is read: whole pages, those nobody read, paragraphs as pages of their own, summaries of a few sentences, or what is kept for calibration. */
const READERS = {
  pages: () => readTrainingPairs(PAIRS),
  unread: () => readTrainingPairs(UNREAD),
  passages: () => readTrainingPassages(PAIRS),
  summaries: () => readTrainingPairs(SUMMARIES),
  calibration: () => readTrainingPairs(CALIBRATION),
};
export type Read = keyof typeof READERS;

/** A candidate for a finding as training sees it. */
export interface TrainingCandidate extends Span {
  readonly signs: Readonly<Record<string, number>>;
  /** The stretch of the page within which a label that goes back to `there` counts too. */
  readonly around: Span;
  /** The place in the original that the candidate goes back to, where it has one. */
  readonly there: Span | null;
}

/** Findings as candidates, with the signs that are measured of each. */
export function candidatesOf(
  found: readonly RawFinding[],
  comparison: Comparison,
  signsOf: (finding: RawFinding, at: number) => TrainingCandidate['signs'],
): TrainingCandidate[] {
  return found.map((finding, at) => {
    const { start, end } = finding.kind === 'attribution' ? paragraphOf(finding, comparison) : finding;
    return { start, end, signs: signsOf(finding, at), around: finding, there: null };
  });
}

/** An attribution may be labelled at the speaker or at the words. */
function paragraphOf(finding: Span, { page }: Comparison): Span {
  return page.blocks.find((block) => contains(block, finding)) ?? finding;
}

/** An observation that remembers who wrote the pair: writers have habits, so a fit is checked on others than it was made of. */
export interface Observed extends Weighted {
  readonly writer: string;
}

/** All candidates in the pairs that may be fitted to, with the names of their signs in the order of `signs`. */
export function observe(
  candidatesIn: (comparison: Comparison) => readonly TrainingCandidate[],
  read: Read = 'pages',
): { readonly names: readonly string[]; readonly observed: readonly Observed[] } {
  const rows = READERS[read]().flatMap((pair) => rowsOf(pair, candidatesIn(pair.comparison)));
  const names = Object.keys(rows[0]?.signs ?? {}).sort();
  return {
    names,
    observed: rows.map((row) => ({ ...row, signs: names.map((name) => row.signs[name] ?? 0) })),
  };
}

function rowsOf({ writer, gold }: TrainingPair, candidates: readonly TrainingCandidate[]) {
  return candidates.flatMap((candidate) => {
    const right = isRight(candidate, gold);
    return right === null ? [] : [{ writer, signs: candidate.signs, right }];
  });
}

/**
 * True where a candidate touches a labelled fact; where it goes back to a place in the original, one that goes back to it too and stands near. Null
 * where such a candidate touches another fact by chance, which teaches nothing.
 */
function isRight({ around, there, ...span }: TrainingCandidate, gold: readonly PlacedGold[]): boolean | null {
  const touched = gold.filter((fact) => overlaps(fact, span));
  if (there === null) return touched.length > 0;
  if (gold.some((fact) => overlaps(fact, around) && fact.there.some((place) => overlaps(place, there))))
    return true;
  if (touched.length === 0) return false;
  return touched.some((fact) => fact.kind === 'certainty' && fact.there.length === 0) ? true : null;
}

/** Makes of observations what tells the chance of others. */
type Fit = (observed: readonly Observed[]) => (signs: readonly number[]) => number;

/** An observation with the chance it is given by a fit to the other writers' observations. */
interface Judged extends Observed {
  readonly chance: number;
}

/** Gives each writer's observations the chance that a fit to all others' tells. */
export function judgedByOthers<O extends Observed>(observed: readonly O[], fitTo: Fit): (O & Judged)[] {
  const writers = [...new Set(observed.map(({ writer }) => writer))];
  return writers.flatMap((writer) => {
    const chanceOf = fitTo(observed.filter((row) => row.writer !== writer));
    return observed
      .filter((row) => row.writer === writer)
      .map((row) => ({ ...row, chance: chanceOf(row.signs) }));
  });
}

const THRESHOLDS = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** Prints how precise judgements are from some chances on, and in the band up to the next. */
export function report(name: string, judged: readonly Judged[]): void {
  const right = judged.filter((row) => row.right).length;
  const writers = new Set(judged.map(({ writer }) => writer)).size;
  console.log(`${name}: ${judged.length} candidates of ${writers} writers, ${right} right`);
  for (const [at, least] of THRESHOLDS.entries()) {
    const from = judged.filter(({ chance }) => chance >= least);
    const within = from.filter(({ chance }) => chance < (THRESHOLDS[at + 1] ?? 1));
    console.log(
      `  from ${least}: ${from.length}, precision ${share(from)}; up to the next: ${share(within)}`,
    );
  }
}

function share(judged: readonly { readonly right: boolean }[]): string {
  return (judged.filter(({ right }) => right).length / (judged.length || 1)).toFixed(2);
}
