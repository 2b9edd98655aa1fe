import { isStopWord } from '../../text/stop-words.ts';
import type { Measured } from './measured.ts';
import { ORDINALS, TENS, UNITS } from './number-words.ts';
import { afterHyphen, isCapitalised, type Tokens, touches, wordAt } from './token-reading.ts';
import { unitNamed } from './units.ts';

/** What comes in numbered series: only before these is "first" a number rather than an adverb or a boast. */
const SERIES =
  /^(?:round|phase|stage|set|day|week|month|year|game|match|leg|half|quarter|reading|hearing|floor|term|place|tranche|instalment|installment|ballot|time|dose|trimester|chapter|division|degree|edition|season|attempt)$/;

/**
 * Reads an ordinal that numbers something: "third round", "2nd", "twenty-first", "seventh-largest", "No. 7".
 * "First" as an adverb, "second" as a unit of time, "a second" for another and "second-hand" are none.
 */
export function readOrdinal(tokens: Tokens, at: number): Measured | null {
  return (
    readNumberSign(tokens, at) ??
    readSuffixed(tokens, at) ??
    readRankedShare(tokens, at) ??
    readOrdinalWord(tokens, at)
  );
}

/** "No. 7", "number 7", "#7". */
function readNumberSign(tokens: Tokens, at: number): Measured | null {
  const sign = tokens[at]?.text ?? '';
  const dotted = sign === 'No' && wordAt(tokens, at + 1) === '.';
  const place = dotted ? at + 2 : at + 1;
  if (!dotted && sign !== '#' && wordAt(tokens, at) !== 'number') return null;
  const number = /^\d{1,4}$/.exec(wordAt(tokens, place));
  if (sign === 'number' && isToNumber(tokens, at)) return null;
  return number === null ? null : ordinal(Number(number[0]), at, place + 1);
}

/** "The finds so far number 412", "protesters are thought to number 300": a verb, which counts; in "climbed to number 3" it is none. */
export function isToNumber(tokens: Tokens, at: number): boolean {
  if (wordAt(tokens, at) !== 'number') return false;
  const before = tokens[at - 1];
  if (before?.folded === 'to') return RECKONED.test(wordAt(tokens, at - 2));
  return (
    before?.kind === 'word' &&
    /^\p{Ll}/u.test(before.text) &&
    /[^sui'’]s$|^(?:far|now|already|currently|today|they|we|who|which|that|people|men|women|children|still)$/.test(
      before.folded,
    )
  );
}

/** What somebody or something is, or does, "to number" so many. */
const RECKONED =
  /^(?:said|thought|believed|held|estimated|expected|reckoned|reported|understood|known|likely|appear(?:s|ed)?|seem(?:s|ed)?|gr(?:ow|ows|ew|own))$/;

/** "2nd", "21st". */
function readSuffixed(tokens: Tokens, at: number): Measured | null {
  if (!/^\d{1,6}$/.test(wordAt(tokens, at)) || !touches(tokens, at)) return null;
  return /^(?:st|nd|rd|th)$/.test(wordAt(tokens, at + 1))
    ? ordinal(Number(wordAt(tokens, at)), at, at + 2)
    : null;
}

/** "The biggest tenth", "the bottom fifth", "the remaining third": a share of what was ranked or divided. */
function readRankedShare(tokens: Tokens, at: number): Measured | null {
  const parts = ORDINALS.get(wordAt(tokens, at));
  if (parts === undefined || parts < 3 || parts > 10 || wordAt(tokens, at - 2) !== 'the') return null;
  if (!/(?:[a-z]{3}est|^top|^bottom|^upper|^lower|^remaining)$/.test(wordAt(tokens, at - 1))) return null;
  const value = 100 / parts;
  return { kind: 'number', unit: 'percent', low: value, high: value, precision: 1, from: at, next: at + 1 };
}

/** "Hundred-and-fiftieth", "two hundred and first": the hundreds before an ordinal, and where it begins. */
function readHundreds(tokens: Tokens, at: number): { value: number; next: number } | null {
  const count = UNITS.get(wordAt(tokens, at)) ?? (wordAt(tokens, at) === 'hundred' ? 1 : undefined);
  const place = wordAt(tokens, at) === 'hundred' ? at : afterHyphen(tokens, at + 1);
  if (count === undefined || count < 1 || count > 9 || wordAt(tokens, place) !== 'hundred') return null;
  const and = afterHyphen(tokens, place + 1);
  if (wordAt(tokens, and) !== 'and') return null;
  return { value: 100 * count, next: afterHyphen(tokens, and + 1) };
}

function readOrdinalWord(tokens: Tokens, at: number): Measured | null {
  const hundreds = readHundreds(tokens, at);
  if (hundreds !== null) {
    const rest = readOrdinalWord(tokens, hundreds.next);
    return rest === null || rest.low >= 100 ? null : ordinal(hundreds.value + rest.low, at, rest.next);
  }
  const tens = TENS.get(wordAt(tokens, at));
  const place = tens === undefined ? at : afterHyphen(tokens, at + 1);
  const word = wordAt(tokens, place);
  const value = ORDINALS.get(word);
  if (value === undefined || value > 100 || (tens !== undefined && value > 9) || value === 0) return null;
  const total = value + (tens ?? 0);
  if (isPartOfName(tokens, at, place + 1)) return null;
  const another = total === 2 && wordAt(tokens, at - 1) === 'a';
  return !another && numbersSomething(tokens, place + 1, total) ? ordinal(total, at, place + 1) : null;
}

/** "The Second Amendment", "the Third Way"; but a headline capitalises everything, and so does the start of a sentence. */
function isPartOfName(tokens: Tokens, at: number, next: number): boolean {
  const before = tokens[at - 1];
  const inside = before?.kind === 'word' && (/^\p{Ll}/u.test(before.text) || isStopWord(before.folded));
  return inside && isCapitalised(tokens, at) && isCapitalised(tokens, next);
}

/** Of larger ordinals none is a part or a unit of time: "the fifty-seventh minute". */
const MOST_SPOKEN = 20;

/** True where a noun or a superlative follows: "third round", "seventh-largest", "the second man". */
function numbersSomething(tokens: Tokens, at: number, value: number): boolean {
  const hyphened = afterHyphen(tokens, at);
  const following = tokens[hyphened];
  if (following?.kind !== 'word') return false;
  const word = following.folded;
  const ofHour = /^(?:half|quarter)$/.test(word) && /^(?:of|hour|-)$/.test(wordAt(tokens, hyphened + 1));
  if (ofHour && [1, 2, 3].some((on) => wordAt(tokens, hyphened + on) === 'hour')) return false;
  if (value === 1) return SERIES.test(word);
  if (/^(?:hand|class|rate|guess|home|nature|half|quarter|world|party|person|in)$/.test(word))
    return /^(?:half|quarter)$/.test(word);
  return (
    /^(?:most|time)$/.test(word) ||
    (!isStopWord(word) && (value > MOST_SPOKEN || unitNamed(word) === null || SERIES.test(word)))
  );
}

function ordinal(value: number, from: number, next: number): Measured {
  return {
    kind: 'number',
    unit: 'ordinal',
    low: value,
    high: value,
    precision: 0.5,
    from,
    next,
    bound: 'exact',
  };
}
