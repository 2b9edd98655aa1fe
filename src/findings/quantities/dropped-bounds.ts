import type { QuantityDigest } from '../../digest/digest.ts';
import type { Quantity } from '../../facts/fact.ts';
import { sameQuantity } from '../../facts/quantities/same-quantity.ts';
import { type Comparison, factsOf, linkedTo } from '../comparison.ts';
import { tokensAfter, tokensBefore, wordBefore } from '../tokens-beside.ts';

/**
 * Words that bound a number from a distance, or in ways that no reader of bounds knows: "a cap of $15,000", "15 or more", "the ceiling is 40",
 * "as high as 11", "known to have killed 61".
 */
const BOUNDING = new Set(
  `least most maximum minimum cap capped caps limit limited limits ceiling upper lower top tops more over above under below less fewer than
  up within nearly almost close about around some roughly approximately or plus exceed exceeds exceeding beyond known confirmed upwards high low
  possibly perhaps may might could can nearing approaching estimated potential potentially just barely past topped maxed toward towards best worst inside`.split(
    /\s+/,
  ),
);
/** Of these, words that place things as well ("under the floor", "$900 under the law"): they bound a number only right before it. */
const PLACING = new Set(
  'over above below under up within inside around about past toward towards beyond high low'.split(' '),
);
const CLOSE = 2;
/** How far before and after a number the others are looked for, in tokens. */
const BEFORE = 8;
const AFTER = 5;

/**
 * The bounded value of the original that a plain one of the page was made of: "seven people" for "at least seven people", "a fine of $15,000"
 * for "a fine of up to $15,000". Only where the sentence clearly goes back to that one, and nothing in either article has the value otherwise. Ways are
 * left out: "over 204 km" is how far as often as a bound.
 * @param same the original's quantities of the same value
 */
export function droppedBound(
  fact: Quantity,
  same: readonly QuantityDigest[],
  comparison: Comparison,
): QuantityDigest | null {
  if (fact.bound !== 'exact' || fact.low !== fact.high) return null;
  if (isDeadline(fact, comparison) || fact.unit === 'm') return null;
  const there = same.filter(
    ({ low, high }) => low === high && Math.abs(low - fact.low) <= 1e-9 * Math.abs(low),
  );
  const from = there.find(({ sentence }) => linkedTo(comparison, fact.sentence).includes(sentence));
  if (from === undefined || there.some(({ bound }) => bound === 'exact' || bound === 'about')) return null;
  return isBoundedHere(fact, comparison) ? null : from;
}

/** Words before a stretch that lasts; one that merely must not be exceeded ("has 18 months to decide") is bounded without a word. */
const LASTING = /^(?:for|take|takes|taking|took|taken|last|lasts|lasted|lasting|of)$/;
const WORKING_TIMES = ['dai', 'week', 'month', 'year', 'hour'];

function isDeadline(fact: Quantity, comparison: Comparison): boolean {
  const { unit, counted, sentence, start } = fact;
  if (counted.slice(0, 2).some((word) => WORKING_TIMES.includes(word)) && unit === 'count') return true;
  if (unit !== 's') return false;
  const compound = comparison.analysis.sentences[sentence]?.tokens.some(
    (token) => token.text === '-' && token.start >= start && token.start <= start + LONGEST_STRETCH,
  );
  return compound !== true && !LASTING.test(wordBefore(fact, comparison));
}

/** "12-year contracts": where the hyphen of a stretch is looked for, in UTF-16 units. */
const LONGEST_STRETCH = 10;

/** The page bounds the number, here by a word near it or at another mention of the value. */
function isBoundedHere(fact: Quantity, comparison: Comparison): boolean {
  const beside = [...tokensBefore(fact, comparison, BEFORE), ...tokensAfter(fact, comparison, AFTER)];
  const close = tokensBefore(fact, comparison, CLOSE);
  if (
    beside.some(
      (token) => BOUNDING.has(token.folded) && (close.includes(token) || !PLACING.has(token.folded)),
    )
  )
    return true;
  return factsOf(comparison.analysis, 'quantity').some(
    (other) => other !== fact && other.bound !== 'exact' && sameQuantity(fact, other),
  );
}
