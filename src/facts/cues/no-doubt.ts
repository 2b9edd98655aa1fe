import type { Token } from '../../text/tokens.ts';
import { ONE_TO_TEN } from '../quantities/number-words.ts';

/**
 * True where a wording of the phrase book leaves nothing open in the place where it stands: what somebody was asked or able to do, what is forbidden,
 * what is looked at with the eyes, a person under suspicion, a denial that another denial takes back. Indexes of its first and last token.
 */
export function leavesNothingOpen(tokens: readonly Token[], first: number, last: number): boolean {
  return (
    isAskedFor(tokens, first) ||
    isForbidden(tokens, first, last) ||
    isLookedAt(tokens, last) ||
    isSomebody(tokens, first, last) ||
    isTakenBack(tokens, first) ||
    isCountOfVotes(tokens, first) ||
    isNumberSign(tokens, first) ||
    isPartOfVerb(tokens, first, last) ||
    isAllExcept(tokens, first, last) ||
    isUnderstated(tokens, first, last) ||
    isRatherThanOthers(tokens, first)
  );
}

const MODALS = new Set(['may', 'might', 'could', 'can']);

/** "Asked if we could stop", "had not been asked whether radar could be used on his land": a request. */
function isAskedFor(tokens: readonly Token[], first: number): boolean {
  if (!MODALS.has(tokens[first]?.folded ?? '')) return false;
  const before = tokens.slice(Math.max(0, first - ASKING_REACH), first).map(({ folded }) => folded);
  const at = before.findLastIndex((word) => word === 'if' || word === 'whether');
  return at > 0 && /^ask(?:s|ed|ing)?$/.test(before[at - 1] ?? '') && !before.slice(at).includes(',');
}

/** Tokens between "asked" and its "could". */
const ASKING_REACH = 8;

/** "By law drivers may not spend more than four hours at the wheel", "could spend no more than ten minutes there": a limit. */
function isForbidden(tokens: readonly Token[], first: number, last: number): boolean {
  const word = tokens[first]?.folded;
  const behind = tokens.slice(last + 1, last + 1 + LIMIT_REACH).map(({ folded }) => folded);
  if (word === 'could') return behind.some((next, at) => next === 'no' && MORE.test(behind[at + 1] ?? ''));
  return word === 'may' && behind[0] === 'not' && tokens.some(({ folded }) => RULES.test(folded));
}

const LIMIT_REACH = 4;
const MORE = /^(?:more|longer|further|fewer|less)$/;
/** Words of a sentence that tells a rule. */
const RULES =
  /^(?:laws?|rules?|regulations?|statutes?|licen[cs]es?|permits?|allowed|banned|bans?|bylaws?|constitution|guidelines|without)$/;

/** "Looking at footage from two cameras". */
function isLookedAt(tokens: readonly Token[], last: number): boolean {
  const isAt = tokens[last]?.folded === 'at' && /^look(?:ing)?$/.test(tokens[last - 1]?.folded ?? '');
  return isAt && tokens.slice(last + 1, last + 1 + SEEN_REACH).some(({ folded }) => SEEN.test(folded));
}

const SEEN_REACH = 3;
const SEEN =
  /^(?:footage|pictures?|photo(?:s|graphs?)?|images?|videos?|recordings?|records|documents|papers|logs?|maps?|data|figures|cctv|scans?|samples?)$/;

/** "Was not a suspect", "the suspects were held": somebody, and no doubt of what stands behind. */
function isSomebody(tokens: readonly Token[], first: number, last: number): boolean {
  return (
    first === last &&
    /^suspects?$/.test(tokens[first]?.folded ?? '') &&
    PERSON.test(tokens[first - 1]?.folded ?? '')
  );
}

const PERSON =
  /^(?:an?|the|no|any|another|other|two|three|four|five|six|second|third|main|prime|chief|key|murder|terror|arrested|male|female|possible|of|as)$/;

/** "Hardly a house that hasn't had a wage out of it": every house has. "Bars all that are not on a list" allows those that are. */
function isTakenBack(tokens: readonly Token[], first: number): boolean {
  if (!/n['’]t$|^not$/.test(tokens[first]?.folded ?? '')) return false;
  const before = tokens.slice(Math.max(0, first - TAKING_REACH), first).map(({ folded }) => folded);
  const joint = before.findLastIndex((word) => /^(?:that|who|which)$/.test(word));
  return joint !== -1 && before.slice(0, joint).some((word) => SCARCE.test(word));
}

const TAKING_REACH = 9;
const SCARCE =
  /^(?:hardly|scarcely|barely|no|nobody|none|few|(?:bar|ban|exclud|forbid)(?:s|red|ned|e|es|ed|ring|ning|ing)?)$/;

/** "The two no votes". */
function isCountOfVotes(tokens: readonly Token[], first: number): boolean {
  return (
    tokens[first]?.folded === 'no' &&
    /^(?:votes?|voters?|campaign|camp|side)$/.test(tokens[first + 1]?.folded ?? '') &&
    (tokens[first - 1]?.kind === 'number' ||
      /^(?:the|two|three|four|five|a|and)$/.test(tokens[first - 1]?.folded ?? ''))
  );
}

/** "The No. 4 seed". */
function isNumberSign(tokens: readonly Token[], first: number): boolean {
  const next = tokens[first + (tokens[first + 1]?.text === '.' ? 2 : 1)];
  return tokens[first]?.text === 'No' && next?.kind === 'number';
}

/** "Opened up to all carriers", "owned up to it": no bound. "Could add up to $700,000" is one. */
function isPartOfVerb(tokens: readonly Token[], first: number, last: number): boolean {
  const [modal, verb] = [tokens[first - 2]?.folded ?? '', tokens[first - 1]?.folded ?? ''];
  if (verb === 'add' && /^(?:could|may|might|can|would|will|should)$/.test(modal)) return false;
  return (
    tokens[first]?.folded === 'up' &&
    tokens[last]?.folded === 'to' &&
    /^(?:open|sign|own|stand|stood|fac|liv|add|link|hook|wak|wok|line)(?:s|e|es|ed|ing)?$/.test(
      tokens[first - 1]?.folded ?? '',
    )
  );
}

/** "All but two of the cases": all with two exceptions; "all but certain" is nearly so. */
function isAllExcept(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last + 1];
  if (tokens[first]?.folded !== 'all' || tokens[last]?.folded !== 'but') return false;
  const word = next?.folded ?? '';
  return next?.kind === 'number' || /^(?:an?|the|some)$/.test(word) || ONE_TO_TEN.includes(word);
}

/** "No doubt that it won", "not the first time", "has not missed a rehearsal": said by denying, and nothing is denied. */
function isUnderstated(tokens: readonly Token[], first: number, last: number): boolean {
  const [word, next, second, third] = [0, 1, 2, 3].map((step) => tokens[last + step]?.folded ?? '');
  if (first !== last || word === undefined || next === undefined) return false;
  if (word === 'no') return /^(?:doubt|question|secret|mistake|exaggeration|coincidence|wonder)$/.test(next);
  if (!/^(?:not|never)$|n['’]t$/.test(word)) return false;
  const isOneOfMany = next === 'the' && /^(?:first|only|last)$/.test(second ?? '') && third === 'time';
  return isOneOfMany || /^miss(?:ed|es|ing)?$/.test(next);
}

/** "More likely than boys to need glasses", "made such spells five times more likely": how often, beside others. */
function isRatherThanOthers(tokens: readonly Token[], first: number): boolean {
  const next = tokens[first + 1];
  return (
    tokens[first]?.folded === 'likely' &&
    (next === undefined || next.kind === 'mark' || next.folded === 'than') &&
    /^(?:more|less)$/.test(tokens[first - 1]?.folded ?? '')
  );
}
