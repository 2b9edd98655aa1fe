import type { QuantityDigest, TimeDigest } from '../../digest/digest.ts';
import type { Quantity, Time } from '../../facts/fact.ts';
import { type StemKey, stemKey } from '../../text/keys.ts';

type Fact = Quantity | Time;
type Original = QuantityDigest | TimeDigest;

/** Words that count whatever stands near: nothing is told by them. */
const UNTELLING: ReadonlySet<StemKey> = new Set(
  ['peopl', 'person', 'man', 'woman', 'dai', 'year', 'month', 'hour', 'end', 'start', 'close'].map((stem) =>
    stemKey(stem),
  ),
);

/**
 * True where of two plain numbers of one sentence one counts here what the other counts there: "19 goals in 11 games" for 11 goals in 19
 * matches. Of 5 found so on the labelled articles 5 were right.
 * @param here the two facts of the page
 * @param there the facts of the original that have their values, in the same order
 */
export function areCountedCrosswise(
  here: readonly [Fact, Fact],
  there: readonly [Original, Original],
): boolean {
  return [0, 1].some((at) => {
    const [fact, beside, own, other] = [here[at], here[1 - at], there[at], there[1 - at]];
    if (fact?.type !== 'quantity' || beside?.type !== 'quantity') return false;
    if (own?.type !== 'quantity' || other?.type !== 'quantity' || fact.kind !== 'number') return false;
    const [word] = fact.counted;
    if (word === undefined || beside.counted[0] === word || UNTELLING.has(stemKey(word))) return false;
    const head = stemKey(word);
    return head === other.counted[0] && !own.counted.slice(0, 2).includes(head);
  });
}

/** Fewer are as easily a part of what is counted: "four three-storey blocks" for four blocks of three storeys. */
const FEWEST = 10;

/** True where each of the two counts right here what the other counts right there, whatever their sizes: "21,000 passengers and 118,000 lorries" for the reverse. */
export function haveChangedHeads(here: readonly [Fact, Fact], there: readonly [Original, Original]): boolean {
  const [first, second] = here.map(headOf);
  const [own, other] = there.map(headOf);
  return (
    first !== null &&
    second !== null &&
    first !== second &&
    first === other &&
    second === own &&
    !UNTELLING.has(first ?? 0) &&
    !UNTELLING.has(second ?? 0)
  );
}

function headOf(fact: Fact | Original): StemKey | null {
  if (fact.type !== 'quantity' || fact.unit !== 'count' || fact.low < FEWEST) return null;
  const [word] = fact.counted;
  return word === undefined ? null : typeof word === 'string' ? stemKey(word) : word;
}
