import { SCALES } from '../quantities/number-words.ts';
import { afterHyphen, type Tokens, wordAt } from '../quantities/token-reading.ts';
import { readUnit } from '../quantities/units.ts';

/** True for four digits that may be a year of the news or of history. */
export function isYearNumber(written: string | undefined): boolean {
  return written !== undefined && /^(?:1[5-9]|20)\d\d$/.test(written);
}

/** Prepositions that put a year, not a count, before a noun: "in 2011 people", "the 2024 season". */
const BEFORE_YEAR = new Set([
  'in',
  'since',
  'by',
  'the',
  'of',
  'until',
  'during',
  'after',
  'before',
  'from',
  'to',
  'and',
  'his',
  'her',
  'its',
  'their',
  'a',
  'for',
  'this',
]);

/** "The bank's 2024 accounts". */
const POSSESSIVE = /['’]s?$/;

/**
 * True where four digits count something: a unit or a scale word follows ("1900 metres", "2000 million"), or a plural noun with nothing
 * before the number that introduces a year ("1950 houses", but "the 2023 accounts").
 */
export function countsSomething(tokens: Tokens, at: number, before: string): boolean {
  const next = afterHyphen(tokens, at + 1);
  const following = tokens[next];
  if (following === undefined || following.kind !== 'word')
    return following?.folded === '%' || following?.folded === '°';
  if (
    SCALES.has(following.folded) ||
    (readUnit(tokens, next, true) !== null && !/^(?:points?)$/.test(wordAt(tokens, next)))
  )
    return true;
  if (BEFORE_YEAR.has(before) || POSSESSIVE.test(tokens[at - 1]?.text ?? '')) return false;
  return (
    /[^su]s$|^(?:people|men|women|children|homes)$/.test(following.folded) &&
    !/^(?:was|is|has|does|its|his|this)$/.test(following.folded)
  );
}
