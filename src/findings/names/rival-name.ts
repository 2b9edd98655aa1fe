import type { NameDigest } from '../../digest/digest.ts';
import type { Name } from '../../facts/fact.ts';
import { sameName } from '../../facts/names/same-name.ts';
import { contentKeys, sharedKeys } from '../../text/keys.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import {
  type Comparison,
  digestFactsOf,
  factsOf,
  linkedTo,
  originalTokens,
  placeInSentence,
} from '../comparison.ts';
import { isLooseCaption } from '../loose-captions.ts';
import { tokensBeforeThere, wordBefore } from '../tokens-beside.ts';

/**
 * The original's name that the page put a new one in the place of, in a sentence that the page's goes back to: one that the page does not carry at all, of the same
 * kind, that has a word in common with it or is the only one; or that may be of its kind and stands behind the same preposition ("from Mumbai" for "from Bengaluru
 * in India"); or, though the page has it elsewhere, one that its sentence does not and that stands among the same words. None for a caption of something else.
 */
export function rivalName(name: Name, comparison: Comparison): NameDigest | null {
  if (isLooseCaption(name.sentence, comparison)) return null;
  const linked = linkedTo(comparison, name.sentence);
  const possible = digestFactsOf(comparison.digest, 'name').filter(
    ({ sentence, kind }) => linked.includes(sentence) && mayBeOfKind(name, kind),
  );
  const carried = factsOf(comparison.analysis, 'name');
  const beside = carried.filter(({ sentence }) => sentence === name.sentence);
  const lost = possible.filter((rival) => !carried.some((own) => sameName(own, rival)));
  const moved = possible.filter((rival) => !beside.some((own) => sameName(own, rival)));
  const alike = lost.filter(({ kind }) => kind === name.kind);
  return (
    alike.find(({ parts }) => parts.some((part) => name.parts.includes(part))) ??
    onlyOne(alike) ??
    onlyOne(lost.filter((rival) => standsAlike(name, rival, comparison))) ??
    amongSameWords(name, moved, comparison)
  );
}

/** A word that only its capital makes a name is as well a place as a body. */
function mayBeOfKind(name: Name, kind: Name['kind']): boolean {
  return kind === name.kind || (!name.kindCertain && name.kind !== 'person' && kind !== 'person');
}

function standsAlike(name: Name, rival: NameDigest, comparison: Comparison): boolean {
  const before = wordBefore(name, comparison);
  return PREPOSITION.test(before) && tokensBeforeThere(rival, comparison, 1)[0]?.folded === before;
}

const PREPOSITION = /^(?:in|at|from|to|of|near|by|with|for|outside|around|across|towards?)$/;

function onlyOne<Value>(all: readonly Value[]): Value | null {
  return all.length === 1 ? (all[0] ?? null) : null;
}

/** Tokens on either side, and how many words of content among them must be the same. On labelled pairs seven of eight were what an editor named. */
const AROUND = 6;
const LEAST_SHARED = 2;

/** Of several the one with the most words in common; none where the index holds no text. */
function amongSameWords(
  name: Name,
  rivals: readonly NameDigest[],
  comparison: Comparison,
): NameDigest | null {
  const here = sidesOf(name, comparison.analysis.sentences[name.sentence]?.tokens ?? []);
  let [best, most]: [NameDigest | null, number] = [null, LEAST_SHARED - 1];
  for (const rival of rivals) {
    const place = placeInSentence(rival, comparison);
    if (place === null) continue;
    const there = sidesOf(place, originalTokens(rival.sentence, comparison) ?? []);
    const shared = sharedKeys(here.before, there.before) + sharedKeys(here.behind, there.behind);
    if (shared > most) [best, most] = [rival, shared];
  }
  return best;
}

function sidesOf({ start, end }: Span, tokens: readonly Token[]) {
  return {
    before: contentKeys(tokens.filter((token) => token.end <= start).slice(-AROUND)),
    behind: contentKeys(tokens.filter((token) => token.start >= end).slice(0, AROUND)),
  };
}
