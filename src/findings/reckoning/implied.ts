import type { QuantityDigest } from '../../digest/digest.ts';
import type { Quantity } from '../../facts/fact.ts';
import {
  derivable,
  isPlainlyReckonedFrom,
  isReckonedFrom,
  isShareOf,
  type KnownFact,
} from '../../facts/quantities/derivable.ts';
import { sameQuantity } from '../../facts/quantities/same-quantity.ts';
import { type Comparison, digestFactsOf, isInOrBeside, LEAD, linkedTo } from '../comparison.ts';
import { onceEach } from '../once-each.ts';
import { besides, ownNear } from '../own-quantities.ts';
import { foldedText, tokensAfter, tokensBefore, wordAfter, wordBefore } from '../tokens-beside.ts';
import { valuesOf } from '../valued.ts';
import { isCountedThere } from './counted-there.ts';
import { isReckonedNumber } from './reckoned-numbers.ts';
import { COMPARED, REST, TOGETHER } from './reckoning-words.ts';
import { isToldInParts } from './told-in-parts.ts';
import { isWordedReckoning } from './worded-reckonings.ts';

/** Words right beside a number that say that it was reckoned from those around it. */
const RECKONED = new Set([...REST, ...TOGETHER, ...'each apiece difference margin double triple'.split(' ')]);
/** Words right after a number that make it a margin, unless "by" stands before it. */
const MARGIN = new Set([...COMPARED, ...'clear ahead up down'.split(' ')]);
/** Smaller numbers are the sum or the difference of some pair of neighbours too often; only a word of reckoning excuses them. */
const SMALL = 20;
const SMALLEST = 3;
/** How far from the number its word of reckoning may stand, in tokens. */
const REACH = 2;
/** What is handed out "each" goes to so many at most where nobody counted them. */
const MOST_SHARERS = 3;
/** "A third" is said of 33 to 34 in a hundred. */
const SHARE_ROUNDING = 0.02;

/**
 * What follows from the original's own numbers is not an invention: from two of them, or from one beside the page's sentence and another
 * that the page gives beside it ("of 212 bills, 72 were honest" where the original has 140 of 212 that were not).
 */
export function isImplied(fact: Quantity, comparison: Comparison): boolean {
  if (fact.low !== fact.high && fact.kind === 'money')
    return [fact.low, fact.high].every((end) => isImplied({ ...fact, low: end, high: end }, comparison));
  return derivationOf(fact, comparison) !== null || followsBeside(fact, comparison);
}

const derivationOf = onceEach((fact: Quantity, comparison) => {
  const { page, digest } = comparison;
  const published = { pagePublished: page.published, originalPublished: digest.published };
  return derivable(fact, valuesOf(comparison), published);
});

/** What of the original a number follows from by one step of arithmetic, and nothing beside it excuses; null where it does not. */
export function derivedFrom(fact: Quantity, comparison: Comparison): readonly KnownFact[] | null {
  const found = derivationOf(fact, comparison);
  return found === null || followsBeside(fact, comparison) ? null : found.from;
}

/** True where the original's numbers imply one of the page, or make it what its wording says was reckoned. */
export function followsFromNumbers(fact: Quantity, comparison: Comparison): boolean {
  return isImplied(fact, comparison) || isSaidToFollow(fact, comparison);
}

/** A smaller value follows from two numbers of the original too easily to be excused by that alone where it stands in the place of another. */
const TELLING_FROM = 100;

/** The same for a value that the original has elsewhere. */
export function followsDespitePlace(fact: Quantity, comparison: Comparison): boolean {
  const telling = fact.unit === 's' || fact.low >= TELLING_FROM;
  return (telling && isImplied(fact, comparison)) || isSaidToFollow(fact, comparison);
}

/** The wording says that a number was reckoned, and the original has what it was reckoned from. */
export const isSaidToFollow = onceEach(
  (fact: Quantity, comparison) =>
    isReckonedNumber(fact, comparison) ||
    isWordedReckoning(fact, comparison) ||
    isToldInParts(fact, comparison),
);

function followsBeside(fact: Quantity, comparison: Comparison): boolean {
  const originals = digestFactsOf(comparison.digest, 'quantity');
  if (isMargin(fact, originals, comparison) || isShortOfMajority(fact, originals, comparison)) return true;
  const best = goesBackTo(fact, comparison);
  if (best !== undefined && isCountedThere(fact, best, comparison)) return true;
  if (fact.unit === 's' || fact.unit === 'age') return false;
  const partners = partnersOf(fact, originals, comparison);
  const near = nearby(fact, partners, originals, comparison);
  const reckoned = reckoningOf(fact, comparison);
  if (reckoned === 'each' && near.some((original) => isHandedOut(fact, original))) return true;
  if (partners.some((one) => near.some((other) => isShareOf(fact, other, one)))) return true;
  if (isShareBeside(fact, near, comparison)) return true;
  if (fact.unit === 'count' && fact.low < (reckoned === null ? SMALL : SMALLEST)) return false;
  if (sideBySide(fact, best, originals)) return true;
  const first = reckoned === null ? partners : [...partners, ...near];
  return first.some((one) =>
    near.some((other) => !sameQuantity(one, other) && isPlainlyReckonedFrom(fact, one, other)),
  );
}

/** Larger articles have so many sums of money that some two are any number apart. */
const MOST_MARGIN_FACTS = 40;

/** "By £4.5m", "£4.5m more": the margin between two values of the original, one of them where this sentence goes back to, in at least two digits. */
function isMargin(fact: Quantity, originals: readonly QuantityDigest[], comparison: Comparison): boolean {
  if (/^(?:s|age|percent|ordinal)$/.test(fact.unit) || fact.low !== fact.high || fact.bound !== 'exact')
    return false;
  if (wordBefore(fact, comparison) !== 'by' && !MARGIN.has(wordAfter(fact, comparison))) return false;
  const likes = originals.filter(({ unit, low, high }) => unit === fact.unit && low === high);
  if (likes.length > MOST_MARGIN_FACTS) return false;
  const linked = linkedTo(comparison, fact.sentence);
  return likes.some(
    (one) =>
      (linked.includes(one.sentence) || one.sentence < LEAD) &&
      likes.some((other) => Math.abs(Math.abs(one.low - other.low) - fact.low) <= 1e-9 * one.low) &&
      (fact.unit !== 'count' || fact.low >= SMALL),
  );
}

/** "20 short of a majority" of somebody who has 41 of 120 seats; "61 are needed for a majority". */
function isShortOfMajority(
  fact: Quantity,
  originals: readonly QuantityDigest[],
  { analysis }: Comparison,
): boolean {
  const tokens = analysis.sentences[fact.sentence]?.tokens ?? [];
  if (fact.unit !== 'count' || !tokens.some(({ folded }) => folded === 'majority' || folded === 'needed'))
    return false;
  const counts = originals.filter(({ unit, low }) => unit === 'count' && Number.isInteger(low));
  return counts.some((whole, at) => {
    const needed = Math.floor(whole.low / 2) + 1;
    if (fact.low === needed) return true;
    const beside = [counts[at - 1], counts[at + 1]];
    return beside.some(
      (part) => part?.sentence === whole.sentence && Math.abs(needed - part.low) === fact.low,
    );
  });
}

/** "The remaining third, or about ten million": a share that the page gives beside it, of a value near the place it goes back to. */
function isShareBeside(fact: Quantity, near: readonly QuantityDigest[], comparison: Comparison): boolean {
  if (fact.unit === 'percent') return false;
  const own = besides(fact, comparison).filter(({ unit }) => unit === 'percent');
  const apposed = own.some((share) => isApposed(fact, share, comparison));
  const shares = own.filter((share) => share.kind === 'number' || isApposed(fact, share, comparison));
  const wholes = apposed
    ? digestFactsOf(comparison.digest, 'quantity').filter(
        ({ unit }) => unit === fact.unit && unit !== 'count',
      )
    : near;
  return shares.some(({ low }) =>
    wholes.some((whole) => {
      if (whole.low !== whole.high) return false;
      const value = (whole.low * low) / 100;
      const part = {
        ...whole,
        low: value,
        high: value,
        precision: value * SHARE_ROUNDING,
        bound: 'exact' as const,
      };
      return sameQuantity(fact, part);
    }),
  );
}

/** "Seventy percent, or close to $6.6 million": no more than words of grammar between a share and what it comes to. */
function isApposed(fact: Quantity, share: Quantity, { analysis }: Comparison): boolean {
  const [first, second] = share.start < fact.start ? [share, fact] : [fact, share];
  const tokens = analysis.sentences[fact.sentence]?.tokens ?? [];
  const between = tokens.filter(({ start, end }) => start >= first.end && end <= second.start);
  return (
    between.some(({ kind }) => kind === 'mark') &&
    between.every(({ kind, folded }) => kind === 'mark' || APPOSING.has(folded))
  );
}

const APPOSING = new Set('or about around some nearly almost close to so just over under roughly'.split(' '));

/** The sentence of the original that the fact's goes back to, or the one before it where that is too short to tell. */
function goesBackTo({ sentence }: Quantity, comparison: Comparison): number | undefined {
  return linkedTo(comparison, sentence)[0] ?? linkedTo(comparison, sentence - 1)[0];
}

/** Two numbers that follow each other in the sentence that the fact's goes back to: "48,000 tonnes, down from 55,000", "5% of £212m". */
function sideBySide(fact: Quantity, best: number | undefined, originals: readonly QuantityDigest[]): boolean {
  const there = originals.filter(({ sentence }) => sentence === best);
  return there.some((one, at) => {
    const next = there[at + 1];
    return next !== undefined && isReckonedFrom(fact, one, next);
  });
}

/**
 * Quantities of the original in the sentences that the fact's sentence and the one before it go back to or share a telling number with, or
 * beside them, and those of its first sentences, which the whole account is about.
 */
function nearby(
  { sentence }: Quantity,
  partners: readonly Quantity[],
  originals: readonly QuantityDigest[],
  comparison: Comparison,
): readonly QuantityDigest[] {
  const telling = partners.filter(({ low }) => low >= SMALL);
  const shared = originals.filter((original) => telling.some((partner) => sameQuantity(partner, original)));
  const linked = [
    ...linkedTo(comparison, sentence),
    ...linkedTo(comparison, sentence - 1),
    ...shared.map((original) => original.sentence),
  ];
  return originals.filter((original) => original.sentence < LEAD || isInOrBeside(original.sentence, linked));
}

/**
 * Quantities that the page gives in the same sentence or the one before, and that the original gives as well.
 */
function partnersOf(
  fact: Quantity,
  originals: readonly QuantityDigest[],
  comparison: Comparison,
): readonly Quantity[] {
  return ownNear(fact, 1, comparison).filter((other) =>
    originals.some((original) => sameQuantity(other, original)),
  );
}

function reckoningOf(fact: Quantity, comparison: Comparison): 'each' | 'reckoned' | null {
  const before = tokensBefore(fact, comparison, REACH);
  const after = tokensAfter(fact, comparison, REACH);
  const words = [...before, ...after].map(({ folded }) => folded);
  if (words.some((word) => /^(?:each|apiece|head)$/.test(word))) return 'each';
  if (foldedText(after) === 'of them') return 'reckoned';
  return words.some((word) => RECKONED.has(word)) ? 'reckoned' : null;
}

/** "€30,000 each" where the original has a prize of €60,000, shared. */
function isHandedOut(fact: Quantity, original: QuantityDigest): boolean {
  if (fact.kind !== 'money' || original.unit !== fact.unit) return false;
  const sharers = original.low / fact.low;
  return Number.isInteger(sharers) && sharers >= 2 && sharers <= MOST_SHARERS;
}
