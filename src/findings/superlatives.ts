import type { Superlative } from '../facts/fact.ts';
import { stemKey } from '../text/keys.ts';
import { type Comparison, digestFactsOf, factsOf, linkedTo, type RawFinding } from './comparison.ts';
import { isSettled } from './settled.ts';

/** Ranks that say the same: a rewriter turns "most serious" into "worst". Folded and stemmed. */
const RANK_OF: ReadonlyMap<string, string> = new Map([['onli', 'only']]);

/** Superlatives, firsts, onlies and records of the page that the original does not claim. */
export function unsupportedSuperlatives(comparison: Comparison): RawFinding[] {
  const originals = digestFactsOf(comparison.digest, 'superlative');
  return factsOf(comparison.analysis, 'superlative')
    .filter((fact) => !isSettled(comparison, fact))
    .flatMap((fact) => judge(fact, originals, comparison) ?? []);
}

function judge(
  fact: Superlative,
  originals: ReturnType<typeof digestFactsOf<'superlative'>>,
  comparison: Comparison,
): RawFinding | null {
  const linked = linkedTo(comparison, fact.sentence);
  const near = originals.filter(({ sentence }) => linked.includes(sentence));
  const rank = rankOf(fact.rank);
  const keys = fact.scope.map(stemKey);
  if (near.some((original) => rankOf(original.rank) === rank)) return null;
  if (
    originals.some(
      (original) => rankOf(original.rank) === rank && original.scope.some((key) => keys.includes(key)),
    )
  )
    return null;
  if (near.length > 0) return null;
  return {
    start: fact.start,
    end: fact.end,
    kind: 'superlative',
    verdict: 'inserted',
    sentence: fact.sentence,
    original: null,
    from: null,
    confidence: confidenceOf(fact),
    reason: { code: 'ranking-not-there', values: [] },
  };
}

function rankOf(rank: string): string {
  return RANK_OF.get(rank) ?? rank;
}

function confidenceOf({ rank, scope }: Superlative): number {
  if (rank === 'first' || rank === 'onli' || rank === 'only') return 0.5;
  return scope.length > 0 ? 0.75 : 0.4;
}
