import { ORDINALS } from '../quantities/number-words.ts';
import { afterWords, type Tokens, wordAt } from '../quantities/token-reading.ts';
import { type CalendarDay, daysIn } from './calendar.ts';
import { type Clockwork, type Moment, months, period, type TimeReading, unresolved } from './moment.ts';
import { monthAt } from './month-names.ts';
import { readYearAfter } from './months-and-years.ts';
import { isYearNumber } from './year-numbers.ts';

/** First month of each season in the northern calendar; three months long. Winter begins in the year before. */
const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);

/**
 * Reads "last summer", "spring 2024", "by autumn", "the second quarter of 2026", "Q2 2026", "the March quarter", "the first half of 2024", "the
 * last three months of 2029".
 */
export function readSeasonOrQuarter(tokens: Tokens, at: number, clockwork: Clockwork): TimeReading | null {
  return (
    readSeason(tokens, at, clockwork) ??
    readQuarterByMonth(tokens, at, clockwork) ??
    readPartOfYear(tokens, at, clockwork)
  );
}

function readSeason(tokens: Tokens, at: number, clockwork: Clockwork): TimeReading | null {
  const name = wordAt(tokens, at);
  const first = SEASONS.get(name);
  if (first === undefined) return null;
  const season = name === 'fall' ? 'autumn' : name;
  const year = readYearAfter(tokens, at + 1, clockwork);
  const second = year === null ? null : secondYear(tokens, year.next, year.year);
  if (year !== null && second !== null)
    return { moment: overNewYear(year.year, year.relative), from: at, next: second };
  if (year !== null) return { moment: inYear(first, year.year, year.relative), from: at, next: year.next };
  const before = wordAt(tokens, at - 1);
  const article = before === 'the' ? wordAt(tokens, at - 2) : before;
  if (/^(?:last|this|next)$/.test(before))
    return { moment: related(first, season, before, clockwork), from: at - 1, next: at + 1 };
  const placed =
    /^(?:in|by|for|during|since|until|through|throughout|early|late|of|before|after|mid|into)$/.test(article);
  if (!placed || (name === 'fall' && !isFall(tokens, at))) return null;
  return { moment: unresolved('season', season, false), from: at, next: at + 1 };
}

/** The place behind the second of two years, "25" of "2024-25"; null where only one is written. */
function secondYear(tokens: Tokens, at: number, first: number): number | null {
  const second = String(first + 1);
  const written = wordAt(tokens, at + 1);
  return /^[-–/]$/.test(wordAt(tokens, at)) && (written === second || written === second.slice(2))
    ? at + 2
    : null;
}

/** "The winter of 2024-25" is all of the cold part of two years, and "the summer of 2024-25" of the south all of the warm one, as widely as seasons are told. */
function overNewYear(year: number, relative: boolean): Moment {
  return period('season', { year, month: 10, day: 1 }, { year: year + 1, month: 4, day: 30 }, relative);
}

/** "In the fall", "by fall"; but "before the fall" is a drop, and so is "since the fall of the roof". */
function isFall(tokens: Tokens, at: number): boolean {
  const before = wordAt(tokens, at - 1);
  const placed = before === 'the' ? wordAt(tokens, at - 2) : before;
  if (before === 'the' && !/^(?:in|during|of|by|until|late|early)$/.test(placed)) return false;
  return (
    /^(?:the|by|early|late)$/.test(before) &&
    wordAt(tokens, at + 1) !== 'of' &&
    wordAt(tokens, at + 1) !== 'in'
  );
}

/** "Winter 2024" may be either end of the year. */
function inYear(first: number, year: number, relative: boolean): Moment {
  if (first < 12) return months(year, first, first + 2, 'season', relative);
  return period('season', { year, month: 1, day: 1 }, { year: year + 1, month: 2, day: 28 }, relative);
}

function related(first: number, season: string, word: string, { published }: Clockwork): Moment {
  if (published === null) return unresolved('season', `${word} ${season}`);
  const { year, month } = published;
  const last = (first + 2) % 12 || 12;
  const ended = first < 12 ? month > last : month > 2;
  const started = month >= first;
  // "Next summer", said in February, is the coming one or that of the year after.
  if (word === 'next' && !started && first < 12)
    return period(
      'season',
      { year, month: first, day: 1 },
      { year: year + 1, month: last, day: daysIn(year + 1, last) },
      true,
    );
  if (first === 12)
    return winter(
      word === 'last'
        ? year - (ended ? 0 : 1)
        : word === 'next'
          ? year + (started ? 2 : 1)
          : year + (month > 8 ? 1 : 0),
    );
  const shift = word === 'last' ? (ended ? 0 : -1) : word === 'next' ? 1 : 0;
  return months(year + shift, first, first + 2, 'season', true);
}

/** The winter that ends in a year. */
function winter(year: number): Moment {
  return period(
    'season',
    { year: year - 1, month: 12, day: 1 },
    { year, month: 2, day: daysIn(year, 2) },
    true,
  );
}

/** "The March quarter", "the September quarter of 2024": the three months that end with it. */
function readQuarterByMonth(tokens: Tokens, at: number, clockwork: Clockwork): TimeReading | null {
  const last = monthAt(tokens, at);
  if (last === null || last % 3 !== 0 || wordAt(tokens, at + 1) !== 'quarter') return null;
  const written = readYearAfter(tokens, at + 2, clockwork);
  const year = written?.year ?? (clockwork.published && nearestTo(clockwork.published, last - 2));
  if (year === null) return null;
  const moment = months(year, last - 2, last, 'season', written?.relative ?? true);
  return { moment, from: at, next: written?.next ?? at + 2 };
}

const LENGTHS: ReadonlyMap<string, number> = new Map([
  ['quarter', 3],
  ['half', 6],
]);

function readPartOfYear(tokens: Tokens, at: number, clockwork: Clockwork): TimeReading | null {
  const coded = /^q$/.test(wordAt(tokens, at)) && /^[1-4]$/.test(wordAt(tokens, at + 1));
  if (coded)
    return placeInYear(tokens, at, at + 2, (Number(wordAt(tokens, at + 1)) - 1) * 3 + 1, 3, clockwork);
  const months = readMonthsOfYear(tokens, at);
  if (months !== null) return placeInYear(tokens, at, months.next, months.first, months.length, clockwork);
  const compound = readQuarterBefore(tokens, at, clockwork);
  if (compound !== null) return compound;
  const rank =
    ORDINALS.get(wordAt(tokens, at)) ??
    (wordAt(tokens, at) === 'final' || wordAt(tokens, at) === 'last' ? 0 : null);
  const length = LENGTHS.get(wordAt(tokens, at + 1));
  if (rank === null || length === undefined || rank > 12 / length) return null;
  const first = rank === 0 ? 13 - length : (rank - 1) * length + 1;
  return placeInYear(tokens, at, at + 2, first, length, clockwork);
}

/** "Fourth-quarter sales", "its third-quarter profit": of the year whose quarter was or will be nearest. */
function readQuarterBefore(tokens: Tokens, at: number, { published }: Clockwork): TimeReading | null {
  const rank = ORDINALS.get(wordAt(tokens, at));
  if (
    rank === undefined ||
    rank > 4 ||
    wordAt(tokens, at + 1) !== '-' ||
    wordAt(tokens, at + 2) !== 'quarter'
  )
    return null;
  if (published === null || !MONEYED.test(wordAt(tokens, at + 3))) return null;
  const first = (rank - 1) * 3 + 1;
  return {
    moment: months(nearestTo(published, first), first, first + 2, 'season', true),
    from: at,
    next: at + 3,
  };
}

/** Quarters of matches have scores. */
const MONEYED =
  /^(?:sales?|profits?|loss(?:es)?|revenues?|earnings|results?|growth|income|turnover|figures|output|net|operating)$/;

/** Before "the first three months", which are then the first quarter's. */
const IN_THE = /^(?:in|during|over|for)$/;

/** "the last three months of 2029", "the first six months of". */
function readMonthsOfYear(
  tokens: Tokens,
  at: number,
): { first: number; length: number; next: number } | null {
  const length = { three: 3, six: 6, nine: 9, 3: 3, 6: 6, 9: 9 }[wordAt(tokens, at + 1)];
  if (length === undefined || wordAt(tokens, at + 2) !== 'months') return null;
  const bare = length === 3 && wordAt(tokens, at) === 'first' && IN_THE.test(wordAt(tokens, at - 2));
  if (wordAt(tokens, at + 3) !== 'of' && !bare) return null;
  if (wordAt(tokens, at) === 'first') return { first: 1, length, next: at + 3 };
  return /^(?:last|final)$/.test(wordAt(tokens, at)) ? { first: 13 - length, length, next: at + 3 } : null;
}

/** A part of a year needs its year: "the second half" may be of a match. */
function placeInYear(
  tokens: Tokens,
  from: number,
  at: number,
  first: number,
  length: number,
  clockwork: Clockwork,
): TimeReading | null {
  const plain = isYearNumber(tokens[at]?.text)
    ? { year: Number(tokens[at]?.text), next: at + 1, relative: false }
    : null;
  const year =
    plain ?? readYearAfter(tokens, at, clockwork) ?? nearestYear(tokens, from, at, first, length, clockwork);
  if (year === null) return null;
  const ended =
    wordAt(tokens, from - 1) === 'the' &&
    wordAt(tokens, from - 2) === 'of' &&
    wordAt(tokens, from - 3) === 'end';
  return {
    moment: months(year.year, first, first + length - 1, 'season', year.relative),
    from: ended ? from - 3 : from,
    next: year.next,
  };
}

/** "In the first quarter", of the year whose quarter it was or will be nearest; quarters of matches have minutes, scores and points. */
function nearestYear(
  tokens: Tokens,
  from: number,
  at: number,
  first: number,
  length: number,
  { published }: Clockwork,
): { year: number; next: number; relative: boolean } | null {
  const article = wordAt(tokens, from - 1);
  const ofYear = afterWords(tokens, at, 'of', 'the', 'year');
  if (published !== null && ofYear !== null && length === 6)
    return { year: nearestTo(published, first), next: ofYear, relative: true };
  if (published === null || length !== 3 || !/^(?:the|its|their)$/.test(article)) return null;
  if (!/^(?:in|for|of|during|by|until|since|over|than|from|on)$/.test(wordAt(tokens, from - 2))) return null;
  return { year: nearestTo(published, first), next: at, relative: true };
}

/** The year whose quarter that begins with a month lies nearest to a day. */
function nearestTo(published: CalendarDay, first: number): number {
  const middle = (year: number) => (year - published.year) * 12 + first + 1 - published.month;
  const years = [published.year - 1, published.year, published.year + 1];
  return years.reduce((best, next) => (Math.abs(middle(next)) < Math.abs(middle(best)) ? next : best));
}
