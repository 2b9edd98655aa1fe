import type { CertaintyDigest } from '../../digest/digest.ts';
import type { Sentence } from '../../facts/fact.ts';
import { bySentence } from '../../facts/surroundings.ts';
import { contentKey, type StemKey, wordKey } from '../../text/keys.ts';
import type { Token } from '../../text/tokens.ts';
import { type Comparison, copyOf, digestFactsOf, originalKeys, type RawFinding } from '../comparison.ts';
import { inTime } from '../in-time.ts';
import { DOUBT_TREES } from '../learned/doubt-trees.ts';
import { LOST_DOUBT } from '../learned/doubt-weights.ts';
import { chance, type Signs, together } from '../learned/logistic.ts';
import { boostedChance } from '../learned/trees.ts';
import { isSettled } from '../settled.ts';
import { type Assertion, assertionIn } from './assertion.ts';
import { type Clause, clauseOf, isClear } from './clause.ts';
import { type DoubtCandidate, doubtCandidate, type Place } from './doubt-candidate.ts';
import { droppedDoubt } from './dropped-doubt.ts';
import {
  cuesLeft,
  type Hedges,
  hedgesOf,
  isDenying,
  isNotRuledOut,
  leavesUnanswered,
  ownCues,
} from './hedges.ts';
import { isSaidPlainly, keysBesideCue } from './said-plainly.ts';
import type { DoubtSign } from './signs.ts';
import { sortOf } from './sorts.ts';

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

/** In a sentence this like the original's the denied words need not be there from this chance on: 12 of 14 were right, of lesser ones a third. */
const ALIKE = 0.4;
const UNFOUND_FROM = 0.6;
/** Denials that are hardly said in other words; "no longer there" is "gone", "none" is "zero". */
const PLAINLY = /(?:\bnot|\bnever|n['’]t|\byet to(?: be)?)$/i;

function sureness({ finding, signs, isFound, atLeast }: DoubtCandidate): number {
  if (signs.strengthened === 1) return STRENGTHENED;
  const chance = Math.max(atLeast, chanceOfLoss(signs));
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
    if (isQuestion(sentence)) return [];
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

/** A page sentence that may state what a cue of the original denies, or deny for certain what it denies with less. */
function turnedDenial(cue: CertaintyDigest, place: Place, comparison: Comparison): DoubtCandidate | null {
  const { sentence, link } = place;
  const keys = originalKeys(comparison, cue.sentence);
  const clause = clauseOf(sentence, cue, keys, comparison.alignment.weights);
  if (clause === null || (link.score < ALIKE && !isClear(clause, link.score))) return null;
  const hedges = hedgesOf(sentence, clause, cuesLeft(place.own, cue, place.behind), cue);
  if (hedges.cueKept === 1 || isNotRuledOut(cue, sentence)) return null;
  if (LEFT_UNKNOWN.has(cue.scope[0] ?? -1) && leavesUnanswered(sentence)) return null;
  const isStrengthened = strengthens(cue, sentence, hedges);
  const lost = isStrengthened ? 'verb' : 'denial';
  const assertion = assertionIn(sentence, clause, lost, sortOf(cue.wording), keysBesideCue(cue, keys));
  if (isSettled(comparison, assertion)) return null;
  const isTold =
    isTurnedRound(hedges) &&
    !tellsOtherwise(sentence, assertion, cue) &&
    !isDeniedFarther(clause, hedges, assertion);
  if (!isStrengthened && !isTold) return null;
  if (OVERDUE.test(cue.wording) && !(place.isBest && assertion.mood === 'has')) return null;
  const isFound = isStrengthened || (isClear(clause, link.score) && holdsDenied(clause, cue));
  if (!isFound && !(place.isBest && link.score >= ALIKE && PLAINLY.test(cue.wording))) return null;
  const reading = { cue, clause, hedges, assertion, isStrengthened, isClear: true };
  const candidate = doubtCandidate(reading, place, comparison);
  const { statedElsewhere, saidThere, newWill } = candidate.signs;
  return statedElsewhere > saidThere && newWill === 0 ? null : { ...candidate, isFound };
}

/** What has yet to be done is turned round only where it has been done: "has yet to establish who found it" denies no finding. */
const OVERDUE = /^(?:yet to|still to be)/i;

/** A denial is often kept in one word of another kind; only where the clause has none was it turned round. */
function isTurnedRound({ denialInside, oppositeInside }: Hedges): boolean {
  return denialInside === 0 && oppositeInside === 0;
}

/** The clause has the denied word itself. A denial that ends its clause ("designed but not funded") denies a single word. */
function holdsDenied({ head, found }: Clause, { scope }: CertaintyDigest): boolean {
  if (LEFT_UNKNOWN.has(scope[0] ?? -1)) return found >= 2;
  return found >= (head === null ? 3 : Math.min(2, scope.length));
}

/** "Tried to open the list and failed", "doctors, nurses and midwives are exempt": a clause without the denied word, or without a verb, is not all that is said of it. */
function isDeniedFarther({ head }: Clause, { denialOutside }: Hedges, { mood }: Assertion): boolean {
  return denialOutside === 1 && (head === null || mood === 'none');
}

/** "It is not known how long it lasts" denies the knowing; the page that tells how long need not repeat it. */
const LEFT_UNKNOWN: ReadonlySet<StemKey> = new Set(
  'know clear decide determine establish conclude specify certain sure'.split(' ').map(wordKey),
);

/**
 * "The channel had reported", where the original denies a report on the channel, is told as somebody's, not as so; and "stayed", where it denies a
 * leaving, as the original has it.
 */
function tellsOtherwise(
  { tokens }: Sentence,
  { start, end, insists }: Assertion,
  cue: CertaintyDigest,
): boolean {
  const asserted = tokens.filter((token) => token.start >= start && token.end <= end);
  if (asserted.some((token) => CLAIMING.test(token.folded) && !isDenied(token, cue))) return true;
  if (DENYING_VERB.test(cue.wording) && tokens.some(({ folded }) => ACCUSING.test(folded))) return true;
  return (
    !insists &&
    (asserted.some(({ folded }) => isDenying(folded)) || tokens.some(({ folded }) => RUMOUR.test(folded)))
  );
}

/** "Is accused of theft" where the original says that somebody is not: the accusing itself was denied. */
function isDenied(token: Token, { wording, scope }: CertaintyDigest): boolean {
  return !DENYING_VERB.test(wording) && scope.slice(0, 2).includes(contentKey(token) ?? -1);
}

const DENYING_VERB = /den(?:y|ies|ied)$/i;

/** "Rumour has it that they did it", for "denied a rumour that they did". */
const RUMOUR = /^(?:rumou?rs?|rumou?red|gossip|allegations?|accusations?|alleg(?:es|ed|edly))$/;

/** "The union accuses him of threats", where he denied its claim. */
const ACCUSING = /^(?:accus(?:es|ed|ing)|alleg(?:es|ed|ing|edly)|claim(?:s|ed|ing))$/;

const CLAIMING = /^(?:claim|report|alleg|accus|assert|contend|suggest)(?:e?s|e?d|ing)?$/;

/** "There is no evidence that it leaked", "it is unlikely to leak" and "that it leaked could not be proved" are less than "it did not leak". */
function strengthens(cue: CertaintyDigest, { tokens }: Sentence, { denialInside }: Hedges): boolean {
  const isWeak = WEAK_DENIAL.test(cue.wording) || PROVING.has(cue.scope[0] ?? -1);
  return isWeak && denialInside === 1 && !tokens.some(({ folded }) => KEEPS_WEAK.test(folded));
}

const WEAK_DENIAL = /^(?:unlikely|nothing s|no (?:evidence|proof|sign|indication|suggestion))/i;
/** What was not done where a denial is not more than that. */
const PROVING: ReadonlySet<StemKey> = new Set(
  'confirm verify substantiate prove establish corroborate suggest expect believe think'
    .split(' ')
    .map(wordKey),
);
/** Words by which a page keeps a denial weak. */
const KEEPS_WEAK =
  /^(?:evidence|proof|signs?|suggest\w*|indicat\w*|support\w*|link\w*|confirm\w*|verif\w*|substantiat\w*|corroborat\w*|establish\w*|pro(?:of|ve[ns]?|ved)|expect\w*|believ\w*|th(?:ink|inks|ought)|(?:un)?likely|probab\w*|improbable|chances?|doubt\w*|(?:un)?known|appear\w*|seem\w*|may|might|could|hardly|scarcely|(?:un)?clear|unproven|unverified|basis|grounds|reasons?|hints?|trace|nothing|show\w*|demonstrat\w*|conclu\w*|sees?|prospects?)$/;

function isQuestion({ tokens }: Sentence): boolean {
  return tokens.slice(-2).some(({ text }) => text === '?');
}
