import type { TimeDigest } from '../../digest/digest.ts';
import type { Time } from '../../facts/fact.ts';
import { addDays, daysBetween, readDay } from '../../facts/times/calendar.ts';
import { derivableTime } from '../../facts/times/derivable-time.ts';
import { months } from '../../facts/times/moment.ts';
import { sameTime } from '../../facts/times/same-time.ts';
import { DAY } from '../../facts/times/seconds.ts';
import {
  type Comparison,
  digestFactsOf,
  factsOf,
  isInOrBeside,
  linkedTo,
  originalTokens,
} from '../comparison.ts';
import { foldedText, tokensAfter, tokensBefore, tokensBeforeThere } from '../tokens-beside.ts';
import { valuesOf } from '../valued.ts';

/** A month, or a stretch of months, that the original gives by another time: by today's, by the one before it, by what lasts until then. */
export function isMonthOtherwise(
  fact: Time,
  originals: readonly TimeDigest[],
  comparison: Comparison,
): boolean {
  return (
    isOfThatYear(fact, originals, comparison) ||
    isYearEarlier(fact, originals, comparison) ||
    isEndOfWhatLasts(fact, comparison) ||
    isUntilBefore(fact, originals, comparison) ||
    isDeadline(fact, comparison) ||
    isAboutAgo(fact, originals, comparison) ||
    isAgesApart(fact, comparison)
  );
}

/** "By October of that year", where the page has named the year: seven months after what the original dates to March 2019. */
function isOfThatYear(fact: Time, originals: readonly TimeDigest[], comparison: Comparison): boolean {
  const { grain, month, sentence, start } = fact;
  if (grain !== 'month' || month === null) return false;
  if (!/^(?:of )?(?:that|the same) year\b/.test(foldedText(tokensAfter(fact, comparison, 4)))) return false;
  const named = factsOf(comparison.analysis, 'time').findLast(
    (other) =>
      other.start < start && sentence - other.sentence <= 1 && other.month === null && other.from !== null,
  );
  const year = readDay(named?.from ?? null)?.year;
  if (year === undefined) return false;
  const dated = months(year, month, month, 'month');
  if (originals.some((original) => sameTime(dated, original))) return true;
  return (
    derivableTime(
      dated,
      [...valuesOf(comparison)].sort((a, b) => a.sentence - b.sentence),
    ) !== null
  );
}

/** How a text sets a value against that of a year before. */
const YEAR_AGO =
  /\b(?:(?:a|one|the) year|(?:12|twelve) months) (?:ago|earlier|before|previously)\b|\b(?:last|previous|prior|preceding) year\b|\byear (?:on|over) year\b|\byear - (?:on|over) - year\b/;

/**
 * "Than in March 2025" for "than a year ago" of March 2026, "in the same stretch of 2025" for "a year earlier": the month in which the original appeared or the one
 * before, the one that it tells of, or the year, each a year back.
 */
function isYearEarlier(
  { grain, from, sentence }: Time,
  originals: readonly TimeDigest[],
  comparison: Comparison,
): boolean {
  const [day, now] = [readDay(from), readDay(comparison.digest.published)];
  if ((grain !== 'month' && grain !== 'year') || day === null || now === null) return false;
  const linked = linkedTo(comparison, sentence);
  const near = grain === 'year' ? linked.flatMap((at) => [at, at + 1]) : linked;
  if (!near.some((at) => YEAR_AGO.test(foldedText(originalTokens(at, comparison) ?? [])))) return false;
  if (grain === 'year') return day.year === now.year - 1;
  const back = 12 * (now.year - day.year) + now.month - day.month;
  return (
    back === 12 ||
    back === 13 ||
    originals.some((time) => {
      const month = time.grain === 'month' && linked.includes(time.sentence) ? readDay(time.from) : null;
      return month !== null && month.month === day.month && month.year === day.year + 1;
    })
  );
}

/** A week or so gives no month. */
const SHORTEST = 14 * DAY;
const UNTIL =
  /\b(?:until|till|to|into|by|through|last\w*|ends?|ending|finish\w*|over)(?: (?:about|around|roughly|some ?time|at least|the|in|after))*$/;
/** First and last day of the parts of a month, as widely as the words are used. */
const PARTS: readonly (readonly [word: RegExp, first: number, last: number])[] = [
  [/^(?:early|start|beginning)/i, 1, 12],
  [/^mid/i, 8, 23],
  [/^(?:late|end)/i, 18, 31],
];

/** "Will run until about mid-April" of a trial that is to last five weeks, in an account of March 10. */
function isEndOfWhatLasts(fact: Time, comparison: Comparison): boolean {
  const { digest, page } = comparison;
  const now = readDay(digest.published);
  const month = fact.grain === 'month' ? readDay(fact.from)?.month : undefined;
  if (now === null || month === undefined) return false;
  if (!UNTIL.test(foldedText(tokensBefore(fact, comparison, 4)))) return false;
  const written = page.text.slice(fact.start, fact.end);
  const [, first, last] = PARTS.find(([word]) => word.test(written)) ?? [/^/, 1, 31];
  const linked = [...linkedTo(comparison, fact.sentence), ...linkedTo(comparison, fact.sentence - 1)];
  return digestFactsOf(digest, 'quantity').some(({ unit, low, high, sentence }) => {
    if (unit !== 's' || low !== high || low < SHORTEST || !linked.includes(sentence)) return false;
    const then = addDays(now, Math.round(low / DAY));
    return then.month === month && then.day >= first && then.day <= last;
  });
}

/** "Has until March 19 to appeal" of what may be done within 28 days, in an account of February 19. */
function isDeadline(fact: Time, comparison: Comparison): boolean {
  const { digest, page } = comparison;
  if (
    fact.grain !== 'day' ||
    !/\b(?:until|till|by)(?: (?:the|on))*$/.test(foldedText(tokensBefore(fact, comparison, 2)))
  )
    return false;
  const linked = [...linkedTo(comparison, fact.sentence), ...linkedTo(comparison, fact.sentence - 1)];
  const apart = [digest.published, page.published].map((day) => daysBetween(day, fact.from));
  return digestFactsOf(digest, 'quantity').some(
    ({ unit, low, high, sentence }) =>
      unit === 's' &&
      low === high &&
      low >= SHORTEST / 2 &&
      isInOrBeside(sentence, linked) &&
      apart.includes(Math.round(low / DAY)),
  );
}

/** "Around 2016" for "a decade ago": a year that a softening word makes as rough as the original's. */
function isAboutAgo(fact: Time, originals: readonly TimeDigest[], comparison: Comparison): boolean {
  const { grain, from, to, sentence } = fact;
  if (grain !== 'year' || from === null || to === null) return false;
  if (!/\b(?:about|around|roughly|approximately|circa)$/.test(foldedText(tokensBefore(fact, comparison, 1))))
    return false;
  const linked = linkedTo(comparison, sentence);
  return originals.some(
    (original) =>
      linked.includes(original.sentence) &&
      /\bago$/i.test(original.wording) &&
      (original.from ?? to) <= to &&
      from <= (original.to ?? ''),
  );
}

/** A count above this is no age ("is now 71", which no word calls one). */
const OLDEST = 110;

/** "Joined 55 years ago" of one who joined at the age of 16 and is 71. */
function isAgesApart(fact: Time, comparison: Comparison): boolean {
  const { digest, page } = comparison;
  const [first, last, now] = [
    readDay(fact.from),
    readDay(fact.to),
    readDay(page.published ?? digest.published),
  ];
  if (
    first === null ||
    last === null ||
    now === null ||
    !/ years? ago$/i.test(page.text.slice(fact.start, fact.end))
  )
    return false;
  const years = now.year - (first.year + last.year) / 2;
  const linked = [...linkedTo(comparison, fact.sentence), ...linkedTo(comparison, fact.sentence - 1)];
  const there = digestFactsOf(digest, 'quantity').filter(
    ({ low, high, sentence }) => low === high && linked.includes(sentence),
  );
  return there.some(
    (then) =>
      then.unit === 'age' &&
      there.some(
        ({ unit, low, sentence }) =>
          (unit === 'age' || (unit === 'count' && low <= OLDEST && sentence === then.sentence)) &&
          low > then.low &&
          Math.abs(low - then.low - years) <= 1,
      ),
  );
}

/** "Improbable in the first half of the year" for "unlikely before July": a stretch that ends where the original's time begins. */
function isUntilBefore(fact: Time, originals: readonly TimeDigest[], comparison: Comparison): boolean {
  if (fact.grain !== 'season' && fact.grain !== 'month' && fact.grain !== 'year') return false;
  const linked = linkedTo(comparison, fact.sentence);
  return originals.some(
    (original) =>
      linked.includes(original.sentence) &&
      daysBetween(fact.to, original.from) === 1 &&
      /\b(?:before|until|till)$/.test(foldedText(tokensBeforeThere(original, comparison, 1))),
  );
}
