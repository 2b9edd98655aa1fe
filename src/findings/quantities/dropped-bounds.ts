import type { QuantityDigest } from '../../digest/digest.ts';
import type { Bound, Quantity } from '../../facts/fact.ts';
import { sameQuantity } from '../../facts/quantities/same-quantity.ts';
import { NEGATION } from '../../facts/surroundings.ts';
import { stemKey } from '../../text/keys.ts';
import { type Comparison, factsOf, linkedTo, originalTokens } from '../comparison.ts';
import { isImplied } from '../reckoning/implied.ts';
import { isMajority } from '../reckoning/told-in-parts.ts';
import { foldedText, saysNear, tokensAfter, tokensBefore, wordAfter, wordBefore } from '../tokens-beside.ts';
import { isBoundedHere, ROLE_WORDS } from './bounded-here.ts';
import { isOtherHalf } from './turned-shares.ts';

/** How close to a number a verb for reaching it stands, in tokens. */
const CLOSE = 2;
/** How far before a number other words are looked for, in tokens. */
const BEFORE = 8;

/**
 * The bounded value of the original that a plain one of the page was made of: "seven people" for "at least seven people", "a fine of $15,000"
 * for "a fine of up to $15,000". Only where the sentence clearly goes back to that one, and nothing in either article has the value otherwise. "Over
 * 204 km" is how far as often as a bound.
 * @param same the original's quantities of the same value
 */
export function droppedBound(
  fact: Quantity,
  same: readonly QuantityDigest[],
  comparison: Comparison,
): QuantityDigest | null {
  if (fact.bound !== 'exact' || fact.low !== fact.high) return null;
  const insists = INSISTING.test(wordBefore(fact, comparison));
  if (!insists && isDeadline(fact, comparison)) return null;
  const there = same.filter(
    ({ low, high }) => low === high && Math.abs(low - fact.low) <= 1e-9 * Math.abs(low),
  );
  const from =
    there.find(({ sentence }) => linkedTo(comparison, fact.sentence).includes(sentence)) ??
    onlyBounded(fact, there);
  if (from === undefined || (fact.unit === 'm' && from.bound === 'over' && !insists)) return null;
  if (insists) return isExactIn(linkedTo(comparison, fact.sentence), there) ? null : from;
  if (there.some((other) => saysPlainly(other, fact, comparison))) return null;
  if (isReachedAtTimes(fact, from, comparison)) return null;
  return isBoundedHere(fact, comparison) || isMajority(fact, comparison) ? null : from;
}

/** Less than this is counted of many things. */
const TELLING = 10;

/**
 * The one value like the page's anywhere in the original, bounded there and of the same noun: "at least 31 homes" tells of the page's 31 homes wherever it
 * stands.
 */
function onlyBounded(fact: Quantity, there: readonly QuantityDigest[]): QuantityDigest | undefined {
  const [only, ...others] = there;
  if (only === undefined || !/^(?:over|under)$/.test(only.bound)) return undefined;
  if (others.some(({ bound }) => bound !== only.bound)) return undefined;
  const [head] = fact.counted.map(stemKey);
  const isSameNoun = head !== undefined && only.counted[0] === head;
  const isTelling = !/^(?:s|ordinal|percent|age|score)$/.test(fact.unit) && Math.abs(fact.low) >= TELLING;
  return isTelling && (isSameNoun || fact.kind === 'money') ? only : undefined;
}

/** "Fourteen animals do not make a population" is no other count, where the sentence that tells it has "at least 14". */
function isExactIn(linked: readonly number[], there: readonly QuantityDigest[]): boolean {
  return there.some(({ bound, sentence }) => bound === 'exact' && linked.includes(sentence));
}

/** "Exactly 800" for about 800. */
const INSISTING = /^(?:exactly|precisely)$/;

/** "Gusts that reached 70 km/h" were of up to 70, and "only 44 percent in places" is as low as that; not "would reach 800" of what could reach up to 800. */
function isReachedAtTimes(fact: Quantity, from: QuantityDigest, comparison: Comparison): boolean {
  const says = (words: RegExp) =>
    [tokensBefore, tokensAfter].some((beside) =>
      words.test(foldedText(beside(fact, comparison, AT_TIMES_REACH))),
    );
  if (from.bound === 'over') return says(IN_PLACES);
  if (from.bound !== 'under') return false;
  if (says(AT_TIMES)) return true;
  if (!saysNear(fact, REACHING, CLOSE, comparison)) return false;
  return originalTokens(from.sentence, comparison)?.some(({ folded }) => REACHING.has(folded)) !== true;
}

const AT_TIMES =
  /\bat (?:one point|times|worst|best|(?:its|their|the) (?:peak|lowest|highest|worst|best|most|height))\b/;
const IN_PLACES =
  /\b(?:at|in) (?:some|certain|places|parts|spots|pockets)\b|\bat (?:worst|times)\b|\bsome(?:times|where)\b|\blocally\b/;
/** It may open the sentence. */
const AT_TIMES_REACH = 16;
const REACHING = new Set('reach reaches reached reaching peak peaks peaked peaking hit hits'.split(' '));

/**
 * Another place of the original has the value without its bound, for the same thing: four times that somebody else won do not count. A sum of money is seldom told
 * of two things, so it counts whatever it is of.
 */
function saysPlainly(
  other: QuantityDigest,
  { kind, sentence, counted }: Quantity,
  comparison: Comparison,
): boolean {
  if (other.bound !== 'exact' && other.bound !== 'about') return false;
  if (kind === 'money') return true;
  if (linkedTo(comparison, sentence).includes(other.sentence) || counted.length === 0) return true;
  const keys = counted.slice(0, ROLE_WORDS).map(stemKey);
  return other.counted.length === 0 || other.counted.slice(0, ROLE_WORDS).some((key) => keys.includes(key));
}

/**
 * The value of the original that is bounded the other way, or for "more than" not at all: "at least 90 millimetres" for "up to 90 millimetres", "more than 90"
 * for "about 90". A denial turns a bound round ("none within", "not more than").
 */
export function reversedBound(
  fact: Quantity,
  same: readonly QuantityDigest[],
  comparison: Comparison,
): QuantityDigest | null {
  const opposite = { over: 'under', under: 'over', exact: null, about: null }[fact.bound];
  if (opposite === null || fact.low !== fact.high) return null;
  const there = same.filter(({ low, high }) => low === high && low === fact.low);
  const from = there.find(({ sentence }) => linkedTo(comparison, fact.sentence).includes(sentence));
  if (from === undefined) return null;
  if (isOtherHalf(fact, from, comparison)) return null;
  const mayBeAbout =
    fact.bound === 'over' && same.every(({ low }) => low <= fact.low) && !isImplied(fact, comparison);
  const isOther = (bound: Bound) => bound === opposite || (mayBeAbout && bound === 'about');
  if (!there.every(({ bound }) => isOther(bound))) return null;
  return isDenied(fact, from, comparison) ? null : from;
}

const BOUND_WORD =
  /^(?:more|less|fewer|greater|higher|lower|than|at|least|most|over|under|above|below|up|to|no|not|as|many|much|nearly|almost|well|just)$/;

/** A value together with the words before it that bound it, which is what a reader is shown of a bound that was turned round. */
export function withBound(fact: Quantity, comparison: Comparison): Quantity {
  const before = tokensBefore(fact, comparison, BEFORE);
  const last = before.findLastIndex(({ folded }) => !BOUND_WORD.test(folded));
  return { ...fact, start: before[last + 1]?.start ?? fact.start };
}

function isDenied(fact: Quantity, from: QuantityDigest, { analysis, digest }: Comparison): boolean {
  const here = analysis.sentences[fact.sentence]?.tokens ?? [];
  if (here.some(({ folded }) => DENIALS.has(folded) || folded.endsWith("n't"))) return true;
  return (
    from.around.some(({ key }) => key === NEGATION) ||
    digest.facts.some(
      (cue) => cue.type === 'certainty' && cue.cue === 'negated' && cue.sentence === from.sentence,
    )
  );
}

const DENIALS = new Set(
  'no not never none nor neither without fail fails failed failing beyond within'.split(' '),
);

/** From here up an end of a range is no number that somebody else was given. */
const TELLING_END = 10;

/**
 * The range of which a page gives one end alone, as if it were the value, or as the wrong bound: "by 20 months" for "by 14 to 20 months", "more than 200"
 * for 150 to 200.
 */
export function endOfRange(
  fact: Quantity,
  originals: readonly QuantityDigest[],
  comparison: Comparison,
): QuantityDigest | null {
  const { low, high, unit, bound } = fact;
  if (bound === 'about' || low !== high || (unit === 'count' && low < TELLING_END)) return null;
  if (/^(?:age|score|ordinal)$/.test(unit)) return null;
  const linked = linkedTo(comparison, fact.sentence);
  const is = (value: number) => Math.abs(value - low) <= 1e-9 * Math.abs(low);
  const range = originals.find(
    (one) =>
      linked.includes(one.sentence) &&
      one.unit === unit &&
      one.low < one.high &&
      one.precision > 0 &&
      (bound === 'under' ? is(one.low) : bound === 'over' ? is(one.high) : is(one.low) || is(one.high)),
  );
  if (
    range === undefined ||
    originals.some((one) => one.unit === unit && one.low === one.high && is(one.low)) ||
    originals.some((one) => one.unit === unit && isOwnEnd(bound, one, is))
  )
    return null;
  if (/\bfrom\b.* to$/.test(foldedText(tokensBefore(fact, comparison, BEFORE)))) return null;
  const end = is(range.low) ? range.high : range.low;
  const told = factsOf(comparison.analysis, 'quantity').some(
    (other) =>
      other !== fact &&
      (sameQuantity(other, { ...range, low: end, high: end }) ||
        (other.low === end && other.sentence === fact.sentence)),
  );
  return told || (bound === 'exact' && isBoundedHere(fact, comparison)) ? null : range;
}

/** "At least 250 million" of 250 to 265 million, whatever range ended at 250 million before. */
function isOwnEnd(
  bound: Bound,
  { low, high }: Pick<QuantityDigest, 'low' | 'high'>,
  is: (value: number) => boolean,
): boolean {
  return low < high && ((bound === 'over' && is(low)) || (bound === 'under' && is(high)));
}

/** Words before a stretch that lasts; one that merely must not be exceeded ("has 18 months to decide") is bounded without a word. */
const LASTING =
  /^(?:for|take|takes|taking|took|taken|last|lasts|lasted|lasting|of|face|faces|faced|facing|risk|risks|risked|risking)$/;
const WORKING_TIMES = ['dai', 'week', 'month', 'year', 'hour'];

function isDeadline(fact: Quantity, comparison: Comparison): boolean {
  const { unit, counted, sentence, start } = fact;
  if (counted.slice(0, 2).some((word) => WORKING_TIMES.includes(word)) && unit === 'count') return true;
  if (unit !== 's') return false;
  const compound = comparison.analysis.sentences[sentence]?.tokens.some(
    (token) => token.text === '-' && token.start >= start && token.start <= start + LONGEST_STRETCH,
  );
  const lasts =
    LASTING.test(wordBefore(fact, comparison)) ||
    (SENTENCED.test(foldedText(tokensBefore(fact, comparison, 2))) && wordAfter(fact, comparison) !== 'to');
  return compound !== true && !lasts;
}

/** "Will get 19 years if he is found guilty": both such stretches on the labelled pages had been up to so long; "gets 30 days to reply" is a deadline. */
const SENTENCED = /^(?:will|would) (?:get|serve)$/;

/** "12-year contracts": where the hyphen of a stretch is looked for, in UTF-16 units. */
const LONGEST_STRETCH = 10;
