import type { SuperlativeDigest } from '../digest/digest.ts';
import type { Superlative } from '../facts/fact.ts';
import { stemKey } from '../text/keys.ts';
import { type Comparison, digestFactsOf, factsOf, linkedTo, type RawFinding } from './comparison.ts';
import { isSettled } from './settled.ts';

/** Where the linked sentences rank something too, another ranking word is more often theirs reworded. */
const REWORDED = 0.4;

/** "Had first heard of a fire" makes a first fire, though it ranks nothing there. */
const FIRST = stemKey('first');

/** Superlatives, firsts, onlies and records of the page that the original does not claim, or claims of less. */
export function unsupportedSuperlatives(comparison: Comparison): RawFinding[] {
  const originals = digestFactsOf(comparison.digest, 'superlative');
  return factsOf(comparison.analysis, 'superlative')
    .filter((fact) => !isSettled(comparison, fact))
    .flatMap((fact) => judge(fact, originals, comparison) ?? []);
}

function judge(
  fact: Superlative,
  originals: readonly SuperlativeDigest[],
  comparison: Comparison,
): RawFinding | null {
  const linked = linkedTo(comparison, fact.sentence);
  const near = originals.filter(({ sentence }) => linked.includes(sentence));
  const keys = fact.scope.map(stemKey);
  if (fact.rank === 'first' && linked.some((at) => comparison.digest.sentences[at]?.keys.includes(FIRST)))
    return null;
  const same = originals.filter(
    ({ rank, scope, sentence }) =>
      rank === fact.rank && (linked.includes(sentence) || scope.some((key) => keys.includes(key))),
  );
  if (same.length > 0)
    return same.some((original) => isAsWide(fact, original, comparison))
      ? null
      : finding(fact, same[0] ?? null, 0.6);
  const rival =
    near.find(
      ({ rank, scope }) => rank.split(' ').at(-1) === fact.rank.split(' ').at(-1) || scope[0] === keys[0],
    ) ?? null;
  if (rival !== null) return finding(fact, rival, rival.rank.split(' ').at(-1) === fact.rank ? 0.75 : 0.4);
  return finding(fact, null, near.length > 0 ? REWORDED : confidenceOf(fact, comparison));
}

/** The original's claim reaches as far: "ever" there as well, and no range on the page that its sentence does not name. */
function isAsWide(
  fact: Superlative,
  original: SuperlativeDigest,
  { digest, alignment }: Comparison,
): boolean {
  if (fact.ever && !original.ever) return false;
  if (!fact.ranged) return true;
  const held = new Set(digest.sentences[original.sentence]?.keys);
  const beyond = fact.scope
    .slice(1)
    .map(stemKey)
    .filter((key) => !held.has(key) && alignment.weights.has(key));
  return beyond.length < 3;
}

function finding(fact: Superlative, rival: SuperlativeDigest | null, confidence: number): RawFinding {
  return {
    start: fact.start,
    end: fact.end,
    kind: 'superlative',
    verdict: rival === null ? 'inserted' : 'changed',
    sentence: fact.sentence,
    original: rival?.wording ?? null,
    from: rival?.sentence ?? null,
    confidence,
    reason:
      rival === null
        ? { code: 'ranking-not-there', values: [] }
        : { code: 'other-value', values: [rival.wording] },
  };
}

/** A rank with a range ("of any school in the country") is a claim; one without ("the biggest hit") is often a turn of phrase. */
function confidenceOf({ rank, ranged, scope }: Superlative, { alignment }: Comparison): number {
  if (!ranged || scope.length === 0) return 0.35;
  if (rank === 'first' || rank === 'only')
    return scope.some((word) => !alignment.weights.has(stemKey(word))) ? 0.5 : 0.4;
  return 0.75;
}
