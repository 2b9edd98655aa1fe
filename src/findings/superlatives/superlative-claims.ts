import type { SuperlativeDigest } from '../../digest/digest.ts';
import { LOWER_PLACES } from '../../facts/cues/superlatives.ts';
import type { Superlative } from '../../facts/fact.ts';
import { sameQuantity } from '../../facts/quantities/same-quantity.ts';
import { stemKey, wordKey } from '../../text/keys.ts';
import { senseOf } from '../../text/senses.ts';
import { stem } from '../../text/stem.ts';
import type { Token } from '../../text/tokens.ts';
import {
  type Comparison,
  digestFactsOf,
  factsOf,
  isSaidIn,
  linkedTo,
  originalSentence,
  originalTokens,
  pageWords,
  withNeighbours,
} from '../comparison.ts';

// Rankings whose own words tell that they are claims, and no turn of phrase.

const RECORD = wordKey('record');

/** "A record 21,000 tonnes" of what "never before" came to so much, or to "more than ever". Asked of the original's text: a digest keeps no words of grammar. */
export function isToldByNever(
  { rank }: Superlative,
  linked: readonly number[],
  comparison: Comparison,
): boolean {
  return rank === 'record' && isSaidIn(linked, /^n?ever$/, comparison);
}

/** "A record release", of an original that has no such word, and ranks nothing beside that could be meant. */
export function isRecordNowhere(
  { rank }: Superlative,
  near: readonly SuperlativeDigest[],
  { alignment }: Comparison,
): boolean {
  return rank === 'record' && near.length === 0 && !alignment.weights.has(RECORD);
}

/**
 * "This was the worst of them", "the third storm, and the strongest, to strike": said of one, where "the cheapest of them for £180" only parts the
 * ends of a range. And "a record 7.8 billion", whatever it is of.
 */
export function isSaidOfOne({ start, end, rank }: Superlative, { page }: Comparison): boolean {
  const before = page.text.slice(Math.max(0, start - 6), start);
  const after = page.text.slice(end, end + 12);
  if (rank === 'record')
    return (
      /^record \p{L}{0,3}[\p{Sc}\d]/u.test(page.text.slice(start)) || /^ \p{L}{0,3}[\p{Sc}\d]/u.test(after)
    );
  if (/, and $/.test(before)) return /^, (?:to|of|in|since|ever)\b/.test(after);
  return /\b(?:is|was|are|were|be)\s$/.test(before) && /^ of (?:them|these|those|all)\b/.test(after);
}

/** "It is the oldest indoor pool the city owns", "she is its longest ship": said of what the sentence is about, of more than one word or as somebody's. */
export function isPredicated({ start, end, scope }: Superlative, { page }: Comparison): boolean {
  if (!/\b(?:is|was|are|were)\s$/.test(page.text.slice(Math.max(0, start - 6), start))) return false;
  return scope.length >= 3 || /^(?:its|their)\s/.test(page.text.slice(start, end));
}

/** "The country's largest recall in years", "the longest in the world": told with how far it reaches in time, or over a country or more. */
export function reachesFar(fact: Superlative, comparison: Comparison): boolean {
  return FAR.test(pageWords(comparison, fact));
}

const FAR =
  /\b(?:years?|decades?|centur(?:y|ies)|ever|since|history|on record|countr(?:y|ies)|nations?|world|continent)\b/i;

/** "The first of its kind", where nothing is ranked first, though something was heard of first: not "the town's first such scheme". */
export function isOfNewKind(fact: Superlative, linked: readonly number[], comparison: Comparison): boolean {
  const ranksFirst = (tokens: readonly Token[]) =>
    tokens.some(({ folded }, at) => folded === 'first' && OWNING.test(tokens[at - 1]?.text ?? ''));
  return (
    /\bof (?:its|their) (?:kind|sort|type)\b/i.test(pageWords(comparison, fact)) &&
    !linked.some((at) => ranksFirst(originalTokens(at, comparison) ?? []))
  );
}

const OWNING = /['’]s?$|^(?:the|a|its|their|his|her|our)$/i;

/** "Its most detailed look yet", "the strongest hint so far", of an original that ranks nothing there. */
export function isToldTillNow(
  { start, end, scope }: Superlative,
  near: readonly SuperlativeDigest[],
  { page }: Comparison,
): boolean {
  return near.length === 0 && scope.length > 0 && TILL_NOW.test(page.text.slice(start, end + TILL_NOW_REACH));
}

const TILL_NOW = /\b(?:yet|so far|to date)\b/;
const TILL_NOW_REACH = 8;

/** A ranking of the original that the page tells with the same rank of the same thing elsewhere: what else it ranks is no rewording of that. */
export function isToldBesides(there: SuperlativeDigest, fact: Superlative, comparison: Comparison): boolean {
  if (there.rank === fact.rank) return false;
  return factsOf(comparison.analysis, 'superlative').some(
    (other) =>
      other !== fact &&
      other.rank === there.rank &&
      other.scope.some((word) => there.scope.includes(stemKey(word))) &&
      linkedTo(comparison, other.sentence).includes(there.sentence),
  );
}

const PARTS = new Set('chunk share part slice portion item piece bulk'.split(' ').map(stem));
const LARGE = senseOf(stem('big'));

/**
 * "The biggest chunk of the overspend, £29m," where the original gives £29m and beside it nothing larger of the kind but what it is a part of: the page's
 * own comparison of what is told there.
 */
export function isLargestPart({ rank, scope, sentence }: Superlative, comparison: Comparison): boolean {
  if (rank !== LARGE || !PARTS.has(scope[0] ?? '')) return false;
  const there = digestFactsOf(comparison.digest, 'quantity');
  return factsOf(comparison.analysis, 'quantity').some((part) => {
    if (part.sentence !== sentence || part.unit === 'count' || part.unit === 'ordinal') return false;
    const [same] = there.filter((other) => sameQuantity(part, other));
    if (same === undefined) return false;
    const beside = there.filter(
      (other) => other !== same && other.unit === same.unit && other.sentence === same.sentence,
    );
    const lesser = beside.filter((other) => other.low <= same.low);
    const sum = lesser.reduce((all, other) => all + other.low, same.low);
    return lesser.length > 0 && beside.every((other) => lesser.includes(other) || other.low >= sum);
  });
}

/** "The biggest employer after the works", which is the second-largest. */
export function isSetBehind({ end }: Superlative, { page }: Comparison): boolean {
  return /^ (?:after|behind|but|bar|except|apart|other)\b/.test(page.text.slice(end));
}

/** The page's biggest employer is the original's second-largest. */
export function isOneBelow({ rank }: SuperlativeDigest, { rank: base }: Superlative): boolean {
  const [place = '', ...rest] = rank.split(' ');
  return rest.join(' ') === base && LOWER_PLACES.has(place);
}

/** Ranks that a rewriter takes for each other: "the longest male" for the largest, "the hardest test" for the severest. */
const ALIKE_RANKS = `big long tall high heavy wide deep great strong important good top popular busy
serious severe hard tough difficult big important bad fierce strong violent great
early old long | new young late recent | hot warm | cold cool | cheap low small few slight short light poor weak slow | fast early short quick`
  .split(/[|\n]/)
  .map(
    (group) =>
      new Set(
        group
          .trim()
          .split(' ')
          .map((word) => senseOf(stem(word))),
      ),
  );

/** True for ranks that a rewriter takes for each other. */
export function areAlike(a: string, b: string): boolean {
  const [own = '', other = ''] = [a, b].map((rank) => rank.split(' ').at(-1));
  return ALIKE_RANKS.some((group) => group.has(own) && group.has(other));
}

/**
 * "The only part to be badly damaged" of what is there "Only the bow … is badly damaged", which ranks nothing by itself. Asked of the original's text:
 * a digest keeps no words of grammar.
 */
export function isOnlyThere(
  { scope }: Superlative,
  linked: readonly number[],
  comparison: Comparison,
): boolean {
  const isOfWay = WAYS.has(scope[0] ?? '');
  return linked.some((at) => {
    const text = originalSentence(comparison, at);
    if (text === null) return false;
    if (isOfWay && ONLY_SO.test(text)) return true;
    return /(?:^["“‘']?Only|\bonly) (?:(?:the|its|his|her|their|one) |\p{Lu})/u.test(text);
  });
}

/** "The only way to inspect it" of what "could be inspected only from a ladder". */
const WAYS = new Set('way means route method chance place access'.split(' ').map(stem));
const ONLY_SO = /\bonly (?:from|by|via|through|with|on|in|at|over|using|when|if|after)\b/;

/**
 * "The first red card in the history of the final", where no sentence that this one goes back to, and none beside, says that nobody saw one before. Asked of the
 * original's text: a digest keeps no words of grammar.
 */
export function isFirstInHistory(fact: Superlative, comparison: Comparison): boolean {
  if (fact.rank !== 'first' || !/\bhistory\b/i.test(pageWords(comparison, fact))) return false;
  const near = withNeighbours(linkedTo(comparison, fact.sentence));
  const told = near.map((at) => originalTokens(at, comparison));
  return (
    near.length > 0 &&
    told.some((tokens) => tokens !== null) &&
    !told.some((tokens) => tokens?.some(({ folded }) => BEFORE.test(folded)) === true)
  );
}

const BEFORE =
  /^(?:n?ever|no|nobody|none|first|before|previously|previous|until|unprecedented|maiden|debut)$/;
