import { type Tokens, wordAt } from '../quantities/token-reading.ts';
import { type Clockwork, oneDay, type TimeReading, yearless } from './moment.ts';
import { readYearAfter } from './months-and-years.ts';

/** Days that keep their date and that news names instead of it. Folded words, as tokens have them: "New Year's Eve" is "new year eve". */
const HOLIDAYS = (
  [
    ['new year day', 1, 1],
    ['new year eve', 12, 31],
    ['epiphany', 1, 6],
    ['valentine day', 2, 14],
    ['st patrick day', 3, 17],
    ['anzac day', 4, 25],
    ['may day', 5, 1],
    ['juneteenth', 6, 19],
    ['bastille day', 7, 14],
    ['halloween', 10, 31],
    ['armistice day', 11, 11],
    ['christmas eve', 12, 24],
    ['christmas day', 12, 25],
    ['christmas', 12, 25],
    ['boxing day', 12, 26],
  ] as const
).map(([name, month, day]) => ({ words: name.split(' '), month, day }));

/** What stands before a date. A feast of one word is one only there, and closed: "before Christmas", not "over the Christmas weekend". */
const PLACING = /^(?:by|before|after|at|on|until|till|since)$/;

/** Reads a holiday as the date it falls on: "by Christmas", "on New Year's Eve", "Boxing Day 2024". */
export function readHoliday(tokens: Tokens, at: number, clockwork: Clockwork): TimeReading | null {
  const holiday = HOLIDAYS.find(({ words }) =>
    words.every((word, step) => wordAt(tokens, at + step) === word),
  );
  if (holiday === undefined) return null;
  const { words, month, day } = holiday;
  const after = at + words.length;
  if (words.length === 1 && (!PLACING.test(wordAt(tokens, at - 1)) || namesThing(tokens, after))) return null;
  const year = readYearAfter(tokens, after, clockwork);
  return year === null
    ? { moment: yearless(month, day, clockwork), from: at, next: after }
    : { moment: oneDay({ year: year.year, month, day }, year.relative), from: at, next: year.next };
}

/** "Christmas market", "Halloween's": the feast only says what kind of thing. Words of grammar and adverbs of time go on after a date. */
function namesThing(tokens: Tokens, at: number): boolean {
  const next = tokens[at];
  return next?.kind === 'word' && !GOES_ON.test(next.folded);
}

const GOES_ON =
  /^(?:and|or|but|if|when|while|as|to|in|at|on|for|with|he|she|it|they|we|the|a|because|after|before|last|next|this|is|was|will|would|that|which|who|said|says)$/;
