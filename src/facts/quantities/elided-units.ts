import { isStopWord } from '../../text/stop-words.ts';
import type { Quantity } from '../fact.ts';
import { takesUnitOf } from './gapped-units.ts';
import { type Tokens, wordAt } from './token-reading.ts';
import type { Unit } from './unit-names.ts';
import { isDuration, unitNamed } from './units.ts';

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
const BESIDE = /^(?:from|than|against|with|to|versus|instead)$/;
/** Verbs that measure: "weighed 210 grams and now weighs 630". */
const MEASURING = /^(?:weigh(?:s|ed|ing)?|measur(?:es?|ed|ing))$/;
/** Between a part and its whole: "2.8 of the 7 kilometres", "180,000 of the 400,000 pounds". */
const OWNED = /^(?:the|its|their|his|her|a)$/;
/** Between such a word and its value: "against an average of 55,000", "with a limit of 80". */
const MEASURE_OF =
  /^(?:average|mean|median|total|limit|maximum|minimum|record|forecast|target|estimate|norm|ceiling|peak|low|high)$/;
/** Between the sides of an area. */
const BY = /^(?:by|x|×)$/;
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
  for (const [at, read] of all.entries()) {
    const one = isMillionsOfSum(read, all, tokens) ? inMillions(read) : read;
    const earlier = all[at - 1];
    const degrees = all.findLast((other, place) => place < at && other.written?.unit === 'K');
    const sum = all.find(({ written }) => written?.kind === 'money');
    const percent = all.findLast((other, place) => place < at && other.written?.unit === 'percent');
    if (sum && isBareSum(one, sum, tokens)) all[at] = inUnitOf(one, sum);
    else if (percent && isBare(one) && isBareShare(one, tokens) && isClose(one, percent))
      all[at] = inUnitOf(one, percent);
    else if (degrees && isBare(one) && wordAt(tokens, one.from - 1) === 'minus')
      all[at] = inUnitOf(negative(one), degrees);
    else if (earlier && isBare(one) && stands(one, earlier, tokens) && isClose(one, earlier))
      all[at] = inUnitOf(one, earlier);
    else if (earlier && isBare(one) && takesUnitOf(one, earlier, tokens)) all[at] = inUnitOf(one, earlier);
  }
  return all;
}

function isBare({ quantity, written }: PlacedQuantity): boolean {
  return written === null && quantity.unit === 'count' && quantity.low === quantity.high;
}

/** Millions of nothing, in a sentence with a sum of money: "12.2 billion euros, up from 11.0 billion to 11.8 billion", "5.7 million more than planned". */
const SUMS_FROM = 1e6;

function isBareSum(
  { quantity, written, next }: PlacedQuantity,
  sum: PlacedQuantity,
  tokens: Tokens,
): boolean {
  const ratio = quantity.low / sum.quantity.low;
  if (ratio > FURTHEST || ratio < 1 / FURTHEST) return false;
  const after = tokens[next];
  const compares = /^(?:more|less)$/.test(after?.folded ?? '') && wordAt(tokens, next + 1) === 'than';
  const counts = after !== undefined && after.kind !== 'mark' && !isStopWord(after.folded) && !compares;
  return written === null && quantity.unit === 'count' && quantity.low >= SUMS_FROM && !counts;
}

/** "17.2m lari against a budget of 11.5m.": what looks like metres beside a sum of millions, close to it, is one of that money. */
function isMillionsOfSum(
  { quantity, written, next }: PlacedQuantity,
  all: readonly PlacedQuantity[],
  tokens: Tokens,
): boolean {
  if (written?.unit !== 'm' || wordAt(tokens, next - 1) !== 'm' || quantity.low !== quantity.high)
    return false;
  return all.some(
    (other) =>
      other.written?.kind === 'money' &&
      other.quantity.low >= SUMS_FROM &&
      (quantity.low * SUMS_FROM) / other.quantity.low <= FURTHEST &&
      other.quantity.low / (quantity.low * SUMS_FROM) <= FURTHEST,
  );
}

function inMillions(one: PlacedQuantity): PlacedQuantity {
  const { low, precision } = one.quantity;
  const value = low * SUMS_FROM;
  return {
    ...one,
    written: null,
    quantity: {
      ...one.quantity,
      kind: 'number',
      unit: 'count',
      low: value,
      high: value,
      precision: precision * SUMS_FROM,
    },
  };
}

/** "With 41.2 percent to her rival's 33.8": a decimal that counts nothing, behind a share. */
function isBareShare({ quantity, next }: PlacedQuantity, tokens: Tokens): boolean {
  const after = tokens[next];
  return !Number.isInteger(quantity.low) && (after === undefined || after.kind === 'mark');
}

/** "The record, minus 22". */
function negative(one: PlacedQuantity): PlacedQuantity {
  const { low, high } = one.quantity;
  return { ...one, quantity: { ...one.quantity, low: -low, high: -high } };
}

/** A comma joins only where a list has begun: "of the three, 5 percent" is none. */
function isListed(one: PlacedQuantity, next: PlacedQuantity, inList: boolean, tokens: Tokens): boolean {
  const [first, second] = [wordAt(tokens, one.next), wordAt(tokens, one.next + 1)];
  const owned = first === 'of' && OWNED.test(second) && next.from === one.next + 2;
  const isPart = next.quantity.kind === 'measure' || next.quantity.kind === 'money';
  if (owned) return isPart && isClose(one, next);
  if (next.from === one.next + 1) {
    const side = BY.test(first) && next.quantity.unit === 'm' && isClose(one, next);
    const part = first === 'of' && isPart && isClose(one, next);
    const range = first === 'to' && wordAt(tokens, one.from - 1) === 'from';
    return LAST.test(first) || side || part || (range && isClose(one, next)) || (inList && first === ',');
  }
  return next.from === one.next + 2 && first === ',' && LAST.test(second) && isMember(one, next);
}

/** "96,000, or 8 percent of them", "36 million, or 71 cents a share": what is said in another way is no member of a list. */
function isMember(one: PlacedQuantity, next: PlacedQuantity): boolean {
  if (next.quantity.kind === 'money') return isClose(one, next);
  return next.quantity.unit !== 'percent' || one.quantity.low <= 100;
}

/** After "from" and the like, or after "by" or "x" ("18 metres by six"), with nothing counted behind it: "from 61.9 five years ago". */
function stands({ from, next }: PlacedQuantity, earlier: PlacedQuantity, tokens: Tokens): boolean {
  const after = tokens[next];
  const isLength = isDuration(unitNamed(wordAt(tokens, next + 1)));
  const counts = !isLength && after !== undefined && after.kind !== 'mark' && !isStopWord(after.folded);
  const side =
    earlier.next === from - 1 && earlier.quantity.unit === 'm' && BY.test(wordAt(tokens, from - 1));
  const link = wordAt(tokens, linkBefore(tokens, from));
  return (side || BESIDE.test(link) || MEASURING.test(link) || isMeasureOf(tokens, from)) && !counts;
}

/** Where the word stands that sets a value beside another: over an article and a word of time, "from the current 41 million", "instead of the usual 15". */
function linkBefore(tokens: Tokens, from: number): number {
  const dated = /^(?:current|present|previous|earlier|original|usual|customary|normal|regular|planned)$/.test(
    wordAt(tokens, from - 1),
  )
    ? 2
    : 1;
  const link = /^(?:the|a|its|their)$/.test(wordAt(tokens, from - dated)) ? from - dated - 1 : from - dated;
  return wordAt(tokens, link) === 'of' && wordAt(tokens, link - 1) === 'instead' ? link - 1 : link;
}

/** "Against an average of", "with a limit of" right before a number. */
function isMeasureOf(tokens: Tokens, from: number): boolean {
  return wordAt(tokens, from - 1) === 'of' && MEASURE_OF.test(wordAt(tokens, from - 2));
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
