import { beginsCapital } from '../text/capitals.ts';
import { hash32 } from '../text/hash.ts';
import { isStopWord } from '../text/stop-words.ts';
import type { Token } from '../text/tokens.ts';
import { plainNumber } from './plain-number.ts';

/**
 * Above this share of capitals a sentence is a headline in title case, or shouted: its capitals say nothing about names.
 */
const HEADLINE_CAPITALS = 0.6;
/** Anchors one sentence may give: a table of results read as one sentence must not give a million pairs. */
const MOST_ANCHORS = 24;

/**
 * The anchors of each sentence: hashes of what a rewriter tends to keep, which is proper names and numbers.
 *
 * This is a light finder made for speed; it knows nothing of what a name names. A word counts as a name where it is capitalised inside a
 * sentence, and at a sentence's beginning only if it is so elsewhere in the article. Words of a name are anchors of their own, because
 * rewriters shorten names. Words of other languages than English are treated the same way.
 * Quoted words are left to the shingles: a quotation of thirty words would give hundreds of pairs.
 * @returns for each sentence its distinct anchors, unsigned 32-bit, at most 24, in order of the text
 */
export function anchorsOf(sentences: readonly (readonly Token[])[]): number[][] {
  const names = namesIn(sentences);
  return sentences.map((tokens) => {
    const anchors = new Set<number>();
    for (const token of tokens) {
      if (anchors.size === MOST_ANCHORS) break;
      const written = anchorForm(token, names);
      if (written !== null) anchors.add(hash32(written));
    }
    return [...anchors];
  });
}

function anchorForm(token: Token, names: ReadonlySet<string>): string | null {
  if (token.kind === 'mark') return null;
  const number = plainNumber(token);
  if (number !== null) return number;
  return names.has(token.folded) && beginsCapital(token.text) ? token.folded : null;
}

/** Folded words that stand capitalised somewhere inside a sentence. */
function namesIn(sentences: readonly (readonly Token[])[]): Set<string> {
  const names = new Set<string>();
  for (const tokens of sentences) {
    let words = 0;
    let capitalised = 0;
    const inside: string[] = [];
    for (const { kind, text, folded } of tokens) {
      if (kind !== 'word') continue;
      words++;
      if (!beginsCapital(text)) continue;
      capitalised++;
      if (words > 1 && !isStopWord(folded)) inside.push(folded);
    }
    if (capitalised <= HEADLINE_CAPITALS * words) for (const name of inside) names.add(name);
  }
  return names;
}
