import type { QuantityDigest } from '../../digest/digest.ts';
import type { Quantity } from '../../facts/fact.ts';
import { sameQuantity } from '../../facts/quantities/same-quantity.ts';
import { bySentence, surroundings, valuesBeside, WHOLE } from '../../facts/surroundings.ts';
import { type Comparison, digestFactsOf, factsOf } from '../comparison.ts';
import { isSettled } from '../settled.ts';
import { wordBefore } from '../tokens-beside.ts';

/** A part and the whole it was taken from, as they follow each other in a sentence. */
interface Share {
  readonly part: QuantityDigest;
  readonly whole: QuantityDigest;
  /** "Five of the 22 counties"; "of 22 counties, five" may be said of all 22 as well. */
  readonly inOne: boolean;
  /** What else that sentence counts: "41 of 46, including the last three". */
  readonly others: readonly QuantityDigest[];
}

/** Least score of the link to the sentence that tells the part. */
const CLEAR = 0.4;

/**
 * Counts that are another part of the same whole than in the original ("100 of the 126 starters" for 71 of them), or the whole in the place of the part
 * ("in 22 counties" for five of the state's 22). "Two thirds of the 90" says the part in another way,
 * and "all 14" is a portion's (see portions.ts).
 */
export function otherParts(
  comparison: Comparison,
): { readonly fact: Quantity; readonly part: QuantityDigest }[] {
  const all = factsOf(comparison.analysis, 'quantity').filter((fact) => !isSettled(comparison, fact));
  const counts = all.filter(({ unit }) => unit === 'count');
  const inShares = new Set(all.filter(({ unit }) => unit === 'percent').map(({ sentence }) => sentence));
  const grouped = bySentence(counts);
  const wholes = new Set(counts.filter((fact) => isWholeHere(fact, grouped, comparison)));
  return counts.flatMap((fact) => {
    const shares = sharesAt(fact, comparison);
    if (wholes.has(fact) || inShares.has(fact.sentence) || wordBefore(fact, comparison) === 'all') return [];
    const part = wholeForPart(fact, shares, all) ?? otherPart(fact, wholes, shares, counts, all);
    return part === undefined ? [] : [{ fact, part }];
  });
}

function isWholeHere(
  fact: Quantity,
  grouped: ReadonlyMap<number, readonly Quantity[]>,
  { analysis }: Comparison,
): boolean {
  const tokens = analysis.sentences[fact.sentence]?.tokens ?? [];
  const beside = valuesBeside(fact, grouped.get(fact.sentence) ?? []);
  return surroundings(tokens, fact, beside).some(({ key }) => key === WHOLE);
}

/** Parts with their wholes in the sentence that a fact's goes back to. */
function sharesAt(fact: Quantity, { alignment, digest }: Comparison): readonly Share[] {
  const [best] = alignment.links[fact.sentence] ?? [];
  if (best === undefined || best.score < CLEAR) return [];
  const there = digestFactsOf(digest, 'quantity').filter(
    ({ sentence, unit }) => sentence === best.original && unit === 'count',
  );
  return there.flatMap((whole, at) => {
    const before = there[at - 1];
    const part = before ?? there[at + 1];
    const isWhole = whole.around.some(({ key }) => key === WHOLE);
    if (!isWhole || part === undefined || part.low >= whole.low) return [];
    const others = there.filter((other) => other !== part && other !== whole);
    return [{ part, whole, inOne: part === before, others }];
  });
}

function wholeForPart(
  fact: Quantity,
  shares: readonly Share[],
  all: readonly Quantity[],
): QuantityDigest | undefined {
  const share = shares.find(
    ({ whole, inOne }) => inOne && sameQuantity(fact, whole) && whole.low === fact.low,
  );
  return share === undefined || isGiven(share.part, fact, all) ? undefined : share.part;
}

function otherPart(
  fact: Quantity,
  wholes: ReadonlySet<Quantity>,
  shares: readonly Share[],
  counts: readonly Quantity[],
  all: readonly Quantity[],
): QuantityDigest | undefined {
  const at = counts.indexOf(fact);
  const beside = [counts[at + 1], counts[at - 1]].find(
    (other) => other !== undefined && other.sentence === fact.sentence && wholes.has(other),
  );
  const own = shares.filter(({ whole }) => beside !== undefined && sameQuantity(beside, whole));
  const [share] = own;
  if (share === undefined || own.length > 1 || isGiven(share.part, fact, all)) return undefined;
  return isRest(fact, share) || share.others.some((other) => sameQuantity(fact, other))
    ? undefined
    : share.part;
}

/** The page gives the part as well, there or beside it, be it as "eight times in 11 seasons". */
function isGiven(part: QuantityDigest, fact: Quantity, all: readonly Quantity[]): boolean {
  return all.some((other) => Math.abs(other.sentence - fact.sentence) <= 1 && sameQuantity(other, part));
}

function isRest(fact: Quantity, { part, whole }: Share): boolean {
  return Math.abs(fact.low + part.low - whole.low) < 1e-9;
}
