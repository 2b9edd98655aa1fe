import type { Alignment } from '../../alignment/align.ts';
import type { Sentence } from '../../facts/fact.ts';
import { keySet, keysByToken, type StemKey } from '../../text/keys.ts';
import { readOnce } from '../../text/read-once.ts';
import type { Comparison } from '../comparison.ts';
import { originalKeys } from '../comparison.ts';
import { type Signs, yes } from '../learned/logistic.ts';
import { ownCues } from './own-cues.ts';
import type { DoubtContext } from './signs.ts';
import { type SortOfCue, sortOf } from './sorts.ts';

/** What the two sentences around a candidate tell, where the governed words alone do not. */
export type PlaceSign =
  | 'unfound'
  | 'clear'
  | 'clearBare'
  | 'clearWill'
  | 'nextLink'
  | 'lengthThere'
  | 'lengthRatio'
  | 'governed'
  | 'secondFound'
  | 'softCue'
  | 'distance'
  | 'assertsGoverned'
  | 'assertsNew'
  | 'willHere'
  | 'willThere'
  | 'saidElsewhere'
  | 'keptElsewhere'
  | 'doubtNext'
  | keyof typeof WORDINGS;

/** Cues of one sort that are dropped more, or less, readily than others of it: "is to" is "will", "might want" is no plan. */
const WORDINGS = {
  may: /^may/,
  suspected: /suspect|suspic/,
  scheduled: /^(?:is to|are to|was to|were to|to be|due|set to)/,
  estimated: /^(?:estimat|put at|reckon)/,
  wanted: /^(?:want|would like|seek|trying)/,
  hoped: /^hop/,
} as const;

/** Measures the two sentences of a candidate. */
export function placeSigns(context: DoubtContext, comparison: Comparison): Signs<PlaceSign> {
  const { sentence, index, cue, clause, own, isClear, assertion } = context;
  const { weights, nearest } = comparison.alignment;
  const keys = [...originalKeys(comparison, cue.sentence)];
  const here = keysByToken(sentence.tokens);
  const uniqueHere = new Set(here.filter((key) => key !== null)).size;
  const sort = sortOf(cue.wording);
  const isScheduled = WORDINGS.scheduled.test(cue.wording.toLowerCase());
  return {
    ...wordingSigns(cue.wording.toLowerCase()),
    ...assertionSigns(context, here, keys),
    ...elsewhereSigns(context, sort, comparison),
    unfound: yes(clause.first === 0 && clause.found === 0),
    clear: yes(isClear),
    clearBare: yes(isClear && own.every((mine) => mine.sort === null)),
    clearWill: yes(isClear && assertion.mood === 'will' && sort !== 'future' && !isScheduled),
    nextLink: nearest[index]?.[1]?.score ?? 0,
    lengthThere: Math.min(1, keys.length / 30),
    lengthRatio: Math.min(2, uniqueHere / (keys.length || 1)) / 2,
    governed: sum(cue.scope, weights.of) / (sum(keys, weights.of) || 1),
    secondFound: yes(here.includes(cue.scope[1] ?? null)),
    softCue: yes(cue.cue === 'soft'),
    willHere: yes(sentence.tokens.some(({ folded }) => WILL.test(folded))),
    willThere: yes(context.there.some(({ wording }) => WILL.test(wording.toLowerCase()))),
    doubtNext: yes(doubtsBehind(index, comparison)),
  };
}

const WILL = /^will$|['’]ll$/;

function wordingSigns(wording: string): Record<keyof typeof WORDINGS, number> {
  const read = Object.entries(WORDINGS).map(([name, pattern]) => [name, yes(pattern.test(wording))]);
  return Object.fromEntries(read) as Record<keyof typeof WORDINGS, number>;
}

/** How what the page asserts goes with what the cue governs: its own word, a word new to the sentence, or one that stands far off. */
function assertionSigns(
  { sentence: { tokens }, cue, assertion }: DoubtContext,
  here: readonly (StemKey | null)[],
  keys: readonly StemKey[],
) {
  const asserted = here.filter((key, at) => {
    const token = tokens[at];
    return (
      key !== null && token !== undefined && token.start >= assertion.start && token.end <= assertion.end
    );
  });
  const at = tokens.findIndex(({ start }) => start >= assertion.start);
  const distances = here.flatMap((key, place) =>
    key !== null && cue.scope.includes(key) ? [Math.abs(place - at)] : [],
  );
  return {
    distance: Math.min(FAR, ...distances) / FAR,
    assertsGoverned: yes(asserted.some((key) => cue.scope.includes(key ?? -1))),
    assertsNew: yes(asserted.length > 0 && asserted.every((key) => !keys.includes(key ?? -1))),
  };
}

/** Tokens from which on a word is as far as can be. */
const FAR = 10;

/** Whether another sentence of the page that is like the cue's says more of what it governs, and whether one keeps the doubt. */
function elsewhereSigns(
  { index, cue, sentence }: DoubtContext,
  sort: SortOfCue | null,
  comparison: Comparison,
) {
  const { analysis, alignment } = comparison;
  const total = sum(cue.scope, alignment.weights.of) || 1;
  const says = (other: Sentence) => {
    const keys = keySet(other.tokens);
    return (
      sum(
        cue.scope.filter((key) => keys.has(key)),
        alignment.weights.of,
      ) / total
    );
  };
  const mine = says(sentence);
  let [said, kept] = [0, 0];
  for (const at of goingBackTo(alignment).get(cue.sentence) ?? []) {
    const other = analysis.sentences[at];
    if (at === index || other === undefined) continue;
    const share = says(other);
    said = Math.max(said, share);
    if (
      ownCues(comparison)
        .get(at)
        ?.some((own) => own.sort === sort)
    )
      kept = Math.max(kept, share);
  }
  return { saidElsewhere: yes(said > mine), keptElsewhere: kept };
}

/** Sentences of a page that are like one of the original's and looked at; more than a few there are only on pages that repeat themselves. */
const MOST_ALIKE = 100;

/** The page's sentences that are like each of the original's, the first `MOST_ALIKE`. */
const goingBackTo = readOnce(({ nearest }: Alignment): ReadonlyMap<number, readonly number[]> => {
  const sentences = new Map<number, number[]>();
  for (const [at, links] of nearest.entries()) {
    for (const { original } of links) {
      const known = sentences.get(original);
      if (known === undefined) sentences.set(original, [at]);
      else if (known.length < MOST_ALIKE) known.push(at);
    }
  }
  return sentences;
});

/** The next sentence of the paragraph doubts: "It was a fox. So, at least, the neighbours believe." */
function doubtsBehind(index: number, comparison: Comparison): boolean {
  const { sentences } = comparison.analysis;
  if (sentences[index + 1]?.block !== sentences[index]?.block) return false;
  return (
    ownCues(comparison)
      .get(index + 1)
      ?.some(({ sort }) => sort !== null) === true
  );
}

function sum(keys: readonly StemKey[], weigh: (key: StemKey) => number): number {
  return keys.reduce((total, key) => total + weigh(key), 0);
}
