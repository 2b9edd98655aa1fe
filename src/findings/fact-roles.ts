import { bySentence, type Neighbour, surroundings, valuesBeside, WHOLE } from '../facts/surroundings.ts';
import { readOnce } from '../text/read-once.ts';
import { type Comparison, copyOf, factsOf, linkedTo } from './comparison.ts';
import { likeness } from './likeness-around.ts';
import { areCountedCrosswise, haveChangedHeads } from './quantities/counted-crosswise.ts';
import { isSettled } from './settled.ts';
import { exchangedOwners, inPlaceOfOther, keepTheirOwners } from './value-owners.ts';
import {
  equalsOf,
  hasValueOf,
  isComparableSize,
  isRival,
  type Misplaced,
  type Valued,
  type ValuedDigest,
  valuesOf,
} from './valued.ts';

/**
 * Numbers and dates by the words around them. "Six cancelled and nine diverted" has the same values as "nine cancelled and six diverted"; only what
 * stands beside each tells them apart. A value of the page is held against the equal ones of the original and against its rivals, the other values
 * of its kind where its sentence comes from: if the words around it fit a rival clearly better, it stands in the rival's place.
 */

/** A fact of the page with its place in the original: what has its value there, and how well the words around the two agree. */
interface Placed {
  readonly fact: Valued;
  readonly around: readonly Neighbour[];
  readonly equals: readonly ValuedDigest[];
  /** The best likeness with an equal value, 0 where there is none. */
  readonly straight: number;
}

/** An article has some 40 numbers and dates; finding their places grows with the square of this. */
const MOST_PLACED = 300;

/**
 * By how much, in weights of rare words, the words around two values must fit better crosswise: each, and both together. Of 14 such pairs on the
 * labelled articles none was right as it stood.
 */
const EACH = 0.2;
const BOTH = 1.2;
/** The same for one value whose counterpart has no word around it that the original has as well ("and six rerouted"). */
const ALONE = 1.6;
/** Least likeness with a rival that nothing on the page has taken, for a value that stands elsewhere in the original … */
const MOVED = 2.5;
/** … and among words of which these share at most such a part. */
const ELSEWHERE = 0.3;
/** A likeness that leaves no doubt which sentence the value's comes from. */
const OUTSTANDING = 5;

/** Facts of one type that stand where the original has another value, which they changed places with or took the place of. */
export function misplaced(comparison: Comparison, type: Valued['type']): Misplaced[] {
  const all = placedFacts(comparison).filter(({ fact }) => fact.type === type);
  const open = all.filter((placed) => mayBeMisplaced(placed, comparison));
  const found = open.flatMap((placed) => misplacedFact(placed, all, comparison) ?? []);
  const isFound = (fact: Valued) => found.some((one) => one.fact === fact);
  for (const more of [exchangedOwners(open, comparison), inPlaceOfOther(open, comparison)])
    found.push(...more.filter(({ fact }) => !isFound(fact)));
  const partners = all
    .filter(({ fact }) => !isFound(fact))
    .flatMap((placed) => partnerOf(placed, found, all) ?? []);
  return [...found, ...partners];
}

/** Its value stands in the original, but not in a sentence that the page repeats word for word. */
function mayBeMisplaced({ fact, equals }: Placed, comparison: Comparison): boolean {
  if (equals.length === 0 || !isTelling(fact, comparison)) return false;
  const copied = copyOf(comparison, fact.sentence);
  return !equals.some(({ sentence }) => sentence === copied);
}

function misplacedFact(placed: Placed, all: readonly Placed[], comparison: Comparison): Misplaced | null {
  const { fact } = placed;
  const crossed = crossedWith(placed, all, comparison);
  if (crossed !== null) return { fact, rival: crossed, how: 'exchanged' };
  const rival = bestRival(placed, comparison);
  if (rival === null) return null;
  if (isExchanged(placed, rival, all, comparison)) return { fact, rival, how: 'exchanged' };
  return isMoved(placed, rival, all, comparison) ? { fact, rival, how: 'moved' } : null;
}

/** "33% were for it" has no word of its own, but its place is known once "58% were against" stands in that of the other. */
function partnerOf(
  { fact, equals, straight }: Placed,
  found: readonly Misplaced[],
  all: readonly Placed[],
): Misplaced | null {
  if (straight >= EACH) return null;
  const first = found.find(
    ({ fact: other, rival, how }) =>
      how === 'exchanged' && other.sentence === fact.sentence && equals.includes(rival),
  );
  const theirs = all.find((placed) => placed.fact === first?.fact)?.equals ?? [];
  const rival = theirs.find(({ sentence }) => sentence === first?.rival.sentence);
  return rival === undefined ? null : { fact, rival, how: 'exchanged' };
}

/** Least likeness with a rival for a value that the original has nowhere. */
const TAKEN = 1.5;

/**
 * The value of the original in whose place a value stands that the original does not have, where the words around both agree so well that it was
 * put there: "three dogs" for "a loom weight and two dogs". Null where there is none, or where the page gives that value as well.
 */
export function replaced(fact: Valued, comparison: Comparison): ValuedDigest | null {
  const all = placedFacts(comparison);
  const placed = all.find((other) => other.fact === fact);
  const rival = placed === undefined ? null : bestRival(placed, comparison);
  if (placed === undefined || rival === null || !isComparableSize(fact, rival)) return null;
  const fit = likeness(placed.around, rival, comparison);
  return fit >= TAKEN && !isClaimed(placed, rival, fit, all, comparison) ? rival : null;
}

/** The words around a value of the page, nearest first. */
export function wordsAround(fact: Valued, comparison: Comparison): readonly Neighbour[] {
  return placedFacts(comparison).find((placed) => placed.fact === fact)?.around ?? [];
}

const placedFacts = readOnce((comparison: Comparison): readonly Placed[] => {
  const { analysis } = comparison;
  const facts: readonly Valued[] = [...factsOf(analysis, 'quantity'), ...factsOf(analysis, 'time')];
  const grouped = bySentence(facts);
  return facts
    .filter((fact) => !isSettled(comparison, fact))
    .slice(0, MOST_PLACED)
    .map((fact) => {
      const beside = valuesBeside(fact, grouped.get(fact.sentence) ?? []);
      const around = surroundings(analysis.sentences[fact.sentence]?.tokens ?? [], fact, beside);
      const equals = equalsOf(fact, comparison);
      const straight = Math.max(0, ...equals.map((original) => likeness(around, original, comparison)));
      return { fact, around, equals, straight };
    });
});

/** Vague wording is said of any time, and "the pair" of any two. */
function isTelling(fact: Valued, { page }: Comparison): boolean {
  if (/^(?:the|a) (?:pair|couple|duo|trio)$/i.test(page.text.slice(fact.start, fact.end))) return false;
  return fact.type === 'quantity' || fact.grain !== 'vague';
}

/** The other value of its kind, where the fact's sentence comes from, that the words around it fit best; null where they fit its own value better. */
function bestRival(placed: Placed, comparison: Comparison): ValuedDigest | null {
  const linked = linkedTo(comparison, placed.fact.sentence);
  let best: ValuedDigest | null = null;
  let bestFit = placed.straight;
  for (const original of valuesOf(comparison)) {
    if (!linked.includes(original.sentence) || !isRival(placed.fact, original)) continue;
    const fit = likeness(placed.around, original, comparison);
    if (fit > bestFit) [best, bestFit] = [original, fit];
  }
  return best;
}

/** The rival's value stands where this one's words are: both fit better crosswise. */
function isExchanged(
  placed: Placed,
  rival: ValuedDigest,
  all: readonly Placed[],
  comparison: Comparison,
): boolean {
  const gain = likeness(placed.around, rival, comparison) - placed.straight;
  const near = placed.equals.some(({ sentence }) =>
    linkedTo(comparison, placed.fact.sentence).includes(sentence),
  );
  return all.some((other) => {
    if (other === placed || !hasValueOf(other.fact, rival)) return false;
    if (placed.equals.some((own) => arePartAndWhole(own, rival))) return false;
    const crosswise = Math.max(...placed.equals.map((equal) => likeness(other.around, equal, comparison)));
    const back = crosswise - other.straight;
    if (gain >= EACH && back >= EACH) return gain + back >= BOTH;
    if (!near || !isComparableSize(placed.fact, rival) || gain < ALONE || back < 0) return false;
    return other.fact.sentence === placed.fact.sentence;
  });
}

/** The value that this one changed places with, where both stand in one sentence here and in one that it goes back to. */
function crossedWith(
  { fact, equals }: Placed,
  all: readonly Placed[],
  comparison: Comparison,
): ValuedDigest | null {
  const linked = linkedTo(comparison, fact.sentence);
  for (const own of equals.filter(({ sentence }) => linked.includes(sentence))) {
    for (const { fact: other, equals: others } of all) {
      if (other === fact || other.sentence !== fact.sentence) continue;
      const rival = others.find((one) => one.sentence === own.sentence && isRival(fact, one));
      if (rival === undefined || arePartAndWhole(own, rival)) continue;
      const [here, there] = [[fact, other] as const, [own, rival] as const];
      if (haveChangedHeads(here, there)) return rival;
      if (keepTheirOwners(here, there, comparison)) continue;
      if (isComparableSize(fact, rival) && areCountedCrosswise(here, there)) return rival;
    }
  }
  return null;
}

/** "44 of the planned 120 piles": what is counted is said of both, beside either. */
function arePartAndWhole(one: ValuedDigest, other: ValuedDigest): boolean {
  const areCounts = one.type === 'quantity' && other.type === 'quantity' && one.unit === 'count';
  if (!areCounts || other.unit !== 'count' || one.sentence !== other.sentence) return false;
  return [one, other].some(({ around }) => around.some(({ key }) => key === WHOLE));
}

/** The value stands in the original among other words, and here in the place of one that the page has nowhere else. */
function isMoved(
  placed: Placed,
  rival: ValuedDigest,
  all: readonly Placed[],
  comparison: Comparison,
): boolean {
  const fit = likeness(placed.around, rival, comparison);
  const linked = linkedTo(comparison, placed.fact.sentence);
  const elsewhere = fit >= OUTSTANDING ? 2 * ELSEWHERE : ELSEWHERE;
  if (fit < MOVED || placed.straight > elsewhere * fit || !isComparableSize(placed.fact, rival)) return false;
  const own = rival.sentence === linked[0] && fit >= OUTSTANDING ? linked.slice(0, 1) : linked;
  if (placed.equals.some(({ sentence }) => own.includes(sentence)) || isRest(placed, rival, all))
    return false;
  return !isClaimed(placed, rival, fit, all, comparison);
}

/** "Eight of the 37" where the original has 29 of them. */
function isRest({ fact }: Placed, rival: ValuedDigest, all: readonly Placed[]): boolean {
  if (fact.type !== 'quantity' || rival.type !== 'quantity') return false;
  return all.some(
    ({ fact: whole }) =>
      whole.type === 'quantity' &&
      whole.sentence === fact.sentence &&
      whole.unit === fact.unit &&
      (Math.abs(fact.low + rival.low - whole.low) < 1e-9 ||
        Math.abs(rival.low + whole.low - fact.low) < 1e-9),
  );
}

/** Another value of the page is the rival's, among words that fit it as well. */
function isClaimed(
  placed: Placed,
  rival: ValuedDigest,
  fit: number,
  all: readonly Placed[],
  comparison: Comparison,
): boolean {
  return all.some(
    (other) =>
      other !== placed && hasValueOf(other.fact, rival) && likeness(other.around, rival, comparison) >= fit,
  );
}
