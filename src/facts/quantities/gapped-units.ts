import { isStopWord } from '../../text/stop-words.ts';
import type { PlacedQuantity } from './elided-units.ts';
import { type Tokens, wordAt } from './token-reading.ts';

/** Prepositions that stand again before the second of two values: "one for 44 years, the other for 35". */
const AGAIN = /^(?:for|by|of|at|to|about|after|in)$/;
/** Whose value the second one is. */
const OTHER = /^(?:other|others|second|third|latter|last|next|rest|another|former|first)$/;
const OTHER_REACH = 4;
const COMPARING_BEFORE = /^(?:extra|further|additional|another)$/;
const COMPARING_AFTER = /^(?:more|less|extra|higher|lower|longer|shorter|over|below|above|short)$/;
/** How much larger than what it is added to, or smaller, a difference is told. */
const FURTHEST = 20;

/**
 * Whether a bare number is said in the unit of an earlier one of its sentence although no list joins them: "one has run for 44 years, the other for 35", "20,000 tonnes, give
 * or take 2,000", "2.2 million tonnes a year, an extra 1.3 million".
 */
export function takesUnitOf(one: PlacedQuantity, earlier: PlacedQuantity, tokens: Tokens): boolean {
  if (earlier.written === null || /^(?:K|percent|point)$/.test(earlier.written.unit) || countsOn(one, tokens))
    return false;
  return isSpread(one, tokens) || isOther(one, earlier, tokens) || isDifference(one, earlier, tokens);
}

/** "Give or take", "plus or minus" before a number. */
function isSpread({ from }: PlacedQuantity, tokens: Tokens): boolean {
  const words = [3, 2, 1].map((back) => wordAt(tokens, from - back)).join(' ');
  return words === 'give or take' || words === 'plus or minus';
}

function isOther({ from }: PlacedQuantity, earlier: PlacedQuantity, tokens: Tokens): boolean {
  const link = wordAt(tokens, from - 1);
  if (!AGAIN.test(link) || wordAt(tokens, earlier.from - 1) !== link) return false;
  const between = tokens.slice(Math.max(earlier.next, from - 1 - OTHER_REACH), from - 1);
  return between.some(({ folded }) => OTHER.test(folded));
}

function isDifference(one: PlacedQuantity, { quantity, written }: PlacedQuantity, tokens: Tokens): boolean {
  const compared =
    COMPARING_BEFORE.test(wordAt(tokens, one.from - 1)) || COMPARING_AFTER.test(wordAt(tokens, one.next));
  if (!compared || written === null || quantity.low !== quantity.high) return false;
  const ratio = Math.abs((one.quantity.low * written.factor) / quantity.low);
  return ratio < FURTHEST && ratio > 1 / FURTHEST;
}

/** A noun behind the number is what it counts. */
function countsOn({ next }: PlacedQuantity, tokens: Tokens): boolean {
  const after = tokens[next];
  if (after === undefined || after.kind === 'mark' || isStopWord(after.folded)) return false;
  return !COMPARING_AFTER.test(after.folded);
}
