import { stemKey } from '../../text/keys.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { ONE_TO_TEN } from '../quantities/number-words.ts';

/** The one key of what makes a date the first that is possible, not the one that is meant: "not before March", "until at least 26 January". */
export const EARLIEST = stemKey('not before');

/** Tokens before a date, and after it, in which words for that are looked for. */
const BEFORE = 9;
const AFTER = 5;
/** What may stand between such words and the date. */
const BETWEEN = '(?: the| early| mid| -| late| this| next| end of| start of| beginning of)*';
const UNTIL = '(?:until|till|til|through)';
const AT_LEAST = 'at (?:the )?(?:very )?least';
/** What lasts until a date at the least: "until at least Saturday", "at the very least until then". */
const LASTING = new RegExp(`\\b(?:${UNTIL} ${AT_LEAST}|${AT_LEAST} ${UNTIL})${BETWEEN}$`);
const UP_TO = new RegExp(`\\b${UNTIL}${BETWEEN}$`);
const OPENING = new RegExp(
  `\\b(?:(?:no|not|any) (?:earlier|sooner) than|earliest(?: (?:possible )?(?:date|day|time|start))? (?:is|was|would be|could be|being))${BETWEEN}$`,
);
/** What was not so before a day, or who it was not, tells nothing of what is to come: "no one was hurt before 5 May". */
const OTHER_CLAUSE = '(?:was|were|had|who|which)\\b';
const DENIED = new RegExp(
  `(?:\\b(?:no|not|never|none|nobody|neither|cannot|unlikely|without)\\b|n't\\b)(?: (?!${OTHER_CLAUSE})[^\\s.,;:]+)*? before${BETWEEN}$`,
);
/** Behind a date; "until Saturday, at least 40 trains" bounds the trains. */
const CLOSING = new RegExp(
  `^(?:, )?(?:at (?:the )?(?:very )?(?:earliest|soonest)|or (?:later|longer|beyond|after)|${AT_LEAST}\\b(?! (?:\\d|[$€£]|(?:an?|${ONE_TO_TEN.join('|')}|half|some|part)\\b)))`,
);

/** Whether the words around a date of a sentence say that something cannot be before it, or not end before it. */
export function isEarliest(tokens: readonly Token[], date: Span): boolean {
  const [before, after] = wordsAround(tokens, date);
  return [LASTING, OPENING, DENIED].some((words) => words.test(before)) || CLOSING.test(after);
}

/** Whether they say that something lasts until that date, be it at the least: "until Saturday", "through the end of May". */
export function lastsUntil(tokens: readonly Token[], date: Span): boolean {
  return UP_TO.test(wordsAround(tokens, date)[0]);
}

/** Whether they say that it may last longer: "until at least Saturday", "until 26 January at the earliest". */
export function lastsAtLeast(tokens: readonly Token[], date: Span): boolean {
  const [before, after] = wordsAround(tokens, date);
  return LASTING.test(before) || (UP_TO.test(before) && CLOSING.test(after));
}

function wordsAround(
  tokens: readonly Token[],
  { start, end }: Span,
): readonly [before: string, after: string] {
  const words = (some: readonly Token[]) => some.map(({ folded }) => folded).join(' ');
  const next = tokens.findIndex((token) => token.start >= start);
  if (next === -1) return ['', ''];
  const behind = tokens.filter((token) => token.start >= end);
  return [words(tokens.slice(Math.max(0, next - BEFORE), next)), words(behind.slice(0, AFTER))];
}
