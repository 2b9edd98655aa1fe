import type { TimeDigest } from '../../digest/digest.ts';
import type { Time } from '../../facts/fact.ts';
import { readDay } from '../../facts/times/calendar.ts';
import { derivableTime } from '../../facts/times/derivable-time.ts';
import { rivalTimes, sameTime } from '../../facts/times/same-time.ts';
import {
  type Comparison,
  clearlyLinkedTo,
  digestFactsOf,
  factsOf,
  linkedTo,
  pageWords,
  type RawFinding,
  standsNear,
} from '../comparison.ts';
import { misplaced } from '../fact-roles.ts';
import { inTime } from '../in-time.ts';
import { isLooseCaption } from '../loose-captions.ts';
import { changed, inserted } from '../make-finding.ts';
import { isCountedFromToday } from '../reckoning/counted-from-today.ts';
import { isReckoned } from '../reckoning/reckoned-dates.ts';
import { isSettled } from '../settled.ts';
import { hasValueOf } from '../valued.ts';
import { isInsertedWeekday, isOtherWeekday } from './bare-weekdays.ts';
import { isBeforeNext, isTimeSaidOtherwise } from './dates-otherwise.ts';
import { droppedEarliest } from './dropped-time-bounds.ts';
import { exchangedDates } from './exchanged-dates.ts';
import { otherEnd, otherYear } from './exchanged-ends.ts';
import { isMonthOtherwise } from './months-otherwise.ts';
import { isYearBeside, isYearOtherwise } from './years-otherwise.ts';

/** Confidence in a date that the original gives to something else. */
const MOVED = 0.6;

/** Confidence in a date that the original gives only as the first that is possible. */
const UNBOUNDED = 0.6;

/** Confidence in the beginning of what the original gives the end of. */
const OTHER_END = 0.75;

/** Dates and times of the page that the original does not give. */
export function unsupportedTimes(comparison: Comparison): RawFinding[] {
  const originals = digestFactsOf(comparison.digest, 'time');
  const unsupported = inTime(factsOf(comparison.analysis, 'time'), comparison, (fact) =>
    fact.grain === 'vague' || isSettled(comparison, fact) || isReckoned(fact, comparison)
      ? []
      : (findingFor(fact, originals, comparison) ?? []),
  );
  const astray = misplaced(comparison, 'time').flatMap(({ fact, rival }) =>
    fact.type !== 'time' || rival.type !== 'time' || isTimeBeside(fact, originals, comparison)
      ? []
      : [{ fact, rival }],
  );
  const moved = [...astray, ...exchangedDates(comparison, astray)].map(({ fact, rival }) =>
    changed(fact, rival, MOVED, 'belongs-elsewhere'),
  );
  return onePerPlace([...unsupported, ...moved]);
}

function isTimeBeside(fact: Time, originals: readonly TimeDigest[], comparison: Comparison): boolean {
  return (
    isVagueYear(fact, comparison) ||
    isBeforeNext(fact, originals, comparison) ||
    isYearBeside(fact, originals, comparison) ||
    isYearOtherwise(fact, originals, comparison) ||
    isMonthOtherwise(fact, originals, comparison)
  );
}

/** The first finding of those that begin at one place. */
function onePerPlace(findings: readonly RawFinding[]): RawFinding[] {
  const first = new Map<number, RawFinding>();
  for (const finding of findings) if (!first.has(finding.start)) first.set(finding.start, finding);
  return [...first.values()];
}

function findingFor(fact: Time, originals: readonly TimeDigest[], comparison: Comparison): RawFinding | null {
  if (isYearBeside(fact, originals, comparison)) return null;
  const other = otherEnd(fact, originals, comparison);
  if (other !== null) return changed(other.stretch, other.rival, OTHER_END);
  const same = originals.filter(
    (original) => supports(original, fact, comparison) || isYearBefore(original, fact, comparison),
  );
  if (same.length > 0) {
    const bounded = droppedEarliest(fact, same, comparison);
    if (bounded !== null) return changed(fact, bounded, UNBOUNDED, 'bound-dropped');
    const year = otherYear(fact, same, originals, comparison);
    if (year !== null) return changed(fact, year, OTHER_END);
    return movedTime(fact, same, originals, comparison);
  }
  if (isPublication(fact, comparison) || followsFromTimes(fact, originals, comparison)) return null;
  if (isTimeSaidOtherwise(fact, originals, comparison)) return null;
  if (!isResolved(fact) && originals.some((original) => sameTime(fact, original)))
    return finding(fact, null, POSSIBLE);
  const rival = isLooseCaption(fact.sentence, comparison)
    ? null
    : (bestRival(fact, originals, comparison) ?? onlyLost(fact, originals, comparison));
  return finding(
    fact,
    rival,
    rival === null && isEarlyCentury(fact, originals) ? POSSIBLE : confidenceOf(fact, rival, comparison),
  );
}

/** "In 2019 … It began in August": a month without its year, where the page gave the year before. */
function isYearBefore(
  original: TimeDigest,
  { month, day, sentence, start }: Time,
  { analysis }: Comparison,
): boolean {
  const there = readDay(original.from);
  if (month === null || there?.month !== month || (day !== null && there.day !== day)) return false;
  return factsOf(analysis, 'time').some(
    (before) =>
      before.start < start &&
      sentence - before.sentence <= 1 &&
      before.month === null &&
      readDay(before.from)?.year === there.year,
  );
}

/** Below what is likely. */
const POSSIBLE = 0.45;

/** "The seventh century" may be what the original dates to the year 610, which is read as a number; unless it speaks of centuries too. */
function isEarlyCentury({ said }: Time, originals: readonly TimeDigest[]): boolean {
  return (said?.startsWith('century') ?? false) && !originals.some(({ wording }) => /century/i.test(wording));
}

/** What follows from a date of the original and a stretch of time beside it is not an invention. */
function followsFromTimes(fact: Time, originals: readonly TimeDigest[], comparison: Comparison): boolean {
  const quantities = digestFactsOf(comparison.digest, 'quantity');
  if (isCountedFromToday(fact, comparison)) return true;
  const known = [...originals, ...quantities];
  const derived = derivableTime(
    fact,
    known.sort((a, b) => a.sentence - b.sentence),
  );
  if (derived === null) return false;
  return (
    standsNear(derived.from, fact.sentence, comparison) || ownRival(fact, originals, comparison) === null
  );
}

/** A time as precise in a sentence that the fact's clearly goes back to, which the page gives nowhere. */
function ownRival(fact: Time, originals: readonly TimeDigest[], comparison: Comparison): TimeDigest | null {
  const clear = clearlyLinkedTo(comparison, fact.sentence);
  const own = factsOf(comparison.analysis, 'time');
  const isOpen = ({ sentence, grain }: TimeDigest) => clear.includes(sentence) && grain === fact.grain;
  // "A month from now" tells no month that stands in another sentence.
  const tells = (other: Time, time: TimeDigest) =>
    sameTime(other, time) &&
    (fact.relative || !other.relative || linkedTo(comparison, other.sentence).includes(time.sentence));
  return originals.find((time) => isOpen(time) && !own.some((other) => tells(other, time))) ?? null;
}

/** "This year" is said beside any date of it. */
function isVagueYear({ relative, grain, start, end }: Time, { page }: Comparison): boolean {
  return relative && grain === 'year' && !/\d/.test(page.text.slice(start, end));
}

/**
 * A date that the original gives to another event: it stands only in sentences that this one does not go back to, while a clearly
 * linked sentence has another date, as precise, that the page gives nowhere.
 */
function movedTime(
  fact: Time,
  same: readonly TimeDigest[],
  originals: readonly TimeDigest[],
  comparison: Comparison,
): RawFinding | null {
  if (standsNear(same, fact.sentence, comparison) || isVagueYear(fact, comparison)) return null;
  if (isBeforeNext(fact, originals, comparison) || isMonthOtherwise(fact, originals, comparison)) return null;
  const rival = ownRival(fact, originals, comparison);
  return rival === null ? null : finding(fact, rival, MOVED);
}

function finding(fact: Time, rival: TimeDigest | null, confidence: number): RawFinding {
  return rival === null ? inserted(fact, confidence) : changed(fact, rival, confidence);
}

/**
 * The original gives the same time: anywhere, for a date that can be told; in a linked sentence, for wording that could not be resolved
 * ("last month" against "March"), and for captions, which tell of another moment than the account around them.
 */
function supports(original: TimeDigest, fact: Time, comparison: Comparison): boolean {
  if (!sameTime(fact, original) || isOtherDayBeside(original, fact, comparison)) return false;
  if (isYearOfMonth(original, fact, comparison)) return false;
  const resolved = isResolved(fact) === isResolved(original) && fact.said === original.said;
  const caption = comparison.analysis.sentences[fact.sentence]?.blockKind === 'caption';
  if (resolved && !caption) return true;
  return (
    !isLooseCaption(fact.sentence, comparison) &&
    linkedTo(comparison, fact.sentence).includes(original.sentence)
  );
}

/** "Due to close in 2027" is not told by "in January" of something else, which the day of publication makes one of 2027. */
function isYearOfMonth(original: TimeDigest, fact: Time, comparison: Comparison): boolean {
  const year = readDay(fact.from)?.year;
  if (fact.grain !== 'year' || original.month === null || year === readDay(comparison.digest.published)?.year)
    return false;
  return !standsNear([original], fact.sentence, comparison);
}

/** "On Tuesday" may be any day of no known year; not where its sentence has a day of its own, which is another than the page's. */
function isOtherDayBeside(original: TimeDigest, fact: Time, { digest }: Comparison): boolean {
  if (original.from !== null || original.month !== null || fact.grain !== 'day' || fact.day === null)
    return false;
  return digestFactsOf(digest, 'time').some(
    ({ sentence, grain, day }) => sentence === original.sentence && grain === 'day' && day !== null,
  );
}

function isResolved({ from, month, clock }: Time | TimeDigest): boolean {
  return from !== null || month !== null || clock !== null;
}

/** The day either article appeared is known to both without being written. */
function isPublication(fact: Time, { page, digest }: Comparison): boolean {
  return (
    fact.from !== null &&
    fact.from === fact.to &&
    (fact.from === page.published || fact.from === digest.published)
  );
}

function bestRival(fact: Time, originals: readonly TimeDigest[], comparison: Comparison): TimeDigest | null {
  const linked = new Set(linkedTo(comparison, fact.sentence));
  let best: TimeDigest | null = null;
  let bestScore = 0;
  for (const original of originals) {
    if (!linked.has(original.sentence)) continue;
    const score = rivalTimes(fact, original);
    if (score > bestScore) [best, bestScore] = [original, score];
  }
  return best;
}

/**
 * Where no sentence that the page's goes back to has a time: the only one as precise, in those it is most like, which the page gives nowhere. On labelled
 * pairs eleven of 14 were what an editor named.
 */
function onlyLost(fact: Time, originals: readonly TimeDigest[], comparison: Comparison): TimeDigest | null {
  const near = (comparison.alignment.nearest[fact.sentence] ?? []).map(({ original }) => original);
  const own = factsOf(comparison.analysis, 'time');
  const [lost, ...others] = originals.filter(
    (time) =>
      time.grain === fact.grain &&
      near.includes(time.sentence) &&
      !own.some((other) => hasValueOf(other, time)),
  );
  return others.length > 0 ? null : (lost ?? null);
}

/** A bare weekday hangs on a guess at the week and on the hour at which each article went out: it is possible at most … */
const BARE_WEEKDAY = 0.45;
/** … unless it stands for another weekday, or was put where the original tells no time. */
const TELLING_WEEKDAY = 0.8;
/** "He started at seven" may tell his age. */
const BARE_HOUR = 0.45;

function confidenceOf(fact: Time, rival: TimeDigest | null, comparison: Comparison): number {
  const { grain, relative } = fact;
  const written = pageWords(comparison, fact);
  const bare = !/\d/.test(written);
  if (relative && grain === 'day' && bare) {
    const telling =
      rival === null ? isInsertedWeekday(fact, comparison) : isOtherWeekday(fact, rival, comparison);
    return telling ? TELLING_WEEKDAY : BARE_WEEKDAY;
  }
  if (relative && (grain === 'week' || grain === 'season')) return 0.6;
  if (grain === 'clock') return bare && relative && !/\s/.test(written) ? BARE_HOUR : 0.8;
  return 0.9;
}
