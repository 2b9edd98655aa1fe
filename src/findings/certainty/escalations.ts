import type { Link } from '../../alignment/align.ts';
import type { Sentence } from '../../facts/fact.ts';
import { contentKeys, type StemKey, sharedKeys } from '../../text/keys.ts';
import { readOnce } from '../../text/read-once.ts';
import type { Token } from '../../text/tokens.ts';
import { type Comparison, originalTokens, type RawFinding, withNeighbours } from '../comparison.ts';
import { deniesDeed } from '../denial-words.ts';
import { inTime } from '../in-time.ts';
import { changedAt } from '../make-finding.ts';
import { isSettled } from '../settled.ts';
import { foldedText } from '../tokens-beside.ts';
import { LADDERS_OF_DEEDS, LADDERS_OF_PERSONS } from './escalation-ladders.ts';
import { isDeed, isOtherSense } from './graver-deeds.ts';
import { clauseAround, isQuestion, leavesOpen } from './left-open.ts';

/** Content words on either side of a step, on the page and there, … */
const WINDOW = 7;
/** … of which so many are the same, the fewer the more clearly the page's sentence goes back to the original's; below the last score it does not. */
const LEAST_SHARED_FROM = [
  { score: 0.4, shared: 1 },
  { score: 0.25, shared: 2 },
] as const;
/** So many tell that a sentence elsewhere is about the same. */
const SHARED_ELSEWHERE = 2;
/** On the labelled pairs and summaries 45 of 47 were right. */
const CONFIDENCE = 0.85;

/** One step of a ladder but the lowest: what is lesser, and what says as much as the step. */
interface Rung {
  readonly lesser: RegExp;
  readonly asMuch: RegExp;
  /** Whether it says who somebody is, and not what is done. */
  readonly isOfPersons: boolean;
}

/** A word or phrase of a page that is on a rung. */
interface Reading {
  readonly words: readonly string[];
  readonly rung: Rung;
}

/** What "…" stands for in a phrase: a few words. */
const ANY_WORDS = '(?:\\S+ ){1,4}';

/** What is read on the page, by its first word. */
const READINGS = new Map<string, Reading[]>();
for (const ladder of LADDERS_OF_DEEDS) readLadder(ladder, false);
for (const ladder of LADDERS_OF_PERSONS) readLadder(ladder, true);

function readLadder(ladder: string, isOfPersons: boolean): void {
  const steps = ladder.split('|').map((step) => step.split(',').map((phrase) => phrase.trim()));
  for (const [at, step] of steps.entries()) {
    if (at === 0) continue;
    const lesser = steps.slice(0, at).flat().filter(isRead);
    const rung = { lesser: anyOf(lesser), asMuch: anyOf(steps.slice(at).flat()), isOfPersons };
    for (const phrase of step.filter(isRead)) {
      const words = phrase.split(' ');
      const first = words[0] ?? '';
      READINGS.set(first, [...(READINGS.get(first) ?? []), { words, rung }]);
    }
  }
}

function isRead(phrase: string): boolean {
  return !phrase.endsWith('~');
}

/** Any of these words or phrases, wherever it stands in folded text. */
function anyOf(phrases: readonly string[]): RegExp {
  const patterns = phrases.map((phrase) =>
    phrase
      .replaceAll('~', '')
      .replaceAll('*', '\\p{L}*')
      .replaceAll('… ', ANY_WORDS)
      .replaceAll('#', '\\d\\S*'),
  );
  return new RegExp(`(?<![\\p{L}'’])(?:${patterns.join('|')})(?![\\p{L}'’])`, 'gu');
}

/** Tokens that a word or phrase takes up, both inclusive. */
interface Place {
  readonly first: number;
  readonly last: number;
}

/**
 * Words that say more than the original's in the same place: "extradited" for "sent", "caused" for "contributed to", "leaders" for members. The page's
 * sentence goes back to the original's, which has the lesser word among the same others, and nothing there, beside it or elsewhere of the same says as
 * much. Reads the original's text; silent where the index holds none.
 */
export function escalations(comparison: Comparison): RawFinding[] {
  return inTime(comparison.analysis.sentences, comparison, (sentence, index) => {
    if (isQuestion(sentence.tokens)) return [];
    return escalationsIn(sentence, index, comparison.alignment.nearest[index] ?? [], comparison);
  });
}

function escalationsIn(
  { tokens }: Sentence,
  index: number,
  links: readonly Link[],
  comparison: Comparison,
): RawFinding[] {
  return tokens.flatMap((token, first) => {
    for (const { words, rung } of READINGS.get(token.folded) ?? []) {
      if (!words.every((word, k) => tokens[first + k]?.folded === word)) continue;
      if (isOtherSense(tokens, first)) continue;
      const place = { first, last: first + words.length - 1 };
      const rival = lesserThere(rung, links, tokens, place, comparison);
      if (rival === null || isToldOtherwise(tokens, place, rung)) continue;
      const span = { start: token.start, end: tokens[place.last]?.end ?? token.end };
      if (isSettled(comparison, span)) continue;
      return changedAt({ ...span, kind: 'certainty', sentence: index }, rival, CONFIDENCE);
    }
    return [];
  });
}

/** True where the page's sentence has the lesser word as well, or the clause denies the graver one or leaves it open. */
function isToldOtherwise(tokens: readonly Token[], place: Place, { lesser, isOfPersons }: Rung): boolean {
  const isOutside = ({ first, last }: Place) => last < place.first || first > place.last;
  if (placesOf(lesser, tokens).some(isOutside)) return true;
  const own = tokens.slice(place.first, place.last + 1);
  const clause = clauseAround(tokens, place.first).filter((token) => !own.includes(token));
  return !isOfPersons && clause.some((token) => leavesOpen(token, averts));
}

/** "Avoided being jailed", "tried to overthrow", "accused of fraud": what is told is not done, or not said to be. */
function averts(folded: string): boolean {
  return deniesDeed(folded) || AVERTING.test(folded);
}

const AVERTING =
  /^(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|rul(?:ed|es|ing)|short|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?|avert(?:s|ed|ing)?|stop(?:s|ped|ping)?|escap(?:es?|ed|ing)|unlikely|instead|rather|hardly|threat\p{L}*|risk\p{L}*|seek(?:s|ing)?|sought|attempt\p{L}*|tr(?:y|ied|ies|ying)|fear(?:ed|ing)|calls?|called|calling|demand\p{L}*|accus\p{L}*|alleg\p{L}*|claim\p{L}*)$/u;

/**
 * The lesser words of one of these sentences of the original, among the same others; null where there are none, or where it says as much. Whether it does is
 * asked first: of most pages the words are the original's.
 */
function lesserThere(
  { lesser, asMuch }: Rung,
  links: readonly Link[],
  here: readonly Token[],
  at: Place,
  comparison: Comparison,
): { readonly wording: string; readonly sentence: number } | null {
  for (const { original: sentence, score } of links) {
    const least = LEAST_SHARED_FROM.find((step) => score >= step.score)?.shared;
    if (least === undefined || isSaidNear(asMuch, sentence, comparison)) continue;
    const tokens = originalTokens(sentence, comparison) ?? [];
    const around = keysAround(here, at);
    const place = placesOf(lesser, tokens).find(
      (one) => sharedKeys(around, keysAround(tokens, one)) >= least && isMeant(tokens, one),
    );
    if (place === undefined) continue;
    if (isSaidElsewhere(asMuch, around, comparison)) return null;
    return { wording: foldedText(tokens.slice(place.first, place.last + 1)), sentence };
  }
  return null;
}

/** Whether a lesser word is said of the deed, and is not made as much as the graver one. */
function isMeant(tokens: readonly Token[], place: Place): boolean {
  return !isIntense(tokens, place) && (place.first < place.last || isDeed(tokens, place.first));
}

/** "Sharply criticised", "a serious incident": the lesser word, made as much as the page's. */
function isIntense(tokens: readonly Token[], { first, last }: Place): boolean {
  return [tokens[first - 1], tokens[last + 1]].some((token) => INTENSE.test(token?.folded ?? ''));
}

const INTENSE =
  /^(?:sharply|strongly|fiercely|harshly|heavily|severely|bitterly|furiously|roundly|openly|deeply|steeply|dramatically|badly|seriously|critically|gravely|grave|serious|severe|fierce|bitter|strong|harsh|deep|acute|major|huge|massive|extreme|worst|widespread|repeatedly|forcibly|effectively|immediately|large|great|very|well|twice)$/;

const NO_TOKENS: readonly Token[] = [];

function isSaidNear(asMuch: RegExp, sentence: number, comparison: Comparison): boolean {
  return withNeighbours([sentence]).some(
    (at) => foldedOf(originalTokens(at, comparison) ?? NO_TOKENS).text.search(asMuch) >= 0,
  );
}

/** Whether the original says as much anywhere among the same words. */
function isSaidElsewhere(asMuch: RegExp, around: readonly StemKey[], comparison: Comparison): boolean {
  return comparison.digest.sentences.some((_, at) => {
    const tokens = originalTokens(at, comparison) ?? [];
    return placesOf(asMuch, tokens).some(
      (place) => sharedKeys(around, keysAround(tokens, place)) >= SHARED_ELSEWHERE,
    );
  });
}

function placesOf(pattern: RegExp, tokens: readonly Token[]): Place[] {
  const { text, starts } = foldedOf(tokens);
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    first: starts.findLastIndex((start) => start <= index),
    last: starts.findLastIndex((start) => start < index + found.length),
  }));
}

/** Tokens as one folded text, and where in it each of them begins. */
const foldedOf = readOnce((tokens: readonly Token[]) => {
  const starts: number[] = [];
  let next = 0;
  for (const { folded } of tokens) {
    starts.push(next);
    next += folded.length + 1;
  }
  return { text: foldedText(tokens), starts };
});

function keysAround(tokens: readonly Token[], { first, last }: Place): readonly StemKey[] {
  return [
    ...contentKeys(tokens.slice(0, first)).slice(-WINDOW),
    ...contentKeys(tokens.slice(last + 1)).slice(0, WINDOW),
  ];
}
