import type { FactDigest } from '../digest/digest.ts';
import { distinctNames, isNamed, sameName } from '../facts/names/same-name.ts';
import type { Dropped, Finding } from '../report.ts';
import { type Comparison, digestFactsOf, factsOf } from './comparison.ts';
import { headingsOf } from './headings.ts';
import { equalsOf } from './valued.ts';

const MOST_DROPPED = 40;

/**
 * Facts of the original that the page leaves out, weightiest first: numbers and money, dates, names. What a finding already names as the
 * original's rival wording was changed, not left out; who wrote the original, and words of its title alone, are nothing a page could leave out.
 * Never counted as findings.
 * @param title the original's
 */
export function droppedFacts(comparison: Comparison, findings: readonly Finding[], title: string): Dropped[] {
  const headings = headingsOf(comparison.digest, title);
  const seen = new Set(findings.map(({ original }) => original ?? ''));
  const dropped: Dropped[] = [];
  for (const { kind, wording, sentence } of lostFacts(comparison)) {
    if (seen.has(wording) || wording === '' || headings.has(sentence)) continue;
    seen.add(wording);
    dropped.push({ kind, text: wording });
  }
  return dropped.slice(0, MOST_DROPPED);
}

function lostFacts(comparison: Comparison): FactDigest[] {
  const { analysis, digest } = comparison;
  const values = [...factsOf(analysis, 'quantity'), ...factsOf(analysis, 'time')];
  const kept = new Set(values.flatMap((own) => equalsOf(own, comparison)));
  const names = distinctNames(factsOf(analysis, 'name'));
  return [
    ...digestFactsOf(digest, 'quantity').filter((fact) => !kept.has(fact)),
    ...digestFactsOf(digest, 'time').filter((fact) => fact.grain !== 'vague' && !kept.has(fact)),
    ...digestFactsOf(digest, 'name').filter(
      (fact) => !isNamed(fact, names) && !names.some((own) => sameName(own, fact)),
    ),
  ];
}
