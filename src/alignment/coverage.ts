import type { Digest } from '../digest/digest.ts';
import { runHashes } from '../digest/run-hashes.ts';
import type { Sentence } from '../facts/fact.ts';
import { SHINGLE_WORDS } from '../fingerprint/scheme.ts';
import type { Alignment } from './align.ts';

/** How much of a page goes back to an original, and the other way round. Shares are of words, 0 to 1. */
export interface AlignmentCoverage {
  /** Stands in the original word for word, in runs of five words or more. */
  readonly copied: number;
  /** Goes back to sentences of the original in other words. */
  readonly reworded: number;
  /** Goes back to nothing there. */
  readonly added: number;
  /** Share of the original's words in sentences that some sentence of the page goes back to. */
  readonly carried: number;
  /** Of the neighbouring linked sentences of the page, the share whose partners stand in the original's order. */
  readonly order: number;
  /** Mean score of the best links, over the sentences that have one. */
  readonly strength: number;
  /** Sentences of the page that go back to some sentence of the original: what `order` and `strength` rest on. */
  readonly linked: number;
  /** Words of the page that were compared, furniture left out. */
  readonly words: number;
}

/** A linked sentence that carries less than this of its weight shares a name with the original, not its content. */
const LEAST_SUPPORT = 0.25;
/** A caption repeats the names of the account around it, whatever it shows: it must be carried by half. */
const LEAST_CAPTION_SUPPORT = 0.5;

/** How one sentence of a page came about. */
export interface SentenceCoverage {
  readonly words: number;
  /** How many of them stand in the original in runs of five words or more. */
  readonly copied: number;
  /** True where the others are carried by the sentences it is linked to. */
  readonly goesBack: boolean;
}

/**
 * Judges one sentence of a page, the `at`th of those that were aligned.
 * @param shingles the original's, as a set
 */
export function sentenceCoverage(
  sentence: Sentence,
  at: number,
  alignment: Alignment,
  shingles: ReadonlySet<number>,
): SentenceCoverage {
  const words = sentence.tokens.filter(({ kind }) => kind !== 'mark').length;
  const least = sentence.blockKind === 'caption' ? LEAST_CAPTION_SUPPORT : LEAST_SUPPORT;
  const isLinked = (alignment.links[at]?.length ?? 0) > 0;
  return {
    words,
    copied: copiedWords(sentence, words, shingles),
    goesBack: isLinked && (alignment.supported[at] ?? 0) >= least,
  };
}

/** Sums an alignment up. */
export function coverageOf(
  page: readonly Sentence[],
  alignment: Alignment,
  digest: Digest,
): AlignmentCoverage {
  const shingles = new Set(digest.shingles);
  const best: { original: number; score: number }[] = [];
  const totals = { copied: 0, reworded: 0, added: 0 };
  page.forEach((sentence, at) => {
    if (sentence.blockKind === 'furniture') return;
    const { words, copied, goesBack } = sentenceCoverage(sentence, at, alignment, shingles);
    const link = alignment.links[at]?.[0];
    if (goesBack && link) best.push(link);
    totals.copied += copied;
    totals[goesBack ? 'reworded' : 'added'] += words - copied;
  });
  const words = totals.copied + totals.reworded + totals.added;
  const share = (count: number) => (words === 0 ? 0 : count / words);
  return {
    copied: share(totals.copied),
    reworded: share(totals.reworded),
    added: words === 0 ? 1 : share(totals.added),
    carried: carriedShare(page, alignment, digest),
    order: orderOf(best.map(({ original }) => original)),
    strength: best.length === 0 ? 0 : best.reduce((sum, { score }) => sum + score, 0) / best.length,
    linked: best.length,
    words,
  };
}

function copiedWords(sentence: Sentence, words: number, shingles: ReadonlySet<number>): number {
  const copied = new Set<number>();
  runHashes(sentence.tokens).forEach((hash, at) => {
    if (shingles.has(hash)) for (let word = at; word < at + SHINGLE_WORDS; word++) copied.add(word);
  });
  return Math.min(copied.size, words);
}

function carriedShare(page: readonly Sentence[], alignment: Alignment, digest: Digest): number {
  const carried = new Set<number>();
  page.forEach((_, at) => {
    if ((alignment.supported[at] ?? 0) < LEAST_SUPPORT) return;
    for (const { original } of alignment.links[at] ?? []) carried.add(original);
  });
  let [all, held] = [0, 0];
  digest.sentences.forEach(({ words }, at) => {
    all += words;
    if (carried.has(at)) held += words;
  });
  return all === 0 ? 0 : held / all;
}

function orderOf(partners: readonly number[]): number {
  if (partners.length < 2) return partners.length;
  let rising = 0;
  for (let at = 1; at < partners.length; at++) if ((partners[at] ?? 0) >= (partners[at - 1] ?? 0)) rising++;
  return rising / (partners.length - 1);
}
