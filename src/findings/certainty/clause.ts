import type { KeyWeights } from '../../alignment/key-weights.ts';
import type { CertaintyDigest } from '../../digest/digest.ts';
import type { Sentence } from '../../facts/fact.ts';
import { keySet, keysByToken, type StemKey } from '../../text/keys.ts';

/** The stretch of a page sentence in which the words stand that a cue of the original governs. Indexes of tokens, both inclusive. */
export interface Clause {
  readonly first: number;
  readonly last: number;
  /** The token that says what the cue's nearest word says, or null where the page reworded it. */
  readonly head: number | null;
  /** Token of the word found that stands nearest to the cue: where the clause's verb is looked for. */
  readonly centre: number;
  /** Tokens of the governed words found in the clause, the cue's nearest first. */
  readonly governed: readonly number[];
  /** Number of the cue's governed words that were found. */
  readonly found: number;
  /** Their share of the weight of all, 0 to 1. */
  readonly share: number;
  /** Share of the weight of the words around those, in the original's sentence, that was found: 0 to 1. */
  readonly around: number;
}

/** A clause reaches from one of these to the next. */
export const BOUNDARIES: ReadonlySet<string> = new Set(
  ', ; : — – ( ) but while whereas although though which who and as because after before so that'.split(' '),
);
/** Tokens that the governed words may be apart; what the clause may reach beyond them, to the left (the verb) and to the right. */
const WIDEST = 14;
const LEFT = 10;
const RIGHT = 5;
/** Governed words that stand right behind their cue. */
const NEAREST = 3;
/** The word nearest to its cue counts this many times: farther ones may belong to the clause before ("… was frozen and the rest may never be recovered"). */
const HEADMOST = 2;
/** A word farther from the cue is less surely governed by it: each step takes this much. */
const FADING = 0.15;

/** Words on either side of the governed ones, in the original's sentence, that tell whether the page's clause is about the same. */
const NEIGHBOURS = 5;

/**
 * Finds the clause of a page sentence that says what a cue of the original governs; null where none of the words nearest to the cue is there:
 * a shared subject alone is no shared statement.
 * @param keys those of the cue's sentence, in order
 */
export function clauseOf(
  { tokens }: Sentence,
  { scope }: CertaintyDigest,
  keys: Uint16Array,
  weights: KeyWeights,
): Clause | null {
  const here = keysByToken(tokens);
  const places = scope.map((key) => here.lastIndexOf(key));
  if (places.slice(0, NEAREST).every((place) => place === -1)) return null;
  const weightAt = (at: number) => weights.of(scope[at] ?? 0);
  const [from, to] = densest(places, (at) => (at === 0 ? HEADMOST : 1) * weightAt(at));
  const faded = scope.map((_, at) => weightAt(at) / (1 + FADING * at));
  const held = places.map((place) => place !== -1);
  const head = places[0] ?? -1;
  const first = reach(tokens, from, -1, LEFT);
  const last = reach(tokens, to, 1, RIGHT);
  const hasHead = head >= first && head <= last;
  return {
    first,
    last,
    head: hasHead ? head : null,
    centre: places.find((place) => place >= from && place <= to) ?? from,
    governed: places.filter((place) => place >= first && place <= last),
    found: held.filter(Boolean).length,
    share: sum(faded.filter((_, at) => held[at])) / (sum(faded) || 1),
    around: shareOf(neighboursOf(scope, keys), keySet(tokens), weights),
  };
}

/** The share of the weight of some keys that is among others. */
function shareOf(keys: readonly StemKey[], held: ReadonlySet<StemKey | null>, weights: KeyWeights): number {
  const weigh = (of: readonly StemKey[]) => sum(of.map((key) => weights.of(key)));
  return weigh(keys.filter((key) => held.has(key))) / (weigh(keys) || 1);
}

/**
 * The whole of a page sentence as the clause, for a sentence that goes back to the cue's but worded the governed words anew: "may start
 * charging" → "will introduce a fee". @param centre where it asserts
 */
export function wholeClause(
  { tokens }: Sentence,
  { scope }: CertaintyDigest,
  keys: Uint16Array,
  weights: KeyWeights,
  centre: number,
): Clause {
  const here = keySet(tokens);
  const faded = scope.map((key, at) => weights.of(key) / (1 + FADING * at));
  const held = scope.map((key) => here.has(key));
  return {
    first: 0,
    last: tokens.length - 1,
    head: null,
    centre,
    governed: [],
    found: held.filter(Boolean).length,
    share: sum(faded.filter((_, at) => held[at])) / (sum(faded) || 1),
    around: shareOf(neighboursOf(scope, keys), here, weights),
  };
}

/** One governed word among several, or a sentence that shares little, is chance nine times in ten. */
export function isClear({ found, share, around }: Clause, score: number): boolean {
  if (score < LEAST_SCORE) return false;
  return found >= 2 || share >= NEARLY_ALL || (score >= ALIKE && around >= LEAST_AROUND);
}

/** From this score on, a page sentence is so like the original's that the words a cue governs may be told in others. */
export const ALIKE = 0.4;
/** There, one governed word is enough among this share of the words around. */
const LEAST_AROUND = 0.25;
const LEAST_SCORE = 0.2;
const NEARLY_ALL = 0.9;

/** The words of the original's sentence around the governed ones that are not governed themselves. */
function neighboursOf(scope: readonly StemKey[], keys: Uint16Array): StemKey[] {
  const at = scope.map((key) => keys.indexOf(key)).filter((place) => place !== -1);
  if (at.length === 0) return [];
  const near = keys.subarray(Math.max(0, Math.min(...at) - NEIGHBOURS), Math.max(...at) + 1 + NEIGHBOURS);
  return [...near].filter((key) => !scope.includes(key));
}

/** The closest run of places that holds most weight, as its first and last place; [-1, -1] where there is none. */
function densest(places: readonly number[], weightAt: (at: number) => number): readonly [number, number] {
  const sorted = [...new Set(places)].filter((place) => place !== -1).sort((a, b) => a - b);
  let best: readonly [number, number] = [-1, -1];
  let most = Number.NEGATIVE_INFINITY;
  for (const from of sorted) {
    for (const to of sorted) {
      if (to < from || to - from > WIDEST) continue;
      const inside = places.map((place, at) => (place >= from && place <= to ? weightAt(at) : 0));
      const weight = sum(inside) - NARROWNESS * (to - from);
      if (weight > most) [most, best] = [weight, [from, to]];
    }
  }
  return best;
}

/** Of two runs of equal weight the shorter is the clause. */
const NARROWNESS = 0.05;

function reach(tokens: Sentence['tokens'], from: number, step: 1 | -1, most: number): number {
  let at = from;
  while (Math.abs(at - from) < most) {
    const next = tokens[at + step];
    if (next === undefined || (BOUNDARIES.has(next.folded) && tokens[at]?.text !== '-')) break;
    at += step;
  }
  return at;
}

/** Keys of the clause's content words, each once. */
export function keysOfClause({ tokens }: Sentence, { first, last }: Clause): StemKey[] {
  const keys = keysByToken(tokens).slice(first, last + 1);
  return [...new Set(keys)].filter((key) => key !== null);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
