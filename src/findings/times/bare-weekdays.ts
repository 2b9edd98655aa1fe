import type { TimeDigest } from '../../digest/digest.ts';
import type { Time } from '../../facts/fact.ts';
import { sameTime } from '../../facts/times/same-time.ts';
import {
  type Comparison,
  clearlyLinkedTo,
  digestFactsOf,
  factsOf,
  holdsWords,
  linkedTo,
  pageWords,
} from '../comparison.ts';
import { foldedText, tokensAfter, tokensBefore, wordBefore } from '../tokens-beside.ts';

/** A day of the week and nothing else but its part: "Tuesday", "Tuesday night". */
const BARE = /^((?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: (?:morning|afternoon|evening|night))?$/i;

/**
 * Whether a weekday of the page stands for another one, which the page does not give for the same: "on Wednesday" for "on Thursday". A date or a feast may fall on the page's day;
 * of 14 bare weekdays of labelled pages that stood where the original has another time, all eight for a weekday had been changed, and of the others one.
 */
export function isOtherWeekday(fact: Time, rival: TimeDigest, comparison: Comparison): boolean {
  if (!BARE.test(pageWords(comparison, fact)) || !BARE.test(rival.wording)) return false;
  if (isOneOfTwo(fact, comparison)) return false;
  return !factsOf(comparison.analysis, 'time').some(
    (other) => sameTime(other, rival) && linkedTo(comparison, other.sentence).includes(rival.sentence),
  );
}

/** "By Saturday or Sunday", of a weekend. */
function isOneOfTwo(fact: Time, comparison: Comparison): boolean {
  const [before, after] = [tokensBefore(fact, comparison, 2), tokensAfter(fact, comparison, 2)];
  return (
    /day (?:or|and|to|until|[-–])$/.test(foldedText(before)) ||
    /^(?:or|and|to|until|[-–]) \w+day$/.test(foldedText(after))
  );
}

/**
 * Whether a page says "on Tuesday" of what the original tells without any time, and never speaks of a Tuesday. Only where both know the day they
 * appeared on, from which a weekday is told.
 */
export function isInsertedWeekday(fact: Time, comparison: Comparison): boolean {
  const day = BARE.exec(pageWords(comparison, fact))?.[1];
  if (day === undefined || wordBefore(fact, comparison) !== 'on') return false;
  if (comparison.page.published === null || comparison.digest.published === null) return false;
  const clear = clearlyLinkedTo(comparison, fact.sentence);
  const times = digestFactsOf(comparison.digest, 'time');
  return (
    clear.length > 0 &&
    !times.some(({ sentence }) => clear.includes(sentence)) &&
    !holdsWords([day.toLowerCase()], comparison)
  );
}
