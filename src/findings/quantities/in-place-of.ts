import type { QuantityDigest } from '../../digest/digest.ts';
import type { Quantity } from '../../facts/fact.ts';
import type { KnownFact } from '../../facts/quantities/derivable.ts';
import { rivalQuantities, sameQuantity } from '../../facts/quantities/same-quantity.ts';
import { stemKey } from '../../text/keys.ts';
import { type Comparison, clearlyLinkedTo, digestFactsOf, factsOf, linkedTo } from '../comparison.ts';
import { replaced, wordsAround } from '../fact-roles.ts';
import { derivedFrom, isImplied, isSaidToFollow } from '../reckoning/implied.ts';
import { TOGETHER } from '../reckoning/reckoning-words.ts';
import { foldedText, saysNear, tokensAfter, wordAfter, wordBefore } from '../tokens-beside.ts';
import { isComparableSize, type ValuedDigest } from '../valued.ts';
import { isTurned } from './turned-shares.ts';

/**
 * What a number stands in the place of, although it could be reckoned from the original. Among some forty numbers nearly every small one follows from
 * some two of them by chance; where its own sentence there has another value in the same role, which the page gives nowhere and from which this one
 * was not reckoned, or which stood among just the same words, that other was changed: "48 hours" for 24, with two dates elsewhere that lie two days apart.
 */

/** Least likeness of what is counted (see rivalQuantities) at which two values have one role. */
const SAME_ROLE = 0.85;

/** A larger count hardly follows by chance from two others: only where the sentence clearly goes back to the one in whose place it stands is it held to. */
const TELLING_FROM = 100;

/** The value of the original in whose place a number stands that follows from others only by chance; null where there is none. */
export function inPlaceOf(
  fact: Quantity,
  originals: readonly QuantityDigest[],
  comparison: Comparison,
): QuantityDigest | null {
  const inputs = derivedFrom(fact, comparison);
  if (inputs === null) return null;
  const clear = clearlyLinkedTo(comparison, fact.sentence);
  const own = replaced(fact, comparison);
  const hashed = { ...fact, counted: fact.counted.map(stemKey) };
  return (
    originals.find(
      (original) =>
        original.unit === fact.unit &&
        (clear.includes(original.sentence) ||
          (original === own && fact.low < TELLING_FROM && sharesHead(fact, original))) &&
        isComparableSize(fact, original) &&
        !isTold(original, comparison) &&
        (original === own ||
          rivalQuantities(hashed, original) >= SAME_ROLE ||
          isOnlyPair(fact, original, originals, comparison)) &&
        isByChance(fact, original, inputs, comparison),
    ) ?? null
  );
}

/**
 * What a number was reckoned from is not what it took the place of: "three of them not gold" of five, two of them gold. Where the sentence was kept, or
 * all else that it was reckoned from stands far off, it follows by chance: "eight addresses" of six, and two detectors elsewhere. A
 * share of it does not: "half of the patients" may stand anywhere.
 */
function isByChance(
  fact: Quantity,
  original: QuantityDigest,
  inputs: readonly KnownFact[],
  comparison: Comparison,
): boolean {
  if (isCountedFromDate(fact, inputs, comparison)) return false;
  const rest = inputs.filter((input) => !isOfValue(input, original));
  if (rest.length === inputs.length || isSameSlot(fact, original, comparison)) return true;
  if (rest.length === 0 || !sharesHead(fact, original) || isTurned(fact, original, comparison)) return false;
  const beside = factsOf(comparison.analysis, 'quantity').filter(
    ({ sentence }) => sentence === fact.sentence,
  );
  const there = digestFactsOf(comparison.digest, 'quantity').filter(
    ({ sentence }) => sentence === original.sentence,
  );
  const linked = linkedTo(comparison, fact.sentence);
  return (
    wordBefore(fact, comparison) !== 'by' &&
    rest.every(
      (input) =>
        input.type === 'quantity' &&
        input.unit === fact.unit &&
        !linked.includes(input.sentence) &&
        ![...beside, ...there].some((other) => isOfValue(input, other)),
    )
  );
}

function isOfValue(input: KnownFact, { unit, low, high }: Pick<Quantity, 'unit' | 'low' | 'high'>): boolean {
  return input.type === 'quantity' && input.unit === unit && (input.low === low || input.high === high);
}

/** "Seven years have passed since", "seven years ago", "seven years on". */
const SINCE_THEN = /^(?:ago|since|on|later|old)\b|^(?:\w+ ){0,2}(?:passed|gone by|elapsed)\b/;

/** A stretch that the page counts from a date of a sentence which its own goes back to. */
function isCountedFromDate(fact: Quantity, inputs: readonly KnownFact[], comparison: Comparison): boolean {
  if (fact.unit !== 's' || !SINCE_THEN.test(foldedText(tokensAfter(fact, comparison, 4)))) return false;
  const linked = linkedTo(comparison, fact.sentence);
  return inputs.some(({ type, sentence }) => type === 'time' && linked.includes(sentence));
}

/** Least score of the link between two sentences of which each has one value of a unit. */
const ONE_EACH = 0.6;

/** "11 km/h over the limit" tells how far from something, not how fast. */
const BEYOND =
  /^(?:over|above|below|under|beyond|past|short|faster|slower|higher|lower|longer|shorter|heavier|lighter|more|less|ahead|behind)$/;

/** The one share, sum or measure of its unit in a sentence, for the one of the sentence that it goes back to: "benched for 18 months" for "suspended for 180 days". */
function isOnlyPair(
  fact: Quantity,
  original: QuantityDigest,
  originals: readonly QuantityDigest[],
  comparison: Comparison,
): boolean {
  const [best] = comparison.alignment.links[fact.sentence] ?? [];
  if (fact.kind === 'number' || best?.original !== original.sentence || best.score < ONE_EACH) return false;
  if (BEYOND.test(wordAfter(fact, comparison))) return false;
  const isAlone = (all: readonly Pick<Quantity, 'unit' | 'sentence'>[], sentence: number) =>
    all.filter((other) => other.unit === fact.unit && other.sentence === sentence).length === 1;
  return (
    isAlone(factsOf(comparison.analysis, 'quantity'), fact.sentence) && isAlone(originals, original.sentence)
  );
}

/**
 * The count of the same things in the one sentence that a number's clearly goes back to, where the original has the number for other things only:
 * "three dockers" for two of them, with three tugs beside. Of 125 such numbers of labelled pages, some right and others altered by hand or by lot, 120
 * were altered; whatever else follows from the original's numbers is not asked about.
 * @param same the original's quantities of the same value
 */
export function countInPlaceOf(
  fact: Quantity,
  same: readonly QuantityDigest[],
  originals: readonly QuantityDigest[],
  comparison: Comparison,
): QuantityDigest | null {
  const [head] = fact.counted.map(stemKey);
  const [best] = clearlyLinkedTo(comparison, fact.sentence);
  if (fact.unit !== 'count' || fact.low !== fact.high || head === undefined) return null;
  if (saysNear(fact, TOGETHER, SUM_REACH, comparison)) return null;
  const isOfHead = ({ counted }: QuantityDigest) => counted.slice(0, 2).includes(head);
  if (same.some((original) => original.sentence === best || isOfHead(original))) return null;
  const own = factsOf(comparison.analysis, 'quantity').filter(({ counted }) =>
    counted.slice(0, 2).some((word) => stemKey(word) === head),
  );
  const there = originals.filter(({ sentence, unit }) => sentence === best && unit === 'count');
  const rival = there.find(
    (original) =>
      original.counted[0] === head &&
      original.low === original.high &&
      isComparableSize(fact, original) &&
      !own.some((other) => sameQuantity(other, original)),
  );
  if (rival === undefined || there.some((other) => other !== rival && isOfHead(other))) return null;
  return isImplied(fact, comparison) || isSaidToFollow(fact, comparison) ? null : rival;
}

/** How far from a number a word that makes it a sum may stand, in tokens: "three dockers in all". */
const SUM_REACH = 6;

/** Nearest words on either side of a value, … */
const SLOT = 4;

/**
 * … all the same here and there, so many at least: the sentence was kept, and the number in it exchanged, whatever it might be reckoned from. Shares are
 * left out, as "60% of the usual price" is "40% below" it.
 */
function isSameSlot(fact: Quantity, original: QuantityDigest, comparison: Comparison): boolean {
  if (fact.unit !== 'count') return false;
  const here = wordsAround(fact, comparison).slice(0, SLOT);
  const there = original.around.slice(0, SLOT);
  return (
    here.length === SLOT &&
    here.every(({ key, steps }) => there.some((one) => one.key === key && one.steps === steps))
  );
}

/**
 * True where the page has the value itself, for what it stands for there: in a sentence that goes back to that one, or for the same things. Shares, sums and
 * measures need not be looked for so closely, unless they are rounded.
 */
function isTold(original: QuantityDigest, comparison: Comparison): boolean {
  return factsOf(comparison.analysis, 'quantity').some(
    (other) =>
      sameQuantity(other, original) &&
      (linkedTo(comparison, other.sentence).includes(original.sentence) ||
        sharesHead(other, original) ||
        (original.kind !== 'number' && other.low === original.low)),
  );
}

/** The nearest counted word is the head ("38 passengers"). */
function sharesHead({ counted: [head] }: Quantity, { counted }: QuantityDigest): boolean {
  return head !== undefined && counted.slice(0, 2).includes(stemKey(head));
}

/**
 * The value of which a number has the digits in another order, or at another scale: 45 for 54, 7.8 for 8.7, 14 million for 14 billion. Where the page's
 * sentence goes back to, or anywhere: of 98 numbers of the labelled pairs that stand nowhere in the original, but with other digits or scale, 91 had been changed; the
 * other seven follow from its numbers, and are not asked about.
 */
export function slipOf(
  fact: Quantity,
  originals: readonly QuantityDigest[],
  comparison: Comparison,
  where: 'linked' | 'anywhere' = 'linked',
): QuantityDigest | null {
  const linked = linkedTo(comparison, fact.sentence);
  const own = factsOf(comparison.analysis, 'quantity');
  return (
    originals.find(
      (original) =>
        original.unit === fact.unit &&
        (where === 'anywhere' || linked.includes(original.sentence)) &&
        isSlip(fact, original) &&
        own.every(({ unit, low }) => unit !== original.unit || low !== original.low),
    ) ?? null
  );
}

/** One digit tells nothing, and neither do lengths of time, which are counted in seconds here. */
function isSlip(fact: Quantity, original: QuantityDigest): boolean {
  if (fact.low !== fact.high || original.low !== original.high || fact.low === original.low) return false;
  if (fact.unit === 's' || fact.unit === 'ordinal') return false;
  const [here, there] = [digitsOf(fact.low), digitsOf(original.low)];
  return here.length >= 2 && here.length === there.length && sorted(here) === sorted(there);
}

function digitsOf(value: number): string {
  const digits = Math.abs(value).toPrecision(12).replace(/e.*/, '').replace('.', '');
  return digits.replace(/^0+|0+$/g, '');
}

function sorted(digits: string): string {
  return [...digits].sort().join('');
}

/** "Put off four times" for "delayed three times", with four satellites elsewhere: what equals it is of another unit, and its place there is taken by one of its own. */
export function otherOfUnit(
  fact: Quantity,
  same: readonly QuantityDigest[],
  comparison: Comparison,
): ValuedDigest | null {
  const [best] = linkedTo(comparison, fact.sentence);
  if (same.some(({ unit, sentence }) => unit === fact.unit || sentence === best)) return null;
  if (isSaidToFollow(fact, comparison)) return null;
  const own = replaced(fact, comparison);
  return own?.type === 'quantity' && own.sentence === best && own.unit === fact.unit ? own : null;
}

/** Shares follow from some two others too easily: one that no word says was reckoned, in the place of another that the page has not, is changed. */
export function otherPercent(fact: Quantity, comparison: Comparison): ValuedDigest | null {
  if (fact.kind !== 'percent' || fact.unit !== 'percent') return null;
  const own = replaced(fact, comparison);
  if (own?.type !== 'quantity' || own.kind !== 'percent' || Math.abs(own.low + fact.low - 100) < 1)
    return null;
  return isTold(own, comparison) ? null : own;
}

/** Five cents stand in the place of no billion. Degrees have no zero to measure from. */
const SCALE = 10_000;

/** True for values of which one is too small to be mistaken for the other. */
export function isOutOfScale({ unit, low }: Quantity, rival: QuantityDigest): boolean {
  if (unit === 'K' || low === 0 || rival.low === 0) return false;
  const ratio = Math.abs(low / rival.low);
  return ratio > SCALE || ratio < 1 / SCALE;
}
