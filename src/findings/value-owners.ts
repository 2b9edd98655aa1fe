import type { TimeDigest } from '../digest/digest.ts';
import type { Time } from '../facts/fact.ts';
import { daysBetween } from '../facts/times/calendar.ts';
import type { StemKey } from '../text/keys.ts';
import { type Comparison, factsOf } from './comparison.ts';
import { type OwnedWords, ownedWords } from './owned-words.ts';
import {
  hasValueOf,
  isComparableSize,
  isOfOneKind,
  isRival,
  type Misplaced,
  type Valued,
  type ValuedDigest,
  valuesOf,
} from './valued.ts';

/** A fact of the page with the values of the original that equal it. */
interface Equalled {
  readonly fact: Valued;
  readonly equals: readonly ValuedDigest[];
}

/** How far apart two values that changed places stand, in sentences. */
const APART = 2;
/** Least weight of the words that each of two values has here and the other there … */
const CROSSWISE = 2;
/** … and how much of the sum the words may weigh that one of them has in both. */
const KEPT = 0.3;

/**
 * Two values of which each has here the words that the other has there: "Police counted 1,500, the organisers spoke of 700" for 700 by the police and 1,500
 * by the organisers. Words that both have, here or there, tell nothing. Of 11 pairs found by this alone on the labelled articles 10 were right.
 */
export function exchangedOwners(facts: readonly Equalled[], comparison: Comparison): Misplaced[] {
  const owned = ownedWords(comparison);
  return facts.flatMap((one, at) =>
    facts.slice(at + 1).flatMap((other) => {
      const pair = mayChangePlaces(one, other) ? crossed(one, other, owned, comparison) : null;
      if (pair === null) return [];
      return [
        { fact: one.fact, rival: pair[1], how: 'exchanged' as const },
        { fact: other.fact, rival: pair[0], how: 'exchanged' as const },
      ];
    }),
  );
}

function mayChangePlaces({ fact: one, equals }: Equalled, { fact: other }: Equalled): boolean {
  return (
    Math.abs(one.sentence - other.sentence) <= APART &&
    isOfOneKind(one, other) &&
    !equals.some((equal) => hasValueOf(other, equal))
  );
}

/** The originals of two values, where they fit crosswise only. */
function crossed(
  one: Equalled,
  other: Equalled,
  { here, there }: OwnedWords,
  comparison: Comparison,
): readonly [ValuedDigest, ValuedDigest] | null {
  const [a, b] = [without(here(one.fact), here(other.fact)), without(here(other.fact), here(one.fact))];
  let straight = 0;
  let best: readonly [ValuedDigest, ValuedDigest] | null = null;
  let bestFit = 0;
  for (const first of one.equals)
    for (const second of other.equals) {
      if (Math.abs(first.sentence - second.sentence) > APART) continue;
      const [A, B] = [without(there(first), there(second)), without(there(second), there(first))];
      straight = Math.max(straight, weightOf(a, A, comparison) + weightOf(b, B, comparison));
      const fits = [weightOf(a, B, comparison), weightOf(b, A, comparison)] as const;
      if (Math.min(...fits) < CROSSWISE || fits[0] + fits[1] <= bestFit) continue;
      if (isComparableSize(one.fact, second)) [best, bestFit] = [[first, second], fits[0] + fits[1]];
    }
  return straight <= KEPT * bestFit ? best : null;
}

/** Least score of the link to the sentence whose value was replaced … */
const CLEAR = 0.5;
/** … and how much of it a link to a sentence with the fact's own value may have. */
const BESIDE = 0.6;
/** Least weight of the words that a value has here and another there … */
const TAKEN = 6;
/** … and how much of it the words may weigh that it has here and there. */
const OWN = 0.1;

/**
 * Dates, shares, sums and measures that stand among the words of another one, which the page has nowhere, while their own value belongs to another sentence of
 * the original: "the withdrawal is to be completed by March 3", the day of the next meeting. Plain counts are too often reckoned.
 */
export function inPlaceOfOther(facts: readonly Equalled[], comparison: Comparison): Misplaced[] {
  const { analysis, alignment } = comparison;
  const owned = ownedWords(comparison);
  const values = valuesOf(comparison);
  const own = [...factsOf(analysis, 'quantity'), ...factsOf(analysis, 'time')];
  return facts.flatMap(({ fact, equals }) => {
    const [best, ...others] = alignment.links[fact.sentence] ?? [];
    if (best === undefined || best.score < CLEAR || !isUnlikelyReckoned(fact)) return [];
    const linkOf = (original: number) => others.find((link) => link.original === original)?.score ?? 0;
    const isOnlyElsewhere = equals.every(
      ({ sentence }) => sentence !== best.original && linkOf(sentence) <= BESIDE * best.score,
    );
    const isTakenByNew = own.some(
      (other) =>
        other.sentence === fact.sentence &&
        other.type === fact.type &&
        !values.some((value) => hasValueOf(other, value)),
    );
    if (!isOnlyElsewhere || isTakenByNew) return [];
    const rival = values.find(
      (value) =>
        value.sentence === best.original &&
        (isRival(fact, value) || isOtherTime(fact, value)) &&
        isComparableSize(fact, value) &&
        isUnlikelyReckoned(value) &&
        !own.some((other) => hasValueOf(other, value) || isPartOf(other, value)) &&
        isAmongWordsOf(value, fact, equals, owned, comparison),
    );
    return rival === undefined ? [] : [{ fact, rival, how: 'moved' as const }];
  });
}

/** Days that are mistaken for each other are seldom further apart. */
const FURTHEST_DAYS = 366;

/** "On November 18" and "in April and September": days that have nothing in common, however precise. */
function isOtherTime(fact: Valued, original: ValuedDigest): boolean {
  if (fact.type !== 'time' || original.type !== 'time' || hasValueOf(fact, original)) return false;
  const [here, there] = [daysOf(fact), daysOf(original)];
  if (here === null || there === null) return false;
  const apart = here.to < there.from ? daysBetween(here.to, there.from) : daysBetween(there.to, here.from);
  return apart !== null && apart > 0 && apart <= FURTHEST_DAYS;
}

function isPartOf(fact: Valued, original: ValuedDigest): boolean {
  if (fact.type !== 'time' || original.type !== 'time') return false;
  const [here, there] = [daysOf(fact), daysOf(original)];
  return here !== null && there !== null && there.from <= here.from && here.to <= there.to;
}

function daysOf({ from, to, clock }: Time | TimeDigest): { from: string; to: string } | null {
  return from === null || to === null || clock !== null ? null : { from, to };
}

/** "This year" is said beside any date of it. */
function isUnlikelyReckoned(fact: Valued | ValuedDigest): boolean {
  if (fact.type === 'quantity') return fact.unit !== 'count' && fact.unit !== 'ordinal';
  return !fact.relative || fact.grain !== 'year';
}

function isAmongWordsOf(
  rival: ValuedDigest,
  fact: Valued,
  equals: readonly ValuedDigest[],
  { here, there }: OwnedWords,
  comparison: Comparison,
): boolean {
  const words = here(fact);
  const theirs = there(rival);
  const own = new Set(equals.flatMap((equal) => [...there(equal)]));
  const taken = weightOf(words, without(theirs, own), comparison);
  return taken >= TAKEN && weightOf(words, without(own, theirs), comparison) <= OWN * taken;
}

function without(words: ReadonlySet<StemKey>, others: ReadonlySet<StemKey>): ReadonlySet<StemKey> {
  return new Set([...words].filter((word) => !others.has(word)));
}

/** Weight of the words that two sets share and the original's sentences hold. */
function weightOf(
  some: ReadonlySet<StemKey>,
  others: ReadonlySet<StemKey>,
  { alignment: { weights } }: Comparison,
): number {
  let sum = 0;
  for (const word of some) if (others.has(word) && weights.has(word)) sum += weights.of(word);
  return sum;
}
