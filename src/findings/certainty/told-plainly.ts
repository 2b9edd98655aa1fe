import { contentKey, keysByToken, keysOfWords, type StemKey } from '../../text/keys.ts';
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
  if (isPromised(reading, sort, place)) return true;
  if (hedges.doubtInside + hedges.softInside + hedges.denialInside + hedges.wouldInside > 0) return false;
  return (
    (assertion.insists && sort !== 'bound') ||
    isSettledInTalks(reading, sort, place) ||
    isToCome(reading, sort, place) ||
    isDone(reading, sort, place) ||
    isToldDone(reading, sort, place) ||
    isCauseInstead(reading, place) ||
    isNamedOutright(reading, place)
  );
}

/** "Has promised to lend it" for "might lend it": what binds leaves open less than what may be. The binding word is a doubt itself elsewhere. */
function isPromised(reading: Reading, sort: SortOfCue, place: Place): boolean {
  const { hedges } = reading;
  if (!(sort === 'modal' || sort === 'consideration') || place.link.score < ALIKE) return false;
  if (hedges.denialInside + hedges.wouldInside > 0) return false;
  const [opening, ...rest] = asserted(reading, place);
  return HAVING.test(opening?.folded ?? '') && rest.some(({ folded }) => BINDING.test(folded));
}

const HAVING = /^(?:has|have|had)$/;
const BINDING = /^(?:promised|pledged|vowed|guaranteed|undertook|undertaken|swore|sworn)$/;

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

/** Sorts of doubt about what is to come. A fear is no plan, but for a threat. */
const TO_COME: ReadonlySet<SortOfCue> = new Set<SortOfCue>(['modal', 'expectation', 'plan', 'consideration']);

/**
 * "Has already used part of the money" for "plans to spend part of it", "had dented quality" for "may have affected it": told as done, in whatever words. Seven of
 * seven were right on labelled pairs. What may be done and what is possible ("one possibility") are told by a verb; a noun governs none.
 */
function isToldDone(reading: Reading, sort: SortOfCue, place: Place): boolean {
  const { cue } = reading;
  if (!(TO_COME.has(sort) || THREAT.test(cue.wording)) || NO_VERB.test(cue.wording)) return false;
  const [opening, ...rest] = asserted(reading, place);
  const verb = rest.at(-1);
  if (!rest.slice(0, -1).every(({ folded }) => BETWEEN.test(folded))) return false;
  return (
    place.isBest &&
    place.link.score >= ALIKE &&
    HAVING.test(opening?.folded ?? '') &&
    verb !== undefined &&
    !TELLING.test(verb.folded) &&
    !(sort !== 'modal' && INTENDING.test(verb.folded)) &&
    (PAST.test(verb.folded) || /[a-z]{2}en$/.test(verb.folded))
  );
}

/** "Has warned of it", "has put it in doubt": no deed of the kind that may be done, … */
const TELLING =
  /^(?:sa(?:id|ys)|told|warned|announced|unveiled|signal(?:l)?ed|hinted|indicated|suggested|flagged|raised|put|set|spoken|talked|floated|mooted|mentioned|mulled|been|had|thought|come)$/;
/** … and what whoever plans it does first. */
const INTENDING =
  /^(?:decided|pledged|promised|vowed|planned|scheduled|pencil(?:l)?ed|earmarked|budgeted|drawn|drew|proposed|outlined|resolved|hoped|wanted|aimed|sought|offered|declared|chosen|tried|prepared)$/;

/** Between "has" and its verb. */
const BETWEEN = /^(?:already|also|now|since|just|even|then|all|both|been|[a-z]+ly)$/;
const THREAT = /^threat/i;
const NO_VERB = /^(?:possibilit|potential|prospect|option|proposal|draft)/i;

/** "Caused" for "probably a factor", "led to" for "may have contributed": told as the cause. Four of four were right on labelled pairs. */
function isCauseInstead(reading: Reading, place: Place): boolean {
  const { cue } = reading;
  const verb = asserted(reading, place).at(-1)?.folded ?? '';
  return place.link.score >= ALIKE && AS_CAUSE.test(verb) && cue.scope.some((key) => CONTRIBUTING.has(key));
}

const AS_CAUSE = /^(?:caused|led|triggered|sparked|brought|provoked|prompted|explains?|killed)$/;
const CONTRIBUTING: ReadonlySet<StemKey> = new Set(
  keysOfWords(
    'contribute factor cause explain blame role part lead responsible trigger spark result affect aggravate worsen',
  ),
);

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
