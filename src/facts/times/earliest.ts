import { stemKey } from '../../text/keys.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';

/** The one key of what makes a date the first that is possible, not the one that is meant: "not before March", "until at least 26 January". */
export const EARLIEST = stemKey('not before');

/** Tokens before a date, and after it, in which words for that are looked for. */
const BEFORE = 9;
const AFTER = 5;
const ARTICLE = '(?: the| early| mid| late| next| end of| start of| beginning of)*';
const OPENING = new RegExp(
  `(?:\\b(?:until|till|through) at least|\\bat least (?:until|till|through)|\\b(?:no|not|any) (?:earlier|sooner) than|\\bearliest(?: (?:possible )?(?:date|day|time|start))? (?:is|was|would be|could be|being))${ARTICLE}$`,
);
/** What was not so before a day, or who it was not, tells nothing of what is to come: "no one was hurt before 5 May". */
const OTHER_CLAUSE = '(?:was|were|had|who|which)\\b';
const DENIED = new RegExp(
  `(?:\\b(?:no|not|never|none|nobody|neither|cannot|unlikely|without)\\b|n't\\b)(?: (?!${OTHER_CLAUSE})[^\\s.,;:]+)*? before${ARTICLE}$`,
);
const CLOSING = /^(?:, )?(?:at the (?:very )?(?:earliest|soonest)|or (?:later|after)|at least\b)/;

/** Whether the words around a date of a sentence say that something cannot be before it, or not end before it. */
export function isEarliest(tokens: readonly Token[], { start, end }: Span): boolean {
  const next = tokens.findIndex((token) => token.start >= start);
  if (next === -1) return false;
  const words = (some: readonly Token[]) => some.map(({ folded }) => folded).join(' ');
  const before = words(tokens.slice(Math.max(0, next - BEFORE), next));
  if (OPENING.test(before) || DENIED.test(before)) return true;
  return CLOSING.test(words(tokens.filter((token) => token.start >= end).slice(0, AFTER)));
}
