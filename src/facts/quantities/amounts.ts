import { isStopWord } from '../../text/stop-words.ts';
import { type Cardinal, readCardinal } from './cardinals.ts';
import { readCurrencyName, readCurrencySign } from './currencies.ts';
import { type Fraction, readFraction } from './fractions.ts';
import { inMillions, isMillions } from './millions.ts';
import { GROUPS, SCALES } from './number-words.ts';
import { afterHyphen, afterWords, type Tokens, touches, wordAt } from './token-reading.ts';
import type { Unit } from './unit-names.ts';
import { CELSIUS, readUnit, unitNamed } from './units.ts';

/** A number with its unit as written, before conversion. `unit` is null for plain counts. */
export interface Amount {
  readonly value: number;
  readonly step: number;
  readonly scale: number;
  readonly unit: Unit | null;
  readonly from: number;
  readonly next: number;
  readonly written: 'digits' | 'words' | 'implied';
}

/** Fractions of a unit are said roughly: a tenth of the whole. */
const PART_OF_UNIT_STEP = 0.1;

/**
 * Reads one amount: "$1.2 million", "274p", "5ft 6in", "18-month", "half a mile", "a year and a half", "half a dozen", "minus 5C".
 * Returns null where no number stands.
 */
export function readAmount(tokens: Tokens, at: number): Amount | null {
  const amount =
    readSigned(tokens, at) ??
    readBelowZero(tokens, at) ??
    readPartOf(tokens, at) ??
    readImplied(tokens, at) ??
    readPlain(tokens, at, at);
  return amount === null ? null : readSmallerUnits(tokens, amount);
}

/** "Twenty-five degrees below zero Celsius", "30 below zero": degrees Celsius where no scale is named. */
function readBelowZero(tokens: Tokens, at: number): Amount | null {
  const number = readCardinal(tokens, at);
  if (number === null) return null;
  const place = wordAt(tokens, number.next) === 'degrees' ? number.next + 1 : number.next;
  const after = afterWords(tokens, place, 'below', 'zero') ?? afterWords(tokens, place, 'below', 'freezing');
  if (after === null) return null;
  const scale = readUnit(tokens, after, false);
  const named = scale?.unit.unit === 'K' ? scale : { unit: CELSIUS, next: after };
  return { ...number, value: -number.value, unit: named.unit, from: at, next: named.next };
}

/** After a currency sign or a minus. */
function readSigned(tokens: Tokens, at: number): Amount | null {
  const sign = readCurrencySign(tokens, at);
  if (sign !== null) {
    const number = readCardinal(tokens, sign.next, true);
    return number === null ? null : { ...number, unit: sign.unit, from: at };
  }
  const minus = wordAt(tokens, at);
  const free = !touches(tokens, at - 1) || wordAt(tokens, at - 1) === '(';
  const glued = /^[-−–]$/.test(minus) && touches(tokens, at) && free;
  if (minus !== 'minus' && !glued) return null;
  const amount = readPlain(tokens, at, at + 1);
  return amount === null || amount.unit === null ? null : { ...amount, value: -amount.value };
}

function readPlain(tokens: Tokens, from: number, at: number): Amount | null {
  const read = readCardinal(tokens, at) ?? readDozen(tokens, at);
  if (read === null) return null;
  const number = inDozens(tokens, read);
  const place = afterHyphen(tokens, number.next);
  const digits = number.written === 'digits';
  const unit =
    readUnit(tokens, place, digits) ??
    readCurrencyName(tokens, place, digits) ??
    readLengthAfterMore(tokens, place);
  if (unit === null) return { ...number, unit: null, from };
  if (isMillions(tokens, number, place)) {
    const counted = readUnit(tokens, unit.next, false) ?? readCurrencyName(tokens, unit.next, false);
    return { ...inMillions(number), unit: counted?.unit ?? null, from, next: counted?.next ?? unit.next };
  }
  return { ...number, unit: unit.unit, from, next: unit.next };
}

/** "Eight more weeks", "two extra days". */
function readLengthAfterMore(tokens: Tokens, at: number): ReturnType<typeof readUnit> {
  const unit = /^(?:more|extra|further|additional)$/.test(wordAt(tokens, at))
    ? readUnit(tokens, at + 1, false)
    : null;
  return unit?.unit.unit === 's' ? unit : null;
}

/** "a dozen", "two dozen", "a couple", "a pair of". */
function readDozen(tokens: Tokens, at: number): Cardinal | null {
  const article = wordAt(tokens, at) === 'a' || wordAt(tokens, at) === 'the';
  const word = wordAt(tokens, article ? at + 1 : at);
  const value = GROUPS.get(word);
  const inPairs = word === 'pairs' && wordAt(tokens, at - 1) === 'in';
  if (value === undefined || (word === 'pairs') !== inPairs) return null;
  if (!article && !inPairs && wordAt(tokens, at + 1) !== 'of' && word !== 'dozen') return null;
  return { value, step: 1, scale: 1, next: article ? at + 2 : at + 1, written: 'words' };
}

/** "two dozen", "three score years". "The two score twice" is a verb. */
function inDozens(tokens: Tokens, number: Cardinal): Cardinal {
  const word = wordAt(tokens, number.next);
  const score =
    word === 'score' && number.written === 'words' && number.value < 10 && !isVerb(tokens, number);
  const size = word === 'dozen' && number.value <= 100 ? 12 : score ? 20 : null;
  return size === null ? number : { ...number, value: number.value * size, next: number.next + 1 };
}

function isVerb(tokens: Tokens, { next }: Cardinal): boolean {
  const after = tokens[next + 1];
  const adverb = /^(?:goals?|points?|twice|again|once|runs?|tries|first|early|late)$/.test(
    after?.folded ?? '',
  );
  return after?.kind !== 'word' || adverb || wordAt(tokens, next - 2) === 'the';
}

/** "half a mile", "that half hour", "a quarter of an hour", "half a billion dollars", "a third of a million pounds", "half a dozen", "half-hour". */
export function readPartOf(tokens: Tokens, at: number): Amount | null {
  const fraction = readFraction(tokens, at);
  if (fraction === null) return null;
  const whole = placeOfWhole(tokens, fraction.next);
  if (whole === null) return null;
  const name = wordAt(tokens, whole);
  const group = SCALES.get(name) ?? (name === 'dozen' ? 12 : null);
  if (group !== null) return scaledPart(tokens, at, fraction, group, whole + 1);
  const unit = readUnit(tokens, whole, false);
  return unit === null ? null : part(at, fraction, unit.unit, unit.next);
}

function placeOfWhole(tokens: Tokens, at: number): number | null {
  const hyphened = afterHyphen(tokens, at);
  if (hyphened > at)
    return /^an?$/.test(wordAt(tokens, hyphened)) ? afterHyphen(tokens, hyphened + 1) : hyphened;
  if (/^(?:hour|mile|inch|century|point|percentage)$/.test(wordAt(tokens, at))) return at;
  const of = wordAt(tokens, at) === 'of' ? at + 1 : at;
  return /^(?:an?|one|1)$/.test(wordAt(tokens, of)) ? of + 1 : null;
}

function scaledPart(tokens: Tokens, from: number, fraction: Fraction, group: number, next: number): Amount {
  const value = fraction.value * group;
  const unit =
    readUnit(tokens, afterHyphen(tokens, next), false) ??
    readCurrencyName(tokens, afterHyphen(tokens, next), false);
  const step = group === 12 ? 1 : value * PART_OF_UNIT_STEP;
  return {
    value,
    step,
    scale: group,
    unit: unit?.unit ?? null,
    from,
    next: unit?.next ?? next,
    written: 'words',
  };
}

function part(from: number, fraction: Fraction, unit: Unit, next: number): Amount {
  return { value: fraction.value, step: PART_OF_UNIT_STEP, scale: 1, unit, from, next, written: 'words' };
}

/** Words before "a year" that make it a length of time or distance, not a rate ("£5 a year") or a mere year ("a year of change"). */
const BEFORE_IMPLIED = new Set(
  `for by within after before about around than nearly almost under back between another lasted lasts last takes take took roughly
  approximately least beyond until`.split(/\s+/),
);

/** Words after "a year" that make it a length as well: "a year later". */
const AFTER_IMPLIED = new Set([
  'after',
  'before',
  'later',
  'earlier',
  'apart',
  'early',
  'late',
  'longer',
  'away',
]);

/** Units whose one is a length of its own, whatever stands around it; "a year" is that only beside such words. */
const LONG_UNITS = new Set(['fortnight', 'decade', 'century']);

/** One of a unit said with an article: "within an hour", "nearly a decade", "a mile away"; or without: "the hour-and-a-half trip". */
function readImplied(tokens: Tokens, at: number): Amount | null {
  const another = wordAt(tokens, at) === 'another';
  const article = another || /^an?$/.test(wordAt(tokens, at));
  const place = article ? at + 1 : at;
  const name = wordAt(tokens, place);
  const unit = unitNamed(name);
  if (unit === null || (unit.unit !== 's' && unit.unit !== 'm') || name.endsWith('s')) return null;
  const and = afterHyphen(tokens, place + 1);
  const more =
    afterWords(tokens, and, 'and', 'a', 'half') ??
    afterWords(tokens, and, 'and', 'a', 'quarter') ??
    (article ? afterSmaller(tokens, and, unit) : null);
  if (!article && (more === null || and === place + 1)) return null;
  const over =
    wordAt(tokens, at - 1) === 'over' && /^(?:little|just|well|slightly)$/.test(wordAt(tokens, at - 2));
  const placed =
    over || BEFORE_IMPLIED.has(wordAt(tokens, at - 1)) || AFTER_IMPLIED.has(wordAt(tokens, place + 1));
  if (more === null && !placed && !LONG_UNITS.has(name)) return null;
  return { value: 1, step: 1, scale: 1, unit, from: at, next: place + 1, written: 'implied' };
}

/** Where the rest of "a year and four months", "an hour and 18 minutes" ends; null where no smaller unit follows. */
function afterSmaller(tokens: Tokens, at: number, { unit, factor }: Unit): number | null {
  const smaller = wordAt(tokens, at) === 'and' ? readPlain(tokens, at + 1, at + 1) : null;
  return smaller?.unit?.unit === unit && smaller.unit.factor * smaller.value < factor ? smaller.next : null;
}

/** Adds the rest of an amount said in two units or more: "four years and nine months", "5ft 6in", "a year and a half", "hour-and-a-quarter". */
function readSmallerUnits(tokens: Tokens, amount: Amount): Amount {
  const { unit } = amount;
  const cents = unit?.kind === 'money' && unit.factor === 1 ? readCents(tokens, amount) : null;
  if (cents !== null) return cents;
  if (unit === null || !/^(?:s|m|kg)$/.test(unit.unit)) return amount;
  const fraction = readAndFraction(tokens, amount);
  if (fraction !== null) return fraction;
  const and =
    wordAt(tokens, amount.next) === 'and' || wordAt(tokens, amount.next) === ','
      ? amount.next + 1
      : amount.next;
  const smaller = readPlain(tokens, and, and);
  if (smaller?.unit === null && and === amount.next && isInches(tokens, amount, smaller))
    return inFeet(amount, smaller);
  if (smaller?.unit?.unit !== unit.unit || smaller.unit.factor >= unit.factor) return amount;
  if (smaller.unit.factor * smaller.value >= unit.factor) return amount;
  const share = smaller.unit.factor / unit.factor;
  const both = {
    ...amount,
    value: amount.value + smaller.value * share,
    step: smaller.step * share,
    next: smaller.next,
  };
  return unit.unit === 's' ? withSeconds(tokens, both) : both;
}

/** "Three hours, 24 minutes and 50 seconds": the third of three units. */
function withSeconds(tokens: Tokens, amount: Amount): Amount {
  const and = /^(?:and|,)$/.test(wordAt(tokens, amount.next)) ? amount.next + 1 : amount.next;
  const place = wordAt(tokens, and) === 'and' ? and + 1 : and;
  const seconds = readPlain(tokens, place, place);
  const { unit } = amount;
  if (unit === null || seconds?.unit?.unit !== 's' || seconds.unit.factor !== 1 || seconds.value >= 60)
    return amount;
  const share = 1 / unit.factor;
  return {
    ...amount,
    value: amount.value + seconds.value * share,
    step: seconds.step * share,
    next: seconds.next,
  };
}

const FOOT = 0.3048;
const INCHES = 12;

/** "Stood five feet four": a number below twelve that closes the phrase, and counts nothing itself ("two of them"). */
function isInches(tokens: Tokens, { unit }: Amount, { value, next: end }: Amount): boolean {
  const after = tokens[end];
  const closes =
    after === undefined || after.kind === 'mark' || (isStopWord(after.folded) && !COUNTED.test(after.folded));
  const feet = unit?.unit === 'm' && Math.abs(unit.factor - FOOT) < 1e-9;
  return feet && Number.isInteger(value) && value < INCHES && closes;
}

const COUNTED = /^(?:of|more|others?)$/;

function inFeet(amount: Amount, { value, next }: Amount): Amount {
  return { ...amount, value: amount.value + value / INCHES, step: 1 / INCHES, next };
}

/** "23 euros and ten cents", "two pounds fifty pence". */
function readCents(tokens: Tokens, amount: Amount): Amount | null {
  const and = wordAt(tokens, amount.next) === 'and' ? amount.next + 1 : amount.next;
  const number = readCardinal(tokens, and);
  if (number === null || number.value >= 100 || !/^(?:cents?|pence)$/.test(wordAt(tokens, number.next)))
    return null;
  return { ...amount, value: amount.value + number.value / 100, step: 0.01, next: number.next + 1 };
}

function readAndFraction(tokens: Tokens, amount: Amount): Amount | null {
  const and = afterHyphen(tokens, amount.next);
  const half = afterWords(tokens, and, 'and', 'a', 'half');
  if (half !== null) return { ...amount, value: amount.value + 0.5, step: 0.5, next: half };
  const quarter = afterWords(tokens, and, 'and', 'a', 'quarter');
  return quarter === null ? null : { ...amount, value: amount.value + 0.25, step: 0.25, next: quarter };
}
