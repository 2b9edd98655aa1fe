import type { Link } from '../../alignment/align.ts';
import type { CertaintyDigest } from '../../digest/digest.ts';
import type { Sentence } from '../../facts/fact.ts';
import { contentKey, keysOfWords, type StemKey, wordKey } from '../../text/keys.ts';
import { type Comparison, digestFactsOf, originalKeys, type RawFinding } from '../comparison.ts';
import { inTime } from '../in-time.ts';
import { changedAt } from '../make-finding.ts';
import { isSettled } from '../settled.ts';
import { wordingAround } from './wording-around.ts';

/** What somebody asked about something did: own it, deny it, or say neither; be for or against it, or neither. */
type Stance = 'owns' | 'denies' | 'open' | 'sides';

/** Verbs of the two that say it. "Accept" may be said of an offer and counts only where the original denies. */
const OWNING =
  /^(?:admit(?:s|ted|ting)?|acknowledg(?:e[sd]?|ing)|conced(?:e[sd]?|ing)|confess(?:es|ed|ing)?|confirm(?:s|ed|ing)?)$/;
const ACCEPTING = /^accept(?:s|ed|ing)?$/;
const DENYING = /^(?:den(?:y|ies|ied|ying))$/;
/** "Does not dispute" owns as much. */
const DISPUTING = /^(?:dispute|contest|challenge)$/;
/** Verbs of those who are for or against. */
const SIDING =
  /^(?:(?:support|back|endors|favou?r|oppos|reject|welcom|condemn|approv|object)(?:e?s|e?d|ing)?|against)$/;
/** What is not taken by those who are neither; "stopped short of opposing" says as much. */
const SIDES: ReadonlySet<StemKey> = new Set(
  keysOfWords('position stance side view preference endorse support back oppose'),
);
/** How far into what a denial governs they stand: "has not taken a position". */
const NEAR = 2;

/** What is not done where somebody leaves it open: "declined to comment", "has not confirmed", "did not deny". */
const LEFT_OPEN: ReadonlySet<StemKey> = new Set(
  keysOfWords('confirm comment deny discuss disclose elaborate respond answer speculate reveal'),
);

/** The page's sentence must go back to the original's this clearly. */
const LEAST_SCORE = 0.3;
/** A sentence that tells nothing but that no side was taken is short, and shares little. */
const LEAST_SIDING = 0.25;
/** On the labelled pairs nearly all are right. */
const CONFIDENCE = 0.85;

/**
 * Denials that the page turns into admissions, what somebody left open that it tells as denied or confirmed, and sides that it lets somebody take
 * who took none.
 */
export function changedStances(comparison: Comparison): RawFinding[] {
  const cues = digestFactsOf(comparison.digest, 'certainty').filter(({ cue }) => cue === 'negated');
  if (cues.length === 0) return [];
  return inTime(comparison.analysis.sentences, comparison, (sentence, index) => {
    const nearest = comparison.alignment.nearest[index] ?? [];
    const changed = ownStances(sentence, nearest, comparison).flatMap(({ at, stance }) => {
      const behind = stance === 'sides' ? nearest : nearest.slice(0, 1);
      const cue = otherStance(stance, behind, cues);
      return cue === null ? [] : [{ at, cue, shared: sharedBehind(sentence, at, cue) }];
    });
    const most = Math.max(0, ...changed.map(({ shared }) => shared));
    return changed
      .filter(({ shared }) => shared === most)
      .flatMap(({ at, cue }) => finding(sentence, index, at, cue, comparison));
  });
}

/** How much of what the cue governs stands behind a verb: of "acknowledged the delay and conceded the fault" only one was denied. */
function sharedBehind({ tokens }: Sentence, at: number, { scope }: CertaintyDigest): number {
  const behind = new Set(tokens.slice(at + 1, at + 1 + BEHIND).map(contentKey));
  return scope.filter((key) => behind.has(key)).length;
}

const BEHIND = 12;

/** Where a page sentence takes a stance, in a verb that none of the original's sentences behind it uses. */
function ownStances({ tokens }: Sentence, nearest: readonly Link[], comparison: Comparison) {
  return tokens.flatMap(({ folded }, at) => {
    if (DISPUTING.test(folded)) return isNegated(tokens, at) ? [{ at, stance: 'owns' as const }] : [];
    const stance = stanceIn(folded);
    if (stance === null || isNegated(tokens, at)) return [];
    if (nearest.some(({ original }) => originalKeys(comparison, original).includes(wordKey(folded))))
      return [];
    return [{ at, stance }];
  });
}

function stanceIn(folded: string): Stance | null {
  if (OWNING.test(folded) || ACCEPTING.test(folded)) return 'owns';
  if (DENYING.test(folded)) return 'denies';
  return SIDING.test(folded) ? 'sides' : null;
}

/** "Did not admit", "has neither confirmed": no stance; nor has a participle before a noun ("the confirmed cases"). */
function isNegated(tokens: Sentence['tokens'], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ folded }) =>
      /^(?:not|never|no|nobody|nothing|none|neither|nor|to|the|a|declined|refused)$|n['’]t$/.test(folded),
    );
}

/** The original's cue of another stance in the sentence that the page's goes back to. */
function otherStance(
  own: Stance,
  links: readonly Link[],
  cues: readonly CertaintyDigest[],
): CertaintyDigest | null {
  const clear = links.filter(({ score }) => score >= (own === 'sides' ? LEAST_SIDING : LEAST_SCORE));
  const there = cues.filter(({ sentence }) => clear.some(({ original }) => original === sentence));
  if (own === 'sides') return there.find(isNeutral) ?? null;
  return (
    there.find((cue) => {
      const stance = stanceOf(cue, there);
      return stance !== null && stance !== own;
    }) ?? null
  );
}

function isNeutral({ wording, scope }: CertaintyDigest): boolean {
  return !DENYING.test(wording) && scope.slice(0, NEAR).some((key) => SIDES.has(key));
}

function stanceOf({ wording, scope }: CertaintyDigest, others: readonly CertaintyDigest[]): Stance | null {
  const verb = wording.toLowerCase().split(/\s+/).at(-1) ?? '';
  if (DENYING.test(verb))
    return others.some((other) => other.scope[0] === DENY && !DENYING.test(other.wording)) ? null : 'denies';
  return LEFT_OPEN.has(scope[0] ?? -1) ? 'open' : null;
}

const DENY = wordKey('deny');

function finding(
  sentence: Sentence,
  index: number,
  at: number,
  cue: CertaintyDigest,
  comparison: Comparison,
): RawFinding[] {
  const verb = sentence.tokens[at];
  if (verb === undefined || isSettled(comparison, verb)) return [];
  const { start, end } = verb;
  const rival = { wording: wordingAround(cue, comparison), sentence: cue.sentence };
  const place = { start, end, kind: 'certainty', sentence: index } as const;
  return [changedAt(place, rival, CONFIDENCE, 'negation-flipped', [])];
}
