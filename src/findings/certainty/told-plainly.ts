import { contentKey, keysByToken } from '../../text/keys.ts';
import { contains } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { PAST } from './asserting-words.ts';
import { ALIKE } from './clause.ts';
import type { Place, Reading } from './doubt-candidate.ts';
import { isAdjective, type SortOfCue } from './sorts.ts';

// Doubts whose chance to be lost is middling by the signs, where the page's own words leave nothing open.

/** How like the cue's the page's sentence must be; it must be `ALIKE` where the verb need not be the one that was doubted. */
const LEAST_LINK = 0.35;

/**
 * True where the page states plainly what a cue leaves open: the very verb as done, what may be as what will be, a thing that something
 * may be, or with a word that insists or settles. Of such with a chance from .3 on that nothing else told 15 of 15 on labelled pairs and summaries
 * were right.
 */
export function isToldPlainly(reading: Reading, sort: SortOfCue, place: Place): boolean {
  const { hedges, assertion } = reading;
  if (place.link.score < LEAST_LINK) return false;
  if (hedges.doubtInside + hedges.softInside + hedges.denialInside + hedges.wouldInside > 0) return false;
  return (
    (assertion.insists && sort !== 'bound') ||
    isSettledInTalks(reading, sort, place) ||
    isToCome(reading, sort, place) ||
    isDone(reading, sort, place) ||
    isNamedOutright(reading, place)
  );
}

/** "Has struck a deal" for "in talks over a deal". */
function isSettledInTalks({ assertion }: Reading, sort: SortOfCue, { link }: Place): boolean {
  return sort === 'consideration' && assertion.settles && assertion.mood === 'has' && link.score >= ALIKE;
}

/** "Will vote against it" for "may oppose it". */
function isToCome(reading: Reading, sort: SortOfCue, place: Place): boolean {
  const [opening] = asserted(reading, place);
  return sort === 'modal' && opening?.folded === 'will' && place.isBest && place.link.score >= ALIKE;
}

/** Sorts of doubt that a verb told as done leaves nothing of. "Plans to leave" and "is leaving" may say the same. */
const UNDONE: ReadonlySet<SortOfCue> = new Set<SortOfCue>([
  'modal',
  'likelihood',
  'consideration',
  'belief',
  'claim',
  'fear',
]);

/** "Is raising its stake" for "may raise its stake", "had slowed it" for "whether that had slowed it": the very verb that was doubted; not "is to be raised". */
function isDone(reading: Reading, sort: SortOfCue, place: Place): boolean {
  const { cue } = reading;
  if (!UNDONE.has(sort) && !/^whether/i.test(cue.wording)) return false;
  const tokens = asserted(reading, place);
  const [opening, verb] = [tokens[0], tokens.at(-1)];
  if (tokens[1]?.folded === 'to') return false;
  if (opening === undefined || verb === undefined || !FINITE.test(opening.folded)) return false;
  return contentKey(verb) === cue.scope[0] && (PAST.test(verb.folded) || PARTICIPLE.test(verb.folded));
}

const FINITE = /^(?:has|have|had|is|are|was|were)$/;
const PARTICIPLE = /[a-z]{2}(?:ing|en)$/;

/** "A Roman cistern" for "what may be a Roman cistern": the next two words that were doubted, side by side behind an article. */
function isNamedOutright({ cue, clause }: Reading, { sentence: { tokens } }: Place): boolean {
  const { head } = clause;
  if (head === null || !(isAdjective(cue) || /\bbe$/i.test(cue.wording))) return false;
  const next = keysByToken(tokens)[head + 1];
  return /^(?:an?|the)$/.test(tokens[head - 1]?.folded ?? '') && next != null && next === cue.scope[1];
}

function asserted({ assertion }: Reading, { sentence }: Place): readonly Token[] {
  return sentence.tokens.filter((token) => contains(assertion, token));
}
