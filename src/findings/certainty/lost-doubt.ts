import { bySentence } from '../../facts/surroundings.ts';
import { type Comparison, copyOf, digestFactsOf, type RawFinding } from '../comparison.ts';
import { inTime } from '../in-time.ts';
import { DOUBT_TREES } from '../learned/doubt-trees.ts';
import { LOST_DOUBT } from '../learned/doubt-weights.ts';
import { chance, type Signs, together } from '../learned/logistic.ts';
import { boostedChance } from '../learned/trees.ts';
import type { DoubtCandidate } from './doubt-candidate.ts';
import { droppedDoubt } from './dropped-doubt.ts';
import { isQuestion } from './left-open.ts';
import { ownCues } from './own-cues.ts';
import { isSaidPlainly } from './said-plainly.ts';
import type { DoubtSign } from './signs.ts';
import { OVERDUE, turnedDenial } from './turned-denial.ts';

/** Below this chance a candidate is not even possible. */
const LEAST_CHANCE = 0.25;

/** There are too few denials made stronger to weigh signs by; all on the labelled pairs were right. */
const STRENGTHENED = 0.75;

/** Doubt that the original expresses and the page does not, and denials that the page turned into statements: the surest of each sentence. */
export function lostDoubt(comparison: Comparison): RawFinding[] {
  const best = new Map<number, RawFinding>();
  for (const candidate of doubtCandidates(comparison)) {
    const { finding, isFound } = candidate;
    const confidence = sureness(candidate);
    if (!isFound && confidence < UNFOUND_FROM) continue;
    const known = best.get(finding.sentence)?.confidence ?? LEAST_CHANCE;
    if (confidence > known) best.set(finding.sentence, { ...finding, confidence });
  }
  return [...best.values()];
}

/**
 * What is left of denials turned round in a sentence this like the original's, which has the denied word, is right in nine cases of ten from this chance
 * on, however high the chance: there are too few to weigh signs by.
 */
const TURNED_FROM = 0.4;
const TURNED_LINK = 0.5;
const TURNED = 0.75;

/** In a sentence this like the original's (turned-denial.ts) the denied words need not be there from this chance on: 12 of 14 were right, of lesser ones a third. */
const UNFOUND_FROM = 0.6;

/** From this chance on the page's own words settle it where they leave nothing open (told-plainly.ts). */
const PLAIN_FROM = 0.3;
const PLAIN = 0.72;

function sureness({ finding, signs, isFound, atLeast, isPlain }: DoubtCandidate): number {
  if (signs.strengthened === 1) return STRENGTHENED;
  const chance = Math.max(atLeast, chanceOfLoss(signs));
  if (isPlain && chance >= PLAIN_FROM) return Math.max(PLAIN, chance);
  const isSame = (isFound && signs.head === 1) || OVERDUE.test(finding.original ?? '');
  const isTurned = signs.denied === 1 && isSame && signs.linkScore >= TURNED_LINK;
  return isTurned && chance >= TURNED_FROM ? Math.max(TURNED, chance) : chance;
}

/** Weights tell what holds everywhere, trees what holds only together with something else: on writers they were not fitted to both are better than either. */
function chanceOfLoss(signs: Signs<DoubtSign>): number {
  return together(chance(signs, LOST_DOUBT), boostedChance(signs, DOUBT_TREES));
}

/** Every cue of the original held against every page sentence that is like its own; most are no finding (see learned/doubt-weights.ts). */
export function doubtCandidates(comparison: Comparison): DoubtCandidate[] {
  const there = bySentence(digestFactsOf(comparison.digest, 'certainty'));
  const here = ownCues(comparison);
  return inTime(comparison.analysis.sentences, comparison, (sentence, index) => {
    if (isQuestion(sentence.tokens)) return [];
    const all = comparison.alignment.nearest[index] ?? [];
    const nearest = copyOf(comparison, index) === null ? all : all.slice(0, 1);
    const behind = nearest.flatMap(({ original }) => there.get(original) ?? []);
    if (behind.length === 0) return [];
    const own = here.get(index) ?? [];
    return nearest.flatMap((link, rank) => {
      const cues = there.get(link.original) ?? [];
      const place = { sentence, index, link, isBest: rank === 0, own, there: cues, behind };
      return cues.flatMap((cue) => {
        const find = cue.cue === 'negated' ? turnedDenial : droppedDoubt;
        const candidate = find(cue, place, comparison);
        return candidate === null || isSaidPlainly(candidate, cue, sentence, comparison) ? [] : candidate;
      });
    });
  });
}
