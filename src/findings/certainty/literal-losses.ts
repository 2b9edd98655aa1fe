import type { Sentence } from '../../facts/fact.ts';
import { contentKeys } from '../../text/keys.ts';
import { contains, type Span } from '../../text/span.ts';
import { deniesTogether, isDenial } from '../denial-words.ts';
import { foldedText } from '../tokens-beside.ts';
import type { Place, Reading } from './doubt-candidate.ts';
import { clauseAround } from './left-open.ts';
import type { SortOfCue } from './sorts.ts';

// Doubts lost where the words around them were kept: what stands in their place tells, whatever else the sentence is like.

/** How like the cue's the page's sentence must be, and how often such were right: 18 of 18 on the labelled pairs, … */
const SHOWN_LINK = 0.4;
const SHOWN = 0.75;
/** … and 110 of 114. */
const KEPT_LINK = 0.3;
const KEPT = 0.72;

/** How sure it is by these words alone that a doubt was lost, or 0. */
export function surely(reading: Reading, sort: SortOfCue, place: Place): number {
  const isInstead = [isShownInstead, isConfirmedInstead, isSureInstead];
  if (place.link.score >= SHOWN_LINK && isInstead.some((is) => is(reading, place))) return SHOWN;
  if (
    (sort === 'modal' || sort === 'likelihood') &&
    place.link.score >= KEPT_LINK &&
    isToHappen(reading, place)
  )
    return KEPT;
  if (place.link.score >= WHOLE_LINK && isBelievedWhole(reading, place)) return KEPT;
  return 0;
}

/** How like the cue's a sentence must be that tells all of what is believed, and which share of it. */
const WHOLE_LINK = 0.5;
const WHOLE_SHARE = 0.8;

/** "The glass came from a lamp" for "it believed the glass came from a lamp": all that is believed, and nobody to believe it. */
function isBelievedWhole(
  { cue, clause, hedges, assertion }: Reading,
  { sentence: { tokens } }: Place,
): boolean {
  const { doubtInside, doubtOutside, softInside, softOutside, denialInside, wouldInside } = hedges;
  if (doubtInside + doubtOutside + softInside + softOutside + denialInside + wouldInside > 0) return false;
  if (clause.head === null || clause.share < WHOLE_SHARE || assertion.mood === 'none') return false;
  return BELIEVING.test(cue.wording) && !tokens.some(({ folded }) => ATTRIBUTING.test(folded));
}

const BELIEVING =
  /^(?:believe[sd]?|thinks?|thought|suspects?|suspected|presumed|understood|reckon(?:s|ed)?)$/i;
/** "In her view", "he was under the impression that": told as somebody's. */
const ATTRIBUTING =
  /^(?:sa(?:y|ys|id)|accord\w*|view|opinion|eyes|impression|convinc\w*|sure|certain|told|tells?|puts?|add(?:s|ed)|argu\w*|insist\w*|seem\w*|apparent\w*|look\w*|feels?|felt|minds?|sees?|saw|th(?:inks?|ought)|belie\w*|suspicio\w*|theor\w*|had)$/;

/** "The data prove that it leaked" for "suggest that it leaked"; not what they "could mean", nor "early checks show" behind all that is said. */
function isShownInstead({ cue, assertion }: Reading, { sentence: { tokens } }: Place): boolean {
  if (!assertion.settles || !EVIDENCE.test(cue.wording)) return false;
  const last = tokens.findLastIndex((token) => contains(assertion, token));
  const first = tokens.findIndex((token) => contains(assertion, token));
  const [next, before] = [tokens[last + 1], tokens[first - 1]];
  return next !== undefined && next.kind !== 'mark' && !OPEN.test(before?.folded ?? '');
}

/** "Confirmed this" for "declined to say whether that was so". */
function isConfirmedInstead(reading: Reading, { sentence, there }: Place): boolean {
  const { cue, assertion } = reading;
  return (
    (/^(?:whether|if)$/i.test(cue.wording) || UNANSWERING.test(cue.wording)) &&
    there.some(({ wording }) => UNANSWERING.test(wording)) &&
    assertion.insists &&
    saysOutright(CONFIRMING, reading, sentence)
  );
}

const UNANSWERING = /\b(?:declin|refus)(?:e|es|ed|ing)\b/i;
const CONFIRMING =
  /^(?:confirm(?:s|ed|ing)?|admit(?:s|ted|ting)?|acknowledg(?:es|ed|ing)|conced(?:es|ed|ing)|reveal(?:s|ed|ing)?|disclos(?:es|ed|ing))$/;

/** "A trend they are confident about" for one "described as uncertain". */
function isSureInstead(reading: Reading, { sentence }: Place): boolean {
  return UNSURE.test(reading.cue.wording) && saysOutright(SURE, reading, sentence);
}

/** The page's clause states with a word of a kind, and neither denies nor doubts it. */
function saysOutright(kind: RegExp, { assertion, hedges }: Reading, { tokens }: Sentence): boolean {
  if (hedges.denialInside + hedges.doubtInside > 0) return false;
  return tokens.some((token) => contains(assertion, token) && kind.test(token.folded));
}

/** "Far from certain", "nobody is sure": what stands before in the clause denies the sureness, so that the doubt is kept. */
export function isSureDenied({ tokens }: Sentence, assertion: Span): boolean {
  const at = tokens.findIndex(
    (token) => contains(assertion, token) && (SURE.test(token.folded) || CONFIRMING.test(token.folded)),
  );
  const sure = tokens[at];
  if (sure === undefined) return false;
  const upTo = clauseAround(tokens, at).filter(({ end }) => end <= sure.end);
  return upTo.some(({ folded }) => isDenial(folded)) || deniesTogether(foldedText(upTo));
}

const UNSURE = /^(?:uncertain|unclear|unsure|in doubt|doubtful|inconclusive|tentative|unproven|speculative)/i;
const SURE =
  /^(?:certain|sure|confident|convinced|clear|conclusive|definite|undisputed|indisputable|undeniable|proven)$/;

const EVIDENCE = /(?:suggest|indicat|hint|point)(?:s|es|ed|ing)?(?: (?:to|at))?$|^preliminary /i;
const OPEN = /^(?:may|might|could|can|would|should|must|to|not|if|whether|cannot)$|n['’]t$/;

/** "Will appeal" for "would probably appeal", "would have held" for "might have held": the very verb that was doubted. */
function isToHappen({ cue, assertion, hedges }: Reading, { sentence: { tokens } }: Place): boolean {
  if (hedges.doubtInside === 1 || hedges.softInside === 1) return false;
  const first = tokens.findIndex((token) => contains(assertion, token));
  const [opening, next] = [tokens[first]?.folded, tokens[first + 1]?.folded];
  if (opening !== 'will' && !(opening === 'would' && next === 'have')) return false;
  const [verb] = contentKeys(tokens.filter((token) => contains(assertion, token)));
  return verb !== undefined && cue.scope.slice(0, NEXT).includes(verb);
}

/** Governed words among which the verb stands. */
const NEXT = 2;
