import type { CertaintyDigest } from '../../digest/digest.ts';
import type { Sentence } from '../../facts/fact.ts';
import { contentKey, keysByToken, keysOfWords, type StemKey } from '../../text/keys.ts';
import type { Token } from '../../text/tokens.ts';
import { type Comparison, originalKeys } from '../comparison.ts';
import { isDenial } from '../denial-words.ts';
import { isSettled } from '../settled.ts';
import { type Assertion, assertionIn } from './assertion.ts';
import { ALIKE, BOUNDARIES, type Clause, clauseOf, isClear } from './clause.ts';
import { type DoubtCandidate, doubtCandidate, type Place } from './doubt-candidate.ts';
import { type Hedges, hedgesOf, isDenying, isNotRuledOut, leavesUnanswered } from './hedges.ts';
import { cuesLeft } from './own-cues.ts';
import { keysBesideCue } from './said-plainly.ts';
import { sortOf } from './sorts.ts';
import { wordingAround } from './wording-around.ts';

/** Denials that are hardly said in other words; "no longer there" is "gone", "none" is "zero". */
const PLAINLY = /(?:\bnot|\bnever|n['’]t|\byet to(?: be)?)$/i;

/** A page sentence that may state what a cue of the original denies, or deny for certain what it denies with less. */
export function turnedDenial(
  cue: CertaintyDigest,
  place: Place,
  comparison: Comparison,
): DoubtCandidate | null {
  const { sentence, link } = place;
  const keys = originalKeys(comparison, cue.sentence);
  const clause = clauseOf(sentence, cue, keys, comparison.alignment.weights);
  if (clause === null || (link.score < ALIKE && !isClear(clause, link.score))) return null;
  if (isInCharge(sentence.tokens, clause)) return null;
  const hedges = hedgesOf(sentence, clause, cuesLeft(place.own, cue, place.behind), cue);
  if (hedges.cueKept === 1 || isNotRuledOut(cue, sentence)) return null;
  if (LEFT_UNKNOWN.has(cue.scope[0] ?? -1) && leavesUnanswered(sentence)) return null;
  const isStrengthened = strengthens(cue, sentence, hedges, comparison);
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
  const isWhole = !isStrengthened && isSaidWhole(sentence, clause, cue, comparison);
  if (statedElsewhere > saidThere && newWill === 0 && !isWhole) return null;
  return { ...candidate, isFound, atLeast: isWhole ? WHOLE : 0 };
}

/**
 * How sure it is, whatever the signs tell, where the clause has the next words that a plain denial denies, close together, and no other sentence of the
 * original has them all: on the labelled pairs and summaries six of six such that nothing else told were right.
 */
const WHOLE = 0.75;
const PLAINLY_WHOLE = /(?:\bnot|\bnever|(?<!should)n['’]t|\bneither|\bshort of)$/i;
/** Denied words that must all be there, at least two, … */
const NEXT = 3;
/** … and tokens that they may be apart. */
const WIDEST = 9;

function isSaidWhole(
  { tokens }: Sentence,
  { head, governed, first }: Clause,
  { scope, sentence, wording }: CertaintyDigest,
  comparison: Comparison,
): boolean {
  if (head === null || !PLAINLY_WHOLE.test(wording) || isDeniedBefore(tokens, first)) return false;
  if (Math.max(...governed) - Math.min(...governed) > WIDEST) return false;
  const here = keysByToken(tokens);
  const found = new Set(governed.map((at) => here[at] ?? -1));
  const keys = originalKeys(comparison, sentence);
  const from = keys.indexOf(scope[0] ?? -1);
  const denied = scope.filter((key) => keys.indexOf(key) >= from).slice(0, NEXT);
  if (denied.length < 2 || !denied.every((key) => found.has(key))) return false;
  const holdAll = comparison.digest.sentences.filter((other) =>
    [...found].every((key) => other.keys.includes(key)),
  );
  return holdAll.length === 1;
}

/** "Nothing indicates that groundwater was affected", "who received it is left out": the clause behind "that" or a question is denied with what holds it. */
function isDeniedBefore(tokens: readonly Token[], first: number): boolean {
  const before = tokens.slice(0, first);
  const from =
    before.findLastIndex(({ folded }) => BOUNDARIES.has(folded) && !SUBORDINATING.test(folded)) + 1;
  const isAsked =
    QUESTION.test(tokens[first]?.folded ?? '') || QUESTION.test(tokens[first - 1]?.folded ?? '');
  return (
    (isAsked && first - 1 <= from) ||
    before.slice(from).some(({ folded }) => isDenying(folded) || isDenial(folded))
  );
}

const SUBORDINATING = /^(?:that|who|which)$/;
const QUESTION = /^(?:who|what|which|whose|why|how|when|where|whether|if)$/;

/** "The prosecutor in charge" where the original denies a charge. */
function isInCharge(tokens: readonly Token[], { head }: Clause): boolean {
  return head !== null && tokens[head]?.folded === 'charge' && tokens[head - 1]?.folded === 'in';
}

/** What has yet to be done is turned round only where it has been done: "has yet to establish who found it" denies no finding. */
export const OVERDUE = /^(?:yet to|still to be)/i;

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
  keysOfWords('know clear decide determine establish conclude specify certain sure'),
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
function strengthens(
  cue: CertaintyDigest,
  { tokens }: Sentence,
  { denialInside }: Hedges,
  comparison: Comparison,
): boolean {
  if (denialInside === 0 || tokens.some(({ folded }) => KEEPS_WEAK.test(folded))) return false;
  if (WEAK_DENIAL.test(cue.wording) || WEAKLY_DENIED.has(cue.scope[0] ?? -1)) return true;
  return (
    NOTHING_SEEN.test(wordingAround(cue, comparison)) && !tokens.some(({ folded }) => SEEING.test(folded))
  );
}

/** "No leak had been seen" is less than "nothing has leaked"; what was looked for and not found, or not reported, mostly is not there. */
const NOTHING_SEEN =
  /^no\b.*\b(?:been|is|are|was|were) (?:yet |so far )?(?:seen|detected|spotted|observed|noticed|known)\b/i;
/** Words by which a page tells of the looking as well. */
const SEEING =
  /^(?:saw|seen|visible|detect\w*|spot\w*|observ\w*|notic\w*|found|finds?|c[ao]me|turned|recorded|reported|registered|discovered|picked|tests?|tested|check\w*|readings?|gauges?)$/;

const WEAK_DENIAL = /^(?:unlikely|nothing s|no (?:evidence|proof|sign|indication|suggestion))/i;
/** "Was not confirmed", "is not expected": what a denial of these denies is no more than the proof, or the belief. */
const WEAKLY_DENIED: ReadonlySet<StemKey> = new Set(
  keysOfWords('confirm verify substantiate prove establish corroborate suggest expect believe think'),
);
/** Words by which a page keeps a denial weak. */
const KEEPS_WEAK =
  /^(?:evidence|proof|signs?|(?:in)?significan\w*|statistic\w*|suggest\w*|indicat\w*|support\w*|link\w*|confirm\w*|verif\w*|substantiat\w*|corroborat\w*|establish\w*|pro(?:of|ve[ns]?|ved)|expect\w*|believ\w*|th(?:ink|inks|ought)|(?:un)?likely|probab\w*|improbable|chances?|doubt\w*|(?:un)?known|appear\w*|seem\w*|may|might|could|hardly|scarcely|(?:un)?clear|unproven|unverified|basis|grounds|reasons?|hints?|trace|nothing|why|show\w*|demonstrat\w*|conclu\w*|sees?|prospects?)$/;
