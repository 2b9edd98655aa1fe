import { canonicalOffice, isOfficeWord, otherCallings } from '../../facts/names/office-words.ts';
import { contentKey, type StemKey, wordKey } from '../../text/keys.ts';
import type { Token } from '../../text/tokens.ts';
import { type Comparison, factsOf, originalKeys, type RawFinding } from '../comparison.ts';
import { changedAt } from '../make-finding.ts';
import { isSettled } from '../settled.ts';

/**
 * Callings that exclude each other, of people who have no name: "a police inspector" for a police sergeant, "the plumber" for a
 * welder. The original nowhere has the page's, the page nowhere the original's, and the sentence goes back to the original's
 * for certain.
 */

/** A page sentence must go back to the original's at least this clearly. */
const LEAST_SCORE = 0.5;
const CONFIDENCE = 0.7;

/** Callings of the page, of somebody not named, in whose place the original's sentence has another. */
export function exchangedOffices(comparison: Comparison): RawFinding[] {
  const { analysis } = comparison;
  const named = factsOf(analysis, 'role');
  let words: ReadonlySet<StemKey> | null = null;
  const isOnPage = (key: StemKey) => {
    words ??= wordsOfPage(comparison);
    return words.has(key);
  };
  return analysis.sentences.flatMap(({ tokens, blockKind }, sentence) =>
    blockKind === 'furniture'
      ? []
      : tokens.flatMap((token, at) => {
          if (
            token.kind !== 'word' ||
            !isOfficeWord(token.folded) ||
            isOfficeWord(tokens[at + 1]?.folded ?? '')
          )
            return [];
          if (isInverse(tokens, at) || /^[-–]$/.test(tokens[at + 1]?.text ?? '')) return [];
          if (named.some(({ start, end }) => start <= token.start && token.end <= end)) return [];
          if (isSettled(comparison, token)) return [];
          return findingFor(tokens, at, sentence, isOnPage, comparison) ?? [];
        }),
  );
}

/** "Whose sister she is": of the brother, whom the original may name so. */
function isInverse(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - WHOSE_REACH), at).some(({ folded }) => folded === 'whose');
}

const WHOSE_REACH = 5;

function findingFor(
  tokens: readonly Token[],
  at: number,
  sentence: number,
  isOnPage: (key: StemKey) => boolean,
  comparison: Comparison,
): RawFinding | null {
  const { alignment } = comparison;
  const word = tokens[at];
  if (word === undefined || alignment.weights.has(wordKey(word.folded))) return null;
  const others = otherCallings(canonicalOffice([word.folded])[0] ?? '').filter(
    (other) => !other.includes(' '),
  );
  if (others.length === 0) return null;
  const before = tokens[at - 1];
  const modifier = before === undefined ? null : contentKey(before);
  for (const { original, score } of alignment.links[sentence] ?? []) {
    if (score < LEAST_SCORE) continue;
    const keys = originalKeys(comparison, original);
    const rival = others.find((other) => standsThere(wordKey(other), modifier, keys));
    if (rival === undefined || isOnPage(wordKey(rival))) continue;
    const place = { start: word.start, end: word.end, kind: 'role', sentence } as const;
    return changedAt(place, { wording: rival, sentence: original }, CONFIDENCE, 'other-office');
  }
  return null;
}

/** The rival stands in the original's sentence, behind the same word where the page's calling has one before it. */
function standsThere(rival: StemKey, modifier: StemKey | null, keys: ArrayLike<StemKey>): boolean {
  const there = Array.from(keys);
  const at = there.indexOf(rival);
  return at >= 0 && (modifier === null || there[at - 1] === modifier);
}

function wordsOfPage({ analysis }: Comparison): ReadonlySet<StemKey> {
  const words = analysis.sentences.flatMap(({ tokens }) => tokens.filter(({ kind }) => kind === 'word'));
  return new Set(words.map(({ folded }) => wordKey(folded)));
}
