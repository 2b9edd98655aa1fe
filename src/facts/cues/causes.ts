import type { Cause, Sentence } from '../fact.ts';
import { findPhrases, type PhraseBook, phraseBook } from '../phrases.ts';
import { TENS, UNITS } from '../quantities/number-words.ts';
import { type Tokens, wordAt } from '../quantities/token-reading.ts';
import { unitNamed } from '../quantities/units.ts';
import { scopeAfter, scopeBefore } from '../scope.ts';
import { isMonthName, weekdayAt } from '../times/month-names.ts';
import { governedCauses } from './governed-causes.ts';

const SCOPE_WORDS = 6;
const LONGEST_CLAUSE = 16;
/** How far after "over" or "after" a length of time is looked for, in tokens. */
const WHEN_REACH = 8;
const BEFORE_LENGTH =
  /^(?:an?|the|about|nearly|past|last|next|these|those|few|several|best|part|of|period|stretch|course|space|span|more|less|than|at|least|almost|some|half|quarter|-|\d+)$/;

/**
 * Wordings that state a cause. "after", "amid", "over" and "following" are loose: far more often they only tell when or about what, and
 * count only where all that follows is new.
 */
const CAUSES: PhraseBook<'stated' | 'loose'> = phraseBook([
  [
    'stated',
    `because|because of|due to|owing to|caused by|thanks to|as a result of|resulted from|blamed on|led to|led directly to|led straight to|led indirectly to|led in turn to|led eventually to|led ultimately to|stems from|stemmed from|triggered by|sparked by|driven by
    |prompted by|attributed to|on account of|in protest at|in protest over|in response to|in retaliation for|on the grounds that|on the ground that|on the basis that|on the grounds of|on the pretext that|on the pretext of|the reason|was down to|for lack of|for want of
    |citing|as a consequence of|a consequence of|the result of|under pressure from|on the back of|in light of|in view of|on grounds of|on the ground of|brought on by|brought about by|fuelled by|fueled by|put down to
    |in order to|in a bid to|in a drive to|in an effort to|in an attempt to|so as to`,
  ],
  ['loose', 'after|amid|over|following|in the wake of'],
]);

/** Stated causes, with the content words of the cause. The span runs from the causal word to the last word of its scope's clause. */
export function findCauses(sentences: readonly Sentence[]): Cause[] {
  return sentences.flatMap((sentence, index) => {
    const { tokens } = sentence;
    const governed = governedCauses(tokens);
    const worded = findPhrases(tokens, CAUSES).filter(
      (phrase) => !governed.some(({ first }) => first === phrase.first),
    );
    const causes = [...governed, ...worded].filter(({ first, last, value }) =>
      value !== 'loose'
        ? !isScheduled(tokens, first, last) && !isReasonAlone(tokens, first, last) && !isNoCause(tokens, last)
        : !tellsWhen(tokens, last) && !isMoreThan(tokens, last) && !isOnlyLater(tokens, first, last),
    );
    return causes.map(({ first, last, value }): Cause => {
      const clause = tokens.slice(0, clauseEnd(tokens, last, value === 'headed') + 1);
      const after = isEffect(tokens, first) ? [] : scopeAfter(clause, last, SCOPE_WORDS);
      return {
        type: 'cause',
        kind: 'cause',
        loose: value === 'loose',
        sentence: index,
        start: tokens[first]?.start ?? sentence.start,
        end: clause.at(-1)?.end ?? sentence.end,
        scope: after.length > 0 ? after : scopeBefore(tokens, first, SCOPE_WORDS),
      };
    });
  });
}

/** "Two days after the vote", "after which", "handed over": when, or part of the verb. */
function isOnlyLater(tokens: Tokens, first: number, last: number): boolean {
  const before = tokens[first - 1]?.folded ?? '';
  if (tokens[first]?.folded === 'over') return PARTICLE_OF.test(before) || tokens[last + 1]?.kind === 'mark';
  return (
    PURSUING.test(before) ||
    unitNamed(before)?.unit === 's' ||
    /^(?:which|that|this|it|all)$/.test(tokens[last + 1]?.folded ?? '')
  );
}

/** Verbs and words that "over" belongs to. */
const PARTICLE_OF =
  /^(?:hand|turn|tak|took|taken|g[io]v|gave|pass|flew|flown|fly|fli|twice|all|left|start|sign|cross|pull|knock|run|ran|carr|c[oa]me|went|go|gone|spill|preside)(?:s|ed|ing|e|es|n|ing|ied|y)?$/;

/** "Going after the owners", "named after", "looks after": part of the verb. */
const PURSUING =
  /^(?:go|goes|going|gone|went|look|looks|looked|looking|named|chas(?:e|es|ed|ing)|tak(?:e|es|en|ing)|took)$/;

/** Before a number. */
const HEDGE = /^(?:about|around|just|nearly|only|some|almost|roughly|a|under|over)$/;

/** "Was down to 31 percent", "had been led to expect", "expressed thanks to": how much, who believed, who was thanked. */
function isNoCause(tokens: Tokens, last: number): boolean {
  const [before, word, next] = [-2, -1, 1].map((step) => tokens[last + step]?.folded ?? '');
  if (word === 'thanks') return THANKING.test(before ?? '');
  if (word === 'down') return startsNumber(tokens, last + (HEDGE.test(next ?? '') ? 2 : 1));
  return word === 'led' && /^(?:expect|believe|think|suppose|understand|hope|assume)$/.test(next ?? '');
}

const THANKING = /^(?:express(?:es|ed)?|gives?|gave|offers?|offered|his|her|their|its|our|my|with)$/;

/** "Ask for the reason": no cause is named. */
function isReasonAlone(tokens: Tokens, first: number, last: number): boolean {
  const next = tokens[last + 1];
  return tokens[first + 1]?.folded === 'reason' && (next === undefined || next.kind === 'mark');
}

/** "Fears led to the closure", "costs were the reason": what follows is no cause; it stands before. */
function isEffect(tokens: Tokens, first: number): boolean {
  return tokens[first]?.folded === 'led' || tokens[first + 1]?.folded === 'reason';
}

/** "Over three nights", "over an eight-month period", "after Tuesday": how long or when, never why. "After a three-year drought" may be. */
function tellsWhen(tokens: Tokens, last: number): boolean {
  const after = tokens.slice(last + 1, last + 1 + WHEN_REACH).map(({ folded }) => folded);
  const length = after.findIndex((word) => unitNamed(word)?.unit === 's');
  if (length === -1)
    return (
      weekdayAt(tokens, last + 1) !== null || isMonthName(tokens, last + 1) || CLOCK.test(after[0] ?? '')
    );
  if (after[length - 1] === '-' && after[length + 1] !== 'period') return false;
  return after
    .slice(0, length)
    .every((word) => BEFORE_LENGTH.test(word) || UNITS.has(word) || TENS.has(word));
}

/** "After half past eleven", "after midnight". */
const CLOCK = /^(?:half|quarter|midnight|noon|dawn|dusk|dark|sunset|sunrise)$/;

/** "Due to vote on Tuesday", "due to be certified": a plan. A noun that looks like a verb here ("due to work") costs a finding, no more. */
function isScheduled(tokens: Tokens, first: number, last: number): boolean {
  if (tokens[first]?.folded !== 'due') return false;
  return TO_DO.has(wordAt(tokens, last + 1)) || OBJECT.test(wordAt(tokens, last + 2));
}

/** "Due to collect their prize", "due to pick up 4 million": what follows a verb and no noun. */
const OBJECT = /^(?:an?|the|its|their|his|her|this|that|up|off|out|down|back|over|about|again|on|in|at)$/;

const TO_DO = new Set(
  `be have vote tour go come start begin open close end finish meet hold take return arrive leave visit speak appear give make run play face launch land
  sign report publish reopen resume decide expire retire become receive pay sit hear join lead testify serve undergo stand deliver host compete race travel fly sail marry wed
  address brief announce hand step move happen last continue resign complete unveil present release consider debate discuss examine review submit file answer question celebrate perform play pass get turn bring fall rise grow drop increase replace succeed follow remain continue`.split(
    /\s+/,
  ),
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
      /^(?:half|(?:hundred|thousand|million|billion|dozen|third|quarter|fifth|decade|century|couple|few)s?|[$€£¥])$/.test(
        token.folded,
      ))
  );
}

/**
 * Index of the last token of the cause's clause. A participle has no verb besides: "after hitting a barrier" pushed the start back. A headed cause
 * ends with its noun: "of a stroke" in hospital.
 */
function clauseEnd(tokens: Tokens, last: number, headed: boolean): number {
  const bare = isBareParticiple(tokens, last);
  const participle = /ing$/.test(tokens[last + 1]?.folded ?? '');
  let end = last;
  for (let i = last + 1; i < tokens.length && i <= last + LONGEST_CLAUSE; i++) {
    const token = tokens[i];
    if (token === undefined || (token.kind === 'mark' && !/^[-\p{Sc}]$/u.test(token.text))) break;
    if (bare && i > last + 1 && MAIN_VERB.test(token.folded)) break;
    if (headed && /^(?:in|on|at|near|and|but|after|before|when|while|during|aged)$/.test(token.folded)) break;
    if (participle && i > last + 2 && (isVerbWithObject(tokens, i) || AUXILIARY.test(token.folded))) break;
    end = i;
  }
  return end;
}

/** "A blaze sparked by a barbecue drove them out": the cause ends before the subject's own verb. */
function isBareParticiple(tokens: Tokens, last: number): boolean {
  if (tokens[last]?.folded !== 'by' || !/ed$|^brought$/.test(tokens[last - 1]?.folded ?? '')) return false;
  return !AUXILIARY.test(tokens[last - 2]?.folded ?? '') && tokens[last - 2]?.folded !== 'been';
}

const MAIN_VERB =
  /^(?:has|have|had|is|are|was|were|will|would|drove|left|forced|killed|tore|swept|shut|struck|broke|destroyed|damaged|hit|led|sent|made|put|cost|took|began|spread|injured|hurt)$/;

/** "After spending the night on a roof has been fined": the subject's own verb. */
const AUXILIARY = /^(?:has|have|had|is|are|was|were|will|would)$/;

function isVerbWithObject(tokens: Tokens, at: number): boolean {
  return (
    /[a-z]{2}ed$/.test(tokens[at]?.folded ?? '') &&
    /^(?:the|an?|its|his|her|their)$/.test(tokens[at + 1]?.folded ?? '')
  );
}
