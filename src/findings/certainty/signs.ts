import type { Alignment, Link } from '../../alignment/align.ts';
import type { CertaintyDigest, Digest } from '../../digest/digest.ts';
import type { CueClass, Sentence } from '../../facts/fact.ts';
import { keySet, type StemKey } from '../../text/keys.ts';
import { readOnce } from '../../text/read-once.ts';
import { type Comparison, digestFactsOf, originalKeys } from '../comparison.ts';
import { type Signs, yes } from '../learned/logistic.ts';
import { foldedText } from '../tokens-beside.ts';
import type { Assertion } from './assertion.ts';
import { type Clause, keysOfClause } from './clause.ts';
import type { Hedges } from './hedges.ts';
import type { OwnCue } from './own-cues.ts';
import { type PlaceSign, placeSigns } from './place-signs.ts';
import { keepsLoosely, SORTS_OF_CUE, type SortOfCue, sortOf } from './sorts.ts';

/** What tells a doubt that was dropped from one that is kept in other words, or was never about the page's clause. */
export type DoubtSign =
  | PlaceSign
  | Exclude<keyof Hedges, 'cueKept' | 'sortInside'>
  | SortOfCue
  | 'share'
  | 'around'
  | 'likest'
  | 'newWill'
  | 'reworded'
  | 'carriedThere'
  | 'denied'
  | 'strengthened'
  | 'balanced'
  | 'found'
  | 'head'
  | 'linkScore'
  | 'bestLink'
  | 'supported'
  | 'expectedDone'
  | 'expectedToCome'
  | 'moodWill'
  | 'moodHas'
  | 'moodIs'
  | 'noVerb'
  | 'insists'
  | 'settles'
  | 'whole'
  | 'attributed'
  | 'keptLoosely'
  | 'saidThere'
  | 'statedElsewhere'
  | 'cuesHere'
  | 'cuesThere'
  | 'length';

/** A candidate's surroundings, from which its signs are read. */
export interface DoubtContext {
  readonly sentence: Sentence;
  readonly index: number;
  readonly link: Link;
  readonly isBest: boolean;
  readonly cue: CertaintyDigest;
  readonly clause: Clause;
  readonly hedges: Hedges;
  readonly assertion: Assertion;
  /** The page denies for certain what the original denies with less. */
  readonly isStrengthened: boolean;
  /** Number of cues of the same sort in the page's sentence and in the original's. */
  readonly doubtsHere: number;
  readonly doubtsThere: number;
  /** The cues of the page's sentence and of the original's. */
  readonly own: readonly OwnCue[];
  readonly there: readonly CertaintyDigest[];
  /** The page's clause is about what the cue governs beyond chance. */
  readonly isClear: boolean;
}

/** Measures a candidate. */
export function doubtSigns(context: DoubtContext, comparison: Comparison): Signs<DoubtSign> {
  const { sentence, index, link, isBest, cue, clause, hedges, assertion, own } = context;
  const sort = sortOf(cue.wording);
  const keys = keysOfClause(sentence, clause);
  const { there, elsewhere } = carriedBy(keys, cue, comparison);
  const { weights } = comparison.alignment;
  return {
    around: clause.around,
    likest: yes(link.score >= (strongest(comparison.alignment).get(link.original) ?? 0)),
    newWill: yes(assertion.mood === 'will' && !isToCome(cue.sentence, comparison.digest)),
    reworded: keys.filter((key) => !weights.has(key)).length / (keys.length || 1),
    carriedThere: carriedHere(cue.sentence, sentence, comparison),
    denied: yes(cue.cue === 'negated' && !context.isStrengthened),
    strengthened: yes(context.isStrengthened),
    balanced: yes(context.doubtsHere >= context.doubtsThere),
    ...weighedHedges(hedges),
    ...placeSigns(context, comparison),
    ...sortSigns(sort),
    expectedDone: yes(sort === 'expectation' && assertion.mood === 'has'),
    expectedToCome: yes((sort === 'expectation' || sort === 'plan') && assertion.mood === 'will'),
    share: clause.share,
    found: Math.min(4, clause.found) / 4,
    head: yes(clause.head !== null),
    linkScore: link.score,
    bestLink: yes(isBest),
    supported: comparison.alignment.supported[index] ?? 0,
    moodWill: yes(assertion.mood === 'will'),
    moodHas: yes(assertion.mood === 'has'),
    moodIs: yes(assertion.mood === 'is'),
    noVerb: yes(assertion.mood === 'none'),
    insists: yes(assertion.insists),
    settles: yes(assertion.settles),
    keptLoosely: yes(keepsLoosely(sort, foldedText(sentence.tokens))),
    attributed: yes(ATTRIBUTED.test(foldedText(sentence.tokens))),
    whole: yes(clause.first === 0 && clause.last === sentence.tokens.length - 1),
    saidThere: there,
    statedElsewhere: elsewhere,
    cuesHere: Math.min(3, own.length) / 3,
    cuesThere: Math.min(4, context.there.length) / 4,
    length: Math.min(1, sentence.tokens.length / 40),
  };
}

/** What rules a candidate out need not be weighed. */
function weighedHedges({ cueKept: _, sortInside: __, ...weighed }: Hedges) {
  return weighed;
}

/** A page that says whose view it is keeps a distance that the original keeps by doubting. */
const ATTRIBUTED =
  /\b(?:in (?:his|her|their|its|my|our) (?:view|opinion|eyes|telling|book)|according to|in the (?:view|opinion|eyes) of|says?|said|puts?|as .{1,40} sees it)\b/;

/** How strongly the page's likest sentence goes back to each of the original's. */
const strongest = readOnce(({ nearest }: Alignment): ReadonlyMap<number, number> => {
  const scores = new Map<number, number>();
  for (const { original, score } of nearest.flat())
    scores.set(original, Math.max(score, scores.get(original) ?? 0));
  return scores;
});

/** True where a sentence of the original tells of something to come: "will" on the page is then no news. */
function isToCome(sentence: number, digest: Digest): boolean {
  const tells = (cue: CueClass) => sentencesByCue(digest).get(cue)?.has(sentence) === true;
  return tells('future') || tells('planned');
}

/** Share of the weight of an original's sentence that the page's holds. */
function carriedHere(original: number, { tokens }: Sentence, comparison: Comparison): number {
  const keys = [...originalKeys(comparison, original)];
  const here = keySet(tokens);
  const weigh = (of: readonly StemKey[]) =>
    of.reduce((sum, key) => sum + comparison.alignment.weights.of(key), 0);
  return weigh(keys.filter((key) => here.has(key))) / (weigh(keys) || 1);
}

/** Share of the clause's weight that the cue's sentence carries, and the most that another does which has no such cue. */
function carriedBy(keys: readonly StemKey[], cue: CertaintyDigest, { digest, alignment }: Comparison) {
  const { weights } = alignment;
  const total = keys.reduce((sum, key) => sum + weights.of(key), 0) || 1;
  const carried = new Map<number, number>();
  for (const key of keys)
    for (const at of weights.sentencesWith(key)) carried.set(at, (carried.get(at) ?? 0) + weights.of(key));
  const alike = sentencesByCue(digest).get(cue.cue);
  let elsewhere = 0;
  for (const [at, weight] of carried) if (alike?.has(at) !== true) elsewhere = Math.max(elsewhere, weight);
  return { there: (carried.get(cue.sentence) ?? 0) / total, elsewhere: elsewhere / total };
}

/** The sentences of an original that have a cue of each class. */
const sentencesByCue = readOnce((digest: Digest): ReadonlyMap<CueClass, ReadonlySet<number>> => {
  const found = new Map<CueClass, Set<number>>();
  for (const { cue, sentence } of digestFactsOf(digest, 'certainty'))
    found.set(cue, (found.get(cue) ?? new Set()).add(sentence));
  return found;
});

function sortSigns(sort: SortOfCue | null): Record<SortOfCue, number> {
  return Object.fromEntries(SORTS_OF_CUE.map((name) => [name, yes(name === sort)])) as Record<
    SortOfCue,
    number
  >;
}
