import { isStopWord } from '../../text/stop-words.ts';
import type { Quantity } from '../fact.ts';
import { type Tokens, wordAt } from './token-reading.ts';
import type { Unit } from './units.ts';

/** A quantity with the tokens it was read from and the unit written with it. */
export interface PlacedQuantity {
  readonly quantity: Quantity;
  readonly from: number;
  readonly next: number;
  readonly written: Unit | null;
}

/** Before the last member of a list: "five, six and seven months". */
const LAST = /^(?:and|or)$/;
/** Before a value that is set beside one with a unit: "48,000 tonnes, down from 55,000", "9 percent against 34". */
const BESIDE = /^(?:from|than|against|with|to|versus)$/;
/** Values of one kind are seldom further apart than this factor. */
const FURTHEST = 8;

/**
 * Gives bare numbers the unit they share with a neighbour: in a list whose last member has it, or set beside an earlier value of its
 * sentence.
 */
export function withElidedUnits(found: readonly PlacedQuantity[], tokens: Tokens): PlacedQuantity[] {
  const all = [...found];
  for (let at = all.length - 2; at >= 0; at--) {
    const [one, next] = [all[at], all[at + 1]];
    const inList = next !== found[at + 1];
    if (one && next && isBare(one) && isListed(one, next, inList, tokens)) all[at] = inUnitOf(one, next);
  }
  for (const [at, one] of all.entries()) {
    const earlier = all[at - 1];
    if (earlier && isBare(one) && stands(one, tokens) && isClose(one, earlier))
      all[at] = inUnitOf(one, earlier);
  }
  return all;
}

function isBare({ quantity, written }: PlacedQuantity): boolean {
  return written === null && quantity.unit === 'count' && quantity.low === quantity.high;
}

/** A comma joins only where a list has begun: "of the three, 5 percent" is none. */
function isListed(one: PlacedQuantity, next: PlacedQuantity, inList: boolean, tokens: Tokens): boolean {
  const [first, second] = [wordAt(tokens, one.next), wordAt(tokens, one.next + 1)];
  if (next.from === one.next + 1) return LAST.test(first) || (inList && first === ',');
  return next.from === one.next + 2 && first === ',' && LAST.test(second);
}

/** After "from" and the like, with nothing counted behind it. */
function stands({ from, next }: PlacedQuantity, tokens: Tokens): boolean {
  const after = tokens[next];
  const counts = after !== undefined && after.kind !== 'mark' && !isStopWord(after.folded);
  return BESIDE.test(wordAt(tokens, from - 1)) && !counts;
}

function isClose(one: PlacedQuantity, { quantity, written }: PlacedQuantity): boolean {
  if (written === null || written.unit === 's' || quantity.low !== quantity.high) return false;
  const ratio = Math.abs(inUnit(one.quantity.low, written) / quantity.low);
  return ratio < FURTHEST && ratio > 1 / FURTHEST;
}

function inUnitOf(one: PlacedQuantity, { quantity, written }: PlacedQuantity): PlacedQuantity {
  if (written === null) return one;
  const { low, high, precision } = one.quantity;
  return {
    ...one,
    written,
    quantity: {
      ...one.quantity,
      kind: quantity.kind,
      unit: quantity.unit,
      low: inUnit(low, written),
      high: inUnit(high, written),
      precision: precision * written.factor,
    },
  };
}

function inUnit(value: number, { factor, offset }: Unit): number {
  return value * factor + offset;
}
