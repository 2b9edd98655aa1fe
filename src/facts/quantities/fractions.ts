import { readCardinal } from './cardinals.ts';
import { DENOMINATORS, ORDINALS, SCALES, TENS, UNITS } from './number-words.ts';
import { afterHyphen, type Tokens, wordAt } from './token-reading.ts';
import { isDuration, unitNamed } from './units.ts';

/** A part of a whole between 0 and 1; `step` is how coarse the wording is. */
export interface Fraction {
  readonly value: number;
  readonly step: number;
  readonly next: number;
}

/** Spoken fractions are rounded to about two points of a hundred: "a third" is said of 33 and of 34, hardly of 36. */
const SPOKEN_STEP = 0.02;

/** "One in eight" lies between one in seven and one in nine; "three in five" is said of 58 to 62 percent. */
const COARSEST_SHARE = 0.04;

/** "Three in M": bases people speak in. Other numbers after "in" are years, rooms and teams. */
const BASES = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1_000, 10_000, 100_000, 1_000_000]);

/** Words that a fraction, but not an ordinal, stands before: "a third of them", "a third more", "a third below last year", "a quarter point". */
const AFTER_FRACTION = new Set([
  'of',
  'more',
  'less',
  'fewer',
  'higher',
  'lower',
  'larger',
  'bigger',
  'smaller',
  'below',
  'above',
  'as',
  'to',
  'in',
  'since',
  'point',
  'percentage',
]);

/**
 * Reads a fraction in words or as "2/3": "half", "a third", "two-thirds", "three quarters", "a twentieth", "the biggest tenth" is left out
 * (an ordinal or a group, no one can tell).
 */
export function readFraction(tokens: Tokens, at: number): Fraction | null {
  return readHalf(tokens, at) ?? readParts(tokens, at) ?? readSlashed(tokens, at);
}

function readHalf(tokens: Tokens, at: number): Fraction | null {
  const start = wordAt(tokens, at) === 'a' || wordAt(tokens, at) === 'one' ? at + 1 : at;
  if (wordAt(tokens, start) !== 'half') return null;
  const before = wordAt(tokens, at - 1);
  const and = before === 'a' ? at - 2 : at - 1;
  if (
    ORDINALS.has(before) ||
    before === '-' ||
    (wordAt(tokens, and) === 'and' && isAmountBefore(tokens, and - 1))
  )
    return null;
  const hyphened = afterHyphen(tokens, start + 1);
  if (
    hyphened > start + 1 &&
    unitNamed(wordAt(tokens, hyphened)) === null &&
    !SCALES.has(wordAt(tokens, hyphened)) &&
    !/^(?:a|dozen)$/.test(wordAt(tokens, hyphened))
  )
    return null;
  if (
    /^(?:time|way|hearted|back|marathons?|brothers?|sisters?|siblings?|board|mast|price|terms?|volley|moon)$/.test(
      wordAt(tokens, start + 1),
    )
  )
    return null;
  return { value: 0.5, step: SPOKEN_STEP, next: start + 1 };
}

/** "Three and half", "every year and a half": what stands before "and half" may be the whole that it adds to. */
function isAmountBefore(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at);
  return tokens[at]?.kind === 'number' || UNITS.has(word) || TENS.has(word) || unitNamed(word) !== null;
}

/** "a third of", "two-thirds", "three quarters". */
function readParts(tokens: Tokens, at: number): Fraction | null {
  const first = wordAt(tokens, at);
  const single = first === 'a' || first === 'an' || first === 'one';
  const parts = single ? 1 : UNITS.get(first);
  if (parts === undefined || parts < 1) return null;
  const place = afterHyphen(tokens, at + 1);
  const { whole, name, next } = readDenominator(tokens, place);
  if (whole === undefined || whole === 2 || parts >= whole || name.endsWith('s') === single) return null;
  if (single && !standsAlone(tokens, next)) return null;
  return { value: parts / whole, step: Math.min(SPOKEN_STEP, parts / whole ** 2), next };
}

/** "Third", "quarters", "twenty-fifth". */
function readDenominator(
  tokens: Tokens,
  at: number,
): { readonly whole: number | undefined; readonly name: string; readonly next: number } {
  const ones = afterHyphen(tokens, at + 1);
  const tens = ones > at + 1 ? TENS.get(wordAt(tokens, at)) : undefined;
  if (tens === undefined)
    return { whole: DENOMINATORS.get(wordAt(tokens, at)), name: wordAt(tokens, at), next: at + 1 };
  const name = wordAt(tokens, ones);
  const whole = DENOMINATORS.get(name);
  return { whole: whole === undefined || whole > 9 ? undefined : tens + whole, name, next: ones + 1 };
}

/** "A third" is a share before "of", a comparison or a mark; before a noun it is an ordinal ("a third man"). */
function standsAlone(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return token === undefined || token.kind === 'mark' || AFTER_FRACTION.has(token.folded);
}

function readSlashed(tokens: Tokens, at: number): Fraction | null {
  const parts = Number(tokens[at]?.text);
  const whole = Number(tokens[at + 2]?.text);
  if (wordAt(tokens, at + 1) !== '/' || !(parts >= 1 && parts < whole && whole <= 10)) return null;
  if (wordAt(tokens, at + 3) !== 'of') return null;
  return { value: parts / whole, step: SPOKEN_STEP, next: at + 3 };
}

/**
 * Reads a share said as two numbers: "one in eight", "four in 10", "three-in-five", "one student in six", "three in every thousand",
 * "four years out of ten".
 */
export function readShare(tokens: Tokens, at: number): Fraction | null {
  const parts = readCardinal(tokens, at);
  if (parts === null || !Number.isInteger(parts.value) || parts.value < 1 || parts.value > 99) return null;
  const joint = findJoint(tokens, parts.next, parts.value === 1 || parts.written === 'words');
  if (joint === null) return null;
  const every = /^(?:every|each)$/.test(wordAt(tokens, joint)) ? joint + 1 : joint;
  const whole = readCardinal(tokens, every) ?? bareThousand(tokens, every);
  if (whole === null || parts.value >= whole.value) return null;
  if (
    !BASES.has(whole.value) &&
    every === joint &&
    !isOneInTens(parts, whole.value, wordAt(tokens, whole.next))
  )
    return null;
  const often = every > joint && parts.value > 1;
  if (!often && isDuration(unitNamed(wordAt(tokens, afterHyphen(tokens, whole.next))))) return null;
  const distant = parts.value > 1 && joint - parts.next > 1 && wordAt(tokens, parts.next) !== 'out';
  if (distant && (whole.value > 10 || countsOn(tokens, whole.next))) return null;
  const value = parts.value / whole.value;
  return { value, step: Math.min(COARSEST_SHARE, value / whole.value), next: whole.next };
}

/** "One in 25", "one in 400", "one in 18 of them": bases beyond those that everybody uses, for one alone. */
function isOneInTens(
  { value, written }: { value: number; written: string },
  whole: number,
  after: string,
): boolean {
  if (value !== 1 || written !== 'words' || whole <= 10 || whole > 1_000) return false;
  return whole % 5 === 0 || (whole < 100 && after === 'of');
}

/** The place after "in", "out of" or "of every"; up to two nouns may stand before it where the first number is one. */
function findJoint(tokens: Tokens, at: number, nounsAllowed: boolean): number | null {
  for (let place = at; place <= at + 2; place++) {
    const start = afterHyphen(tokens, place);
    const word = wordAt(tokens, start);
    if (word === 'out' && wordAt(tokens, start + 1) === 'of') return start + 2;
    if (word === 'of' && wordAt(tokens, start + 1) === 'every') return start + 1;
    if (word === 'in' && (place === at || nounsAllowed)) return afterHyphen(tokens, start + 1);
    if (tokens[place]?.kind !== 'word') return null;
  }
  return null;
}

/** "Six arrests in three towns" is no share: after "three farms in five" nothing is counted. */
function countsOn(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && /[^su]s$|^people$/.test(token.folded);
}

/** "in every thousand", "in a hundred". */
function bareThousand(tokens: Tokens, at: number): { value: number; next: number } | null {
  const place = wordAt(tokens, at) === 'a' ? at + 1 : at;
  const value = { hundred: 100, thousand: 1_000, million: 1_000_000 }[wordAt(tokens, place)];
  return value === undefined ? null : { value, next: place + 1 };
}
