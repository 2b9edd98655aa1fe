import type { Sentence } from '../../facts/fact.ts';
import { oppositesOf } from '../../text/antonyms.ts';
import { keysByToken, type StemKey } from '../../text/keys.ts';
import type { Span } from '../../text/span.ts';
import { deniedSentences } from '../certainty/denied-sentences.ts';
import { type Comparison, copiesWords, isInOrBeside, originalKeys, type RawFinding } from '../comparison.ts';
import { inTime } from '../in-time.ts';
import { turnedRound } from '../make-finding.ts';
import { isSettled } from '../settled.ts';

/** At least this many content words of the page's clause, … */
const LEAST_SHARED = 2;
/** … and this share of them, must stand with the opposite in the original's sentence. */
const LEAST_AGREEMENT = 0.6;
/** Content words on either side of a word that are taken for its clause. */
const WINDOW = 4;
/** A page sentence must go back to the original's at least this clearly. */
const LEAST_SCORE = 0.3;
/**
 * Beside copied words nearly all are right on the public sets. In sentences worded anew none of five on labelled pairs was: there the
 * opposite mostly belongs to something else.
 */
const CONFIDENCE = 0.7;

/** A sentence of the page with its content words, and those of the original that it goes back to. */
interface Place {
  readonly words: readonly Word[];
  readonly sentence: Sentence;
  readonly index: number;
  readonly linked: readonly number[];
}

/** A content word of the page. */
interface Word extends Span {
  readonly folded: string;
  readonly key: StemKey;
}

/**
 * Words of the page whose opposite stands in their place in the original: "rejected" for "accepted". Neither side may deny anything: where only a denial
 * that governs the word ruled it out, one of ten more was right.
 */
export function oppositeWords(comparison: Comparison): RawFinding[] {
  const { analysis } = comparison;
  const denied = deniedSentences(comparison);
  return inTime(analysis.sentences, comparison, (sentence, index) => {
    if (denied.here.has(index) || !copiesWords(comparison, sentence)) return [];
    const plain = (comparison.alignment.links[index] ?? [])
      .filter(({ score, original }) => score >= LEAST_SCORE && !denied.there.has(original))
      .map(({ original }) => original);
    if (plain.length === 0) return [];
    const words = contentWords(sentence);
    return words.flatMap((word) => findingFor(word, { words, sentence, index, linked: plain }, comparison));
  });
}

function contentWords({ tokens }: Sentence): Word[] {
  const keys = keysByToken(tokens);
  return tokens.flatMap(({ start, end, folded }, at) => {
    const key = keys[at] ?? null;
    return key === null ? [] : [{ start, end, folded, key }];
  });
}

function findingFor(word: Word, place: Place, comparison: Comparison): RawFinding[] {
  const opposites = oppositesOf(word.folded);
  if (opposites.size === 0 || isSettled(comparison, word) || isOtherSense(word, place.sentence)) return [];
  const { words, sentence, index, linked } = place;
  const here = keysByToken(sentence.tokens);
  const open = [...opposites].filter((key) => !here.includes(key));
  const from = linked.find((original) => standsInstead(word, words, open, original, comparison));
  if (from === undefined) return [];
  const { start, end } = word;
  return [turnedRound({ start, end, kind: 'claim', sentence: index }, from, CONFIDENCE, comparison)];
}

/** "Close to five hours", "left for Corrant": near, or part of a phrase. */
function isOtherSense({ start, folded }: Word, { tokens }: Sentence): boolean {
  const at = tokens.findIndex((token) => token.start === start);
  return OTHER_SENSE[folded]?.test(tokens[at + 1]?.folded ?? '') === true;
}

/** What follows a word that means something else than its opposite denies. */
const OTHER_SENSE: Readonly<Record<string, RegExp>> = {
  close: /^(?:to|by|friend|friends|race|contest|watch|ally|allies|enough)$/,
  closer: /^(?:to|look)$/,
  leave: /^(?:open|for|behind)$/,
  left: /^(?:open|for|behind)$/,
};

/** The original's sentence holds an opposite that the page has not, says the rest of the clause, and lacks the word, as do its neighbours. */
function standsInstead(
  word: Word,
  words: readonly Word[],
  opposites: readonly StemKey[],
  original: number,
  comparison: Comparison,
): boolean {
  const keys = originalKeys(comparison, original);
  if (!opposites.some((opposite) => keys.includes(opposite))) return false;
  if (isInOrBeside(original, comparison.alignment.weights.sentencesWith(word.key))) return false;
  const others = keysAround(word, words);
  const shared = [...others].filter((other) => keys.includes(other)).length;
  return shared >= LEAST_SHARED && shared >= LEAST_AGREEMENT * others.size;
}

/** Keys of the words on either side of one. */
function keysAround(word: Word, words: readonly Word[]): ReadonlySet<StemKey> {
  const at = words.indexOf(word);
  const around = new Set(words.slice(Math.max(0, at - WINDOW), at + WINDOW + 1).map(({ key }) => key));
  around.delete(word.key);
  return around;
}
