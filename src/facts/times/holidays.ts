import { type Tokens, wordAt } from '../quantities/token-reading.ts';
import { addDays, type CalendarDay, weekdayOf } from './calendar.ts';
import { type Clockwork, oneDay, type TimeReading, yearless } from './moment.ts';
import { readYearAfter } from './months-and-years.ts';

/** Days that keep their date and that news names instead of it. Folded words, as tokens have them: "New Year's Eve" is "new year eve". */
const HOLIDAYS = (
  [
    ['new year day', 1, 1],
    ['new year eve', 12, 31],
    ['epiphany', 1, 6],
    ['burns night', 1, 25],
    ['australia day', 1, 26],
    ['groundhog day', 2, 2],
    ['waitangi day', 2, 6],
    ['valentine day', 2, 14],
    ['st patrick day', 3, 17],
    ['anzac day', 4, 25],
    ['may day', 5, 1],
    ['cinco de mayo', 5, 5],
    ['juneteenth', 6, 19],
    ['canada day', 7, 1],
    ['fourth of july', 7, 4],
    ['bastille day', 7, 14],
    ['halloween', 10, 31],
    ['guy fawkes night', 11, 5],
    ['bonfire night', 11, 5],
    ['veterans day', 11, 11],
    ['armistice day', 11, 11],
    ['christmas eve', 12, 24],
    ['christmas day', 12, 25],
    ['christmas', 12, 25],
    ['boxing day', 12, 26],
  ] as const
).map(([name, month, day]) => ({ words: name.split(' '), month, day }));

/** Feasts by their days from Easter Sunday. */
const BY_EASTER = (
  [
    ['ash wednesday', -46],
    ['palm sunday', -7],
    ['maundy thursday', -3],
    ['good friday', -2],
    ['easter sunday', 0],
    ['easter monday', 1],
    ['ascension day', 39],
    ['whit sunday', 49],
    ['pentecost sunday', 49],
    ['whit monday', 50],
    ['pentecost monday', 50],
  ] as const
).map(([name, days]) => ({ words: name.split(' '), days }));

/**
 * American days that fall on a weekday of a month: month, day of the week (0 is Sunday), the first day of the month that it may be. The last Monday of
 * May is the first from the 25th on.
 */
const BY_WEEKDAY = (
  [
    ['martin luther king day', 1, 1, 15],
    ['mlk day', 1, 1, 15],
    ['memorial day', 5, 1, 25],
    ['labor day', 9, 1, 1],
    ['columbus day', 10, 1, 8],
    ['thanksgiving day', 11, 4, 22],
    ['thanksgiving', 11, 4, 22],
    ['black friday', 11, 5, 23],
  ] as const
).map(([name, month, weekday, from]) => ({ words: name.split(' '), month, weekday, from }));

/** True for a folded word that a holiday's name may begin with: asked of every word with a capital, before any reader. */
export function mayOpenHoliday(folded: string): boolean {
  return OPENERS.has(folded);
}

const OPENERS: ReadonlySet<string> = new Set(
  [...HOLIDAYS, ...BY_EASTER, ...BY_WEEKDAY].flatMap(({ words }) => words[0] ?? []),
);

/** What stands before a date. A feast of one word is one only there, and closed: "before Christmas", not "over the Christmas weekend". */
const PLACING = /^(?:by|before|after|at|on|until|till|since)$/;

/** Reads a holiday as the date it falls on: "by Christmas", "on New Year's Eve", "Boxing Day 2024". */
export function readHoliday(tokens: Tokens, at: number, clockwork: Clockwork): TimeReading | null {
  const isHere = ({ words }: { readonly words: readonly string[] }) =>
    words.every((word, step) => wordAt(tokens, at + step) === word);
  const feast = BY_EASTER.find(isHere);
  if (feast !== undefined)
    return readMovable(tokens, at, feast.words, clockwork, (year) => addDays(easterOf(year), feast.days));
  const monday = BY_WEEKDAY.find(isHere);
  if (monday !== undefined && isDated(tokens, at, monday.words))
    return readMovable(tokens, at, monday.words, clockwork, (year) => weekdayFrom(year, monday));
  const holiday = HOLIDAYS.find(isHere);
  if (holiday === undefined) return null;
  const { words, month, day } = holiday;
  const after = at + words.length;
  if (!isDated(tokens, at, words)) return null;
  const year = readYearAfter(tokens, after, clockwork);
  return year === null
    ? { moment: yearless(month, day, clockwork), from: at, next: after }
    : { moment: oneDay({ year: year.year, month, day }, year.relative), from: at, next: year.next };
}

/** A day named by a single word is a date only where one stands: "before Christmas", not "the Christmas market". */
function isDated(tokens: Tokens, at: number, words: readonly string[]): boolean {
  return words.length > 1 || (PLACING.test(wordAt(tokens, at - 1)) && !namesThing(tokens, at + 1));
}

/** A day that moves, in this year or in the one that is said. */
function readMovable(
  tokens: Tokens,
  at: number,
  words: readonly string[],
  clockwork: Clockwork,
  dayIn: (year: number) => CalendarDay,
): TimeReading | null {
  const after = at + words.length;
  const said = readYearAfter(tokens, after, clockwork);
  const year = said?.year ?? clockwork.published?.year;
  if (year === undefined) return null;
  return { moment: oneDay(dayIn(year), said?.relative ?? true), from: at, next: said?.next ?? after };
}

/** The first such day of the week on or after a day of the month. */
function weekdayFrom(year: number, { month, weekday, from }: (typeof BY_WEEKDAY)[number]): CalendarDay {
  const earliest = { year, month, day: from };
  return addDays(earliest, (weekday - weekdayOf(earliest) + 7) % 7);
}

/** Easter Sunday of a year in the Gregorian calendar (the "anonymous" algorithm; Meeus, Astronomical Algorithms, 1991, chapter 8). */
function easterOf(year: number): CalendarDay {
  const [golden, century, ofCentury] = [year % 19, Math.floor(year / 100), year % 100];
  const moon = Math.floor((century + 8) / 25);
  const drift = Math.floor((century - moon + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - drift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const day = epact + weekday - 7 * late + 114;
  return { year, month: Math.floor(day / 31), day: (day % 31) + 1 };
}

/** "Christmas market", "Halloween's": the feast only says what kind of thing. Words of grammar and adverbs of time go on after a date. */
function namesThing(tokens: Tokens, at: number): boolean {
  const next = tokens[at];
  return next?.kind === 'word' && !GOES_ON.test(next.folded);
}

const GOES_ON =
  /^(?:and|or|but|if|when|while|as|to|in|at|on|for|with|he|she|it|they|we|the|a|because|after|before|last|next|this|is|was|will|would|that|which|who|said|says)$/;
