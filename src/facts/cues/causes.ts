import type { Cause, Sentence } from '../fact.ts';
import { findPhrases, type PhraseBook, phraseBook } from '../phrases.ts';
import { TENS, UNITS } from '../quantities/number-words.ts';
import type { Tokens } from '../quantities/token-reading.ts';
import { unitNamed } from '../quantities/units.ts';
import { scopeAfter, scopeBefore } from '../scope.ts';
import { isMonthName, weekdayAt } from '../times/month-names.ts';

const SCOPE_WORDS = 6;
/** How far after "over" or "after" a length of time is looked for, in tokens. */
const WHEN_REACH = 5;
const BEFORE_LENGTH = /^(?:an?|the|about|nearly|past|last|next|these|those|few|several|-|\d+)$/;

/**
 * Wordings that state a cause. "after", "amid", "over" and "following" are loose: far more often they only tell when or about what, and
 * count only where all that follows is new.
 */
const CAUSES: PhraseBook<'stated' | 'loose'> = phraseBook([
  [
    'stated',
    `because|because of|due to|owing to|caused by|thanks to|as a result of|resulted from|blamed on|led to|stems from|stemmed from|triggered by|sparked by|driven by
    |prompted by|attributed to|on account of|in protest at|in protest over|in response to|in retaliation for|on the grounds that|the reason|was down to|for lack of|for want of`,
  ],
  ['loose', 'after|amid|over|following'],
]);

/** Stated causes, with the content words of the cause. The span runs from the causal word to the last word of its scope's clause. */
export function findCauses(sentences: readonly Sentence[]): Cause[] {
  return sentences.flatMap((sentence, index) => {
    const { tokens } = sentence;
    const causes = findPhrases(tokens, CAUSES).filter(({ first, last, value }) =>
      value === 'stated'
        ? !isScheduled(tokens, first, last)
        : !tellsWhen(tokens, last) && !isMoreThan(tokens, last),
    );
    return causes.map(({ first, last, value }): Cause => {
      const after = scopeAfter(tokens, last, SCOPE_WORDS);
      return {
        type: 'cause',
        kind: 'cause',
        loose: value === 'loose',
        sentence: index,
        start: tokens[first]?.start ?? sentence.start,
        end: clauseEnd(sentence, last),
        scope: after.length > 0 ? after : scopeBefore(tokens, first, SCOPE_WORDS),
      };
    });
  });
}

/** "Over three nights", "over an eight-month period", "after Tuesday": how long or when, never why. "After a three-year drought" may be. */
function tellsWhen(tokens: Tokens, last: number): boolean {
  const after = tokens.slice(last + 1, last + 1 + WHEN_REACH).map(({ folded }) => folded);
  const length = after.findIndex((word) => unitNamed(word)?.unit === 's');
  if (length === -1) return weekdayAt(tokens, last + 1) !== null || isMonthName(tokens, last + 1);
  if (after[length - 1] === '-' && after[length + 1] !== 'period') return false;
  return after
    .slice(0, length)
    .every((word) => BEFORE_LENGTH.test(word) || UNITS.has(word) || TENS.has(word));
}

/** "Due to vote on Tuesday", "due to be certified": a plan. A noun that looks like a verb here ("due to work") costs a finding, no more. */
function isScheduled(tokens: Tokens, first: number, last: number): boolean {
  return tokens[first]?.folded === 'due' && TO_DO.has(tokens[last + 1]?.folded ?? '');
}

const TO_DO = new Set(
  `be have vote tour go come start begin open close end finish meet hold take return arrive leave visit speak appear give make run play face launch land
  sign report publish reopen resume decide expire retire become receive pay sit hear join lead`.split(/\s+/),
);

/** "Over 21,000 names", "over half": more than. */
function isMoreThan(tokens: Tokens, last: number): boolean {
  const next = tokens[last + 1];
  if (tokens[last]?.folded !== 'over' || next === undefined) return false;
  return (
    next.kind === 'number' ||
    UNITS.has(next.folded) ||
    TENS.has(next.folded) ||
    (/^(?:half|double|twice|some|about|a|almost)$/.test(next.folded) && startsNumber(tokens, last + 2)) ||
    /^(?:half|double|twice)$/.test(next.folded)
  );
}

function startsNumber(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    (token.kind === 'number' ||
      UNITS.has(token.folded) ||
      TENS.has(token.folded) ||
      /^(?:hundred|thousand|million|billion|dozen|third|quarter|fifth|decade|century|couple|few)s?$/.test(
        token.folded,
      ))
  );
}

function clauseEnd(sentence: Sentence, last: number): number {
  const { tokens } = sentence;
  let end = tokens[last]?.end ?? sentence.end;
  for (let i = last + 1; i < tokens.length && i <= last + 16; i++) {
    const token = tokens[i];
    if (token === undefined || (token.kind === 'mark' && token.text !== '-')) break;
    end = token.end;
  }
  return end;
}
