import { type StemKey, stemKey } from '../../text/keys.ts';
import type { ComparableTime } from '../times/same-time.ts';
import { complementOf, type Derivation, derivationsOf } from './derivations.ts';
import { elapsed } from './elapsed.ts';
import { type Counted, sameQuantity, type Valued } from './same-quantity.ts';

/** A quantity or a time of the original, of an analysis or of a digest. */
export type KnownFact =
  | (Counted & { readonly type: 'quantity' } & InSentence)
  | (ComparableTime & { readonly type: 'time' } & InSentence);

interface InSentence {
  readonly sentence: number;
}

/** When the two articles appeared, as YYYY-MM-DD. */
export interface Publication {
  readonly pagePublished: string | null;
  readonly originalPublished: string | null;
}

/** A number that follows from the original, and what it follows from. */
export interface Derivability {
  readonly how: Derivation;
  readonly from: readonly KnownFact[];
}

/** More facts than a long article has; bounds the work on hostile text. */
const MOST_FACTS = 150;
/** Each fact is combined with so many after it. */
const MOST_PARTNERS = 10;
/** Two numbers belong together when they stand at most so many sentences apart. */
const NEAR = 2;
/** A derived value may be rounded by so much, whatever the wording allows. */
const ROUNDING = 0.06;

/**
 * Whether a number of the page follows from numbers and dates of the original: a sum, a difference, a share, what remains, a multiple, an
 * age from a year, a duration from two dates. Conservative, because among many numbers nearly everything follows by chance: two numbers
 * must stand near each other, and one of them (or both, see isRelated) must count what the page counts.
 */
export function derivable(
  page: Counted,
  facts: readonly KnownFact[],
  publication: Publication,
): Derivability | null {
  const known = facts.slice(0, MOST_FACTS);
  return (
    fromTimes(page, known, publication) ??
    fromOne(page, known) ??
    fromTwo({ ...page, counted: page.counted.map(keyOf) }, known)
  );
}

function fromTimes(page: Valued, facts: readonly KnownFact[], publication: Publication): Derivability | null {
  if (page.unit !== 's' && page.unit !== 'age') return null;
  const times = facts.filter((fact) => fact.type === 'time');
  const found = elapsed(page, times, publication);
  return found === null ? null : { how: page.unit === 'age' ? 'age' : 'duration', from: found };
}

function fromOne(page: Valued, facts: readonly KnownFact[]): Derivability | null {
  for (const fact of facts) {
    if (fact.type !== 'quantity') continue;
    const found = complementOf(fact).find(({ value }) => fits(page, value));
    if (found !== undefined) return { how: found.how, from: [fact] };
  }
  return null;
}

function fromTwo(page: Counted<StemKey>, facts: readonly KnownFact[]): Derivability | null {
  const quantities = facts.filter((fact) => fact.type === 'quantity');
  for (const [at, first] of quantities.entries()) {
    for (const second of quantities.slice(at + 1, at + 1 + MOST_PARTNERS)) {
      if (Math.abs(second.sentence - first.sentence) > NEAR) continue;
      const found = derivationsOf(first, second).find(
        ({ how, value }) => fits(page, value) && isTelling(page, how) && isRelated(page, first, second),
      );
      if (found !== undefined) return { how: found.how, from: [first, second] };
    }
  }
  return null;
}

/** The derived value is what the page says, and not merely within the looseness of "more than". */
function fits(page: Valued, value: Valued): boolean {
  if (page.unit === 'ordinal' || page.unit === 'score' || page.low !== page.high) return false;
  const distance = Math.abs(page.low - value.low);
  return distance <= Math.max(ROUNDING * Math.abs(value.low), value.precision) && sameQuantity(page, value);
}

/** Products of small counts hit every small number: "two" and "three" near each other would allow any "six". */
function isTelling(page: Valued, how: Derivation): boolean {
  return page.unit !== 'count' || page.low >= (how === 'product' || how === 'quotient' ? 20 : 3);
}

/** The page counts what one of the two counts; a small count must share that word with both. */
function isRelated(page: Counted<StemKey>, first: Counted, second: Counted): boolean {
  const shares = [first, second].map((fact) =>
    fact.counted.some((word) => page.counted.includes(keyOf(word))),
  );
  return page.unit === 'count' && page.low < 10 ? shares.every(Boolean) : shares.some(Boolean);
}

function keyOf(word: string | number): StemKey {
  return typeof word === 'number' ? word : stemKey(word);
}
