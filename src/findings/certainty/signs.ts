import type { Link } from '../../alignment/align.ts';
import type { CertaintyDigest, Digest } from '../../digest/digest.ts';
import type { CueClass, Sentence } from '../../facts/fact.ts';
import { type Comparison, digestFactsOf } from '../comparison.ts';
import type { Signs } from '../learned/logistic.ts';
import type { Assertion } from './assertion.ts';
import { type Clause, keysOfClause } from './clause.ts';
import type { Hedges } from './hedges.ts';

/** What tells a doubt that was dropped from one that is kept in other words, or was never about the page's clause. */
export type DoubtSign =
  | keyof Hedges
  | SortOfCue
  | 'share'
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
  | 'saidThere'
  | 'statedElsewhere'
  | 'betterElsewhere'
  | 'cuesHere'
  | 'cuesThere'
  | 'notInText'
  | 'length';

/** Sorts of cue that are dropped, or reworded, more or less readily. */
type SortOfCue = (typeof SORTS)[number][0];

const SORTS = [
  [
    'modal',
    /^(?:may|might|could|perhaps|possibl|potential|conceiv|maybe|not rul|(?:has|have|had|did|could|can)n?(?:'t| not)? (?:be )?(?:not )?rul|cannot)/,
  ],
  [
    'expectation',
    /^(?:expect|due|set to|to be|is to|are to|was to|were to|forecast|projected|looks? |should|on course|on track|tipped)/,
  ],
  ['likelihood', /^(?:likel|most likel|probabl|presumabl|appear|seem|apparent)/],
  [
    'consideration',
    /^(?:consider|is consider|was consider|are consider|mull|(?:is|are|was|were) weigh|weighed|discuss|eye|toying|in talks|open to|option|mooted|proposal|propos)/,
  ],
  ['plan', /^(?:plan|hope|hoping|intend|aim|want|pledg|promis|vow|seek|trying|would like|offered)/],
  [
    'guess',
    /^(?:estimat|suggest|indicat|hint|looked|believ|belief|presum|assum|theory|thought|think|understood|reckon|prelim|provision|tentativ|initial|a chance|chances|possibility|unclear|uncertain)/,
  ],
  [
    'claim',
    /^(?:claim|alleg|accus|suspect|suspic|rumou?r|said|reported|purport|suppos|unconfirmed|speculat)/,
  ],
  [
    'condition',
    /^(?:if|unless|provided|as long|assuming|on condition|in the event|subject|whether|in principle)/,
  ],
  ['bound', /^(?:up to|as much|no more)/],
] as const;

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
  /** Number of cues in the page's sentence and in the original's. */
  readonly cuesHere: number;
  readonly cuesThere: number;
}

/** Measures a candidate. */
export function doubtSigns(context: DoubtContext, comparison: Comparison): Signs<DoubtSign> {
  const { sentence, index, link, isBest, cue, clause, hedges, assertion, cuesHere, cuesThere } = context;
  const sort = sortOf(cue);
  const { there, elsewhere } = carriedBy(keysOfClause(sentence, clause), cue, comparison);
  return {
    ...hedges,
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
    saidThere: there,
    statedElsewhere: elsewhere,
    betterElsewhere: yes(elsewhere >= there),
    cuesHere: Math.min(3, cuesHere) / 3,
    cuesThere: Math.min(4, cuesThere) / 4,
    notInText: yes(sentence.blockKind !== 'paragraph'),
    length: Math.min(1, sentence.tokens.length / 40),
  };
}

/** Share of the clause's weight that the cue's sentence carries, and the most that another does which has no such cue. */
function carriedBy(keys: readonly number[], cue: CertaintyDigest, { digest, alignment }: Comparison) {
  const { weights } = alignment;
  const total = keys.reduce((sum, key) => sum + weights.of(key), 0) || 1;
  const carried = new Map<number, number>();
  for (const key of keys)
    for (const at of weights.sentencesWith(key)) carried.set(at, (carried.get(at) ?? 0) + weights.of(key));
  const alike = sentencesWith(cue.cue, digest);
  let elsewhere = 0;
  for (const [at, weight] of carried) if (!alike.has(at)) elsewhere = Math.max(elsewhere, weight);
  return { there: (carried.get(cue.sentence) ?? 0) / total, elsewhere: elsewhere / total };
}

/** Sentences of the original that have a cue of a class: asked for at every candidate. */
function sentencesWith(cue: CueClass, digest: Digest): ReadonlySet<number> {
  const known = doubtful.get(digest) ?? new Map<CueClass, ReadonlySet<number>>();
  doubtful.set(digest, known);
  const seen = known.get(cue);
  if (seen !== undefined) return seen;
  const cues = digestFactsOf(digest, 'certainty').filter((other) => other.cue === cue);
  const found = new Set(cues.map(({ sentence }) => sentence));
  known.set(cue, found);
  return found;
}

const doubtful = new WeakMap<Digest, Map<CueClass, ReadonlySet<number>>>();

/** The sort of a cue, or null for one whose loss means nothing ("without", "feared", "once"). */
export function sortOf({ wording }: CertaintyDigest): SortOfCue | null {
  const folded = wording.toLowerCase();
  return SORTS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

function sortSigns(sort: SortOfCue | null): Record<SortOfCue, number> {
  return Object.fromEntries(SORTS.map(([name]) => [name, yes(name === sort)])) as Record<SortOfCue, number>;
}

function yes(condition: boolean): number {
  return condition ? 1 : 0;
}
