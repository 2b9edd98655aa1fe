import type { TimeDigest } from '../digest/digest.ts';
import type { Time } from '../facts/fact.ts';
import { daysBetween } from '../facts/times/calendar.ts';
import type { StemKey } from '../text/keys.ts';
import { readOnce } from '../text/read-once.ts';
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

const ownedIn = readOnce(ownedWords);

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
const KEPT = 0.35;

/**
 * Two values of which each has here the words that the other has there: "Police counted 1,500, the organisers spoke of 700" for 700 by the police and 1,500
 * by the organisers. Words that both have, here or there, tell nothing. Of 11 pairs found by this alone on the labelled articles 10 were right.
 */
export function exchangedOwners(facts: readonly Equalled[], comparison: Comparison): Misplaced[] {
  const owned = ownedIn(comparison);
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
  owned: OwnedWords,
  comparison: Comparison,
): readonly [ValuedDigest, ValuedDigest] | null {
  let straight = 0;
  let best: readonly [ValuedDigest, ValuedDigest] | null = null;
  let bestFit = 0;
  for (const first of one.equals)
    for (const second of other.equals) {
      if (Math.abs(first.sentence - second.sentence) > APART) continue;
      const fits = fitsOf([one.fact, other.fact], [first, second], owned, comparison);
      straight = Math.max(straight, fits.straight);
      const crosswise = fits.crosswise[0] + fits.crosswise[1];
      if (Math.min(...fits.crosswise) < CROSSWISE || crosswise <= bestFit) continue;
      if (isComparableSize(one.fact, second)) [best, bestFit] = [[first, second], crosswise];
    }
  return straight <= KEPT * bestFit ? best : null;
}

/** Weight of the words that only one of two values has on either side: each with its own value there, and each with the other's. */
function fitsOf(
  [one, other]: readonly [Valued, Valued],
  [first, second]: readonly [ValuedDigest, ValuedDigest],
  { here, there }: OwnedWords,
  comparison: Comparison,
): { readonly straight: number; readonly crosswise: readonly [number, number] } {
  const [a, b] = [without(here(one), here(other)), without(here(other), here(one))];
  const [A, B] = [without(there(first), there(second)), without(there(second), there(first))];
  return {
    straight: weightOf(a, A, comparison) + weightOf(b, B, comparison),
    crosswise: [weightOf(a, B, comparison), weightOf(b, A, comparison)],
  };
}

/** True where all that is said of two values, on the whole, leaves each of them with its own. */
export function keepTheirOwners(
  facts: readonly [Valued, Valued],
  originals: readonly [ValuedDigest, ValuedDigest],
  comparison: Comparison,
): boolean {
  const { straight, crosswise } = fitsOf(facts, originals, ownedIn(comparison), comparison);
  return straight > crosswise[0] + crosswise[1];
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
  const owned = ownedIn(comparison);
  const values = valuesOf(comparison);
  const own = [...factsOf(analysis, 'quantity'), ...factsOf(analysis, 'time')];
  const isInPlace = ({ sentence }: Valued, value: ValuedDigest) =>
    (alignment.links[sentence] ?? []).some(({ original }) => original === value.sentence);
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
        !isOpen(value) &&
        !own.some(
          (other) => (hasValueOf(other, value) || isPartOf(other, value)) && isInPlace(other, value),
        ) &&
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

/** "The last quarter" may be one of this year or of the one before. */
function isOpen({ type, wording }: ValuedDigest): boolean {
  return type === 'time' && /\blast quarter\b/i.test(wording);
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
