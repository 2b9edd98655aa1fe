import type { Sentence } from '../../facts/fact.ts';
import { contentKey, type StemKey, wordKey } from '../../text/keys.ts';
import type { Span } from '../../text/span.ts';
import {
  AUXILIARIES,
  CAUSING,
  INSISTING,
  type LostCue,
  type Mood,
  PAST,
  PRESENT,
  SETTLING,
  STATING_INSTEAD,
} from './asserting-words.ts';
import { BOUNDARIES, type Clause } from './clause.ts';
import type { SortOfCue } from './sorts.ts';

/** The words of a page's clause that state what the original leaves open. */
export interface Assertion extends Span {
  readonly mood: Mood;
  /** True where a word insists ("definitely", "confirmed"). */
  readonly insists: boolean;
  /** True where a verb says done or proved what the original leaves open: "has signed" for "is in talks", "shows" for "suggests". */
  readonly settles: boolean;
}

/** "Has not confirmed" insists on nothing. */
function isNegation({ folded }: Sentence['tokens'][number]): boolean {
  return folded === 'not' || folded === 'yet' || folded === 'never' || /n['’]t$/.test(folded);
}

/** Where a sentence as a whole asserts, as far as that can be told: at its "will", else at its first auxiliary or verb in the past. */
export function mainVerb({ tokens }: Sentence): number {
  const first = (is: (folded: string) => boolean) => tokens.findIndex(({ folded }) => is(folded));
  const places = [
    first((folded) => folded === 'will'),
    first((folded) => AUXILIARIES.has(folded)),
    first((folded) => PAST.test(folded)),
  ];
  return places.find((at) => at !== -1) ?? 0;
}

/** An auxiliary farther than this from the clause's middle belongs to another verb; one after it is less likely the clause's own. */
const FARTHEST = 8;
const BEHIND = 2;

/**
 * Where a clause asserts: at a word that insists, else at the governed word itself where it is the verb, else at the auxiliary nearest to
 * the governed words with its verb, or at what looks like a verb.
 * @param lost decides what is marked: an admission, or the stretch from the verb to the noun ("is a leak")
 * @param beside what the original's sentence says besides: where its "final bill" could rise, "final" insists on nothing
 */
export function assertionIn(
  sentence: Sentence,
  clause: Clause,
  lost: LostCue,
  sort: SortOfCue | null,
  beside: ReadonlySet<StemKey>,
): Assertion {
  const { tokens } = sentence;
  const auxiliary = nearestAuxiliary(sentence, clause) ?? auxiliaryBehind(sentence, clause);
  const mood = moodAt(tokens, auxiliary);
  const instead = sort === 'claim' ? STATING_INSTEAD.claim : STATING_INSTEAD[lost];
  const insisting = nearestTo(
    clause,
    tokens,
    (folded, at) =>
      (INSISTING.has(folded) || instead?.test(folded) === true) &&
      !(lost !== 'adjective' && isMereAttribute(tokens, at)) &&
      !isMereRuling(tokens, at) &&
      !isDeniedAt(tokens, at) &&
      !isPurpose(tokens, at) &&
      tokens[at - 1]?.text !== '-' &&
      !beside.has(wordKey(folded)),
  );
  if (insisting !== null)
    return { ...spanOf(sentence, insisting, insisting), mood, insists: true, settles: false };
  const settled = lost === 'adverb' ? null : settlingVerb(tokens, clause, sort, beside);
  if (settled === null)
    return { ...plainly(sentence, clause, lost, auxiliary, sort), insists: false, settles: false };
  const helped = AUXILIARIES.has(tokens[settled - 1]?.folded ?? '') ? settled - 1 : settled;
  return { ...spanOf(sentence, helped, settled), mood, insists: false, settles: true };
}

/** A verb in a clause, or right before it ("shows that it leaked"), that settles what a cue of the sort leaves open. */
function settlingVerb(
  tokens: Sentence['tokens'],
  { first, last }: Clause,
  sort: SortOfCue | null,
  beside: ReadonlySet<StemKey>,
): number | null {
  const settling = sort === null ? undefined : SETTLING[sort];
  const settled = tokens.findIndex(
    ({ folded }, at) =>
      at >= first - BESIDE &&
      at <= last &&
      settling?.test(folded) === true &&
      !isDeniedAt(tokens, at) &&
      !beside.has(wordKey(folded)),
  );
  return settled === -1 ? null : settled;
}

/** The token of a sentence that passes, nearest to a clause; one within it, or before it, rather than one behind. */
function nearestTo(
  { first, last, centre }: Clause,
  tokens: Sentence['tokens'],
  passes: (folded: string, at: number) => boolean,
): number | null {
  const places = tokens.flatMap(({ folded }, at) => (passes(folded, at) ? [at] : []));
  const before = places.filter((at) => at <= last);
  return before.length > 0 ? nearestOf(before, Math.max(first, Math.min(centre, last))) : (places[0] ?? null);
}

/** "In the final seat", "certain staves": before a noun these say which one, and insist only where the original has "preliminary" there. */
function isMereAttribute(tokens: Sentence['tokens'], at: number): boolean {
  const next = tokens[at + 1];
  const isNoun = next?.kind === 'number' || (next?.kind === 'word' && contentKey(next) !== null);
  return isNoun && /^(?:final|definite|certain|sure)$/.test(tokens[at]?.folded ?? '');
}

/** "A judge ruled that": only what is ruled out is past doubting. */
function isMereRuling(tokens: Sentence['tokens'], at: number): boolean {
  return tokens[at]?.folded === 'ruled' && tokens[at + 1]?.folded !== 'out';
}

/** "Has to wait to be sure": what somebody is after, and does not have. */
function isPurpose(tokens: Sentence['tokens'], at: number): boolean {
  const [before, word] = [tokens[at - 2]?.folded, tokens[at - 1]?.folded];
  return word === 'to' || (before === 'to' && word === 'be');
}

function isDeniedAt(tokens: Sentence['tokens'], at: number): boolean {
  return tokens.slice(Math.max(0, at - 2), at).some(isNegation);
}

/** Where a clause states without insisting: at its own verb, an auxiliary with its verb, or the noun that now stands bare. */
function plainly(
  sentence: Sentence,
  clause: Clause,
  lost: LostCue,
  auxiliary: number | null,
  sort: SortOfCue | null,
): Span & { readonly mood: Mood } {
  const { tokens } = sentence;
  const { head, centre, governed } = clause;
  const own = lost === 'adjective' ? null : ownVerb(tokens, clause, auxiliary);
  if (own !== null) return { ...spanOf(sentence, own, own), mood: 'plain' };
  if (auxiliary !== null) {
    const mood = moodAt(tokens, auxiliary);
    const noun = lost === 'adjective' && mood !== 'will' ? head : null;
    if (noun !== null && !isPredicate(tokens, auxiliary, noun))
      return { ...spanOf(sentence, noun, noun), mood };
    const verb = verbAfter(sentence, auxiliary, clause);
    return { ...spanOf(sentence, auxiliary, Math.max(verb, noun ?? verb)), mood };
  }
  if (head !== null && sort === 'modal' && PRESENT_FORM.test(tokens[head]?.folded ?? ''))
    return { ...spanOf(sentence, head, head), mood: 'plain' };
  const verb = plainVerb(sentence, clause);
  const before = verb === null && head === null ? verbGroupBefore(tokens, clause) : null;
  if (before !== null)
    return { ...spanOf(sentence, before, verbAfter(sentence, before, clause)), mood: moodAt(tokens, before) };
  const isPast = verb !== null && PAST.test(tokens[verb]?.folded ?? '');
  const at = (DESCRIBING.has(lost) || !isPast ? head : null) ?? verb ?? head ?? centre;
  const last = at === head ? nounEnd(governed, head) : at;
  return { ...spanOf(sentence, at, last), mood: verb === null ? 'none' : 'plain' };
}

/** "Lamp oil": the last of the governed words that stand together from the first on. */
function nounEnd(governed: readonly number[], at: number): number {
  return governed.includes(at + 1) ? nounEnd(governed, at + 1) : at;
}

/** "Found what may be oil", "found oil, probably lamp oil": behind a verb of its own the noun was doubted. */
const DESCRIBING: ReadonlySet<LostCue> = new Set<LostCue>(['adjective', 'adverb']);

/** What "may lower" governs is a verb, so "lowers" is one. */
const PRESENT_FORM = /[a-z]{3}s$/;

/** "Is a leak"; a noun farther from the auxiliary, or behind a verb of its own ("are examining a leak"), stands for itself. */
function isPredicate(tokens: Sentence['tokens'], auxiliary: number, noun: number): boolean {
  const between = tokens.slice(auxiliary + 1, noun);
  return (
    noun > auxiliary &&
    noun - auxiliary <= BESIDE &&
    !between.some(({ text }) => /^[a-z]+(?:ing|ed)$/.test(text))
  );
}

function moodAt(tokens: Sentence['tokens'], auxiliary: number | null): Mood {
  if (auxiliary === null) return 'plain';
  const mood = AUXILIARIES.get(tokens[auxiliary]?.folded ?? '') ?? 'plain';
  if (tokens[auxiliary + 1]?.folded !== 'to') return mood;
  return mood === 'has' ? 'plain' : 'will';
}

/** The governed word where it is a verb in the past that needs no auxiliary: "a man who started a fire"; or the next: "whether the driver ignored it". */
function ownVerb(tokens: Sentence['tokens'], { governed }: Clause, auxiliary: number | null): number | null {
  const [first, second] = governed;
  const words = second === (first ?? 0) + 1 ? [first, second] : governed.slice(0, 1);
  const verb = words.find((at) => at !== undefined && isPastVerb(tokens, at)) ?? null;
  if (verb === null || auxiliary === null) return verb;
  if (NOUN_OR_VERB.test(tokens[verb]?.folded ?? '')) return null;
  return auxiliary < verb && verb - auxiliary <= BESIDE ? null : verb;
}

/** Beside an auxiliary these are no verbs of their own: "the cost of the crane will be". */
const NOUN_OR_VERB = /^(?:cost|cut|hit|set|put|hurt|shut)$/;

/** "The cost will be", "a set-aside": what looks like a verb is the subject, or part of a noun. */
function isPastVerb(tokens: Sentence['tokens'], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.text === '-' || AUXILIARIES.has(next?.folded ?? '') || isAttribute(tokens, at)) return false;
  return PAST.test(tokens[at]?.folded ?? '');
}

/** "The recalled batches", "its final bill": a word between an article and its noun asserts nothing. */
function isAttribute(tokens: Sentence['tokens'], at: number): boolean {
  const next = tokens[at + 1];
  return (
    /^(?:the|an?|its|his|her|their|these|those)$/.test(tokens[at - 1]?.folded ?? '') &&
    ((next !== undefined && contentKey(next) !== null) || NOUN_OR_VERB.test(tokens[at]?.folded ?? ''))
  );
}

/** An auxiliary stands this near to its verb, adverbs between. */
const BESIDE = 3;

function nearestAuxiliary({ tokens }: Sentence, { first, last, centre }: Clause): number | null {
  let best: number | null = null;
  let nearest = FARTHEST + 1;
  for (let at = first; at <= last; at++) {
    if (!AUXILIARIES.has(tokens[at]?.folded ?? '') || NO_STATEMENT.has(tokens[at - 1]?.folded ?? ''))
      continue;
    const distance = at > centre ? at - centre + BEHIND : centre - at;
    if (distance < nearest) [nearest, best] = [distance, at];
  }
  return best;
}

/** The verb of a long subject stands behind it: "power lines in the west of the county will come down". */
function auxiliaryBehind({ tokens }: Sentence, { last, centre }: Clause): number | null {
  if (tokens.slice(centre, last + 1).some(({ folded }) => PAST.test(folded))) return null;
  const at = tokens.findIndex(({ folded }, place) => place > last && AUXILIARIES.has(folded));
  if (at === -1 || at > last + FARTHEST) return null;
  const between = tokens.slice(last + 1, at);
  return between.some(({ folded }) => BOUNDARIES.has(folded)) && !isAside(between) ? null : at;
}

/** "A blade at the plant in Leck, Wisconsin, was": what two commas set apart stands between a subject and its verb. */
function isAside(between: Sentence['tokens']): boolean {
  const marks = between.filter(({ folded }) => BOUNDARIES.has(folded));
  return marks.length === 2 && marks.every(({ folded }) => folded === ',') && between.at(-1) === marks[1];
}

/** "Will fall by a third, from 24 to 16": the verb of a clause that has none, with whose object nothing but a comma parts it. */
function verbGroupBefore(tokens: Sentence['tokens'], { first }: Clause): number | null {
  if (tokens[first - 1]?.folded !== ',') return null;
  const at = tokens.slice(0, first).findLastIndex(({ folded }) => AUXILIARIES.has(folded));
  return at === -1 || first - at > FARTHEST ? null : at;
}

/** "Would have", "to have it out": no statement. */
const NO_STATEMENT = new Set(['would', 'could', 'may', 'might', 'should', 'must', 'can', 'to']);

/** Between an auxiliary and its verb. */
const ADVERB = /^(?!(?:un)?likely$)(?:already|soon|[a-z]{4,}ly)$/;

function verbAfter({ tokens }: Sentence, auxiliary: number, { last }: Clause): number {
  for (let at = auxiliary + 1; at <= Math.max(last, auxiliary + BESIDE); at++) {
    const token = tokens[at];
    if (token !== undefined && contentKey(token) !== null && !ADVERB.test(token.folded)) return at;
  }
  return auxiliary;
}

/** The word nearest to the middle that is a verb in the past ("a lacquer made by" is a participle, most likely), or else that ends like one in the present. */
function plainVerb({ tokens }: Sentence, { first, last, centre }: Clause): number | null {
  const nearest = (pattern: RegExp) => {
    const verbs = tokens.flatMap(({ kind, folded }, at) =>
      kind === 'word' && at >= first && at <= last && pattern.test(folded) && !isAttribute(tokens, at)
        ? [at]
        : [],
    );
    const isBy = (at: number) => tokens[at + 1]?.folded === 'by';
    const finite = verbs.filter((at) => !isBy(at) || (CAUSING.test(tokens[at]?.folded ?? '') && at < centre));
    return nearestOf(finite.length > 0 ? finite : verbs, centre);
  };
  return nearest(PAST) ?? nearest(PRESENT);
}

function nearestOf(places: readonly number[], centre: number): number | null {
  return [...places].sort((a, b) => Math.abs(a - centre) - Math.abs(b - centre))[0] ?? null;
}

function spanOf({ tokens, start, end }: Sentence, first: number, last: number): Span {
  return { start: tokens[first]?.start ?? start, end: tokens[last]?.end ?? end };
}
