import type { Token } from '../../text/tokens.ts';
import type { Certainty, CueClass, Sentence } from '../fact.ts';
import { findPhrases } from '../phrases.ts';
import { scopeAfter, scopeBefore } from '../scope.ts';
import { isYearNumber } from '../times/year-numbers.ts';
import { CERTAINTY_CUES } from './certainty-cues.ts';
import { governedBy } from './governed.ts';
import { leavesNothingOpen } from './no-doubt.ts';

/** Certainty cues of each sentence, with the content words they govern. */
export function findCertainty(sentences: readonly Sentence[]): Certainty[] {
  return sentences.flatMap((sentence, index) => certaintyIn(sentence, index));
}

function certaintyIn(sentence: Sentence, index: number): Certainty[] {
  const { tokens } = sentence;
  return findPhrases(tokens, CERTAINTY_CUES)
    .filter(({ first, last, value }) => !isMonth(sentence, first, value) && !isAbility(sentence, first, last))
    .filter(({ first, last }) => !isTitle(sentence, first) && !isToBlame(tokens, first, last))
    .filter(
      ({ first, last }) => !isAppearance(tokens, last) && !isUntil(tokens, last) && !isMeasure(tokens, first),
    )
    .filter(({ first, value }) => !isConcession(sentence, first) && !isDenied(sentence, first, value))
    .filter(
      ({ first, last }) =>
        !isAnswer(sentence, first) &&
        !isTheAccused(tokens, first) &&
        !isCompared(sentence, first, last) &&
        !isMereFailure(sentence, first, last),
    )
    .filter(({ first, last }) => !leavesNothingOpen(tokens, first, last))
    .filter(({ first, last, value }) => !NEEDS_OBJECT.has(value) || hasObject(tokens, first, last))
    .map(({ first, last, value }) => ({
      type: 'certainty',
      kind: 'certainty',
      sentence: index,
      start: tokens[first]?.start ?? sentence.start,
      end: tokens[last]?.end ?? sentence.end,
      cue: value === 'negated' && isLimited(sentence, last) ? 'soft' : value,
      scope: governedBy(tokens, first, last),
    }));
}

/** "The wiring was to blame" tells nothing to come; "refused to blame" denies. */
function isToBlame(tokens: readonly Token[], first: number, last: number): boolean {
  return (
    tokens[last + 1]?.folded === 'blame' && /^(?:is|are|was|were|be|to)$/.test(tokens[first]?.folded ?? '')
  );
}

/** "The accused's brother": who stands before a court, and no allegation. */
function isTheAccused(tokens: readonly Token[], first: number): boolean {
  if (!/^accused(?:['’]s)?$/.test(tokens[first]?.folded ?? '')) return false;
  return /^(?:the|an|each|every|other|two|three|four|five|third|co|fellow|-)$/.test(
    tokens[first - 1]?.folded ?? '',
  );
}

/** "Cracks appeared in May", "she appeared on stage": something came into view. */
function isAppearance(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  return (
    /^appear(?:s|ed)?$/.test(tokens[last]?.folded ?? '') &&
    (next === undefined || next.kind === 'mark' || PLACES.has(next.folded))
  );
}

/** "Used up to 1692": until then, no bound. */
function isUntil(tokens: readonly Token[], last: number): boolean {
  const upTo = tokens[last - 1]?.folded === 'up' && tokens[last]?.folded === 'to';
  return upTo && isYearNumber(tokens[last + 1]?.text);
}

/** "By a quarter point to 3.75%", "weighed 210 grams": a measure, and nothing points anywhere or is thought over. */
function isMeasure(tokens: readonly Token[], first: number): boolean {
  const [before, word, after] = [tokens[first - 1], tokens[first], tokens[first + 1]];
  if (word?.folded === 'weighed') return after?.kind === 'number' || WEIGHT.test(after?.folded ?? '');
  return (
    /^points?$/.test(word?.folded ?? '') &&
    /^(?:quarter|half|percentage|basis|one|two|three|four|five|-)$/.test(before?.folded ?? '')
  );
}

/** What stands between "weighed" and a weight. */
const WEIGHT =
  /^(?:in|about|around|some|just|only|almost|nearly|over|under|more|less|up|roughly|as|two|three|four|five|six|seven|eight|nine|ten)$/;

const PLACES = new Set(
  'in on at before as for from with within under near outside alongside by again after when during and'.split(
    ' ',
  ),
);

/** "was considering, but …": a plan of nothing said governs nothing. */
const NEEDS_OBJECT: ReadonlySet<CueClass> = new Set<CueClass>(['considered', 'planned']);

/** "Is being considered" is said of what stands before it. */
function hasObject(tokens: readonly Token[], first: number, last: number): boolean {
  if (scopeAfter(tokens, last, 1).length > 0) return true;
  return tokens[first]?.folded === 'being' && scopeBefore(tokens, first, 1).length > 0;
}

/** "not until", "not against", "not only", "not to drink": less than a denial. */
function isLimited({ tokens }: Sentence, last: number): boolean {
  if (tokens[last + 1]?.folded === 'to' && tokens[last - 1]?.folded !== 'but') return true;
  if (/^(?:den|declin|refus|fail)/.test(tokens[last]?.folded ?? '')) return false;
  return tokens.slice(last + 1, last + 1 + LIMIT_REACH).some(({ folded }) => LIMITS.has(folded));
}

const LIMIT_REACH = 10;
const LIMITS = new Set('until unless if against only just necessarily before'.split(' '));

/**
 * "could barely see", "please could you", "so that they could be repaired": what somebody was able or asked to do, no doubt. "Might be only a part"
 * doubts.
 */
function isAbility({ tokens }: Sentence, first: number, last: number): boolean {
  if (!/^(?:could|may|might)$/.test(tokens[first]?.folded ?? '')) return false;
  const before = tokens.slice(Math.max(0, first - PURPOSE_REACH), first).map(({ folded }) => folded);
  if (before.join(' ').includes('so that')) return true;
  if (
    tokens[first]?.folded === 'could' &&
    before.some((word) => /^(?:no|none|nobody|all|everything)$/.test(word))
  )
    return true;
  const verb = tokens[last + 1]?.folded ?? '';
  return first === last && (ABLE.has(verb) || (tokens[first]?.folded === 'could' && SKILLS.has(verb)));
}

/** Tokens between "so that" and its verb. */
const PURPOSE_REACH = 6;

/** "None could afford it", "all he could sell": what somebody was able to do. */
const ABLE = new Set('barely hardly scarcely only see hear feel smell you afford remember recall'.split(' '));
/** What one is able to do, and not what may happen: "may walk away" doubts. */
const SKILLS = new Set('swim walk read write speak breathe sleep'.split(' '));

/** "However senior he may be", "whatever it might cost": any would do, none is doubted. */
function isConcession({ tokens }: Sentence, first: number): boolean {
  if (!MODALS.has(tokens[first]?.folded ?? '')) return false;
  const before = tokens.slice(Math.max(0, first - CONCESSION_REACH), first).map(({ folded }) => folded);
  const at = before.findLastIndex((word) => CONCEDING.has(word));
  return at !== -1 && !before.slice(at).includes(',');
}

const MODALS = new Set(['may', 'might', 'could']);
/** Tokens between "however" and its verb. */
const CONCESSION_REACH = 6;
const CONCEDING = new Set('however whatever whoever whichever wherever whenever'.split(' '));

/** "Has not been proposed", "was not accused of": a plan or an allegation that is denied leaves nothing open; the denial is a cue itself. */
function isDenied({ tokens }: Sentence, first: number, cue: CueClass): boolean {
  const isDeniable = cue === 'considered' || cue === 'planned' || cue === 'alleged' || cue === 'soft';
  if (!isDeniable || !DENIABLE.test(tokens[first]?.folded ?? '')) return false;
  return tokens
    .slice(Math.max(0, first - DENIAL_REACH), first)
    .some(({ folded }) => /^(?:not|never|no|nobody|none)$|n['’]t$/.test(folded));
}

/** Tokens between "not" and the plan: "has not yet been proposed". */
const DENIAL_REACH = 3;
/** The first words of such cues. */
const DENIABLE =
  /^(?:(?:is|was|are|were|being|to)$|consider|weigh|mull|contemplat|explor|think|propos|plan|hop|intend|aim|seek|tr[iy]|want|mooted|touted|discuss|pledg|promis|vow|offer|alleg|accus|suspect|claim|eye|pencil)/;

/** "Voted no", "said no": an answer, which denies nothing. */
function isAnswer({ tokens }: Sentence, first: number): boolean {
  return tokens[first]?.folded === 'no' && ANSWERING.test(tokens[first - 1]?.folded ?? '');
}

const ANSWERING = /^(?:vot(?:e|es|ed|ing)|sa(?:y|ys|id|ying)|answer(?:s|ed)?|repl(?:y|ies|ied)|or|and)$/;

/** "Less likely to be hurt": how often, no doubt. */
function isCompared({ tokens }: Sentence, first: number, last: number): boolean {
  return (
    tokens[last]?.folded === 'to' &&
    tokens[first]?.folded === 'likely' &&
    COMPARING.has(tokens[first - 1]?.folded ?? '')
  );
}

const COMPARING = new Set(['more', 'less', 'as', 'equally', 'times', 'least']);

/** "Failed on Monday to agree" denies; "failed the test" and "the firm failed" do not. */
function isMereFailure({ tokens }: Sentence, first: number, last: number): boolean {
  if (first !== last || !/^(?:failed|fails|declined|refused)$/.test(tokens[first]?.folded ?? ''))
    return false;
  return !tokens.slice(last + 1, last + 1 + FAILURE_REACH).some(({ folded }) => folded === 'to');
}

const FAILURE_REACH = 4;

/** "Don’t Push It": a cue inside a capitalised title governs nothing. */
function isTitle({ tokens }: Sentence, first: number): boolean {
  const [token, next] = [tokens[first], tokens[first + 1]];
  if (/^(?:allegedly|reportedly|possibly|probably|apparently)$/.test(token?.folded ?? '')) return false;
  return first > 0 && [token, next].every((word) => /^\p{Lu}\p{L}*\p{Ll}/u.test(word?.text ?? ''));
}

/** "in May", "May 5", "May said": the month or the name, not the auxiliary. */
function isMonth(sentence: Sentence, first: number, cue: CueClass): boolean {
  const token = sentence.tokens[first];
  return cue === 'possible' && /^May(?:['’]s)?$/.test(token?.text ?? '') && first > 0;
}
