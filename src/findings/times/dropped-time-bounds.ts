import type { TimeDigest } from '../../digest/digest.ts';
import type { Time } from '../../facts/fact.ts';
import { EARLIEST, isEarliest } from '../../facts/times/earliest.ts';
import { type Comparison, linkedTo } from '../comparison.ts';
import { foldedText, tokensAfter, tokensBefore } from '../tokens-beside.ts';

/** How far before a date, and after it, words are looked for that bound it. */
const BEFORE = 6;
const AFTER = 4;
/** Wider than what makes a bound (facts/times/earliest.ts): a page with any word that may bound its date is not held to have dropped the bound. */
const BOUNDING =
  /\b(?:before|until|till|earliest|soonest|earlier|sooner|later|after|since|onwards?|least|past|beyond|than|through|not|no|never|unlikely|may|might|could|possibly|perhaps)\b|n't\b|\bfrom(?: \S+)?$/;

/**
 * The date of the original that something cannot be before, where the page gives it as the date itself: "reopens on 26 January" for "will stay closed until at least
 * 26 January", "a decision is expected in June" for "not expected before June". Only of days to come: what had never been before 2019 was in 2019.
 * @param same the original's times that are the page's
 */
export function droppedEarliest(
  fact: Time,
  same: readonly TimeDigest[],
  comparison: Comparison,
): TimeDigest | null {
  const { page, analysis, digest } = comparison;
  const today = digest.published ?? page.published;
  if (fact.clock !== null || fact.to === null || today === null || fact.to < today) return null;
  const linked = linkedTo(comparison, fact.sentence);
  const from = same.find(({ sentence }) => linked.includes(sentence));
  const bounded = same.every(({ around }) => around.some(({ key }) => key === EARLIEST));
  if (from === undefined || !bounded || isEarliest(analysis.sentences[fact.sentence]?.tokens ?? [], fact))
    return null;
  const beside = [tokensBefore(fact, comparison, BEFORE), tokensAfter(fact, comparison, AFTER)];
  return beside.some((tokens) => BOUNDING.test(foldedText(tokens))) ? null : from;
}
