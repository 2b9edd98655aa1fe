import type { Fact, Sentence } from '../facts/fact.ts';
import { contentKeys } from '../text/keys.ts';
import { isQuestion } from './certainty/left-open.ts';
import type { Comparison, RawFinding } from './comparison.ts';
import { inTime } from './in-time.ts';
import { insertedAt } from './make-finding.ts';
import { isSettled } from './settled.ts';

/** A sentence shorter than this in content words is a phrase, not a claim. */
const LEAST_WORDS = 5;
/** Share of its weight in words that linked sentences may carry while it still counts as new. */
const MOST_SUPPORT = 0.15;
/** Share of its content words that the original must not use anywhere. */
const LEAST_NOVELTY = 0.6;
/** On labelled pairs of three writers one in four of these held: reworded claims look new. They are shown as possible. */
const CONFIDENCE = 0.4;

/** Facts that are judged by themselves: a sentence that holds one is told by it, or is carried by it. */
const JUDGED: ReadonlySet<Fact['type']> = new Set(['quantity', 'time', 'name', 'demonym', 'quotation']);

/** Whole sentences of the page, without number or name, that nothing in the original carries. Questions and advice to the reader claim nothing. */
export function unsupportedClaims(comparison: Comparison): RawFinding[] {
  const { analysis } = comparison;
  const judged = new Set(
    analysis.facts.filter(({ type }) => JUDGED.has(type)).map(({ sentence }) => sentence),
  );
  return inTime(analysis.sentences, comparison, (sentence, index) => {
    if (judged.has(index) || !isClaim(sentence, comparison) || isCarried(sentence, index, comparison))
      return [];
    const { start, end } = sentence;
    return insertedAt({ start, end, kind: 'claim', sentence: index }, CONFIDENCE, 'claim-not-there');
  });
}

function isClaim(sentence: Sentence, comparison: Comparison): boolean {
  if (sentence.blockKind !== 'paragraph' && sentence.blockKind !== 'caption') return false;
  if (isSettled(comparison, sentence)) return false;
  const words = sentence.tokens.filter(({ kind }) => kind === 'word').map(({ folded }) => folded);
  if (isQuestion(sentence.tokens) || words.includes('you') || words.includes('your')) return false;
  return contentKeys(sentence.tokens).length >= LEAST_WORDS;
}

function isCarried(sentence: Sentence, index: number, { alignment }: Comparison): boolean {
  if ((alignment.supported[index] ?? 0) > MOST_SUPPORT) return true;
  const keys = contentKeys(sentence.tokens);
  return keys.filter((key) => !alignment.weights.has(key)).length < LEAST_NOVELTY * keys.length;
}
