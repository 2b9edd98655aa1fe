import type { Link } from '../../alignment/align.ts';
import type { CertaintyDigest } from '../../digest/digest.ts';
import type { Sentence } from '../../facts/fact.ts';
import { bySentence } from '../../facts/surroundings.ts';
import { type StemKey, wordKey } from '../../text/keys.ts';
import type { Span } from '../../text/span.ts';
import { type Comparison, copyOf, digestFactsOf, factsOf, type RawFinding } from '../comparison.ts';
import { LOST_DOUBT } from '../learned/doubt-weights.ts';
import { chance, type Signs } from '../learned/logistic.ts';
import { isSettled } from '../settled.ts';
import { type Assertion, assertionIn, type LostCue } from './assertion.ts';
import { type Clause, clauseOf, wholeClause } from './clause.ts';
import { cuesLeft, type Hedges, hedgesOf, type OwnCue, ownCue } from './hedges.ts';
import { type DoubtSign, doubtSigns } from './signs.ts';
import { isAdjective, type SortOfCue, sortOf } from './sorts.ts';
import { wordingAround } from './wording-around.ts';

/** A clause of the page that may state what the original doubts, or what it denies. */
export interface DoubtCandidate {
  readonly finding: Omit<RawFinding, 'confidence'>;
  readonly signs: Signs<DoubtSign>;
  /** Where the cue stands in the original's text, if that is at hand. */
  readonly cueAt: Span | null;
}

/** Below this chance a candidate is not even possible. */
const LEAST_CHANCE = 0.3;

/** There are too few denials made stronger to weigh signs by; all on the labelled pairs were right. */
const STRENGTHENED = 0.75;

/** Doubt that the original expresses and the page does not, and denials that the page turned into statements: the surest of each sentence. */
export function lostDoubt(comparison: Comparison): RawFinding[] {
  const best = new Map<number, RawFinding>();
  for (const { finding, signs } of doubtCandidates(comparison)) {
    const confidence = signs.strengthened === 1 ? STRENGTHENED : chance(signs, LOST_DOUBT);
    const known = best.get(finding.sentence)?.confidence ?? LEAST_CHANCE;
    if (confidence > known) best.set(finding.sentence, { ...finding, confidence });
  }
  return [...best.values()];
}

/** Every cue of the original held against every page sentence that is like its own; most are no finding (see learned/doubt-weights.ts). */
export function doubtCandidates(comparison: Comparison): DoubtCandidate[] {
  const there = bySentence(digestFactsOf(comparison.digest, 'certainty'));
  const here = bySentence(factsOf(comparison.analysis, 'certainty'));
  return comparison.analysis.sentences.flatMap((sentence, index) => {
    if (isQuestion(sentence)) return [];
    const all = comparison.alignment.nearest[index] ?? [];
    const nearest = copyOf(comparison, index) === null ? all : all.slice(0, 1);
    const behind = nearest.flatMap(({ original }) => there.get(original) ?? []);
    if (behind.length === 0) return [];
    const own = (here.get(index) ?? []).map((mine) => ownCue(mine, comparison.page.text));
    return nearest.flatMap((link, rank) => {
      const cues = there.get(link.original) ?? [];
      const place = { sentence, index, link, isBest: rank === 0, own, there: cues, behind };
      return cues.flatMap((cue) => candidate(cue, place, comparison) ?? []);
    });
  });
}

interface Place {
  readonly sentence: Sentence;
  readonly index: number;
  readonly link: Link;
  readonly isBest: boolean;
  readonly own: readonly OwnCue[];
  /** The cues of the original's sentence, and of all that the page's is like. */
  readonly there: readonly CertaintyDigest[];
  readonly behind: readonly CertaintyDigest[];
}

function candidate(cue: CertaintyDigest, place: Place, comparison: Comparison): DoubtCandidate | null {
  const { sentence, index, there, behind } = place;
  const isDenial = cue.cue === 'negated';
  const sort = sortOf(cue.wording);
  if ((!isDenial && sort === null) || isOtherMatter(cue, sentence)) return null;
  const clause = clearClause(cue, sort, place, comparison);
  if (clause === null) return null;
  const hedges = hedgesOf(sentence, clause, cuesLeft(place.own, cue, behind), cue);
  if (isKept(hedges, cue)) return null;
  const isStrengthened = isDenial && strengthens(cue, sentence, hedges);
  const lost = isStrengthened ? 'verb' : lostBy(cue);
  const assertion =
    sort === 'condition' ? unconditioned(sentence, clause, cue) : assertionIn(sentence, clause, lost, sort);
  if (isSettled(comparison, assertion) || (sort === 'future' && !tellsDone(sentence, assertion))) return null;
  const isTold = isTurnedRound(clause, hedges, cue) && !tellsClaim(sentence, assertion);
  if (isDenial && !isStrengthened && !isTold) return null;
  const signs = doubtSigns(
    {
      ...place,
      cue,
      clause,
      hedges,
      assertion,
      isStrengthened,
      doubtsHere: place.own.filter((mine) => mine.sort === sort).length,
      doubtsThere: there.filter((other) => sortOf(other.wording) === sort).length,
      cuesHere: place.own.length,
      cuesThere: there.length,
    },
    comparison,
  );
  if (signs.statedElsewhere > signs.saidThere && signs.newWill === 0) return null;
  return {
    cueAt: cue.at,
    signs,
    finding: {
      start: assertion.start,
      end: assertion.end,
      kind: 'certainty',
      verdict: 'changed',
      sentence: index,
      original: wordingAround(cue, comparison),
      from: cue.sentence,
      reason: {
        code: isDenial && !isStrengthened ? 'negation-flipped' : 'doubt-removed',
        values: [cue.wording],
      },
    },
  };
}

/** The clause that says what the cue governs; else, under a sentence that is clearly the cue's and promises what was a chance, all of it. */
function clearClause(
  cue: CertaintyDigest,
  sort: SortOfCue | null,
  { sentence, link, isBest }: Place,
  { digest, alignment }: Comparison,
): Clause | null {
  const { weights } = alignment;
  const keys = digest.sentences[cue.sentence]?.keys ?? NO_KEYS;
  const clause = clauseOf(sentence, cue, keys, weights);
  if (clause !== null && isClear(clause, link)) return clause;
  if (
    sort === null ||
    !LEFT_OPEN.has(sort) ||
    !isBest ||
    link.score < (sort === 'modal' ? LEAST_SCORE : ALIKE)
  )
    return null;
  const whole = wholeClause(sentence, cue, keys, weights, (folded) => folded === 'will');
  return whole !== null && whole.around >= LEAST_AROUND ? whole : null;
}

/** Sorts of cue that leave open what a page may promise. */
const LEFT_OPEN: ReadonlySet<SortOfCue> = new Set<SortOfCue>([
  'modal',
  'consideration',
  'likelihood',
  'guess',
]);

const NO_KEYS = new Uint16Array();

/** One governed word among several, or a sentence that shares little, is chance: of 1 200 such candidates nine in ten were wrong. */
function isClear({ found, share, around }: Clause, { score }: Link): boolean {
  if (score < LEAST_SCORE) return false;
  return found >= 2 || share >= NEARLY_ALL || (score >= ALIKE && around >= LEAST_AROUND);
}

/** In a sentence this like the original's, one governed word is enough among this share of the words around. */
const ALIKE = 0.4;
const LEAST_AROUND = 0.25;
const LEAST_SCORE = 0.2;
const NEARLY_ALL = 0.9;

/**
 * A denial is often kept in one word of another kind; only where the clause has none, and has the denied word itself, was it turned round.
 * One that ends its clause ("designed but not funded") denies a single word.
 */
function isTurnedRound(
  { head, found }: Clause,
  { denialInside, oppositeInside }: Hedges,
  { scope }: CertaintyDigest,
): boolean {
  if (denialInside === 1 || oppositeInside === 1) return false;
  if (LEFT_UNKNOWN.has(scope[0] ?? -1)) return found >= 2;
  return found >= (head === null ? 3 : Math.min(2, scope.length));
}

/** "It is not known how long it lasts" denies the knowing; the page that tells how long need not repeat it. */
const LEFT_UNKNOWN: ReadonlySet<StemKey> = new Set(
  'know clear decide determine establish conclude specify certain sure'.split(' ').map(wordKey),
);

/** "The channel had reported", where the original denies a report on the channel: told as somebody's, not as so. */
function tellsClaim({ tokens }: Sentence, { start, end }: Assertion): boolean {
  return tokens.some((token) => token.start >= start && token.end <= end && CLAIMING.test(token.folded));
}

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

/** The cue's own word is there, or another that doubts as much; "is planning" keeps less than "is considering". */
function isKept({ cueKept, doubtInside, sortInside }: Hedges, cue: CertaintyDigest): boolean {
  if (sortInside === 1 && cue.cue !== 'negated') return true;
  const doubtsAsMuch = cue.cue !== 'negated' && sortOf(cue.wording) !== 'consideration';
  return cueKept === 1 || (doubtInside === 1 && doubtsAsMuch);
}

/** What was to come ("would ask") is told as done ("has asked"). */
function tellsDone({ tokens }: Sentence, { start, end, mood }: Assertion): boolean {
  const isPast = tokens.some(
    (token) => token.start >= start && token.end <= end && /[a-z]{2}ed$/.test(token.folded),
  );
  return mood === 'has' || (mood === 'plain' && isPast);
}

/** Words anywhere in the page's sentence that keep the cue, or say that it told of no doubt. */
function isOtherMatter(cue: CertaintyDigest, sentence: Sentence): boolean {
  if (isLeave(cue, sentence) || isLeftOpen(cue, sentence)) return true;
  return /^whether/i.test(cue.wording) && sentence.tokens.some(({ folded }) => DECIDING.has(folded));
}

/** Who decides on a grant decides whether to give it. */
const DECIDING = new Set(
  `decide decides decided deciding decision rule rules ruled ruling vote votes voted voting determine determines determined settle settles settled
  consider considers considered considering examine examines examining ask asks asked asking know known question discuss discusses discussed debate debates debated`.split(
    /\s+/,
  ),
);

/** "Nor has the bureau excluded human error" for "human error has not been ruled out". */
function isLeftOpen({ wording }: CertaintyDigest, { tokens }: Sentence): boolean {
  return (
    /\b(?:rul|exclud|discount)/i.test(wording) &&
    tokens.some(({ folded }) => /^(?:exclud|discount|rul(?:e|ed|ing)$)/.test(folded)) &&
    tokens.some(({ folded }) => DENYING.test(folded))
  );
}

const DENYING = /^(?:not|nor|neither|no|never|cannot)$|n['’]t$/;

/** "May" and "can" also say what is allowed; where the page speaks of leave there was no doubt. */
function isLeave({ wording }: CertaintyDigest, { tokens }: Sentence): boolean {
  return (
    /^(?:may|can|could|open to)/i.test(wording) &&
    tokens.some(
      ({ folded }, at) =>
        PERMITTING.has(folded) ||
        (folded === 'free' && tokens[at + 1]?.folded === 'to') ||
        (/^let(?:s|ting)?$/.test(folded) && tokens[at + 1]?.folded !== 'go'),
    )
  );
}

const PERMITTING = new Set(
  'limit limited maximum allow allows allowed permit permits permitted entitled limits must can able'.split(
    ' ',
  ),
);

/** What a condition held open is not in its own clause: "would repay, if asked" → "will repay", unless that tells it as met: "now that it has asked". */
function unconditioned(sentence: Sentence, clause: Clause, { wording }: CertaintyDigest): Assertion {
  const own = assertionIn(sentence, clause, 'verb', 'condition');
  if (!OPEN_MAIN_CLAUSE.test(wording) || (own.mood === 'has' && clause.head !== null)) return own;
  const whole = { ...clause, first: 0, last: sentence.tokens.length - 1, centre: 0, head: null };
  return assertionIn(sentence, whole, 'verb', 'condition');
}

const OPEN_MAIN_CLAUSE = /^(?:if|unless|provided|assuming|as long|on condition|in the event)/i;

function lostBy(cue: CertaintyDigest): LostCue {
  if (cue.cue === 'negated') return 'denial';
  const sort = sortOf(cue.wording);
  if (
    isAdjective(cue) ||
    DESCRIBING.test(cue.wording) ||
    (sort === 'belief' && !SUSPECTING.test(cue.wording))
  )
    return 'adjective';
  return sort === 'claim' ? 'claim' : 'verb';
}

/** "Remains of what may be a cistern": where that is dropped, the noun stands bare. */
const DESCRIBING = /^(?:may|might|could) be$/i;

/** "They suspect that it leaked": what is suspected is a whole statement, not a noun. */
const SUSPECTING = /^suspects?$/i;

function isQuestion({ tokens }: Sentence): boolean {
  return tokens.slice(-2).some(({ text }) => text === '?');
}
