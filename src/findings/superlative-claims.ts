import type { SuperlativeDigest } from '../digest/digest.ts';
import type { Superlative } from '../facts/fact.ts';
import { wordKey } from '../text/keys.ts';
import { type Comparison, originalTokens } from './comparison.ts';

// Rankings whose own words tell that they are claims, and no turn of phrase.

const RECORD = wordKey('record');

/** "A record 21,000 tonnes" of what "never before" came to so much. Asked of the original's text: a digest keeps no words of grammar. */
export function isToldByNever(
  { rank }: Superlative,
  linked: readonly number[],
  comparison: Comparison,
): boolean {
  return (
    rank === 'record' &&
    linked.some((at) => originalTokens(at, comparison)?.some(({ folded }) => folded === 'never') === true)
  );
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
