import { type Amount, readAmount } from './amounts.ts';
import { inBase, type Measured, measured } from './measured.ts';
import { isDash, type Tokens, wordAt } from './token-reading.ts';

/** Words that make "3-1" and "nine to two" a result rather than a range. */
const CONTEST =
  /^(?:win|won|wins|beat|beaten|lost|lose|loss|defeat|defeated|victory|draw|drew|score|lead|led|vote|voted|votes|ruled|ruling|split|decision|majority|aggregate|margin)$/;
/** How far before a score its word of contest may stand. */
const CONTEST_REACH = 8;
/** Approximators that may stand before either end: "between about 36F and 46F". */
const SOFTENERS = new Set(['about', 'around', 'some', 'roughly', 'nearly', 'almost', 'approximately']);

/**
 * Reads a single amount, a range ("12 to 18 months", "between one and six", "£3,000-£4,500") or a score ("3-1", "nine to two").
 */
export function readRangeOrAmount(tokens: Tokens, at: number): Measured | null {
  const first = readAmount(tokens, at);
  if (first === null) return null;
  const second = readOtherEnd(tokens, at, first);
  if (second === null) return single(tokens, sharedUnit(tokens, first));
  const score = readScore(tokens, first, second);
  if (score !== null) return score.high < VOTES ? score : single(tokens, first);
  const low = withUnitOf(first, second);
  const high = withSignOf(tokens, low, second);
  const [a, b] = [inBase(low.value, low), inBase(high.value, high)];
  if (low.unit?.unit !== high.unit?.unit || a >= b) return single(tokens, first);
  const precision = Math.max(measured(low).precision, measured(high).precision);
  return { ...measured(high), low: a, high: b, precision, from: at };
}

/** "$5-7 million", "£3,000-4,500": a sign before the first end is meant for the second. */
function withSignOf(tokens: Tokens, low: Amount, second: Amount): Amount {
  const shares = low.unit?.kind === 'money' && second.unit === null;
  return shares && (second.scale > 1 || isDash(tokens, low.next)) ? { ...second, unit: low.unit } : second;
}

/** An implied "a year" is a fact of its own only where something bounds or places it; readImplied has seen to that. */
function single(tokens: Tokens, amount: Amount): Measured | null {
  if (amount.written === 'words' && isPronounOne(tokens, amount)) return null;
  return measured(amount);
}

/** "From 5 to 20 kilometres", "7 or 8 metres": a bare number takes the unit of the one it is joined with. */
function sharedUnit(tokens: Tokens, first: Amount): Amount {
  if (
    first.unit !== null ||
    !/^(?:to|and|or)$/.test(wordAt(tokens, first.next)) ||
    first.written === 'implied'
  )
    return first;
  const start = SOFTENERS.has(wordAt(tokens, first.next + 1)) ? first.next + 2 : first.next + 1;
  const second = readAmount(tokens, start);
  const measure = second?.unit?.kind === 'measure' || second?.unit?.kind === 'percent';
  return measure && second.from === start && wordAt(tokens, first.next) === 'to'
    ? withUnitOf(first, second)
    : first;
}

/** "By 10 to 15 percent" is a range; "by 1,500 to 14,000" is a rise, for no range after "by" is as wide. */
const WIDEST_BY = 3;

/** Before "12 cents to 83 cents" these tell by how much something changed, and to what. */
const CHANGING =
  /^(?:r[io]ses?|risen|climb(?:s|ed)?|gr[eo]wn?|grows|jump(?:s|ed)?|soar(?:s|ed)?|surg(?:es?|ed)|gain(?:s|ed)?|add(?:s|ed)?|up|down|f[ae]ll|fall(?:s|en)|drop(?:s|ped)?|slid|slip(?:s|ped)?|s[au]nk|los(?:t|es?)|shed|declin(?:es?|ed)|dip(?:s|ped)?|eas(?:es?|ed)|increas(?:es?|ed)|decreas(?:es?|ed)|raised|lowered|cut|widen(?:s|ed)?|narrow(?:s|ed)?|advanc(?:es?|ed)|edged)$/;

/**
 * The amount after "to", "and" (after "between"), "or" or a dash. "From 410 to 540" is a change, not a range, and so are "by 7,000 tonnes
 * to 48,000 tonnes" and "climbed 12 cents to 83 cents"; "by 10 to 15 percent" is one.
 */
function readOtherEnd(tokens: Tokens, at: number, first: Amount): Amount | null {
  const before = SOFTENERS.has(wordAt(tokens, at - 1)) ? wordAt(tokens, at - 2) : wordAt(tokens, at - 1);
  const joiner = wordAt(tokens, first.next);
  const joins =
    (joiner === 'to' &&
      (before !== 'from' || first.unit?.unit === 's' || opensRange(tokens, at)) &&
      !((before === 'by' || CHANGING.test(before)) && first.unit)) ||
    (joiner === 'and' && before === 'between') ||
    joiner === 'or' ||
    isDash(tokens, first.next);
  if (!joins) return null;
  const start = SOFTENERS.has(wordAt(tokens, first.next + 1)) ? first.next + 2 : first.next + 1;
  const second = readAmount(tokens, start);
  const change =
    before === 'by' && joiner === 'to' && second !== null && second.value > WIDEST_BY * first.value;
  return change ? null : second;
}

/** "Anywhere from 4 to 9 feet", "ranging from about 5 to 20 percent": what is said before "from" tells a range from a change. */
function opensRange(tokens: Tokens, at: number): boolean {
  const from = SOFTENERS.has(wordAt(tokens, at - 1)) ? at - 2 : at - 1;
  return /^(?:any(?:where|thing)|some(?:where|thing)|rang(?:ing|e[sd]?)|var(?:ying|y|ie[sd])|aged?|ages)$/.test(
    wordAt(tokens, from - 1),
  );
}

/** "12 to 18 months": the first end takes the unit, and the scale word, of the second. */
function withUnitOf(first: Amount, second: Amount): Amount {
  if (first.unit !== null && first.unit.unit === second.unit?.unit) return sharedScale(first, second);
  if (first.unit !== null && second.unit !== null) return first;
  return sharedScale({ ...first, unit: first.unit ?? second.unit }, second);
}

/** "$2 to $3 million": the first is in millions too. */
function sharedScale(first: Amount, second: Amount): Amount {
  if (first.scale > 1 || second.scale === 1 || first.value >= second.value / second.scale) return first;
  return { ...first, value: first.value * second.scale, step: first.step * second.scale };
}

/** From here up two sides are a count of votes: two numbers that may be told apart, added and subtracted. */
const VOTES = 100;

/** Two whole numbers without a unit: a score if the first is larger or as large, or a word of contest stands near. */
function readScore(tokens: Tokens, first: Amount, second: Amount): Measured | null {
  if (first.unit !== null || second.unit !== null || first.scale > 1 || second.scale > 1) return null;
  const joiner = wordAt(tokens, first.next);
  if ((joiner !== 'to' && !isDash(tokens, first.next)) || wordAt(tokens, second.next) === '/') return null;
  if (!Number.isInteger(first.value) || !Number.isInteger(second.value)) return null;
  const near = tokens.slice(Math.max(0, first.from - CONTEST_REACH), first.from);
  const contest = near.some((token) => CONTEST.test(token.folded));
  if (first.value < second.value && !contest) return null;
  const [low, high] = [Math.min(first.value, second.value), Math.max(first.value, second.value)];
  return {
    kind: 'number',
    unit: 'score',
    low,
    high,
    precision: 0.5,
    from: first.from,
    next: second.next,
    bound: 'exact',
  };
}

const BEFORE_COUNTED_ONE = new Set([
  'only',
  'just',
  'exactly',
  'least',
  'than',
  'another',
  'single',
  'about',
]);

/** "One of the officials", "no one", "one another": a pronoun. "Only one", "one mile", "one and six" are numbers. */
function isPronounOne(tokens: Tokens, amount: Amount): boolean {
  if (amount.value !== 1 || amount.unit !== null || amount.scale > 1 || wordAt(tokens, amount.from) !== 'one')
    return false;
  return !BEFORE_COUNTED_ONE.has(wordAt(tokens, amount.from - 1));
}
