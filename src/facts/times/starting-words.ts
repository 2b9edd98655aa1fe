import { ORDINALS, TENS, UNITS } from '../quantities/number-words.ts';
import { mayBeOfArticle } from '../quantities/starting-words.ts';
import { isCapitalised, type Tokens, wordAt } from '../quantities/token-reading.ts';
import { mayOpenHoliday } from './holidays.ts';
import { isMonthName, weekdayAt } from './month-names.ts';

const WORDS = new Set([
  ...UNITS.keys(),
  ...TENS.keys(),
  ...ORDINALS.keys(),
  ...`noon midday midnight half quarter final last this next previous current past coming q spring summer autumn fall winter
  yesterday today tonight tomorrow twenties thirties forties fifties sixties seventies eighties nineties`.split(
    /\s+/,
  ),
]);

/**
 * True where a time other than a month's day could begin: asked before any reader, as nine words in ten begin none. "The" begins one only in
 * "the end of the year"; months, weekdays and holidays have a capital.
 */
export function mayStartTime(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark') return false;
  if (token.kind === 'number' || WORDS.has(token.folded) || mayBeOfArticle(tokens, at)) return true;
  if (token.folded === 'the') return wordAt(tokens, at - 1) === 'of';
  return (
    isCapitalised(tokens, at) &&
    (isMonthName(tokens, at) || weekdayAt(tokens, at) !== null || mayOpenHoliday(token.folded))
  );
}
