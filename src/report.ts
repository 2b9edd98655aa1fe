import type { Span } from './text/span.ts';

/** What a page is to an original. */
export type Relation = 'copy' | 'rewrite' | 'partial' | 'same-story' | 'unrelated';

/** Whether a page of this relation goes back to the original, so that facts can be held against it. Of any other a reader is shown no finding. */
export function isMadeFrom(relation: Relation): boolean {
  return relation === 'copy' || relation === 'rewrite' || relation === 'partial';
}

/** Every kind of finding, in no order that means anything. */
export const FINDING_KINDS = [
  'number',
  'percent',
  'money',
  'measure',
  'date',
  'person',
  'organisation',
  'place',
  'quote',
  'attribution',
  'certainty',
  'role',
  'cause',
  'superlative',
  'claim',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** `inserted`: the original has nothing like it. `changed`: the original has another value in the same place. */
export type Verdict = 'inserted' | 'changed';

/**
 * Why a finding was made: a code with its values, so that every interface language can say it. English wording is in
 * findings/reasons.ts; values are words of the page or the original, never markup.
 */
export interface Reason {
  readonly code: ReasonCode;
  readonly values: readonly string[];
}

/** Closed list: each has one sentence in every language. */
export const REASON_CODES = [
  'not-there',
  'other-value',
  'bound-dropped',
  'belongs-elsewhere',
  'name-not-there',
  'words-altered',
  'words-differ',
  'quotation-not-there',
  'made-direct-speech',
  'said-by-other',
  'doubt-removed',
  'negation-flipped',
  'other-office',
  'cause-not-there',
  'ranking-not-there',
  'claim-not-there',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** A fact of the page that the original does not support. The span points into the page article's text. */
export interface Finding extends Span {
  /** Stable within a report: "f0", "f1", … in order of the text. */
  readonly id: string;
  readonly kind: FindingKind;
  readonly verdict: Verdict;
  /** The page's words. */
  readonly text: string;
  /** The rival or nearest wording in the original, or null. */
  readonly original: string | null;
  /** The passage of the original it was held against (its sentence), or null where the index holds no text. */
  readonly evidence: string | null;
  /** 0 to 1: the share of findings like this one that a careful editor would sign. */
  readonly confidence: number;
  readonly reason: Reason;
  /** True where it stands in an image caption. */
  readonly inCaption: boolean;
}

/** A fact of the original that the page leaves out. */
export interface Dropped {
  readonly kind: FindingKind;
  /** The original's words for it, with what a number counts ("210 pupils"); the bare wording where the index holds no text. */
  readonly text: string;
  /** Its own words alone ("210"), by which it is known among the facts of the original. */
  readonly wording: string;
}

/** What is known of an original without its text. */
export interface OriginalCard {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  /** YYYY-MM-DD, or YYYY-MM where only the month is recorded. */
  readonly published: string | null;
  /** http(s) only, else null. */
  readonly url: string | null;
}

/** Shares of the page's words, adding up to 1. */
export interface Coverage {
  /** Stands in the original word for word. */
  readonly copied: number;
  /** Goes back to the original in other words. */
  readonly reworded: number;
  /** Goes back to nothing in the original. */
  readonly added: number;
}

/**
 * The shares as whole percentages that add up to 100. What is there at all counts at least one percent: "0 % added" beside a list of additions
 * would be read as a mistake. The largest share takes what rounding leaves.
 */
export function wholePercents({ copied, reworded, added }: Coverage): Record<keyof Coverage, number> {
  const whole = { copied: atLeastOne(copied), reworded: atLeastOne(reworded), added: atLeastOne(added) };
  const largest = Math.max(copied, reworded, added);
  const taker = copied === largest ? 'copied' : reworded === largest ? 'reworded' : 'added';
  const left = 100 - whole.copied - whole.reworded - whole.added;
  return { ...whole, [taker]: whole[taker] + left };
}

function atLeastOne(share: number): number {
  return share > 0 ? Math.max(1, Math.round(share * 100)) : 0;
}

/**
 * Share of a page's words without a counterpart from which a reader is told so where no single addition was found: 5 of 64 faithful labelled
 * pages have as many, half of them a tenth.
 */
const NOTABLE = 0.2;

/** Whether so much of a page has no counterpart that "nothing was added" would be too much said. */
export function isMuchAdded({ added }: Coverage): boolean {
  return added >= NOTABLE;
}

/** Why a relation was decided so: a code with its values, which are whole numbers. English wording is in match/relation-reasons.ts. */
export interface RelationReason {
  readonly code: RelationReasonCode;
  readonly values: readonly string[];
}

export type RelationReasonCode =
  | 'word-for-word'
  | 'sentence-by-sentence'
  | 'some-paragraphs'
  | 'same-names-only'
  | 'little-in-common';

/** Where a page itself says that it was taken from: a credit line, a canonical link, linked data. Either field may be missing. */
export interface CreditedSource {
  readonly name: string | null;
  readonly url: string | null;
  /** True where that is the original it was compared with: its publisher, or its address. Then it is a republication. */
  readonly isThisOriginal: boolean;
}

/** Everything a view or the command line may know about a comparison. */
export interface Report {
  readonly relation: Relation;
  /** 0 to 1: how sure it is that the page was made from the original, in whole or in part; from 0.5 on it is called so. */
  readonly score: number;
  /** Why the relation is this one. */
  readonly because: RelationReason;
  /** Paragraphs of the page that go back to the original, in order: for a `partial` page these are the part. Spans into the page's text. */
  readonly madeFrom: readonly Span[];
  /** The source that the page names, or null. */
  readonly credit: CreditedSource | null;
  readonly coverage: Coverage;
  /** Share of the original that the page carries, 0 to 1. */
  readonly carried: number;
  /** What a reader is shown by default, in order of the text. */
  readonly findings: readonly Finding[];
  /** Findings too uncertain for that. */
  readonly possible: readonly Finding[];
  readonly dropped: readonly Dropped[];
  /** False where the page is longer than what is read, or the time budget ran out: the rest of it was not compared. */
  readonly complete: boolean;
}
