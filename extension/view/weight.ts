import type { Finding, FindingKind } from '../../src/report.ts';

export const GROUPS = ['quotations', 'names', 'figures', 'statements'] as const;
export type Group = (typeof GROUPS)[number];

/**
 * How much a reader loses by not knowing it, 0 to 1: words put into someone's mouth first, then whole statements and
 * people, then figures; a word of doubt last. An ordering made by hand, not a measurement.
 */
const WEIGHT: Record<FindingKind, number> = {
  quote: 1,
  attribution: 0.95,
  claim: 0.85,
  cause: 0.8,
  person: 0.8,
  money: 0.75,
  percent: 0.75,
  number: 0.7,
  certainty: 0.65,
  superlative: 0.65,
  role: 0.6,
  organisation: 0.6,
  date: 0.6,
  measure: 0.55,
  place: 0.55,
};

const GROUP: Record<FindingKind, Group> = {
  quote: 'quotations',
  attribution: 'quotations',
  person: 'names',
  organisation: 'names',
  place: 'names',
  role: 'names',
  number: 'figures',
  percent: 'figures',
  money: 'figures',
  measure: 'figures',
  date: 'figures',
  certainty: 'statements',
  cause: 'statements',
  superlative: 'statements',
  claim: 'statements',
};

/** The weight of a finding: what its kind weighs, and how sure it is. */
export function weightOf({ kind, confidence }: Finding): number {
  return WEIGHT[kind] * confidence;
}

/** Heaviest first; equals in order of the text. */
export function byWeight(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => weightOf(b) - weightOf(a) || a.start - b.start);
}

/** Findings in groups of a kind, the group with the heaviest finding first, empty groups left out. */
export function grouped(findings: readonly Finding[]): { group: Group; findings: Finding[] }[] {
  const ordered = byWeight(findings);
  const groups = GROUPS.map((group) => ({
    group,
    findings: ordered.filter(({ kind }) => GROUP[kind] === group),
  }));
  const heaviest = ({ findings: [first] }: { findings: Finding[] }) => (first ? weightOf(first) : 0);
  return groups.filter((each) => each.findings.length > 0).sort((a, b) => heaviest(b) - heaviest(a));
}
