import type { Article } from '../article/article.ts';
import type { Finding, FindingKind } from '../report.ts';
import { contains, overlaps } from '../text/span.ts';
import { unsupportedCauses } from './causes/causes.ts';
import { addedDenials } from './certainty/added-denial.ts';
import { doneAlready } from './certainty/already-done.ts';
import { deathsTold } from './certainty/deaths-told.ts';
import { droppedPartly } from './certainty/dropped-partly.ts';
import { escalations } from './certainty/escalations.ts';
import { exchangedDegrees } from './certainty/exchanged-degrees.ts';
import { graverDeeds } from './certainty/graver-deeds.ts';
import { statedThoughUnsaid } from './certainty/left-unsaid.ts';
import { lostDoubt } from './certainty/lost-doubt.ts';
import { opposedStances } from './certainty/opposed-stances.ts';
import { changedStances } from './certainty/stances.ts';
import { statedThoughDenied } from './certainty/stated-though-denied.ts';
import { unsupportedClaims } from './claims.ts';
import type { Comparison, RawFinding } from './comparison.ts';
import { exchangedKinds } from './exchanged-kinds/exchanged-kinds.ts';
import { insertedTopics } from './inserted/inserted-topics.ts';
import { judged } from './judge/judge.ts';
import { exchangedGovernments } from './names/exchanged-governments.ts';
import { unsupportedNames } from './names/names.ts';
import { changedRoles } from './names/roles.ts';
import { oppositeWords } from './opposites/opposites.ts';
import { turnedDirections } from './opposites/turned-directions.ts';
import { wholePhrases } from './phrases/whole-phrases.ts';
import { changedAges } from './quantities/ages.ts';
import { exchangedParts } from './quantities/exchanged-parts.ts';
import { changedIntervals } from './quantities/intervals.ts';
import { changedLevels } from './quantities/levels.ts';
import { misplacedQuantities } from './quantities/misplaced-quantities.ts';
import { changedPortions } from './quantities/portions.ts';
import { unsupportedQuantities } from './quantities/quantities.ts';
import { changedRates } from './quantities/rates.ts';
import { changedAttributions } from './quotations/attributions.ts';
import { unsupportedQuotations } from './quotations/quotations.ts';
import { changedStandings } from './superlatives/standings.ts';
import { unsupportedSuperlatives } from './superlatives/superlatives.ts';
import { unsupportedTimes } from './times/times.ts';

/**
 * At and above this confidence a finding is shown by default; below it is filed under "possible". Here more than nine in ten of what is shown are right on pages by
 * writers whom nobody has read (.94 and .90 of two sets; from .65 on .91 and .87, with a sixteenth of the labelled facts more): bench/RESULTS.md.
 */
const SHOWN_FROM = 0.75;
/** A page of no more sentences is a summary, or the opening of an article. */
const FEW_SENTENCES = 4;
const SHOWN_IF_SHORT_FROM = 0.5;
/** From here on a finder by itself holds what it found to be likely; what it is judged to be beside the others comes after. */
export const LIKELY_FROM = 0.6;
/** A view and a reader are served by no more than this many; a page with more has nothing to do with the original. */
const MOST_FINDINGS = 400;

/** Which of two findings on the same words says more: the lower wins. */
const PRECEDENCE: Record<FindingKind, number> = {
  quote: 0,
  attribution: 1,
  money: 2,
  percent: 3,
  measure: 4,
  date: 5,
  number: 6,
  person: 7,
  organisation: 8,
  superlative: 9,
  place: 10,
  role: 11,
  certainty: 12,
  cause: 13,
  claim: 14,
};

const FINDERS: readonly ((comparison: Comparison) => RawFinding[])[] = [
  unsupportedQuotations,
  changedAttributions,
  unsupportedQuantities,
  changedAges,
  misplacedQuantities,
  changedPortions,
  exchangedParts,
  changedRates,
  changedIntervals,
  changedLevels,
  unsupportedTimes,
  unsupportedNames,
  changedRoles,
  exchangedGovernments,
  lostDoubt,
  addedDenials,
  changedStances,
  opposedStances,
  statedThoughUnsaid,
  statedThoughDenied,
  doneAlready,
  exchangedDegrees,
  droppedPartly,
  graverDeeds,
  escalations,
  deathsTold,
  oppositeWords,
  turnedDirections,
  exchangedKinds,
  unsupportedSuperlatives,
  changedStandings,
  unsupportedCauses,
  insertedTopics,
  unsupportedClaims,
];

/** What a page says that its original does not, in order of the text. */
export interface FindingList {
  readonly findings: readonly Finding[];
  readonly possible: readonly Finding[];
  /** False where the time ran out before everything had been looked at. */
  readonly complete: boolean;
}

/**
 * Runs every finder over a comparison, settles overlaps, judges what is left and parts what is shown from what is possible.
 * Once the comparison is out of time the rest is left out, and the list says so.
 */
export function findUnsupported(comparison: Comparison): FindingList {
  const raw = rawFindings(comparison);
  const complete = !comparison.isOutOfTime();
  const findings = wholePhrases(judged(raw, comparison), comparison).map((found, index) =>
    complement(found, index, comparison),
  );
  const from = shownFrom(comparison);
  return {
    findings: findings.filter(({ confidence }) => confidence >= from),
    possible: findings.filter(({ confidence }) => confidence < from),
    complete,
  };
}

/** Least confidence that is shown. Short pages show what is more likely right than not: there is little beside a finding to judge it by, so that few are surer. */
export function shownFrom({ analysis }: Comparison): number {
  return analysis.sentences.length <= FEW_SENTENCES ? SHOWN_IF_SHORT_FROM : SHOWN_FROM;
}

/** What the finders find in the time there is, each as sure as it is by itself, without overlaps and in order of the text; the surest `MOST_FINDINGS`. */
export function rawFindings(comparison: Comparison): readonly RawFinding[] {
  return surest(
    withoutOverlaps(FINDERS.flatMap((finder) => (comparison.isOutOfTime() ? [] : finder(comparison)))),
  );
}

/** The surest of findings, as many as are served, in the order they had. */
function surest(found: readonly RawFinding[]): readonly RawFinding[] {
  if (found.length <= MOST_FINDINGS) return found;
  const kept = new Set([...found].sort((a, b) => b.confidence - a.confidence).slice(0, MOST_FINDINGS));
  return found.filter((finding) => kept.has(finding));
}

/** Of overlapping findings the surer stays, then the more telling kind, of two causes that begin together the longer. Sweeps in order of start: the kept ones never overlap. */
function withoutOverlaps(raw: readonly RawFinding[]): RawFinding[] {
  const sorted = [...raw].sort((a, b) => a.start - b.start || a.end - b.end);
  const kept: RawFinding[] = [];
  for (const next of sorted) {
    const last = kept.at(-1);
    if (last === undefined || !overlaps(last, next)) kept.push(next);
    else if (outranks(next, last)) kept[kept.length - 1] = next;
  }
  return kept;
}

function outranks(a: RawFinding, b: RawFinding): boolean {
  const shown = Number(a.confidence >= LIKELY_FROM) - Number(b.confidence >= LIKELY_FROM);
  if (shown !== 0) return shown > 0;
  if (a.kind === 'cause' && b.kind === 'cause') return a.start === b.start && a.end > b.end;
  return PRECEDENCE[a.kind] < PRECEDENCE[b.kind];
}

function complement(found: RawFinding, index: number, { page, digest, originalText }: Comparison): Finding {
  const { sentence: _, from, ...finding } = found;
  const at = from === null ? null : (digest.sentences[from]?.at ?? null);
  return {
    ...finding,
    id: `f${index}`,
    text: page.text.slice(found.start, found.end),
    evidence: originalText === null || at === null ? null : originalText.slice(at.start, at.end),
    inCaption: inCaption(page, found),
  };
}

function inCaption(page: Article, found: RawFinding): boolean {
  return page.blocks.some((block) => block.kind === 'caption' && contains(block, found));
}
