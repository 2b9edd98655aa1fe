import type { FactDigest } from '../digest/digest.ts';
import { distinctNames, eitherNames } from '../facts/names/same-name.ts';
import { sameQuantity } from '../facts/quantities/same-quantity.ts';
import { sameTime } from '../facts/times/same-time.ts';
import type { Dropped, Finding } from '../report.ts';
import { type Comparison, digestFactsOf, factsOf } from './comparison.ts';
import { headingsOf } from './headings.ts';

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

function lostFacts({ analysis, digest }: Comparison): FactDigest[] {
  const quantities = factsOf(analysis, 'quantity');
  const times = factsOf(analysis, 'time');
  const names = distinctNames(factsOf(analysis, 'name'));
  return [
    ...digestFactsOf(digest, 'quantity').filter((fact) => !quantities.some((own) => sameQuantity(own, fact))),
    ...digestFactsOf(digest, 'time').filter(
      (fact) => fact.grain !== 'vague' && !times.some((own) => sameTime(own, fact)),
    ),
    ...digestFactsOf(digest, 'name').filter((fact) => !names.some((own) => eitherNames(own, fact))),
  ];
}
