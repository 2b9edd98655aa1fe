import type { TimeDigest } from '../../digest/digest.ts';
import type { Time } from '../../facts/fact.ts';
import { readDay } from '../../facts/times/calendar.ts';
import type { Span } from '../../text/span.ts';
import { type Comparison, clearlyLinkedTo, factsOf, linkedTo } from '../comparison.ts';
import { foldedText, tokensBefore } from '../tokens-beside.ts';

/** Which end of a month, a year or a decade is told. */
type End = 'early' | 'late';

/** Words right before a date, or that begin it, by which its end is told. */
const ENDS: readonly (readonly [end: End, lead: RegExp])[] = [
  [
    'early',
    /\b(?:early(?: in)?|(?:start|beginning|dawn|first (?:half|days|weeks|months|years)) of)(?: the)?$/i,
  ],
  [
    'late',
    /\b(?:late(?: in)?|(?:end|close|second half|(?:last|final|closing) (?:days|weeks|months|years)) of)(?: the)?$/i,
  ],
];
const HAS_ENDS: ReadonlySet<Time['grain']> = new Set(['month', 'year', 'decade']);
/** How far before a date such words begin, in UTF-16 units. */
const LONGEST = 30;

/**
 * The time of the original that the page tells of its other end: "early September" for "late September", "the late 1980s" for the early ones. Only where a linked
 * sentence has it so, no other sentence of the original has the page's end of it, and the page does not give the original's as well.
 */
export function otherEnd(
  fact: Time,
  originals: readonly TimeDigest[],
  comparison: Comparison,
): { readonly stretch: Time; readonly rival: TimeDigest } | null {
  const { page, analysis, originalText } = comparison;
  const told = HAS_ENDS.has(fact.grain) ? endOf(page.text, fact) : null;
  if (told === null || originalText === null) return null;
  const linked = linkedTo(comparison, fact.sentence);
  const there = originals.filter((original) => areOfOnePeriod(fact, original));
  const near = there.filter(({ sentence }) => linked.includes(sentence));
  const endThere = ({ at }: TimeDigest) => (at === null ? null : (endOf(originalText, at)?.end ?? null));
  const other: End = told.end === 'early' ? 'late' : 'early';
  const isTold = factsOf(analysis, 'time').some(
    (own) => areOfOnePeriod(own, fact) && endOf(page.text, own)?.end === other,
  );
  const [rival] = near;
  if (rival === undefined || isTold || !near.every((original) => endThere(original) === other)) return null;
  if (there.some((original) => endThere(original) === told.end)) return null;
  if (originals.some((day) => isDayAt(told.end, fact, day))) return null;
  return { stretch: { ...fact, start: Math.min(fact.start, told.start) }, rival };
}

/** The end that the words before a date tell, or those it begins with, and where they begin; null where they tell none. */
function endOf(text: string, { start, end }: Span): { readonly end: End; readonly start: number } | null {
  const own = /^[\p{Ll} -]*/u.exec(text.slice(start, end))?.[0] ?? '';
  const first = Math.max(0, start - LONGEST);
  const lead = (text.slice(first, start) + own).replace(/[ -]+$/, '');
  for (const [told, words] of ENDS) {
    const at = words.exec(lead)?.index;
    if (at !== undefined) return { end: told, start: first + at };
  }
  return null;
}

/** One month, year or decade, whichever part of it is told. */
function areOfOnePeriod(one: Time | TimeDigest, other: Time | TimeDigest): boolean {
  if (one.grain !== other.grain) return false;
  const [here, there] = [readDay(one.from), readDay(other.from)];
  if (one.grain === 'month' && one.month !== null && other.month !== null) return one.month === other.month;
  return here !== null && here.year === there?.year && (one.grain !== 'month' || here.month === there.month);
}

/** The last day of the first half of a month. */
const MIDDLE = 15;

/** Whether a day of the original lies at an end of the page's month, so that the page may mean that one: 3 September, whatever else was in late September, of early September. */
function isDayAt(end: End, month: Time, { grain, from }: TimeDigest): boolean {
  const [here, there] = [readDay(month.from), readDay(from)];
  if (month.grain !== 'month' || grain !== 'day' || here === null || here.month !== there?.month)
    return false;
  return there.day <= MIDDLE === (end === 'early');
}

/** Words that set a year as a limit, or name one of its ends. */
const LIMIT =
  /\b(?:until|till|by|since|before|after|from|through|(?:end|start|beginning|close|middle) of)(?: the)?$/;
const LIMIT_REACH = 3;

/**
 * The year of the original in whose place the page has another behind the same words: "until the end of 2026" for "until the end of 2027". That some day of 2026 stands
 * elsewhere excuses no such year.
 * @param same the original's times that the page's year takes in
 */
export function otherYear(
  fact: Time,
  same: readonly TimeDigest[],
  originals: readonly TimeDigest[],
  comparison: Comparison,
): TimeDigest | null {
  const limit = LIMIT.exec(foldedText(tokensBefore(fact, comparison, LIMIT_REACH)))?.[0];
  if (fact.grain !== 'year' || fact.relative || limit === undefined) return null;
  const clear = clearlyLinkedTo(comparison, fact.sentence);
  const isTold = ({ grain, sentence, relative }: TimeDigest) =>
    grain === 'year' || (!relative && clear.includes(sentence));
  if (same.some(isTold)) return null;
  const isBehindLimit = ({ at }: TimeDigest) =>
    at !== null &&
    (comparison.originalText?.slice(0, at.start).trimEnd().toLowerCase().endsWith(limit) ?? false);
  const own = factsOf(comparison.analysis, 'time');
  const rival = originals.find(
    (time) => time.grain === 'year' && clear.includes(time.sentence) && isBehindLimit(time),
  );
  return rival === undefined || own.some((other) => areOfOnePeriod(other, rival)) ? null : rival;
}
