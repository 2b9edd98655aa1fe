import type { Digest } from '../digest/digest.ts';
import type { Sentence } from '../facts/fact.ts';
import { contentKeys, type StemKey } from '../text/keys.ts';
import { type KeyWeights, weighKeys } from './key-weights.ts';
import { expectedPositions, nearness } from './order.ts';

/** One sentence of the original that a sentence of the page goes back to, and how strongly (0 to 1). */
export interface Link {
  readonly original: number;
  readonly score: number;
}

/** Which sentences of the original each sentence of the page goes back to. */
export interface Alignment {
  /** For each sentence of the page its links, best first, at most `MOST_LINKS`; empty where it goes back to nothing. */
  readonly links: readonly (readonly Link[])[];
  /** For each sentence of the page the original's most like it, best first, at most `MOST_LINKS`, whether or not one adds to another. */
  readonly nearest: readonly (readonly Link[])[];
  /** For each sentence of the page the share of its weight in words that its linked sentences carry, 0 to 1. */
  readonly supported: readonly number[];
  readonly weights: KeyWeights;
}

/** A sentence of a rewrite rarely draws on more than three of the original's. */
const MOST_LINKS = 3;
/** Below this a shared word or two is chance. */
const LEAST_SCORE = 0.16;
/** And so is a single one, however rare; shorter sentences must share all they have. */
const LEAST_SHARED = 2;
/** A further link must carry this share of the page sentence's weight that earlier links do not. */
const LEAST_GAIN = 0.12;
/** A word in more sentences than this, of a very long original, tells none of them apart and would make the cost quadratic. */
const MOST_PLACES = 200;
/** How much standing where its neighbours point may lift a candidate: order breaks ties, it does not make links. */
const ORDER_BONUS = 0.35;

/**
 * Aligns a page with an original by weighted overlap of content words, then by order.
 *
 * First each pair of sentences is scored by the cosine of their rarity-weighted keys; sentences whose best partner is clear
 * then tell where their neighbours should be looked for (a rewrite mostly keeps the order of the account), and the pairs are
 * ranked again. Greedy set cover picks up to three sentences where the page merged several. Cost: the sum over page words of
 * the original sentences that hold them, some thousand steps for two articles.
 */
export function align(page: readonly Sentence[], digest: Digest): Alignment {
  const weights = weighKeys(digest.sentences);
  const pageKeys = page.map(({ tokens }) => [...new Set(contentKeys(tokens))]);
  const scores = pageKeys.map((keys) => scoreAll(keys, weights));
  const expected = expectedPositions(scores, digest.sentences.length);
  const candidates = scores.map((of, at) => ranked(of, expected[at] ?? null));
  const links = pageKeys.map((keys, at) => chooseLinks(keys, candidates[at] ?? [], digest, weights));
  const nearest = candidates.map((of) => of.slice(0, MOST_LINKS));
  const supported = pageKeys.map((keys, at) => supportedShare(keys, links[at] ?? [], digest, weights));
  return { links, nearest, supported, weights };
}

/** Cosine of the page sentence with each sentence of the original that shares a key with it; sparse, because most share none. */
function scoreAll(keys: readonly StemKey[], weights: KeyWeights): ReadonlyMap<number, number> {
  const shared = new Map<number, number>();
  let own = 0;
  for (const key of keys) {
    const weight = weights.of(key) ** 2;
    own += weight;
    const places = weights.sentencesWith(key);
    if (places.length > MOST_PLACES) continue;
    for (const at of places) shared.set(at, (shared.get(at) ?? 0) + weight);
  }
  for (const [at, dot] of shared) shared.set(at, dot / Math.sqrt(own * weights.norm(at)));
  return shared;
}

/**
 * The share of one of the original's sentences, 0 to 1, by whose words a page's can be found to go back to it: in a text that says the same over and over
 * all words are in too many places to be looked up, and nothing is known of what a page tells of it.
 */
export function findableShare(original: number, digest: Digest, weights: KeyWeights): number {
  const found = keysOf(digest, original).filter((key) => weights.sentencesWith(key).length <= MOST_PLACES);
  return found.reduce((sum, key) => sum + weights.of(key) ** 2, 0) / (weights.norm(original) || 1);
}

function ranked(scores: ReadonlyMap<number, number>, expected: number | null): Link[] {
  const links: Link[] = [];
  for (const [original, score] of scores) {
    const lifted = expected === null ? score : score * (1 + ORDER_BONUS * nearness(original - expected));
    links.push({ original, score: Math.min(1, lifted) });
  }
  return links.sort((a, b) => b.score - a.score || a.original - b.original);
}

function chooseLinks(
  keys: readonly StemKey[],
  candidates: readonly Link[],
  digest: Digest,
  weights: KeyWeights,
): Link[] {
  const open = new Set(keys);
  const total = sumOf(keys, weights);
  const chosen: Link[] = [];
  for (const link of candidates.slice(0, 8)) {
    if (chosen.length === MOST_LINKS || link.score < LEAST_SCORE) break;
    const carried = keysOf(digest, link.original).filter((key) => open.has(key));
    if (carried.length < Math.min(LEAST_SHARED, keys.length)) continue;
    if (chosen.length > 0 && sumOf(carried, weights) < LEAST_GAIN * total) continue;
    for (const key of carried) open.delete(key);
    chosen.push(link);
  }
  return chosen;
}

function supportedShare(
  keys: readonly StemKey[],
  links: readonly Link[],
  digest: Digest,
  weights: KeyWeights,
): number {
  const total = sumOf(keys, weights);
  if (total === 0) return links.length > 0 ? 1 : 0;
  const carried = new Set(links.flatMap(({ original }) => keysOf(digest, original)));
  return (
    sumOf(
      keys.filter((key) => carried.has(key)),
      weights,
    ) / total
  );
}

function keysOf(digest: Digest, sentence: number): StemKey[] {
  return [...(digest.sentences[sentence]?.keys ?? [])];
}

function sumOf(keys: readonly StemKey[], weights: KeyWeights): number {
  return keys.reduce((sum, key) => sum + weights.of(key), 0);
}
