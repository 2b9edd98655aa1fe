import { isStopWord } from '../../text/stop-words.ts';
import { ORDINALS } from '../quantities/number-words.ts';
import {
  afterHyphen,
  afterWords,
  isCapitalised,
  isDash,
  type Tokens,
  touches,
  wordAt,
} from '../quantities/token-reading.ts';
import { daysIn } from './calendar.ts';
import {
  type Clockwork,
  type Moment,
  months,
  period,
  type TimeReading,
  unresolved,
  yearless,
  years,
} from './moment.ts';
import { AMBIGUOUS_MONTHS, monthAt } from './month-names.ts';
import { readRelativeYear } from './relative-periods.ts';
import { readSpokenYear } from './spoken-years.ts';
import { countsSomething, isOldYear, isYearNumber } from './year-numbers.ts';

const PREPOSITIONS = new Set(
  `in since by of until till last next this from to between and during early mid late through throughout for every each before after
  past - – into previous following around least beyond that`.split(/\s+/),
);

/** Reads months, years, decades and what is made of them: "in March", "June 2024", "late April", "2011", "2024-25", "the 1980s". */
export function readMonthOrYear(tokens: Tokens, at: number, clockwork: Clockwork): TimeReading | null {
  return (
    readMonth(tokens, at, clockwork) ??
    readDecade(tokens, at) ??
    readCentury(tokens, at) ??
    readSeasonYears(tokens, at) ??
    readYear(tokens, at) ??
    readSpokenYear(tokens, at)
  );
}

function readMonth(tokens: Tokens, at: number, clockwork: Clockwork): TimeReading | null {
  const month = monthAt(tokens, at);
  if (month === null) return null;
  const dot =
    wordAt(tokens, at + 1) === '.' && touches(tokens, at) && isShortened(tokens[at]?.text ?? '')
      ? at + 2
      : at + 1;
  const year = readYearAfter(tokens, dot, clockwork);
  const part = partOfMonth(tokens, at);
  if (year !== null) {
    return {
      moment: inPart(year.year, month, part?.part ?? null, year.relative),
      from: part?.from ?? at,
      next: year.next,
    };
  }
  const placed = PREPOSITIONS.has(wordAt(tokens, at - 1)) || isBeforeNoun(tokens, at);
  if (AMBIGUOUS_MONTHS.has(month) && (!placed || isCapitalised(tokens, at + 1))) return null;
  const related = readRelatedMonth(tokens, at, month, clockwork);
  if (related !== null) return { moment: related, from: at - 1, next: dot };
  const edge = part?.edge === undefined ? null : part.edge === 'end' ? daysIn(2024, month) : 1;
  const moment =
    edge === null ? yearless(month, null, clockwork) : { ...yearless(month, null, clockwork), day: edge };
  return { moment, from: part?.from ?? at, next: dot };
}

/** "Its March census", "the May elections": a capital, owned or with an article, before a noun in small letters. */
function isBeforeNoun(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1];
  const noun = next?.kind === 'word' && /^\p{Ll}/u.test(next.text) && !isStopWord(next.folded);
  return noun && at > 1 && /^(?:the|a|its|their|his|her|our|this)$/.test(wordAt(tokens, at - 1));
}

/** "Sept." but "May.", which ends its sentence. */
function isShortened(name: string): boolean {
  return name.length <= 4 && !/^(?:May|June|July)$/i.test(name);
}

/** "2024", ", 2024", "of 2024", "of next year", "last year" after a month or a season. */
export function readYearAfter(
  tokens: Tokens,
  at: number,
  clockwork: Clockwork,
): { year: number; next: number; relative: boolean } | null {
  const place = /^(?:,|of)$/.test(wordAt(tokens, at)) ? at + 1 : at;
  if (isYearNumber(tokens[place]?.text) || isOldYear(tokens, place))
    return { year: Number(tokens[place]?.text), next: place + 1, relative: false };
  const relative = readRelativeYear(tokens, place, clockwork);
  if (relative !== null) return { ...relative, relative: true };
  const list = wordAt(tokens, at);
  if (list !== 'to' && list !== 'and' && !isDash(tokens, at)) return null;
  const otherMonth = monthAt(tokens, at + 1);
  const otherYear = tokens[wordAt(tokens, at + 2) === ',' ? at + 3 : at + 2]?.text;
  return otherMonth !== null && isYearNumber(otherYear)
    ? { year: Number(otherYear), next: at, relative: false }
    : null;
}

type Part = 'early' | 'mid' | 'late' | 'first' | 'second';
/** First and last day of the parts of a month; they overlap, as the words do. */
const PARTS: Record<Part, readonly [first: number, last: number]> = {
  early: [1, 12],
  mid: [9, 22],
  late: [18, 31],
  first: [1, 16],
  second: [14, 31],
};

/** "early", "mid-", "late", "the end of", "the start of", "the second half of" before a month. */
function partOfMonth(
  tokens: Tokens,
  at: number,
): { part: Part; from: number; edge?: 'start' | 'end' } | null {
  const back = isDash(tokens, at - 1) ? at - 2 : at - 1;
  const direct = { early: 'early', mid: 'mid', late: 'late' }[wordAt(tokens, back)] as Part | undefined;
  if (direct !== undefined) return { part: direct, from: back };
  if (wordAt(tokens, at - 1) !== 'of') return null;
  const half = wordAt(tokens, at - 3);
  if (wordAt(tokens, at - 2) === 'half' && (half === 'first' || half === 'second'))
    return { part: half, from: at - 3 };
  const part = { start: 'early', beginning: 'early', middle: 'mid', end: 'late', close: 'late' }[
    wordAt(tokens, at - 2)
  ] as Part | undefined;
  if (part === undefined) return null;
  return part === 'mid'
    ? { part, from: at - 2 }
    : { part, from: at - 2, edge: part === 'early' ? 'start' : 'end' };
}

function inPart(year: number, month: number, part: Part | null, relative: boolean): Moment {
  if (part === null) return months(year, month, month, 'month', relative);
  const [first, last] = PARTS[part];
  return period(
    'month',
    { year, month, day: first },
    { year, month, day: Math.min(last, daysIn(year, month)) },
    relative,
  );
}

/** "last May", "this March", "next June". */
function readRelatedMonth(
  tokens: Tokens,
  at: number,
  month: number,
  { published }: Clockwork,
): Moment | null {
  const word = wordAt(tokens, at - 1);
  if (word !== 'last' && word !== 'this' && word !== 'next') return null;
  if (published === null) return unresolved('month', `${word} ${month}`);
  const passed = month < published.month;
  const year = {
    last: published.year - (passed ? 0 : 1),
    this: published.year,
    next: published.year + (month > published.month ? 0 : 1),
  };
  return months(year[word], month, month, 'month', true);
}

/** "1980s", "the 1260s", "the '80s"; "1000s" are thousands. */
function readDecade(tokens: Tokens, at: number): TimeReading | null {
  const digits = tokens[at]?.text ?? '';
  if (wordAt(tokens, at + 1) !== 's' || !touches(tokens, at)) return readSpokenDecade(tokens, at);
  if (/^1(?!000)\d\d0$|^20\d0$/.test(digits)) return decade(Number(digits), at, at + 2);
  const apostrophe = /^['’‘]$/.test(wordAt(tokens, at - 1));
  return apostrophe && /^\d0$/.test(digits) ? decade(1900 + Number(digits), at, at + 2) : null;
}

const SPOKEN_DECADES = new Map([
  ['twenties', 1920],
  ['thirties', 1930],
  ['forties', 1940],
  ['fifties', 1950],
  ['sixties', 1960],
  ['seventies', 1970],
  ['eighties', 1980],
  ['nineties', 1990],
]);

/** "in the eighties"; "in her eighties" is an age. */
function readSpokenDecade(tokens: Tokens, at: number): TimeReading | null {
  const start = SPOKEN_DECADES.get(wordAt(tokens, at));
  return start === undefined || wordAt(tokens, at - 1) !== 'the' ? null : decade(start, at, at + 1);
}

function decade(start: number, from: number, next: number): TimeReading {
  const length = start % 100 === 0 ? 99 : 9;
  return { moment: years(start, start + length, 'decade'), from, next };
}

/** Of the present century only what is said to be of it could be wrong: "a 21st-century factory". */
const PRESENT_CENTURY = 21;
/** "The first century" may be of a batsman. Before the 11th a century has no days of four-digit years: it is kept by its number. */
const FIRST_CENTURY = 2;

/** "the 18th century", "nineteenth-century". */
function readCentury(tokens: Tokens, at: number): TimeReading | null {
  const written = /^(\d{1,2})$/.exec(tokens[at]?.text ?? '');
  const suffixed = written !== null && /^(?:st|nd|rd|th)$/.test(wordAt(tokens, at + 1));
  const number = suffixed ? Number(written[1]) : ORDINALS.get(wordAt(tokens, at));
  const place = afterHyphen(tokens, suffixed ? at + 2 : at + 1);
  if (number === undefined || number < FIRST_CENTURY || wordAt(tokens, place) !== 'century') return null;
  const first = (number - 1) * 100;
  const moment =
    number >= PRESENT_CENTURY
      ? unresolved('vague', 'century')
      : number < 11
        ? unresolved('decade', `century ${number}`, false)
        : years(first, first + 99, 'decade');
  return { moment, from: at, next: place + 1 };
}

/** Years of the longest lives that are told by their first and last. */
const LIFETIME = 110;

/** "2024-25", "2024/25", "1611-1672": seasons, financial years and lives. */
function readSeasonYears(tokens: Tokens, at: number): TimeReading | null {
  const first = tokens[at]?.text;
  const joined = /^[-–/]$/.test(wordAt(tokens, at + 1)) && touches(tokens, at) && touches(tokens, at + 1);
  if (!joined || !isYearNumber(first)) return null;
  const second = tokens[at + 2]?.text ?? '';
  const start = Number(first);
  const end = /^\d\d$/.test(second)
    ? Math.floor(start / 100) * 100 + Number(second)
    : isYearNumber(second)
      ? Number(second)
      : 0;
  return end > start && end - start <= LIFETIME
    ? { moment: years(start, end, 'year'), from: at, next: at + 3 }
    : null;
}

/** Before a bare number these say it is counted: "about 2000", "2000 people" is caught by what follows. */
const APPROXIMATORS = new Set([
  'about',
  'some',
  'nearly',
  'almost',
  'roughly',
  'approximately',
  'than',
  'over',
  'least',
  '$',
  '£',
  '€',
  '₹',
  'some',
]);

/** "In about 1910", "since around 1999": a year, give or take one, where nothing counted follows. "About 2000" may be a number. */
function isAbout(tokens: Tokens, at: number): boolean {
  if (!/^(?:about|around|circa|roughly|approximately)$/.test(wordAt(tokens, at - 1))) return false;
  const placed = /^(?:in|since|from|until|till|by|to|of|dated?|dates|dating|or)$/.test(
    wordAt(tokens, at - 2),
  );
  if (!placed && Number(tokens[at]?.text) % 100 === 0) return false;
  return (
    isClosed(tokens, at) &&
    !countsSomething(tokens, at, wordAt(tokens, at - 1)) &&
    Number(tokens[at]?.text) >= 1_500
  );
}

/** Nothing stands after the number that it could count. */
function isClosed(tokens: Tokens, at: number): boolean {
  const after = tokens[at + 1];
  if (after === undefined) return true;
  return (after.kind === 'mark' && !/[%°$£€-]/.test(after.text)) || isStopWord(after.folded);
}

/** "Up to 1755" is a year where nothing is counted; "up to 2000" may be a number. */
function isBound(tokens: Tokens, at: number): boolean {
  if (afterWords(tokens, at - 2, 'up', 'to') === null) return false;
  return Number(tokens[at]?.text) % 100 === 0 || !isClosed(tokens, at);
}

function readYear(tokens: Tokens, at: number): TimeReading | null {
  const written = tokens[at]?.text;
  if (isOldYear(tokens, at)) return yearAlone(tokens, at);
  if (!isYearNumber(written) || (touches(tokens, at - 1) && tokens[at - 1]?.kind === 'word')) return null;
  const before = wordAt(tokens, at - 1);
  if (isAbout(tokens, at))
    return { moment: years(Number(written) - 1, Number(written) + 1, 'year'), from: at, next: at + 1 };
  if (APPROXIMATORS.has(before) || isBound(tokens, at)) return null;
  if (countsSomething(tokens, at, before)) return null;
  if (Number(written) < 1900 && !PREPOSITIONS.has(before) && before !== '(') return null;
  return yearAlone(tokens, at);
}

function yearAlone(tokens: Tokens, at: number): TimeReading {
  const year = Number(tokens[at]?.text);
  return { moment: years(year, year, 'year'), from: at, next: at + 1 };
}
