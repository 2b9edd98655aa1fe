import type { Sentence } from '../../facts/fact.ts';
import { contentKeys, sharedKeys } from '../../text/keys.ts';
import type { Token } from '../../text/tokens.ts';
import { type Comparison, originalTokens, type RawFinding } from '../comparison.ts';
import { isDenial } from '../denial-words.ts';
import { inTime } from '../in-time.ts';
import { turnedRound } from '../make-finding.ts';
import { isSettled } from '../settled.ts';
import { foldedText } from '../tokens-beside.ts';
import { PAST } from './asserting-words.ts';
import { clauseAround } from './left-open.ts';

/** The page's sentence must go back to the original's this clearly. */
const LEAST_SCORE = 0.45;
/** On the labelled pairs three of three were right. */
const CONFIDENCE = 0.8;

/** What has not been done so far. */
const NOT_YET =
  /(?:\bnot|n['’]t|\bno|\bnone|\bnobody|\bnever|\bnor)(?: [a-z'’]+){0,4} yet\b|\b(?:has|have|had|is|are|was|were) (?:yet|still) to\b|\bstill (?:awaits?|awaiting|needs?|has to|have to|had to)\b/;

/**
 * What the original says has not been done yet, told on the page as done already: "growers are already affected" for "had not yet been affected". The
 * "already" tells, in whatever words the rest is put. Reads the original's text; silent where the index holds none.
 */
export function doneAlready(comparison: Comparison): RawFinding[] {
  const { analysis, alignment } = comparison;
  return inTime(analysis.sentences, comparison, (sentence, index) => {
    const at = sentence.tokens.findIndex(({ folded }) => folded === 'already');
    if (at === -1 || !isTold(sentence, at)) return [];
    const clause = clauseAround(sentence.tokens, at).filter(({ kind }) => kind !== 'mark');
    if (clause.some(({ folded }) => isDenial(folded))) return [];
    const from = (alignment.nearest[index] ?? []).find(
      ({ original, score }) => score >= LEAST_SCORE && isOverdue(original, clause, comparison),
    );
    const [first, last] = [clause[0], clause.at(-1)];
    if (from === undefined || first === undefined || last === undefined) return [];
    if (isSettled(comparison, first)) return [];
    const place = { start: first.start, end: last.end, kind: 'certainty' as const, sentence: index };
    return [turnedRound(place, from.original, CONFIDENCE, comparison)];
  });
}

/** "Has already signed", "are already feeling it", "already approved"; no question, and nothing in the sentence that has yet to come. */
function isTold({ tokens }: Sentence, at: number): boolean {
  if (tokens.at(-1)?.text === '?') return false;
  if (tokens.some(({ folded }) => OPEN.test(folded))) return false;
  const next = tokens[at + 1]?.folded ?? '';
  return HELPING.test(tokens[at - 1]?.folded ?? '') || PAST.test(next) || /[a-z]{3}(?:ing|en)$/.test(next);
}

const OPEN = /^(?:yet|still|until|before|if|may|might|could|would|awaiting|pending)$/;
const HELPING = /^(?:has|have|had|is|are|was|were)$/;

/** The sentence has a clause of something yet to be done, of which the page's clause has a word, and nothing done already. */
function isOverdue(original: number, clause: readonly Token[], comparison: Comparison): boolean {
  const tokens = originalTokens(original, comparison) ?? [];
  if (tokens.some(({ folded }) => folded === 'already')) return false;
  const at = tokens.findIndex(({ folded }) => folded === 'yet' || folded === 'still');
  if (at === -1) return false;
  const overdue = clauseAround(tokens, at);
  return NOT_YET.test(foldedText(overdue)) && sharedKeys(contentKeys(clause), contentKeys(overdue)) > 0;
}
