import { isStopWord } from '../../text/stop-words.ts';
import { type Reading, readDigits } from './digits.ts';
import { FRACTION_SIGNS, SCALES, TENS, UNITS } from './number-words.ts';
import { afterHyphen, afterWords, type Tokens, touches, wordAt } from './token-reading.ts';

/** A number among tokens. `next` is the place after it; `scale` is what a scale word multiplied it by (1 without one). */
export interface Cardinal extends Reading {
  readonly next: number;
  readonly scale: number;
  readonly written: 'digits' | 'words';
}

/** "1 thousand million million …": real numbers have few scale words, hostile text has many. */
const MOST_SCALES = 4;

/** Letters that scale only when glued to digits: "410k", "$1.2m". "5m" without money may be metres, so `m` needs `money`. */
const SUFFIXES = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
]);

/** Words that a cardinal begins with: it is asked for at every word of an article, several times. */
const FIRST_WORDS: ReadonlySet<string> = new Set([...UNITS.keys(), ...TENS.keys(), 'a']);

/**
 * Reads a cardinal number: "1,300", "23-thousand", "two hundred and fifty-one", "six-point-four million", "1.2bn", "2.5 lakh crore",
 * "14-hundred-50", "five and a half", "8½", "a hundred".
 * @param money true after a currency sign, where the suffix "m" means million
 */
export function readCardinal(tokens: Tokens, at: number, money = false): Cardinal | null {
  if (tokens[at]?.kind === 'word' && !FIRST_WORDS.has(wordAt(tokens, at))) return null;
  const first = readGroup(tokens, at) ?? readBareScale(tokens, at);
  if (first === null) return null;
  const suffixed = readSuffix(tokens, first, money);
  if (suffixed !== null) return suffixed;
  return readScales(tokens, first);
}

/** "a million", "a thousand": the article stands for one. */
function readBareScale(tokens: Tokens, at: number): Cardinal | null {
  if (wordAt(tokens, at) !== 'a') return null;
  const word = wordAt(tokens, afterHyphen(tokens, at + 1));
  return SCALES.has(word) ? { value: 1, step: 1, next: at + 1, scale: 1, written: 'words' } : null;
}

function readSuffix(tokens: Tokens, group: Cardinal, money: boolean): Cardinal | null {
  if (group.written !== 'digits' || (!touches(tokens, group.next - 1) && !money)) return null;
  const suffix = wordAt(tokens, group.next);
  const scale = SUFFIXES.get(suffix);
  if (scale === undefined || (suffix !== 'k' && !money)) return null;
  return { ...group, value: group.value * scale, step: group.step * scale, scale, next: group.next + 1 };
}

/** Scale words with smaller groups after them: "two million three hundred thousand". */
function readScales(tokens: Tokens, first: Cardinal): Cardinal {
  let total = 0;
  let group = first;
  let lastScale = Number.POSITIVE_INFINITY;
  for (let count = 0; count < MOST_SCALES; count++) {
    const place = afterHyphen(tokens, group.next);
    const scale = readScale(tokens, place);
    if (scale === null || scale.value >= lastScale) break;
    total += group.value * scale.value;
    lastScale = scale.value;
    const sum = { value: total, step: group.step * scale.value, next: scale.next, scale: scale.value };
    const smaller = readSmallerGroup(tokens, scale.next, scale.value);
    if (smaller === null) return { ...first, ...sum };
    group = smaller;
  }
  return {
    ...first,
    value: total + group.value,
    step: group.step,
    next: group.next,
    scale: Number.isFinite(lastScale) ? lastScale : 1,
  };
}

/** A scale word; "lakh crore" (10^12) and "thousand million" are one scale in Indian news. */
function readScale(tokens: Tokens, at: number): { value: number; next: number } | null {
  const value = SCALES.get(wordAt(tokens, at)) ?? readGrand(tokens, at);
  if (value === null) return null;
  if (value === 1e3 && wordAt(tokens, at + 1) === 'million') return { value: 1e9, next: at + 2 };
  if (value === 1e5 && wordAt(tokens, at + 1).startsWith('crore')) return { value: 1e12, next: at + 2 };
  return { value, next: at + 1 };
}

/** "Fifty grand" are thousands; "two grand pianos" are not. */
function readGrand(tokens: Tokens, at: number): number | null {
  const after = tokens[at + 1];
  const counted = after?.kind === 'word' && !isStopWord(after.folded);
  return tokens[at]?.text === 'grand' && !counted ? 1e3 : null;
}

/** What may follow a scale word as part of the same number: "thousand and fifty", "hundred-50"; in words, or glued digits. */
function readSmallerGroup(tokens: Tokens, at: number, below: number): Cardinal | null {
  const hyphened = afterHyphen(tokens, at);
  const start = wordAt(tokens, at) === 'and' ? at + 1 : hyphened;
  const group = readGroup(tokens, start);
  if (group === null || group.value >= below || group.value < 1) return null;
  if (group.written === 'digits' && hyphened === at) return null;
  return group;
}

/** A number below a thousand in words, or a run of digits. */
function readGroup(tokens: Tokens, at: number): Cardinal | null {
  const base = readDigitGroup(tokens, at) ?? readBelowHundred(tokens, at) ?? readArticleHundred(tokens, at);
  if (base === null) return null;
  const hundreds = readHundreds(tokens, base);
  return readDecimalWords(tokens, hundreds) ?? readAndAHalf(tokens, hundreds) ?? hundreds;
}

function readDigitGroup(tokens: Tokens, at: number): Cardinal | null {
  const token = tokens[at];
  const sign = FRACTION_SIGNS.get(token?.folded ?? '') ?? FRACTION_SIGNS.get(token?.text ?? '');
  if (sign !== undefined) return { value: sign, step: 0.1, next: at + 1, scale: 1, written: 'digits' };
  if (token?.kind !== 'number') return null;
  const spaced = readSpacedThousands(tokens, at);
  const reading = readDigits(spaced?.digits ?? token.text);
  if (reading === null) return null;
  const next = spaced?.next ?? at + 1;
  const half = touches(tokens, next - 1) ? FRACTION_SIGNS.get(tokens[next]?.text ?? '') : undefined;
  if (half === undefined) return { ...reading, next, scale: 1, written: 'digits' };
  return { value: reading.value + half, step: 0.5, next: next + 1, scale: 1, written: 'digits' };
}

/** "1 300 000" with any white space between groups of exactly three; two groups more than a trillion has are refused. */
function readSpacedThousands(tokens: Tokens, at: number): { digits: string; next: number } | null {
  let digits = tokens[at]?.text ?? '';
  if (!/^[1-9]\d{0,2}$/.test(digits)) return null;
  let next = at + 1;
  for (; next < at + 6; next++) {
    const left = tokens[next - 1];
    const right = tokens[next];
    if (
      left === undefined ||
      right === undefined ||
      right.start - left.end !== 1 ||
      !/^\d{3}$/.test(right.text)
    )
      break;
    digits += right.text;
  }
  return next > at + 1 ? { digits, next } : null;
}

function readBelowHundred(tokens: Tokens, at: number): Cardinal | null {
  const word = wordAt(tokens, at);
  const unit = UNITS.get(word);
  if (unit !== undefined) return { value: unit, step: 1, next: at + 1, scale: 1, written: 'words' };
  const tens = TENS.get(word);
  if (tens === undefined) return null;
  const place = afterHyphen(tokens, at + 1);
  const ones = UNITS.get(wordAt(tokens, place)) ?? 0;
  const joined = ones >= 1 && ones <= 9;
  return {
    value: tens + (joined ? ones : 0),
    step: 1,
    next: joined ? place + 1 : at + 1,
    scale: 1,
    written: 'words',
  };
}

function readArticleHundred(tokens: Tokens, at: number): Cardinal | null {
  return afterWords(tokens, at, 'a', 'hundred') === null
    ? null
    : { value: 1, step: 1, next: at + 1, scale: 1, written: 'words' };
}

/** "two hundred", "thirty-one hundred", "14-hundred-50", "a hundred and twenty". */
function readHundreds(tokens: Tokens, base: Cardinal): Cardinal {
  const place = afterHyphen(tokens, base.next);
  if (wordAt(tokens, place) !== 'hundred' || base.value >= 100) return base;
  const hundreds = { ...base, value: base.value * 100, step: 100, next: place + 1 };
  const hyphened = afterHyphen(tokens, place + 1);
  const start = wordAt(tokens, place + 1) === 'and' ? place + 2 : hyphened;
  const rest =
    readBelowHundred(tokens, start) ?? (hyphened > place + 1 ? readDigitGroup(tokens, start) : null);
  if (rest === null || rest.value >= 100 || rest.value < 1) return hundreds;
  return { ...hundreds, value: hundreds.value + rest.value, step: 1, next: rest.next };
}

/** "ninety-nine point two five": digits said one by one. */
function readDecimalWords(tokens: Tokens, base: Cardinal): Cardinal | null {
  const point = afterHyphen(tokens, base.next);
  if (wordAt(tokens, point) !== 'point') return null;
  let digits = '';
  let next = point + 1;
  while (digits.length < 6) {
    const place = afterHyphen(tokens, next);
    const digit = digitAt(tokens, place);
    if (digit === null) break;
    digits += digit;
    next = place + 1;
  }
  if (digits === '') return null;
  return { ...base, value: base.value + Number(`0.${digits}`), step: 10 ** -digits.length, next };
}

function digitAt(tokens: Tokens, at: number): string | null {
  const value = UNITS.get(wordAt(tokens, at));
  if (value !== undefined && value < 10) return String(value);
  return /^\d{1,3}$/.test(wordAt(tokens, at)) ? wordAt(tokens, at) : null;
}

/** "five and a half", "two and three-quarters": before the unit, so that it belongs to the number. */
function readAndAHalf(tokens: Tokens, base: Cardinal): Cardinal | null {
  const and = afterHyphen(tokens, base.next);
  const half = afterWords(tokens, and, 'and', 'a', 'half');
  if (half !== null) return { ...base, value: base.value + 0.5, step: 0.5, next: half };
  const quarter = afterWords(tokens, and, 'and', 'a', 'quarter');
  if (quarter !== null) return { ...base, value: base.value + 0.25, step: 0.25, next: quarter };
  const three = afterWords(tokens, and, 'and', 'three', 'quarters');
  return three === null ? null : { ...base, value: base.value + 0.75, step: 0.25, next: three };
}
