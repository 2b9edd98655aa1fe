import { reasonInEnglish } from '../findings/reasons.ts';
import { relationReasonInEnglish } from '../match/relation-reasons.ts';
import type { Finding, Report } from '../report.ts';

/** A finding as scripts get it: offsets are UTF-16 units into the page, the reason is an English sentence. */
function findingJson({ start, end, text, kind, verdict, original, confidence, reason }: Finding) {
  return {
    start,
    end,
    text,
    kind,
    verdict,
    original,
    confidence: round(confidence),
    reason: reasonInEnglish(reason),
  };
}

/**
 * What a batch of comparisons answers; coverage is the share of the page's words that goes back to the original, 0 to 1. `complete` stands
 * there only where it is false. Whoever names an original asks what the page adds to it: a summary of two sentences is listed too, though it is too short
 * to be told from a report of its own.
 */
export function comparisonJson({ relation, coverage, findings, dropped, complete }: Report) {
  return {
    relation,
    coverage: round(coverage.copied + coverage.reworded),
    findings: findings.map(findingJson),
    dropped: dropped.map(({ kind, text }) => ({ kind, text })),
    ...(complete ? {} : { complete }),
  };
}

/** The same for a single comparison, with everything a report holds. */
export function reportJson(report: Report) {
  const { score, because, madeFrom, credit, carried, possible, complete, coverage } = report;
  return {
    ...comparisonJson(report),
    score: round(score),
    because: relationReasonInEnglish(because),
    madeFrom,
    credit,
    shares: {
      copied: round(coverage.copied),
      reworded: round(coverage.reworded),
      added: round(coverage.added),
    },
    carried: round(carried),
    possible: possible.map(findingJson),
    complete,
  };
}

/** Four digits: more would only tell machines apart. */
export function round(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
