import type { Span } from '../../text/span.ts';
import type { FactContext, Quantity, Sentence } from '../fact.ts';
import { HOUR, MINUTE } from '../times/seconds.ts';
import { readAge } from './ages.ts';
import { readPartOf } from './amounts.ts';
import { boundOf, isNearlyReached } from './bounds.ts';
import { readCardinal } from './cardinals.ts';
import { countedWords } from './counted-words.ts';
import { type PlacedQuantity, withElidedUnits } from './elided-units.ts';
import { readFraction, readShare } from './fractions.ts';
import { afterLabel } from './labels.ts';
import { type Measured, measured } from './measured.ts';
import { MULTIPLES, UNITS, VAGUE_PLURALS } from './number-words.ts';
import { readOrdinal } from './ordinals.ts';
import { readRangeOrAmount } from './ranges.ts';
import { mayStartQuantity } from './starting-words.ts';
import { afterHyphen, type Tokens, wordAt } from './token-reading.ts';

/** An article with more numbers than this is a table or an attack; what comes after is not read. */
const MOST_QUANTITIES = 2_000;

/**
 * Finds every number with what it measures. Years, dates, clock times and numbers that are part of a name are not quantities:
 * the first three are left out by handing in the `times`, the last by labels.ts.
 * @param times spans of the times already found, in order of their start
 * @returns in order of their start, at most 2 000
 */
export function findQuantities(
  sentences: readonly Sentence[],
  _context: FactContext,
  times: readonly Span[] = [],
): Quantity[] {
  const found: Quantity[] = [];
  let time = 0;
  for (const [index, sentence] of sentences.entries()) {
    while (time < times.length && (times[time]?.end ?? 0) <= sentence.start) time++;
    const taken = times
      .slice(time, time + sentence.tokens.length)
      .filter((span) => span.start < sentence.end);
    found.push(...quantitiesOf(sentence, index, taken));
    if (found.length >= MOST_QUANTITIES) return found.slice(0, MOST_QUANTITIES);
  }
  return found;
}

function quantitiesOf(sentence: Sentence, index: number, taken: readonly Span[]): Quantity[] {
  const { tokens } = sentence;
  const found: PlacedQuantity[] = [];
  let at = 0;
  let time = 0;
  while (at < tokens.length) {
    const start = tokens[at]?.start ?? 0;
    while (time < taken.length && (taken[time]?.end ?? 0) <= start) time++;
    const next = taken[time];
    if (next !== undefined && next.start <= start) {
      at++;
      continue;
    }
    const label = afterLabel(tokens, at);
    if (label !== null) {
      at = label;
      continue;
    }
    const reading = readQuantity(tokens, at, index);
    const clear =
      reading !== null && !(next !== undefined && (tokens[reading.next - 1]?.end ?? 0) > next.start);
    if (clear) found.push(reading);
    at = clear ? reading.next : at + 1;
  }
  return withElidedUnits(found, tokens).map(({ quantity }) => quantity);
}

function readQuantity(tokens: Tokens, at: number, sentence: number): PlacedQuantity | null {
  const found = mayStartQuantity(tokens, at) && !isTurnOfPhrase(tokens, at) ? readMeasured(tokens, at) : null;
  if (found === null) return null;
  const first = tokens[found.from];
  const last = tokens[found.next - 1];
  if (first === undefined || last === undefined) return null;
  const { kind, unit, low, high } = found;
  const bound = found.bound ?? boundOf(tokens, found.from, found.next, unit === 's');
  const precision = precisionOf(found, bound, tokens);
  const counted = countedWords(tokens, found.from, found.counts ?? found.next, kind !== 'number');
  const place = { start: first.start, end: last.end, sentence };
  return {
    quantity: { type: 'quantity', ...place, kind, unit, low, high, precision, bound, counted },
    from: found.from,
    next: found.next,
    written: found.written ?? null,
  };
}

/** How much of itself what is nearly reached may lack. */
const NEARLY = 0.2;

function precisionOf(
  { from, low, precision, roughly = 0 }: Measured,
  bound: Quantity['bound'],
  tokens: Tokens,
): number {
  if (bound === 'exact') return precision;
  const loose = Math.max(precision, roughly);
  return bound === 'under' && isNearlyReached(tokens, from) ? Math.min(loose, NEARLY * Math.abs(low)) : loose;
}

/** Words that are numbers in form only: "24-hour care", "a seven-figure sum", "a one-time bill", "double-digit growth", "zero tolerance", "at one point". */
function isTurnOfPhrase(tokens: Tokens, at: number): boolean {
  const next = wordAt(tokens, afterHyphen(tokens, at + 1));
  if (/^(?:digits?|edged|tolerance|figures?)$/.test(next)) return true;
  if (
    wordAt(tokens, at) === 'one' &&
    next === 'point' &&
    (wordAt(tokens, at - 1) === 'at' || !isDigit(tokens[at + 2]))
  )
    return true;
  if (isWholeDay(tokens, at) || next === 'something' || isTelephone(tokens, at)) return true;
  if (wordAt(tokens, at) === 'one' && wordAt(tokens, at + 1) === '-')
    return /^(?:time|off|way|man|party|sided)$/.test(next);
  const allDay = wordAt(tokens, at) === '24' && /^hours?$/.test(wordAt(tokens, afterHyphen(tokens, at + 1)));
  return allDay && (wordAt(tokens, at + 1) === '-' || wordAt(tokens, at + 2) === 'a');
}

/** "One point three" is a number. */
function isDigit(token: Tokens[number] | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || (UNITS.get(token.folded) ?? 10) < 10);
}

/** "020 7946 0123", "555-0142": groups of digits that begin with a zero or end in four digits after three. */
function isTelephone(tokens: Tokens, at: number): boolean {
  const group = (place: number) => /^\d{2,5}$/.test(tokens[place]?.text ?? '');
  if (!group(at)) return false;
  const dashed =
    wordAt(tokens, at + 1) === '-' &&
    /^\d{4}$/.test(wordAt(tokens, at + 2)) &&
    /^\d{3}$/.test(wordAt(tokens, at));
  const first = group(at - 2) && group(at - 1) ? at - 2 : group(at - 1) ? at - 1 : at;
  return dashed || (/^0/.test(tokens[first]?.text ?? '') && (group(first + 1) || first < at));
}

/** "Ten hours out of every twenty-four", "within any 24 hours": a day is what it is. */
function isWholeDay(tokens: Tokens, at: number): boolean {
  if (!/^(?:every|each|any)$/.test(wordAt(tokens, at - 1))) return false;
  const hyphened = wordAt(tokens, at) === 'twenty' && wordAt(tokens, afterHyphen(tokens, at + 1)) === 'four';
  return hyphened || wordAt(tokens, at) === '24';
}

/** The readers in the order in which they may claim a place: the more particular first. */
function readMeasured(tokens: Tokens, at: number): Measured | null {
  return (
    readNone(tokens, at) ??
    readRaceTime(tokens, at) ??
    readAge(tokens, at) ??
    readOrdinal(tokens, at) ??
    readShareOfWhole(tokens, at) ??
    readMultiple(tokens, at) ??
    readVaguePlural(tokens, at) ??
    readRangeOrAmount(tokens, at)
  );
}

const HARM =
  /^(?:injur(?:y|ies)|casualt(?:y|ies)|deaths?|fatalit(?:y|ies)|arrests?|victims?|survivors?|charges|complaints|objections|losses|defeats)$/;

/** "No injuries" counts none. Only of what is counted in such sentences: "no doubt" is not a number. */
function readNone(tokens: Tokens, at: number): Measured | null {
  if (wordAt(tokens, at) !== 'no' || !HARM.test(wordAt(tokens, at + 1))) return null;
  return {
    kind: 'number',
    unit: 'count',
    low: 0,
    high: 0,
    precision: 0,
    from: at,
    next: at + 2,
    bound: 'exact',
    counts: at + 1,
  };
}

const HOURS = /^(\d{1,3}):([0-5]\d):([0-5]\d(?:\.\d{1,3})?)$/;
const MINUTES = /^(\d{1,3}):([0-5]\d\.\d{1,3})$/;

/** "2:28:06", "14:32.7": how long a race took. Hours and minutes alone are a time of day. */
function readRaceTime(tokens: Tokens, at: number): Measured | null {
  const written = tokens[at]?.text ?? '';
  const [, hours = '0', minutes = '0', seconds] = HOURS.exec(written) ?? [];
  const [, shorter = minutes, rest = seconds] = MINUTES.exec(written) ?? [];
  if (rest === undefined || wordAt(tokens, at - 1) === 'at') return null;
  const value = Number(hours) * HOUR + Number(shorter) * MINUTE + Number(rest);
  const precision = rest.includes('.') ? 0.05 : 0.5;
  return { kind: 'measure', unit: 's', low: value, high: value, precision, from: at, next: at + 1 };
}

/** A fraction or share of a whole, as percent; its kind is 'number' because no percent was written. */
function readShareOfWhole(tokens: Tokens, at: number): Measured | null {
  const share = readShare(tokens, at);
  const part = share === null ? readPartOf(tokens, at) : null;
  if (part !== null) return measured(part);
  const fraction = share ?? readFraction(tokens, at);
  if (fraction === null) return null;
  const value = fraction.value * 100;
  const precision = fraction.step * 50;
  return {
    kind: 'number',
    unit: 'percent',
    low: value,
    high: value,
    precision,
    from: at,
    next: fraction.next,
  };
}

/** "twice", "doubled", "14 times as much", "ten-fold", "on three occasions". */
function readMultiple(tokens: Tokens, at: number): Measured | null {
  const word = MULTIPLES.get(wordAt(tokens, at));
  if (word !== undefined) return times(word, 0.5, at, at + 1);
  const number = readCardinal(tokens, at);
  if (number === null) return null;
  const place = afterHyphen(tokens, number.next);
  if (!/^(?:times?|fold|occasions?)$/.test(wordAt(tokens, place)) || number.value <= 1) return null;
  return times(number.value, number.step / 2, at, place + 1);
}

function times(value: number, precision: number, from: number, next: number): Measured {
  return { kind: 'number', unit: 'times', low: value, high: value, precision, from, next };
}

/** "hundreds of people", "tens of thousands": a range as wide as the word. */
function readVaguePlural(tokens: Tokens, at: number): Measured | null {
  const tens =
    wordAt(tokens, at) === 'tens' || wordAt(tokens, at) === 'hundreds' || wordAt(tokens, at) === 'dozens';
  const larger =
    tens && wordAt(tokens, at + 1) === 'of' ? VAGUE_PLURALS.get(wordAt(tokens, at + 2)) : undefined;
  const factor = wordAt(tokens, at) === 'hundreds' ? 100 : 10;
  if (larger !== undefined)
    return vague((larger[0] / 2) * 2 * factor, (larger[0] / 2) * 10 * factor, at, at + 3);
  const several = /^(?:several|few|many)$/.test(wordAt(tokens, at - 1));
  const plural = several ? VAGUE_PLURALS.get(`${wordAt(tokens, at)}s`) : undefined;
  if (plural !== undefined) return vague(plural[0], plural[1], at, at + 1);
  const range = VAGUE_PLURALS.get(wordAt(tokens, at));
  return range === undefined || wordAt(tokens, at + 1) !== 'of'
    ? null
    : vague(range[0], range[1], at, at + 1);
}

function vague(low: number, high: number, from: number, next: number): Measured {
  return { kind: 'number', unit: 'count', low, high, precision: 0, from, next, bound: 'about' };
}
