import type { CertaintyDigest } from '../../digest/digest.ts';
import type { CueClass, Sentence } from '../../facts/fact.ts';
import { oppositesOf } from '../../text/antonyms.ts';
import { contentKey, keysOfWords, type StemKey, wordKey } from '../../text/keys.ts';
import { stem } from '../../text/stem.ts';
import { isStopWord } from '../../text/stop-words.ts';
import type { Token } from '../../text/tokens.ts';
import { yes } from '../learned/logistic.ts';
import { foldedText } from '../tokens-beside.ts';
import type { Clause } from './clause.ts';
import type { OwnCue } from './own-cues.ts';
import { type SortOfCue, sortOf } from './sorts.ts';

/** What of a page sentence keeps a doubt or a denial alive, inside the clause in question and elsewhere in the sentence: 1 for yes. */
export interface Hedges {
  readonly doubtInside: number;
  readonly doubtOutside: number;
  /** A cue of the same sort as the one in question. */
  readonly sortInside: number;
  readonly sortOutside: number;
  readonly softInside: number;
  readonly softOutside: number;
  readonly futureInside: number;
  /** "Would": what is stated holds only under a condition. */
  readonly wouldInside: number;
  readonly denialInside: number;
  readonly denialOutside: number;
  /** The clause says the opposite of what the cue governs, or that with "un-" before it: a denial in one word. */
  readonly oppositeInside: number;
  /** The page uses the cue's own word. */
  readonly cueKept: number;
}

const DOUBTS: ReadonlySet<CueClass> = new Set(['possible', 'likely', 'alleged', 'considered', 'planned']);
const SOFT: ReadonlySet<CueClass> = new Set(['soft']);
const FUTURE: ReadonlySet<CueClass> = new Set(['future']);

/** Where the original doubts, a page keeps less by denying; only plain negations tell that it is about something else. */
const NEGATIONS = new Set(
  'not no never none nobody nothing neither nor cannot without deny denies denied denying unlikely untrue false'.split(
    ' ',
  ),
);

/** Words that deny without being a negation. */
const DENYING = new Set(
  `not no never none nobody nothing neither nor cannot without hardly scarcely barely unable lack lacks lacked lacking absent missing free few little
  rather instead except fail fails failed refused refuses declined rejected denied denies stop stopped stops failure failures failing avoid avoids avoided prevent prevented
  prevents block blocked ban banned bar barred zero rule ruled yet until despite only clear away stay stays stayed staying remain remains remained short keep kept unlikely exempt exempted different bare devoid empty clean silent unaware unchanged
  pending still refusing reject rejects rejecting untrue deny scotched quashed false falsely neither dismissed dismisses denying negative beyond doubt doubts doubted doubtful excluded discounted exclude
  same shun shunned spurn spurned skip skipped nil lose loses lost opposes opposed oppose disputes disputed without lacks
  unless safe secure spare spared spares immune vain wrong escape escaped escapes elude eluded eludes idle rules ruling prohibited forbidden
  struggle struggles struggled struggling impossible incapable powerless unavailable inaccessible unreachable`.split(
    /\s+/,
  ),
);

/** True for a folded word that denies without being a negation: "stayed" where the original denies a leaving. */
export function isDenying(folded: string): boolean {
  return DENYING.has(folded);
}

/** "Is to", "are set to": said of what will be, it keeps no "may" and no "if". */
const SCHEDULED = /^(?:(?:is|are|was|were|set) to|due\b.*)$/;

/** "Blamed the referee, who had waved away an appeal": what is said in a clause behind denies nothing of this one. */
function isParted(tokens: Sentence['tokens'], a: number, b: number): boolean {
  return tokens
    .slice(Math.min(a, b), Math.max(a, b))
    .some(({ folded }) => /^(?:[,;:—–()]|who|which|that)$/.test(folded));
}

/** Reads the hedges of a page sentence. `own` are the sentence's cues, in the page's text. */
export function hedgesOf(
  sentence: Sentence,
  clause: Clause,
  own: readonly OwnCue[],
  cue: CertaintyDigest,
): Hedges {
  const { tokens } = sentence;
  const sort = sortOf(cue.wording);
  const isScheduled = sort !== 'expectation' && sort !== 'plan';
  const from = tokens[clause.first]?.start ?? sentence.start;
  const to = tokens[clause.last]?.end ?? sentence.end;
  const counted = own.filter(({ wording }) => !(isScheduled && SCHEDULED.test(wording)));
  const isInClause = ({ start, end }: OwnCue) => start >= from && end <= to;
  const inside = counted.filter((other) => isInClause(other) || opensThat(other, tokens, clause.first));
  const outside = counted.filter((other) => !inside.includes(other));
  const isInside = (_: unknown, at: number) => at >= clause.first && at <= clause.last;
  const isOfHead = (at: number) => clause.head === null || !isParted(tokens, at, clause.head);
  const deniesInside = (token: Token, at: number) =>
    isInside(token, at) && (NEGATIONS.has(token.folded) || isOfHead(at)) && denies(token, cue);
  return {
    doubtInside: anyOf(DOUBTS, inside),
    doubtOutside: anyOf(DOUBTS, outside),
    sortInside: yes(sort !== null && inside.some((other) => areKin(other.sort, sort))),
    sortOutside: yes(sort !== null && outside.some((other) => areKin(other.sort, sort))),
    softInside: anyOf(SOFT, inside),
    softOutside: anyOf(SOFT, outside),
    futureInside: anyOf(FUTURE, inside),
    wouldInside: yes(tokens.some(({ folded }, at) => folded === 'would' && isInside(null, at))),
    denialInside: yes(
      tokens.some(deniesInside) ||
        deniesAlike(own, cue) ||
        rejectsBefore(tokens, clause.first) ||
        tokens.some((token, at) => isTurnedDown(tokens, at) || isLeftUnnamed(token, cue)),
    ),
    denialOutside: yes(tokens.some((token, at) => !isInside(token, at) && denies(token, cue))),
    oppositeInside: yes(tokens.filter(isInside).some((token) => opposes(token, cue))),
    cueKept: yes(
      keepsWord(sentence, own, inside, cue) ||
        tokens.some((token, at) => isInside(null, at) && isOfHead(at) && isSameModal(token, cue)),
    ),
  };
}

function anyOf(wanted: ReadonlySet<CueClass>, cues: readonly OwnCue[]): number {
  return yes(cues.some(({ cue }) => wanted.has(cue)));
}

/** The token denies something, if it is not what the cue governs itself. */
function denies(token: Token, { cue, scope }: CertaintyDigest): boolean {
  const denying = cue === 'negated' ? DENYING : NEGATIONS;
  return (
    (denying.has(token.folded) || /n['’]t$/.test(token.folded)) &&
    !scope.slice(0, 3).includes(contentKey(token) ?? -1)
  );
}

/** "There is a risk that he will lose it": the cue governs all of the clause behind its "that". */
function opensThat({ end, wording }: OwnCue, tokens: readonly Token[], first: number): boolean {
  const joint = tokens[first - 1];
  if (joint?.folded !== 'that' || !CHANCE.test(wording)) return false;
  return end === joint.end || end === tokens[first - 2]?.end;
}

/** A warning is given of what will be as well. */
const CHANCE = /^(?:a )?(?:risk|danger|chance|possib|likel|prospect|probab)/;

/** "Nor has the bureau excluded human error" for "human error has not been ruled out". */
export function isNotRuledOut({ wording }: CertaintyDigest, { tokens }: Sentence): boolean {
  return (
    /\b(?:rul|exclud|discount)/i.test(wording) &&
    tokens.some(({ folded }) => /^(?:exclud|discount|rul(?:e|ed|ing)$)/.test(folded)) &&
    tokens.some(({ folded }) => PLAINLY_DENYING.test(folded))
  );
}

const PLAINLY_DENYING = /^(?:not|nor|neither|no|never|cannot)$|n['’]t$/;

/** "Still to be answered: why it took so long", "the inspector was unable to say". */
export function leavesUnanswered({ tokens }: Sentence): boolean {
  return UNANSWERED.test(foldedText(tokens));
}

const UNANSWERED =
  /\b(?:(?:un|not )able to (?:say|tell|explain)|(?:cannot|could not|couldn['’]t|can['’]t) (?:say|tell|explain)|(?:still|yet|remains) to be (?:answered|explained|established|settled|seen)|unanswered|unexplained|unclear|open question|any(?:one|body)['’]s guess)\b/;

/** Of one sort, or of two that say as much: who "thinks" so keeps "is believed to", "on suspicion" is "suspected", what "could" be is "a risk", and what is "considered" may be done. */
function areKin(a: SortOfCue | null, b: SortOfCue | null): boolean {
  return a === b || KIN.some((sorts) => sorts.has(a) && sorts.has(b));
}

const KIN: readonly ReadonlySet<SortOfCue | null>[] = [
  new Set<SortOfCue | null>(['belief', 'guess', 'likelihood']),
  new Set<SortOfCue | null>(['belief', 'claim']),
  new Set<SortOfCue | null>(['modal', 'fear']),
  new Set<SortOfCue | null>(['modal', 'consideration']),
];

/** "No restaurant has been linked", "a tenth were never reached": the denial stands far from the clause, and governs what the cue does. */
function deniesAlike(own: readonly OwnCue[], { scope }: CertaintyDigest): boolean {
  const [head] = scope;
  return own.some(
    ({ cue, keys }) =>
      cue === 'negated' && (keys[0] === head || keys.filter((key) => scope.includes(key)).length >= 2),
  );
}

/** "Rejects the suggestion that …": all behind it is denied; not so behind "rejects it, and …". */
function rejectsBefore(tokens: readonly Token[], first: number): boolean {
  return tokens
    .slice(0, first)
    .some(
      ({ folded }, at) =>
        /^(?:den|reject|dismiss|refut|disput|doubt|contest)(?:y|ies|ied|s|es|ed|ing)?$/.test(folded) &&
        !(
          /^(?:it|this|that|them|these|so)$/.test(tokens[at + 1]?.folded ?? '') &&
          tokens[at + 2]?.text === ','
        ),
    );
}

/** "Turned down a request" for "declined". */
function isTurnedDown(tokens: readonly Token[], at: number): boolean {
  return /^turn(?:s|ed|ing)?$/.test(tokens[at]?.folded ?? '') && tokens[at + 1]?.folded === 'down';
}

/** "An unidentified fund" for one "that was not named". */
function isLeftUnnamed({ folded }: Token, { scope }: CertaintyDigest): boolean {
  return (
    /^(?:un(?:identified|named|disclosed|specified|known)|anonymous|anonymity)$/.test(folded) &&
    NAMING.has(scope[0] ?? -1)
  );
}

const NAMING: ReadonlySet<StemKey> = new Set(keysOfWords('name identify disclose specify know'));

/** "unusual" where the cue denies "usual", "rejected" where it denies "accepted". */
function opposes(token: Token, { scope }: CertaintyDigest): boolean {
  const { folded } = token;
  if (scope.includes(contentKey(token) ?? -1)) return false;
  const positive = /^(?:un|in|im|ir|dis|non)([a-z]{4,})$/.exec(folded)?.[1];
  if (positive !== undefined && scope.includes(wordKey(positive))) return true;
  return [...oppositesOf(folded)].some((key) => scope.slice(0, 3).includes(key));
}

/**
 * The page has the very cue, or a telling word of it. What is left of a denial ("found evidence", "ruled out") keeps nothing of it, and a
 * "not" elsewhere in the sentence ("asked not to be named") keeps no denial but its own.
 */
function keepsWord(
  { tokens }: Sentence,
  own: readonly OwnCue[],
  inside: readonly OwnCue[],
  { cue, wording, scope }: CertaintyDigest,
): boolean {
  const folded = wording.toLowerCase();
  const isDenial = cue === 'negated';
  const says = (mine: OwnCue) =>
    mine.wording === folded &&
    (!isDenial || inside.includes(mine) || mine.keys.some((key) => scope.includes(key)));
  if (own.some(says)) return true;
  if (isDenial || /\brul(?:e|ed|ing) out\b/.test(folded)) return false;
  const words = folded.split(/\s+/);
  const modals = words.filter((word) => MODALS.has(word));
  if (own.some((mine) => mine.wording.split(' ').some((word) => modals.includes(word)))) return true;
  const stems = new Set(words.filter((word) => !isStopWord(word) && !MODALS.has(word)).map(stem));
  return tokens.some(({ folded: word }) => stems.has(stem(word)));
}

/** "May feel the effect" keeps "may be affected", whatever other "may" the original has. */
function isSameModal({ folded, text }: Token, { wording }: CertaintyDigest): boolean {
  return MODALS.has(folded) && text !== 'May' && wording.toLowerCase().split(/\s+/).includes(folded);
}

/** These stand for themselves only where they are cues that stand for no other of the original's: "will start, and could be open by May". */
const MODALS = new Set(['may', 'might', 'could', 'perhaps']);
