import type { CertaintyDigest } from '../../digest/digest.ts';
import type { Sentence } from '../../facts/fact.ts';
import { contentKey, type StemKey, wordKey } from '../../text/keys.ts';
import { contains } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { type Comparison, originalKeys } from '../comparison.ts';
import { isSettled } from '../settled.ts';
import { foldedText } from '../tokens-beside.ts';
import type { LostCue } from './asserting-words.ts';
import { type Assertion, assertionIn, mainVerb } from './assertion.ts';
import { type Clause, clauseOf, isClear, wholeClause } from './clause.ts';
import { type DoubtCandidate, doubtCandidate, type Place } from './doubt-candidate.ts';
import { hedgesOf, isNotRuledOut, leavesUnanswered } from './hedges.ts';
import { isSureDenied, surely } from './literal-losses.ts';
import { cuesLeft } from './own-cues.ts';
import { keysBesideCue } from './said-plainly.ts';
import { isAdjective, type SortOfCue, sortOf } from './sorts.ts';
import { isToldPlainly } from './told-plainly.ts';
import { wordingAround } from './wording-around.ts';

/** A sentence less like the cue's is another's: of 2 600 such candidates on the labelled pairs two were right. */
const LEAST_LINK = 0.15;
/** So it is where none of the governed words is there: three of 2 900. */
const LEAST_UNFOUND = 0.2;

/**
 * A page sentence that may state what a cue of the original doubts. Little is ruled out here: how the two sentences are alike, what words of doubt
 * the page has and what its clause asserts are signs to be weighed, since each of them is wrong too often by itself.
 */
export function droppedDoubt(
  cue: CertaintyDigest,
  place: Place,
  comparison: Comparison,
): DoubtCandidate | null {
  const { sentence, link } = place;
  const sort = sortOf(cue.wording);
  if (sort === null || link.score < LEAST_LINK || isOtherMatter(cue, sentence)) return null;
  const { weights } = comparison.alignment;
  const keys = originalKeys(comparison, cue.sentence);
  const governed = clauseOf(sentence, cue, keys, weights);
  if (governed === null && link.score < LEAST_UNFOUND) return null;
  const clause = governed ?? wholeClause(sentence, cue, keys, weights, mainVerb(sentence));
  if (isLimit(cue, sentence.tokens.slice(clause.first, clause.last + 1))) return null;
  const read = hedgesOf(sentence, clause, cuesLeft(place.own, cue, place.behind), cue);
  const hedges = isStatement(sort) && deniesAsWell(place) ? { ...read, denialInside: 0 } : read;
  if (hedges.cueKept === 1 || hedges.sortInside === 1) return null;
  const beside = keysBesideCue(cue, keys);
  const assertion =
    sort === 'condition'
      ? unconditioned(sentence, clause, cue, beside)
      : assertionIn(sentence, clause, lostBy(cue, sort, comparison), sort, beside);
  if (isSureDenied(sentence, assertion)) return null;
  if (sort === 'claim' && deniesClaim(sentence, assertion)) return null;
  if (isSettled(comparison, assertion) || (sort === 'future' && !tellsDone(sentence, assertion))) return null;
  const reading = {
    cue,
    clause,
    hedges,
    assertion,
    isStrengthened: false,
    isClear: governed !== null && isClear(governed, link.score),
  };
  const atLeast = place.isBest ? surely(reading, sort, place) : 0;
  const isPlain = isToldPlainly(reading, sort, place);
  return { ...doubtCandidate(reading, place, comparison), atLeast, isPlain };
}

/** What is believed or claimed is a whole statement; what "could be shielded from a disease for which no vaccine is licensed" is not. */
function isStatement(sort: SortOfCue): boolean {
  return sort === 'belief' || sort === 'claim' || sort === 'guess';
}

/** Where the original denies as well, a denial on the page keeps no doubt: "suspect that it had no brakes" → "it had no brakes". */
function deniesAsWell({ there }: Place): boolean {
  return there.some(
    ({ cue, wording }) => cue === 'negated' || /^(?:without|nor|nothing|unable)\b/i.test(wording),
  );
}

/** What was to come ("would ask") is told as done ("has asked"). */
function tellsDone({ tokens }: Sentence, assertion: Assertion): boolean {
  const isPast = tokens.some((token) => contains(assertion, token) && /[a-z]{2}ed$/.test(token.folded));
  return assertion.mood === 'has' || (assertion.mood === 'plain' && isPast);
}

/** Words anywhere in the page's sentence that keep the cue, or say that it told of no doubt. */
function isOtherMatter(cue: CertaintyDigest, sentence: Sentence): boolean {
  if (isLeave(cue, sentence) || isNotRuledOut(cue, sentence) || isSupposed(sentence)) return true;
  if (
    leavesUnanswered(sentence) ||
    isStillExamined(cue, sentence) ||
    isKeptBehind(cue, sentence) ||
    isToldOfMost(cue, sentence)
  )
    return true;
  return /^whether/i.test(cue.wording) && sentence.tokens.some(({ folded }) => DECIDING.has(folded));
}

/** "Are examining a leak" for "are looking at a leak": it is open still, whatever it is called. */
function isStillExamined({ wording }: CertaintyDigest, { tokens }: Sentence): boolean {
  if (/\bconsider/i.test(wording)) return THOUGHT_ABOUT.test(foldedText(tokens));
  return EXAMINING.test(wording) && tokens.some(({ folded }) => STILL_EXAMINED.test(folded));
}

/** "Will think about it" for "would consider it". */
const THOUGHT_ABOUT = /\bth(?:inks?|inking) (?:about|over)\b/;

const EXAMINING =
  /^(?:is |are |was |were |will |would |to )?(?:look(?:ing)? (?:at|into)|explor|examin|assess|stud|review|investigat)/i;
const STILL_EXAMINED =
  /^(?:examin|investigat|inspect|prob|stud|review|explor|assess|look|consider|weigh|scrutini[sz])(?:e|es|s|y|ies|ed|ied|ing|ying)?$/;

/** "The gate held, early readings show", for "readings suggest": told with its evidence behind it, as a doubt is. */
function isKeptBehind({ wording }: CertaintyDigest, { tokens }: Sentence): boolean {
  return /suggest|indicat|^preliminary/i.test(wording) && SHOWN_BEHIND.test(foldedText(tokens));
}

const SHOWN_BEHIND = /, (?:[a-z]+ ){1,6}(?:shows?|showed|indicates?|indicated) [.,]/;

/** "The earliest date is" for "could come as early as": a limit leaves as much open, in a clause that says the same. */
function isLimit({ wording, scope }: CertaintyDigest, tokens: readonly Token[]): boolean {
  const isNew = (token: Token) => !scope.includes(contentKey(token) ?? -1);
  return (
    /^(?:may|might|could)/i.test(wording) &&
    tokens.some((token) => EXTREME.test(token.folded) && isNew(token))
  );
}

const EXTREME = /^(?:earliest|soonest|maximum)$/;

/** "Fell 11% at one point" for "fell as much as 11%", "the most they pay is 300" for "up to 300". */
function isToldOfMost({ wording }: CertaintyDigest, { tokens }: Sentence): boolean {
  return /^(?:as (?:much|many|little|few)|up to)\b/i.test(wording) && TOLD_OF_MOST.test(foldedText(tokens));
}

const TOLD_OF_MOST =
  /\bat (?:one (?:point|stage|time)|(?:its|their|the) (?:height|peak|worst|lowest|highest)|worst)\b|\bbriefly\b|\b(?:the|a) (?:most|maximum|highest|limit|ceiling|cap|upper)\b/;

/** "Should that cost four million, the club would be short": an "if" without the word. */
function isSupposed({ tokens }: Sentence): boolean {
  return tokens[0]?.folded === 'should' && tokens.some(({ folded }) => folded === ',');
}

/** "Zagreb rejected the charge", where the original tells of an accusation: told as a claim by who denies it. */
function deniesClaim({ tokens }: Sentence, { start, end }: Assertion): boolean {
  return tokens.some((token) => token.start >= start && token.end <= end && DENYING_CLAIM.test(token.folded));
}

const DENYING_CLAIM = /^(?:reject|den|dismiss|disput|refut|contest)(?:y|ies|ied|es?|s|ed|ing)?$/;

/** Who decides on a grant decides whether to give it. */
const DECIDING = new Set(
  `decide decides decided deciding decision rule rules ruled ruling vote votes voted voting determine determines determined settle settles settled
  consider considers considered considering examine examines examining ask asks asked asking know known question discuss discusses discussed debate debates debated`.split(
    /\s+/,
  ),
);

/** "May" and "can" also say what is allowed, and "may not" what is forbidden; where the page speaks of leave there was no doubt. */
function isLeave({ wording, scope }: CertaintyDigest, { tokens }: Sentence): boolean {
  return (
    /^(?:may|can|could|open to)/i.test(wording) &&
    tokens.some(
      ({ folded }, at) =>
        scope[0] === ableTo(folded) ||
        PERMITTING.has(folded) ||
        (ABLE.has(folded) && !NOBODY.test(tokens[at - 1]?.folded ?? '')) ||
        (folded === 'off' && tokens[at + 1]?.folded === 'limits') ||
        (folded === 'free' && tokens[at + 1]?.folded === 'to') ||
        (/^let(?:s|ting)?$/.test(folded) && tokens[at + 1]?.folded !== 'go'),
    )
  );
}

/** The key of "reach" for "reachable": what could be done. */
function ableTo(folded: string): StemKey | null {
  const verb = /^(?:un|in)?([a-z]{3,})[ai]ble$/.exec(folded)?.[1];
  return verb === undefined ? null : wordKey(verb);
}

/** "No one can say", "nobody is able to": what nobody can do is no leave. */
const NOBODY = /^(?:one|nobody|none|is|nothing)$/;

/** A noun ("a similar limit") is no leave, nor is "must". */
const PERMITTING = new Set(
  'allow allows allowed permit permits permitted entitled barred banned forbidden prohibited'.split(' '),
);
const ABLE = new Set(['can', 'able']);

/** What a condition held open is not in its own clause: "would repay, if asked" → "will repay", unless that tells it as met: "now that it has asked". */
function unconditioned(
  sentence: Sentence,
  clause: Clause,
  { wording }: CertaintyDigest,
  beside: ReadonlySet<StemKey>,
): Assertion {
  const own = assertionIn(sentence, clause, 'verb', 'condition', beside);
  if (!OPEN_MAIN_CLAUSE.test(wording) || (own.mood === 'has' && clause.head !== null)) return own;
  const whole = {
    ...clause,
    first: 0,
    last: sentence.tokens.length - 1,
    centre: mainVerb(sentence),
    head: null,
  };
  return assertionIn(sentence, whole, 'verb', 'condition', beside);
}

const OPEN_MAIN_CLAUSE = /^(?:if|unless|provided|assuming|as long|on condition|in the event)/i;

function lostBy(cue: CertaintyDigest, sort: SortOfCue, comparison: Comparison): LostCue {
  if (
    isAdjective(cue) ||
    DESCRIBING.test(wordingAround(cue, comparison)) ||
    (sort === 'belief' && !SUSPECTING.test(cue.wording))
  )
    return 'adjective';
  if (ADVERB.test(cue.wording)) return 'adverb';
  return sort === 'claim' ? 'claim' : 'verb';
}

/** "Concluded that it probably worked": what it was concluded from is no part of the doubt. */
const ADVERB =
  /^(?:most likely|likely|probably|possibly|perhaps|presumably|apparently|potentially|conceivably)$/i;

/** "Remains of what may be a cistern", "what appeared to be a sprain": where that is dropped, the noun stands bare. */
const DESCRIBING =
  /^(?:(?:may|might|could) be\b|(?:may|might|could) have been (?:an?|the|his|hers?|its|theirs?|ours?|one|among)\b|(?:appear(?:s|ed)?|seem(?:s|ed)?|believed|thought|understood|said) to be\b)/i;

/** "They suspect that it leaked": what is suspected is a whole statement, not a noun. */
const SUSPECTING = /^suspects?$/i;
