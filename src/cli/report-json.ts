import { reasonInEnglish } from '../findings/reasons.ts';
import { relationReasonInEnglish } from '../match/relation-reasons.ts';
import { type Finding, isMadeFrom, type Report } from '../report.ts';

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
 * there only where it is false. Of a page that was not made from the original nothing is listed, as no reader is shown it: all of it is new.
 */
export function comparisonJson({ relation, coverage, findings, dropped, complete }: Report) {
  return {
    relation,
    coverage: round(coverage.copied + coverage.reworded),
    findings: isMadeFrom(relation) ? findings.map(findingJson) : [],
    dropped: isMadeFrom(relation) ? dropped : [],
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
    possible: isMadeFrom(report.relation) ? possible.map(findingJson) : [],
    complete,
  };
}

/** Four digits: more would only tell machines apart. */
export function round(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
