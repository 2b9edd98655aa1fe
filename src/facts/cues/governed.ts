import { isStopWord } from '../../text/stop-words.ts';
import type { Token } from '../../text/tokens.ts';
import { scopeAfter, scopeBefore } from '../scope.ts';

/** How many content words on its right a cue is taken to govern. Further ones are mostly adjuncts. */
const GOVERNED = 4;
/** How many on its left: the subject, most often. */
const SUBJECT = 3;

/** Stems of the content words that a cue governs: those behind it, nearest first, then those before it. */
export function governedBy(tokens: readonly Token[], first: number, last: number): string[] {
  const own = tokens.slice(0, relativeEnd(tokens, first, last));
  const aside = asideBefore(tokens, first, last);
  const from = aside === null ? grammarBehind(own, last) : last + 1;
  const after = scopeAfter(own, from, GOVERNED);
  if (governsBefore(tokens, first, last)) return [...scopeBefore(tokens, first, SUBJECT), ...after];
  return [
    ...(after.length > 0 ? after : nounOf(tokens, first, last)),
    ...scopeBefore(tokens, aside === null ? first : aside, SUBJECT),
  ];
}

/** "A strike could not be ruled out if jobs went": what is left open stands before the cue. */
function governsBefore(tokens: readonly Token[], first: number, last: number): boolean {
  const words = tokens.slice(first, last + 1).map(({ folded }) => folded);
  return (
    /^(?:out|excluded|discounted)$/.test(words.at(-1) ?? '') && words.some((word) => /^be(?:en)?$/.test(word))
  );
}

/** "Had no evidence of that": where a cue governs nothing behind it, its own noun is what it denies. */
function nounOf(tokens: readonly Token[], first: number, last: number): string[] {
  return tokens[first]?.folded === 'no' && last > first
    ? scopeAfter(tokens.slice(0, last + 1), first, 1)
    : [];
}

/** Index of the last token that only helps the verb: "no one had yet been able to inspect it" denies the inspecting. */
function grammarBehind(tokens: readonly Token[], last: number): number {
  const behind = tokens.slice(last + 1, last + 1 + LONGEST_HELP).map(({ folded }) => folded);
  const able = behind.findIndex((word, at) => word === 'able' && behind[at + 1] === 'to');
  if (able !== -1 && behind.slice(0, able).every(isStopWord)) return last + 2 + able;
  return last + (isAdverb(tokens[last + 1]) ? 1 : 0);
}

const LONGEST_HELP = 6;

/** "could openly sell" governs the selling. */
function isAdverb(token: Token | undefined): boolean {
  return token !== undefined && /[a-z]{3}ly$/.test(token.folded);
}

/** "They were, I believe, a day from a deal": the comma that opens an aside which is nothing but the cue and whose it is; else null. */
function asideBefore(tokens: readonly Token[], first: number, last: number): number | null {
  if (tokens[last + 1]?.folded !== ',') return null;
  const from = Math.max(1, first - LONGEST_OPENING);
  const at = tokens.slice(from, first).findLastIndex(({ folded }) => folded === ',');
  return at === -1 ? null : from + at;
}

/** Tokens before the cue in such an aside: "I", "his lawyer". */
const LONGEST_OPENING = 2;

/**
 * Index of the token at which the clause of a cue in a relative clause ends: "a driver whose name has not been released was killed" leaves open
 * nobody's death. What is thought or said has a clause of its own with a verb: "who did not know they were ill".
 */
function relativeEnd(tokens: readonly Token[], first: number, last: number): number {
  const before = tokens.slice(Math.max(0, first - RELATIVE_REACH), first);
  const joint = before.findLastIndex(
    ({ folded }, at) => RELATIVE.test(folded) || (folded === 'that' && isOfNoun(before, at)),
  );
  if (joint === -1 || before.slice(joint).some(({ kind }) => kind === 'mark')) return tokens.length;
  const behind = tokens.slice(last + 2, last + 2 + LONGEST_RELATIVE);
  const end = behind.findIndex(({ folded }) => FINITE.test(folded));
  if (end === -1) return tokens.length;
  const within = tokens.slice(last + 1, last + 2 + end);
  return within.some(({ folded, kind }) => kind === 'mark' || HOLDING.test(folded))
    ? tokens.length
    : last + 2 + end;
}

/** "A van that may have been theirs": right behind a noun with its article, and right before its verb, "that" is "which". */
function isOfNoun(before: readonly Token[], at: number): boolean {
  return at === before.length - 1 && /^(?:an?|the|another|one)$/.test(before[at - 2]?.folded ?? '');
}

const RELATIVE = /^(?:who|which|whose)$/;
const RELATIVE_REACH = 4;
const LONGEST_RELATIVE = 10;
const FINITE = /^(?:was|were|is|are|has|had|have|will|would)$/;
/** Words behind which a clause with its own verb belongs to the same relative clause. */
const HOLDING =
  /^(?:that|if|whether|and|but|or|when|because|as|than|what|how|why|where|while|know|knew|mean|means|say|said|think|thought|believe|show|prove|suggest|realise|realize|feel|hope|ensure|find|expect|claim|admit|accept|one|it|they|he|she|we)$/;
