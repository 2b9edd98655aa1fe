import type { DigestSentence } from '../digest/digest.ts';
import type { StemKey } from '../text/keys.ts';

/** How much each key tells, and where it stands in the original. */
export interface KeyWeights {
  /** Weight of a key; keys the original does not hold get `unknown`. */
  of(key: StemKey): number;
  /** Indexes of the original's sentences that hold the key. */
  sentencesWith(key: StemKey): readonly number[];
  /** Sum of the squared weights of an original sentence. */
  norm(sentence: number): number;
  /** True where the original holds the key anywhere. */
  has(key: StemKey): boolean;
}

/** A word the original lacks is most often a synonym the rewriter chose: it counts against a link, but less than a rare shared word counts for it. */
const UNKNOWN_SHARE = 0.5;

/**
 * Weighs keys by their rarity among the original's sentences: ln(1 + N / n), the inverse document frequency with the sentence as
 * document (Spärck Jones 1972). No outside corpus is needed, so an index in any language works alike.
 */
export function weighKeys(sentences: readonly DigestSentence[]): KeyWeights {
  const places = new Map<StemKey, number[]>();
  sentences.forEach(({ keys }, at) => {
    for (const key of keys) {
      const known = places.get(key);
      if (known === undefined) places.set(key, [at]);
      else known.push(at);
    }
  });
  const rarest = Math.log(1 + sentences.length);
  const unknown = rarest * UNKNOWN_SHARE;
  const weights = new Map(
    [...places].map(([key, { length }]) => [key, Math.log(1 + sentences.length / length)]),
  );
  const of = (key: StemKey): number => weights.get(key) ?? unknown;
  const norms = sentences.map(({ keys }) => keys.reduce((sum, key) => sum + of(key) ** 2, 0));
  return {
    of,
    sentencesWith: (key) => places.get(key) ?? [],
    norm: (sentence) => norms[sentence] ?? 0,
    has: (key) => places.has(key),
  };
}
