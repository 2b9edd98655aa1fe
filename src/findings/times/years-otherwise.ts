import type { TimeDigest } from '../../digest/digest.ts';
import type { Time } from '../../facts/fact.ts';
import { type CalendarDay, readDay } from '../../facts/times/calendar.ts';
import { YEAR } from '../../facts/times/seconds.ts';
import { keysOfWords } from '../../text/keys.ts';
import {
  type Comparison,
  digestFactsOf,
  factsOf,
  isInOrBeside,
  linkedTo,
  originalKeys,
} from '../comparison.ts';
import { BIRTH } from '../reckoning/reckoning-words.ts';
import { foldedText, tokensAfter, tokensBefore } from '../tokens-beside.ts';

/** A year that the original gives in wording which comes to the same. */
export function isYearOtherwise(
  fact: Time,
  originals: readonly TimeDigest[],
  comparison: Comparison,
): boolean {
  return (
    isLongAgo(fact, originals, comparison) ||
    isYearBefore(fact, originals, comparison) ||
    isEndOfYears(fact, comparison) ||
    isEndOfStretch(fact, originals, comparison) ||
    isStartOfRun(fact, comparison) ||
    isTurnOfDecade(fact, originals) ||
    isNumberOfDecade(fact, comparison) ||
    isOfYearNamed(fact, originals, comparison) ||
    isYearOfAge(fact, originals, comparison) ||
    isSeasonBefore(fact, originals, comparison)
  );
}

/** How far "more than 120 years ago" and its like may be from the years they describe, as shares of them. */
const LONG_AGO: readonly (readonly [before: RegExp, least: number, most: number])[] = [
  [/(?:^|\s)(?:more than|over|at least)$/, 1, 1.1],
  [/(?:^|\s)(?:nearly|almost|close to|just under|approaching)$/, 0.88, 1],
  [/(?:^|\s)(?:about|around|some|roughly|approximately)$/, 0.93, 1.07],
];
/** Shorter stretches are near many years. */
const SHORTEST_AGO = 8;

/** A bounded number of years ago, for a year that the original gives. */
function isLongAgo(fact: Time, originals: readonly TimeDigest[], comparison: Comparison): boolean {
  const years = /^(\d{1,4}) years ago$/i.exec(comparison.page.text.slice(fact.start, fact.end))?.[1];
  const now = readDay(comparison.digest.published)?.year;
  const words = foldedText(tokensBefore(fact, comparison, 2));
  const bound = LONG_AGO.find(([before]) => before.test(words));
  if (years === undefined || now === undefined || bound === undefined || Number(years) < SHORTEST_AGO)
    return false;
  const [, least, most] = bound;
  return originals.some((original) => {
    const [first, last] = [yearOf(original), readDay(original.to)?.year];
    if (original.relative || first === null || last === undefined || last - first > DECADE) return false;
    return (now - first) / Number(years) >= least && (now - last) / Number(years) <= most;
  });
}

/** "Some 60 years ago" of the 1960s: years that a decade spans; a century spans too many. */
const DECADE = 9;

/**
 * "Until 2034 at the earliest" of what begins in the autumn of 2026 and takes eight to twelve years: an end of a stretch that is told by its shortest and
 * longest, counted from a time beside it; a season or month without its year is of this one.
 */
function isEndOfStretch(fact: Time, originals: readonly TimeDigest[], comparison: Comparison): boolean {
  const { digest } = comparison;
  const [year, now] = [yearOf(fact), yearOf({ from: digest.published })];
  if (fact.grain !== 'year' || year === null || now === null) return false;
  const linked = [...linkedTo(comparison, fact.sentence), ...linkedTo(comparison, fact.sentence - 1)];
  return digestFactsOf(digest, 'quantity').some(
    ({ unit, low, high, sentence }) =>
      unit === 's' &&
      low < high &&
      low >= YEAR &&
      isInOrBeside(sentence, linked) &&
      originals.some((time) => {
        const start = time.sentence === sentence ? (yearOf(time) ?? now) : null;
        return start !== null && year >= start + low / YEAR - 0.1 && year <= start + high / YEAR + 1;
      }),
  );
}

/** "In 2025 or earlier" where the original has "before 2026", "in 2027 or later" where it has "after 2026". */
export function isYearBeside(fact: Time, originals: readonly TimeDigest[], comparison: Comparison): boolean {
  const year = readDay(fact.from)?.year;
  if (fact.grain !== 'year' || year === undefined) return false;
  const words = foldedText(tokensAfter(fact, comparison, 2));
  const shift = /^(?:or|and) (?:earlier|before)$/.test(words)
    ? 1
    : /^(?:or|and) (?:later|after)$/.test(words)
      ? -1
      : 0;
  return (
    shift !== 0 &&
    originals.some((time) => time.grain === 'year' && readDay(time.from)?.year === year + shift)
  );
}

/** Keys of words by which a figure is held against an earlier one. */
const EARLIER = keysOfWords('year earlier previous annual');

/**
 * "14 in 2024 and nine in 2025" for "fell to nine in 2025 from 14": the year before one that a linked sentence compares, where the page gives that
 * year as well. Alone it would be a year put in the other's place.
 */
function isYearBefore(fact: Time, originals: readonly TimeDigest[], comparison: Comparison): boolean {
  const year = yearOf(fact);
  if (fact.grain !== 'year' || year === null) return false;
  const near = (sentence: number) => Math.abs(sentence - fact.sentence) <= 1;
  const next = (time: Time | TimeDigest) => yearOf(time) === year + 1;
  if (!factsOf(comparison.analysis, 'time').some((other) => near(other.sentence) && next(other)))
    return false;
  const linked = linkedTo(comparison, fact.sentence);
  return originals.some(
    (time) => linked.includes(time.sentence) && next(time) && compares(time.sentence, comparison),
  );
}

function yearOf({ from }: Pick<Time, 'from'>): number | null {
  return readDay(from)?.year ?? null;
}

/** Two values that are held against each other are seldom further apart than this factor. */
const COMPARABLE = 3;

/** A sentence of the original with a word for it, or with two values of one kind. */
function compares(sentence: number, comparison: Comparison): boolean {
  const keys = originalKeys(comparison, sentence);
  const values = digestFactsOf(comparison.digest, 'quantity').filter(
    (quantity) => quantity.sentence === sentence && quantity.unit !== 's' && quantity.unit !== 'ordinal',
  );
  const twice = values.some((one, at) =>
    values.slice(at + 1).some((other) => {
      const alike = one.unit === other.unit || one.unit === 'count' || other.unit === 'count';
      const ratio = one.low / other.low;
      return alike && ratio <= COMPARABLE && ratio >= 1 / COMPARABLE;
    }),
  );
  return twice || EARLIER.some((key) => keys.includes(key));
}

/** What comes once a year. */
const YEARLY = keysOfWords('year summer winter spring autumn season edition harvest');

/** "From 2021 to 2025" for "the previous five summers" of an original of 2026: the first of them or the last. */
function isEndOfYears(fact: Time, comparison: Comparison): boolean {
  const { digest } = comparison;
  const [year, now] = [readDay(fact.from)?.year, readDay(digest.published)?.year];
  if (fact.grain !== 'year' || year === undefined || now === undefined) return false;
  const linked = linkedTo(comparison, fact.sentence);
  return digestFactsOf(digest, 'quantity').some(({ unit, low, counted, sentence }) => {
    const yearly = unit === 'count' && counted.slice(0, 2).some((key) => YEARLY.includes(key));
    if (!linked.includes(sentence) || !(yearly || unit === 's')) return false;
    const years = yearly ? low : Math.round(low / YEAR);
    return years >= 2 && (year === now - years || year === now - 1);
  });
}

const IN_A_ROW = keysOfWords('row consecutive straight successive');

/** "Every year since 2022" for "the fourth rise in a row": the year in which what is counted began. */
function isStartOfRun(fact: Time, comparison: Comparison): boolean {
  const { digest } = comparison;
  const [year, now] = [yearOf(fact), readDay(digest.published)?.year];
  if (fact.grain !== 'year' || year === null || now === undefined) return false;
  const linked = linkedTo(comparison, fact.sentence);
  return digestFactsOf(digest, 'quantity').some(
    ({ unit, low, sentence }) =>
      linked.includes(sentence) &&
      /^(?:ordinal|count|times|s)$/.test(unit) &&
      IN_A_ROW.some((key) => originalKeys(comparison, sentence).includes(key)) &&
      Math.abs(now - year - (unit === 's' ? low / YEAR : low)) <= 1,
  );
}

/** "By 2030" for "by the end of the decade". */
function isTurnOfDecade(fact: Time, originals: readonly TimeDigest[]): boolean {
  const year = yearOf(fact);
  if (fact.grain !== 'year' || year === null) return false;
  return originals.some(({ grain, wording, to }) => {
    const last = grain === 'decade' && /^(?:end|close) of/i.test(wording) ? readDay(to)?.year : undefined;
    return last !== undefined && (year === last || year === last + 1);
  });
}

/** "In the 1380s" for "between 1382 and 1395", "in the 13th century" for 1264: years so early are read as numbers. */
function isNumberOfDecade({ grain, from, to, sentence }: Time, comparison: Comparison): boolean {
  const [first, last] = [readDay(from)?.year, readDay(to)?.year];
  if (grain !== 'decade' || first === undefined || last === undefined || first >= EARLY) return false;
  const linked = linkedTo(comparison, sentence);
  return digestFactsOf(comparison.digest, 'quantity').some(
    ({ unit, low, high, sentence: at, wording }) =>
      unit === 'count' && linked.includes(at) && !wording.includes(',') && low <= last && high >= first,
  );
}

/** Later years are read as years. */
const EARLY = 1500;

/** Sentences over which "April 18 that year" reaches back to the year. */
const YEAR_REACH = 3;

/**
 * "April 18, 2023" for "that April 18" of a place that the page's sentence goes back to, where the account has spoken of 2023; "in October 2027" for
 * "the 2027 fair runs from Oct. 29 to 31".
 */
function isOfYearNamed(
  { from, grain, month, sentence: own }: Time,
  originals: readonly TimeDigest[],
  comparison: Comparison,
): boolean {
  const day = readDay(from);
  if (month !== null || day === null || (grain !== 'day' && grain !== 'month')) return false;
  const linked = linkedTo(comparison, own);
  return originals.some(
    (original) =>
      isOfDay(original, day, grain) &&
      (linked.length === 0 || isInOrBeside(original.sentence, linked)) &&
      originals.some(
        ({ sentence, from: there, month: yearless }) =>
          yearless === null &&
          readDay(there)?.year === day.year &&
          sentence <= original.sentence &&
          original.sentence - sentence <= YEAR_REACH,
      ),
  );
}

/** A day or a month whose year is not written with it: of a range, whose year is the nearest one, either end or what lies between. */
function isOfDay(
  { grain, month, day: known, from, to, wording }: TimeDigest,
  { month: own, day }: CalendarDay,
  wanted: Time['grain'],
): boolean {
  if (month !== null) return month === own && grain === wanted && (wanted === 'month' || known === day);
  const [first, last] = [readDay(from), readDay(to)];
  if (grain !== 'day' || first === null || last === null || from === to || /\d{4}/.test(wording))
    return false;
  if (first.month !== own || last.month !== own) return false;
  return wanted === 'month' || (day >= first.day && day <= last.day);
}

/** "In 1950" for what somebody born in 1931 did at 19. */
function isYearOfAge(fact: Time, originals: readonly TimeDigest[], comparison: Comparison): boolean {
  const { digest } = comparison;
  const year = yearOf(fact);
  if (fact.grain !== 'year' || year === null) return false;
  const ages = digestFactsOf(digest, 'quantity').filter(({ unit }) => unit === 'age' || unit === 'count');
  return originals.some((born) => {
    const then = yearOf(born);
    if (then === null || !BIRTH.some((key) => originalKeys(comparison, born.sentence).includes(key)))
      return false;
    return ages.some(
      ({ low, sentence }) => sentence === born.sentence && Math.abs(year - then - low) <= 1 && low >= 1,
    );
  });
}

const PART_OF_YEAR = /quarter|months|half|\bq\d/i;

/** "In the first quarter of 2025" where the original sets this year's beside that of a year earlier. */
function isSeasonBefore(
  { grain, from, to, sentence, start, end }: Time,
  originals: readonly TimeDigest[],
  comparison: Comparison,
): boolean {
  const isPart = PART_OF_YEAR.test(comparison.page.text.slice(start, end));
  if (grain !== 'season' || !isPart || from === null || to === null) return false;
  const near = linkedTo(comparison, sentence);
  const yearBefore = (day: string | null) => `${Number(day?.slice(0, 4)) - 1}${day?.slice(4)}`;
  return originals.some(
    (time) =>
      time.grain === 'season' &&
      yearBefore(time.from) === from &&
      yearBefore(time.to) === to &&
      [time.sentence, ...near].some((at) => compares(at, comparison)),
  );
}
