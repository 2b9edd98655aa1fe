import { isStopWord } from '../../text/stop-words.ts';
import { SCALES } from '../quantities/number-words.ts';
import { afterHyphen, type Tokens, wordAt } from '../quantities/token-reading.ts';
import { readUnit } from '../quantities/units.ts';

/** True for four digits that may be a year of the news or of history. */
export function isYearNumber(written: string | undefined): boolean {
  return written !== undefined && /^(?:1[5-9]|20)\d\d$/.test(written);
}

/** How far before a year of the Middle Ages its word of dating may stand, in tokens: "dated the well to 1187". */
const DATING_REACH = 6;
/** What falls or is cut back to a number dates nothing. */
const DATING =
  /\bdat(?:e|es|ed|ing)\b|\b(?:go|goes|going|reach(?:es|ed|ing)?|stretch(?:es|ed|ing)?|trac(?:e|es|ed|ing))\b.*\bback\b/;

/**
 * True for a year from 1000 to 1499 that is told as one: "in 1187", "the winter of 1298", "dates back to 1340". Such numbers count more often than they
 * date, so that nothing counted may follow, nor what they are part of ("in 1200 of the homes").
 */
export function isOldYear(tokens: Tokens, at: number): boolean {
  if (!/^1[0-4]\d\d$/.test(tokens[at]?.text ?? '')) return false;
  const after = tokens[at + 1];
  const closed =
    after === undefined || (after.kind === 'mark' ? !/[%°$£€-]/.test(after.text) : isStopWord(after.folded));
  if (!closed || /^(?:of|out)$/.test(wordAt(tokens, at + 1))) return false;
  const [before, second] = [wordAt(tokens, at - 1), wordAt(tokens, at - 2)];
  if (before === 'in') return !/^(?:one|1)$/.test(second);
  if (before === 'of') return /^(?:spring|summer|autumn|winter|year)$/.test(second);
  const dating = tokens.slice(Math.max(0, at - DATING_REACH), at).map(({ folded }) => folded);
  return /^(?:to|from)$/.test(before) && DATING.test(dating.join(' '));
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
