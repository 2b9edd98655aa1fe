import type { AlignmentCoverage } from '../alignment/coverage.ts';
import type { Relation, RelationReason } from '../report.ts';
import type { MadeFrom } from './made-from.ts';

/** What a page is to an original. */
export interface Relationship {
  readonly relation: Relation;
  /** 0 to 1: how sure it is that the page was made from the original, in whole or in part; from 0.5 on it is called so. */
  readonly score: number;
}

/**
 * Evidence that a page was made from an original, as a logistic model. Fitted on half of 1 424 machine rewrites (whole, or mixed with other
 * text up to two thirds) against 700 pairs of independent reports of one event and the same pairs cut to the length of the rewrites; the other
 * half is what bench/RESULTS.md reports. The bias is half a unit below the fitted one: to call an independent report a rewrite is the
 * worse error. How much a page adds is left out on purpose: it says what kind of rewriting this is, not whether it is one. Strength says
 * most: two reporters name the same things, but not in the same sentences.
 */
const EVIDENCE = { bias: -15.4, strength: 12.7, order: 7.7, copied: 3.9, carried: 3.9, likeness: 0 };

/**
 * The same where the original was found in an index, whose originals tell which of the common words are rare. It adds what an alignment cannot
 * know: at 1 % of independent reports 97 % of rewrites are called so on the held-out half, without it 88 %. The bias is 0.8 below the fitted one.
 */
const EVIDENCE_WITH_LIKENESS = {
  bias: -19.3,
  strength: 11.7,
  order: 13.2,
  copied: 0.8,
  carried: 3.1,
  likeness: 54.5,
};

/**
 * Likeness rises where there are fewer originals, as no word is rare among them: that of independent reports by this power, measured from
 * 12 to 12 696 originals (the index of the fit); that of rewrites rises less, so a small index errs towards not calling a page one.
 */
const ORIGINALS_OF_FIT = 12_696;
const FALL_WITH_ORIGINALS = 0.155;

/** How like a page's fingerprint is to an original's, and by how many originals that was weighed. */
export interface Likeness {
  readonly score: number;
  readonly among: number;
}

/** Links that count as evidence of no order at all: two sentences in order prove nothing, twenty do. */
const ORDER_PRIOR = 3;
/** Share of words that stand in the original word for word, at which a page is a copy with some words changed. */
const COPY = 0.6;
/** Share of words that go back to nothing, at which only a part of the page was made from the original: 99 % of whole rewrites add less. */
const PARTIAL = 0.42;
/**
 * Share of words that must go back before any of the page counts as made from the original: less is a notice that every article of a
 * house carries, or a quotation.
 */
const LEAST_PART = 0.25;
/** Share of words that must go back for a common story: 98 % of pages on other matters stay below, 85 % of reports of the same event do not. */
const SAME_STORY = 0.4;

/** Names that two accounts of one event share at least; common words alone make no common story. */
const SAME_NAMES = 2;

/**
 * Decides the relation from how strongly, in what order and how much of the page goes back to the original.
 * @param likeness null where the original was not found in an index but given
 */
export function relate(
  coverage: AlignmentCoverage,
  commonNames: number,
  likeness: Likeness | null = null,
): Relationship {
  const { copied, reworded, added } = coverage;
  const goesBack = copied + reworded;
  // Halved, so that it stays below what is called so.
  const score = goesBack < LEAST_PART ? descent(coverage, likeness) / 2 : descent(coverage, likeness);
  if (score >= 0.5) {
    if (added > PARTIAL) return { relation: 'partial', score };
    return { relation: copied >= COPY ? 'copy' : 'rewrite', score };
  }
  const sameStory = goesBack >= SAME_STORY && commonNames >= SAME_NAMES;
  return { relation: sameStory ? 'same-story' : 'unrelated', score };
}

/** Probability that the page was made from the original, with as many rewrites as independent reports expected. */
function descent(
  { strength, order, linked, copied, carried }: AlignmentCoverage,
  likeness: Likeness | null,
): number {
  const steady = linked === 0 ? 0 : 0.5 + ((order - 0.5) * (linked - 1)) / (linked + ORDER_PRIOR);
  const weights = likeness === null ? EVIDENCE : EVIDENCE_WITH_LIKENESS;
  const evidence =
    weights.bias +
    weights.strength * strength +
    weights.order * steady +
    weights.copied * Math.sqrt(copied) +
    weights.carried * carried +
    weights.likeness * (likeness === null ? 0 : amongMany(likeness));
  return 1 / (1 + Math.exp(-evidence));
}

/** A likeness as it would be among as many originals as the evidence was fitted on. */
function amongMany({ score, among }: Likeness): number {
  return score * (Math.max(1, among) / ORIGINALS_OF_FIT) ** FALL_WITH_ORIGINALS;
}

/** Why it is this relation, in the figure that decided it. */
export function becauseOf(
  relation: Relation,
  { copied, reworded }: AlignmentCoverage,
  { paragraphs, madeFrom }: MadeFrom,
): RelationReason {
  const percent = (share: number) => String(Math.round(100 * share));
  switch (relation) {
    case 'copy':
      return { code: 'word-for-word', values: [percent(copied)] };
    case 'rewrite':
      return { code: 'sentence-by-sentence', values: [percent(copied + reworded)] };
    case 'partial':
      return { code: 'some-paragraphs', values: [String(madeFrom.length), String(paragraphs)] };
    case 'same-story':
      return { code: 'same-names-only', values: [] };
    case 'unrelated':
      return { code: 'little-in-common', values: [percent(copied + reworded)] };
  }
}
