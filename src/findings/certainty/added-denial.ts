import type { Certainty, Sentence } from '../../facts/fact.ts';
import { contentKey, type StemKey, stemKey } from '../../text/keys.ts';
import type { Token } from '../../text/tokens.ts';
import { type Comparison, copiesWords, digestFactsOf, factsOf, type RawFinding } from '../comparison.ts';
import { turnedRound } from '../make-finding.ts';
import { isSettled } from '../settled.ts';

/** On the public sets half of these held. */
const CONFIDENCE = 0.55;
/** The page's sentence must go back to the original's this clearly. */
const LEAST_SCORE = 0.28;

/** The page denies what the sentence it goes back to states plainly. */
export function addedDenials(comparison: Comparison): RawFinding[] {
  const there = digestFactsOf(comparison.digest, 'certainty');
  return factsOf(comparison.analysis, 'certainty').flatMap((own) => {
    const sentence = comparison.analysis.sentences[own.sentence];
    const best = comparison.alignment.links[own.sentence]?.[0];
    if (sentence === undefined || best === undefined || best.score < LEAST_SCORE) return [];
    const doubted = there.some(
      (cue) => cue.sentence === best.original && (cue.cue === 'negated' || cue.cue === 'soft'),
    );
    if (own.cue !== 'negated' || doubted || !isKeptOtherwise(sentence, comparison)) return [];
    const denied = isSettled(comparison, own) ? null : deniedWord(own, sentence, best.original, comparison);
    return denied === null ? [] : [turnedRound(stretch(own, denied), best.original, CONFIDENCE, comparison)];
  });
}

/** The sentence was copied but for the denial. "29 percent were not seen" is what "71 percent were seen" says. */
function isKeptOtherwise(sentence: Sentence, comparison: Comparison): boolean {
  const isShare = ({ text, folded }: Token) => text === '%' || folded === 'percent' || folded === 'cent';
  return copiesWords(comparison, sentence) && !sentence.tokens.some(isShare);
}

/** The word that the page denies, where the original's sentence holds it and another that the denial governs. */
function deniedWord(
  { scope }: Certainty,
  { tokens }: Sentence,
  original: number,
  { digest }: Comparison,
): Token | null {
  const held: ReadonlySet<StemKey> = new Set(digest.sentences[original]?.keys);
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
