import type { Link } from '../../alignment/align.ts';
import type { Sentence } from '../../facts/fact.ts';
import { contentKey, keysByToken, type StemKey } from '../../text/keys.ts';
import type { Token } from '../../text/tokens.ts';
import {
  type Comparison,
  isInOrBeside,
  originalKeys,
  originalTokens,
  type RawFinding,
} from '../comparison.ts';
import { inTime } from '../in-time.ts';
import { changedAt } from '../make-finding.ts';
import { isSettled } from '../settled.ts';
import { deniedSentences, isDeniedThere } from './denied-sentences.ts';
import { type Step, stepsOf } from './scales.ts';

/** The page's sentence must go back to the original's this clearly. */
const LEAST_SCORE = 0.3;
/** Content words on either side of the page's word, and of the original's, … */
const WINDOW = 5;
/** … of which so many must be the same, where the next one (the noun, most often) is another. */
const LEAST_SHARED = 2;
/** On the labelled pairs 13 of 15 were right. */
const CONFIDENCE = 0.8;

/** Content words of a page sentence with their keys. */
interface Word {
  readonly token: Token;
  readonly key: StemKey;
}

/** Words that place a thing on another step than the original does: "serious" for "minor", "was charged" for "is being investigated". */
export function exchangedDegrees(comparison: Comparison): RawFinding[] {
  const { analysis, alignment } = comparison;
  const denied = deniedSentences(comparison).here;
  return inTime(analysis.sentences, comparison, (sentence, index) => {
    if (denied.has(index)) return [];
    const links = (alignment.nearest[index] ?? []).filter(({ score }) => score >= LEAST_SCORE);
    return links.length === 0 ? [] : exchangedIn(sentence, index, links, comparison);
  });
}

function exchangedIn(
  sentence: Sentence,
  index: number,
  links: readonly Link[],
  comparison: Comparison,
): RawFinding[] {
  const words = wordsOf(sentence);
  const here = words.map(({ key }) => key);
  return words.flatMap(({ token }, at) => {
    const steps = stepsOf(token.folded);
    if (steps.length === 0 || isPartOfAnother(token, sentence) || isSettled(comparison, token)) return [];
    if (isHypothetical(token, sentence)) return [];
    for (const { original } of links) {
      const rival = rivalIn(original, steps, here, at, comparison);
      if (rival !== null && !isDeniedThere(original, rival, comparison))
        return finding(token, index, rival, original, comparison) ?? [];
    }
    return [];
  });
}

function wordsOf({ tokens }: Sentence): Word[] {
  const keys = keysByToken(tokens);
  return tokens.flatMap((token, at) => {
    const key = keys[at] ?? null;
    return key === null ? [] : [{ token, key }];
  });
}

/** "Would be considered", "may be charged": no step is said to be taken. */
function isHypothetical(token: Token, { tokens }: Sentence): boolean {
  const at = tokens.indexOf(token);
  return tokens.slice(Math.max(0, at - AUXILIARY_REACH), at).some(({ folded }) => OPEN.has(folded));
}

const AUXILIARY_REACH = 3;
const OPEN = new Set(['would', 'could', 'may', 'might', 'should', 'if', 'whether']);

/** "Full-time", "the Low Countries". */
function isPartOfAnother(token: Token, { tokens, start, blockKind }: Sentence): boolean {
  const isJoined = tokens.some(
    (mark) => mark.text === '-' && (mark.start === token.end || mark.end === token.start),
  );
  return isJoined || (blockKind !== 'title' && token.start !== start && /^\p{Lu}/u.test(token.text));
}

/** The other step that an original's sentence has among the same words; null where it, or a neighbour, has the page's own. */
function rivalIn(
  original: number,
  steps: readonly Step[],
  here: readonly StemKey[],
  at: number,
  comparison: Comparison,
): StemKey | null {
  const keys = [...originalKeys(comparison, original)];
  const isHere = (key: StemKey) => isInOrBeside(original, comparison.alignment.weights.sentencesWith(key));
  if (isHere(here[at] ?? -1)) return null;
  const around = new Set(beside(here, at));
  const stands = (other: StemKey) => {
    const place = keys.indexOf(other);
    if (place === -1 || here.includes(other)) return false;
    const next = keys[place + 1];
    if (next !== undefined && next === here[at + 1]) return true;
    return beside(keys, place).filter((key) => around.has(key)).length >= LEAST_SHARED;
  };
  const open = steps.filter(({ same }) => !same.some((key) => keys.includes(key)));
  return open.flatMap(({ others }) => others).find(stands) ?? null;
}

function beside(keys: readonly StemKey[], at: number): StemKey[] {
  return [...keys.slice(Math.max(0, at - WINDOW), at), ...keys.slice(at + 1, at + 1 + WINDOW)];
}

/** Of an act and of its name ("investigation", "jailed") one is no other step than the other: two things are told. */
const NOUN = /(?:tion|sion|ment|posal)s?$/i;

function finding(
  { start, end, text }: Token,
  sentence: number,
  rival: StemKey,
  from: number,
  comparison: Comparison,
): RawFinding | null {
  const there = originalTokens(from, comparison) ?? [];
  const word = there.find((token) => contentKey(token) === rival)?.text ?? null;
  if (word !== null && NOUN.test(word) !== NOUN.test(text)) return null;
  const code = word === null ? 'negation-flipped' : 'other-value';
  const place = { start, end, kind: 'certainty', sentence } as const;
  return changedAt(place, { wording: word, sentence: from }, CONFIDENCE, code);
}
