import { TENS, UNITS } from '../quantities/number-words.ts';
import { afterHyphen, type Tokens, wordAt } from '../quantities/token-reading.ts';
import { type TimeReading, years } from './moment.ts';

/** The first half of a year as it is read aloud. */
const CENTURIES: ReadonlyMap<string, number> = new Map(
  'fifteen sixteen seventeen eighteen nineteen twenty'.split(' ').map((word, at) => [word, 1_500 + at * 100]),
);

/** Words before a year; a number in two pieces behind anything else may be two numbers. */
const BEFORE =
  /^(?:in|since|by|of|until|till|from|to|and|or|between|before|after|during|late|early|mid|summer|spring|autumn|fall|winter|for)$/;

/** A year as a presenter reads it: "in twenty twenty-four", "since nineteen ninety-eight", "by twenty thirty". */
export function readSpokenYear(tokens: Tokens, at: number): TimeReading | null {
  const century = CENTURIES.get(wordAt(tokens, at));
  if (century === undefined || !BEFORE.test(wordAt(tokens, at - 1))) return null;
  const rest = restOfYear(tokens, at + 1);
  if (rest === null) return null;
  const year = century + rest.value;
  return { moment: years(year, year, 'year'), from: at, next: rest.next };
}

interface RestOfYear {
  readonly value: number;
  readonly next: number;
}

/** "Twenty-four", "thirty", "sixteen"; in "twenty twenty-minute sessions" what a hyphen joins to a noun measures it. */
function restOfYear(tokens: Tokens, at: number): RestOfYear | null {
  const rest = twoDigits(tokens, at);
  return rest === null || afterHyphen(tokens, rest.next) > rest.next ? null : rest;
}

/** Two digits, as a single one is read otherwise. */
function twoDigits(tokens: Tokens, at: number): RestOfYear | null {
  const tens = TENS.get(wordAt(tokens, at));
  if (tens === undefined) {
    const value = UNITS.get(wordAt(tokens, at)) ?? 0;
    return value >= 10 ? { value, next: at + 1 } : null;
  }
  const place = afterHyphen(tokens, at + 1);
  const unit = UNITS.get(wordAt(tokens, place)) ?? 0;
  return unit > 0 && unit < 10 ? { value: tens + unit, next: place + 1 } : { value: tens, next: at + 1 };
}
