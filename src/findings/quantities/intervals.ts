import { keysByToken, keysOfWords, type StemKey, wordKey } from '../../text/keys.ts';
import type { Token } from '../../text/tokens.ts';
import { type Comparison, clearlyLinkedTo, originalKeys, type RawFinding } from '../comparison.ts';
import { changedAt } from '../make-finding.ts';

/** How often something comes: the adjective that says so, then whatever else says the same. */
const INTERVALS = [
  'hourly hour hours',
  'daily day days night nights nightly',
  'weekly week weeks',
  'fortnightly fortnight fortnights weeks',
  'monthly month months',
  'quarterly quarter quarters months',
  'yearly year years annual annually annum',
  'annual year years yearly annually annum',
];
const BY_ADJECTIVE: ReadonlyMap<string, ReadonlySet<StemKey>> = new Map(
  INTERVALS.map((words) => [words.split(' ')[0] ?? '', new Set(keysOfWords(words))]),
);

/** As sure as the other rates: on the labelled pairs there are too few to say more. */
const CONFIDENCE = 0.8;

/**
 * What comes at another interval than the original says: "monthly instalments" for yearly ones. Only where a sentence that the page's clearly goes
 * back to has the same noun behind another such adjective, and the original has no word for the page's interval at all.
 */
export function changedIntervals(comparison: Comparison): RawFinding[] {
  return comparison.analysis.sentences.flatMap(({ tokens }, sentence) => {
    const keys = keysByToken(tokens);
    return tokens.flatMap((token, at) => {
      const noun = keys[at + 1];
      const own = BY_ADJECTIVE.get(token.folded);
      if (own === undefined || noun === undefined || noun === null || isCompound(tokens, at)) return [];
      if ([...own].some((key) => comparison.alignment.weights.has(key))) return [];
      const rival = otherInterval(sentence, noun, comparison);
      const { start, end } = token;
      return rival === null ? [] : changedAt({ start, end, kind: 'measure', sentence }, rival, CONFIDENCE);
    });
  });
}

/** "Half-yearly", "twice weekly". */
function isCompound(tokens: readonly Token[], at: number): boolean {
  return /^(?:[-‐‑]|once|twice|thrice|times|bi|semi|half)$/.test(tokens[at - 1]?.folded ?? '');
}

/** The adjective of another interval before the same noun, and the original's sentence that has it; null where none has. */
function otherInterval(
  sentence: number,
  noun: StemKey,
  comparison: Comparison,
): { readonly wording: string; readonly sentence: number } | null {
  for (const from of clearlyLinkedTo(comparison, sentence)) {
    const keys = originalKeys(comparison, from);
    for (const adjective of BY_ADJECTIVE.keys()) {
      const at = keys.indexOf(wordKey(adjective));
      if (at !== -1 && keys[at + 1] === noun) return { wording: adjective, sentence: from };
    }
  }
  return null;
}
