import type { TimeDigest } from '../../digest/digest.ts';
import type { Time } from '../../facts/fact.ts';
import { EARLIEST, isEarliest, lastsAtLeast, lastsUntil } from '../../facts/times/earliest.ts';
import { type Comparison, linkedTo, originalTokens, pageWords, placeInSentence } from '../comparison.ts';
import { foldedText, tokensAfter, tokensBefore } from '../tokens-beside.ts';

/** How far before a date, and after it, words are looked for that bound it. */
const BEFORE = 6;
const AFTER = 4;
/** Wider than what makes a bound (facts/times/earliest.ts): a page with any word that may bound its date is not held to have dropped the bound. */
const BOUNDING =
  /\b(?:before|until|till|earliest|soonest|earlier|sooner|later|after|since|onwards?|least|past|beyond|than|through|not|no|never|unlikely|may|might|could|possibly|perhaps|possible)\b|n't\b|\bfrom(?: \S+)?$/;

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
  if (/['’]s$/.test(pageWords(comparison, fact))) return null;
  const linked = linkedTo(comparison, fact.sentence);
  const meant = same.filter(({ from, to }) => from === fact.from && to === fact.to);
  const from = meant.find(({ sentence }) => linked.includes(sentence));
  if (from === undefined || isEarliest(analysis.sentences[fact.sentence]?.tokens ?? [], fact)) return null;
  if (isUntil(fact, comparison) && meant.every((one) => isAtLeastUntil(one, comparison))) return from;
  if (!meant.every(({ around }) => around.some(({ key }) => key === EARLIEST))) return null;
  const beside = [tokensBefore(fact, comparison, BEFORE), tokensAfter(fact, comparison, AFTER)];
  return beside.some((tokens) => BOUNDING.test(foldedText(tokens))) ? null : from;
}

/** "Until Saturday", with no word that leaves it open. */
function isUntil(fact: Time, comparison: Comparison): boolean {
  if (!lastsUntil(comparison.analysis.sentences[fact.sentence]?.tokens ?? [], fact)) return false;
  const near = [tokensBefore(fact, comparison, BEFORE), tokensAfter(fact, comparison, AFTER)];
  const rest = foldedText(tokensAfter(fact, comparison, Number.POSITIVE_INFINITY));
  return !near.some((tokens) => LEFT_OPEN.test(foldedText(tokens))) && !CONDITION.test(rest);
}

const LEFT_OPEN =
  /\b(?:least|earliest|soonest|not|no|never|later|longer|beyond|may|might|could|possibly|perhaps|probably|likely|expected|or|initially|first|hopefully|provisionally|tentatively)\b|n't\b/;
/** Anywhere behind the date: "until Saturday, if all goes well", "for now". */
const CONDITION =
  /\b(?:if|provided|providing|unless|assuming|depending|permitting|hop(?:e|es|ed|ing)|for now|for the time being|for the moment|at first|all being well|as long as|so long as|initially|extend\S*|prolong\S*|longer|no guarantee)\b/;

/** Whether the original lets what lasts until that very date last longer, be another of the sentence told so or not. */
function isAtLeastUntil(original: TimeDigest, comparison: Comparison): boolean {
  const date = placeInSentence(original, comparison);
  return date !== null && lastsAtLeast(originalTokens(original.sentence, comparison) ?? [], date);
}
