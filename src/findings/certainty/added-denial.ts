import type { Certainty, Sentence } from '../../facts/fact.ts';
import { contentKey, keysOfWords, type StemKey, stemKey } from '../../text/keys.ts';
import type { Token } from '../../text/tokens.ts';
import {
  type Comparison,
  copiesWords,
  digestFactsOf,
  factsOf,
  originalKeys,
  type RawFinding,
} from '../comparison.ts';
import { inTime } from '../in-time.ts';
import { turnedRound } from '../make-finding.ts';
import { isSettled } from '../settled.ts';

/** On the public sets half of these held. */
const CONFIDENCE = 0.55;
/** The page's sentence must go back to the original's this clearly. */
const LEAST_SCORE = 0.28;

/** The page denies what the sentence it goes back to states plainly. */
export function addedDenials(comparison: Comparison): RawFinding[] {
  const there = digestFactsOf(comparison.digest, 'certainty');
  return inTime(factsOf(comparison.analysis, 'certainty'), comparison, (own) => {
    const sentence = comparison.analysis.sentences[own.sentence];
    const best = comparison.alignment.links[own.sentence]?.[0];
    if (sentence === undefined || best === undefined || best.score < LEAST_SCORE) return [];
    const doubted = there.some(
      (cue) => cue.sentence === best.original && (cue.cue === 'negated' || cue.cue === 'soft'),
    );
    if (own.cue !== 'negated' || doubted || !isKeptOtherwise(sentence, comparison)) return [];
    if (isRanked(own, sentence)) return [];
    const denied = isSettled(comparison, own) ? null : deniedWord(own, sentence, best.original, comparison);
    if (denied === null || isRefusedThere(denied, best.original, comparison)) return [];
    return [turnedRound(stretch(own, denied), best.original, CONFIDENCE, comparison)];
  });
}

/** The sentence was copied but for the denial. "29 percent were not seen" is what "71 percent were seen" says. */
function isKeptOtherwise(sentence: Sentence, comparison: Comparison): boolean {
  const isShare = ({ text, folded }: Token) => text === '%' || folded === 'percent' || folded === 'cent';
  return copiesWords(comparison, sentence) && !sentence.tokens.some(isShare);
}

/** "Had not recorded a quicker rise" is what "the fastest she had recorded" says. */
function isRanked({ end }: Certainty, { tokens }: Sentence): boolean {
  const behind = tokens.filter(({ start }) => start >= end).slice(0, RANK_REACH);
  return behind.some(({ folded }) => /^(?:more|less|fewer|better|worse|[a-z]{3,}[^e]er)$/.test(folded));
}

const RANK_REACH = 6;

/** "Ruled out a bailout with public money" denies as much as "no public money". */
function isRefusedThere(denied: Token, original: number, comparison: Comparison): boolean {
  const keys = originalKeys(comparison, original);
  const at = keys.indexOf(contentKey(denied) ?? -1);
  return keys.subarray(Math.max(0, at - DENIAL_REACH), Math.max(0, at)).some((key) => DENYING.has(key));
}

/** Content words before a denied one among which a verb that denies it stands. */
const DENIAL_REACH = 3;
const DENYING: ReadonlySet<StemKey> = new Set(
  keysOfWords('rule ban bar reject refuse exclude avoid prevent lack fail stop halt end free empty block'),
);

/** The word that the page denies, where the original's sentence holds it and another that the denial governs. */
function deniedWord(
  { scope }: Certainty,
  { tokens }: Sentence,
  original: number,
  comparison: Comparison,
): Token | null {
  const held: ReadonlySet<StemKey> = new Set(originalKeys(comparison, original));
  const governed = scope.map(stemKey);
  const head = governed[0];
  if (head === undefined || !held.has(head) || governed.filter((key) => held.has(key)).length < 2)
    return null;
  return tokens.find((token) => contentKey(token) === head) ?? null;
}

/** From the denial to the word it denies, whichever comes first. */
function stretch(own: Certainty, denied: Token): Pick<RawFinding, 'start' | 'end' | 'kind' | 'sentence'> {
  const [start, end] = [Math.min(own.start, denied.start), Math.max(own.end, denied.end)];
  return { start, end, kind: 'certainty', sentence: own.sentence };
}
