import type { Digest, FactDigest } from '../../digest/digest.ts';
import type { Analysis, Fact } from '../../facts/fact.ts';
import { currenciesMeant } from '../../facts/quantities/currencies.ts';

/**
 * Both articles with one unit for each currency: the page's "$" and the original's "A$", the original's "K31,400" and its "47 million kwacha".
 * Every finder may then hold unit against unit. What is unambiguous already is handed back as it is.
 */
export function inOneCurrency(
  analysis: Analysis,
  digest: Digest,
): { readonly analysis: Analysis; readonly digest: Digest } {
  const meant = currenciesMeant([moneyOf(analysis.facts), moneyOf(digest.facts)]);
  if (meant.size === 0) return { analysis, digest };
  const renamed = <F extends { readonly type: string }>(fact: F): F => {
    const unit = 'unit' in fact && typeof fact.unit === 'string' ? meant.get(fact.unit) : undefined;
    return unit === undefined ? fact : { ...fact, unit };
  };
  return {
    analysis: { ...analysis, facts: analysis.facts.map(renamed) },
    digest: { ...digest, facts: digest.facts.map(renamed) },
  };
}

function moneyOf(facts: readonly (Fact | FactDigest)[]): ReadonlySet<string> {
  return new Set(
    facts.flatMap((fact) => (fact.type === 'quantity' && fact.kind === 'money' ? [fact.unit] : [])),
  );
}
