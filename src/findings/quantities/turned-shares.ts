import type { QuantityDigest } from '../../digest/digest.ts';
import type { Quantity } from '../../facts/fact.ts';
import { NEGATION } from '../../facts/surroundings.ts';
import { type StemKey, wordKey } from '../../text/keys.ts';
import type { Token } from '../../text/tokens.ts';
import { type Comparison, factsOf, linkedTo, originalKeys } from '../comparison.ts';
import { REST } from '../reckoning/reckoning-words.ts';
import { tokensAfter, tokensBefore } from '../tokens-beside.ts';

/** Words that make a share the rest of another: "the other 60%", "60% less", "stood empty", "has yet to be surveyed". */
const TURNING = new Set([
  ...REST,
  ...`more less fewer lower higher smaller below above short without except but against opposed empty vacant missing drop dropped fall fell falls decline
  declined lose loses lost cut discount rise rose increase yet still await awaits awaiting lack lacks lacked lacking`.split(
    /\s+/,
  ),
]);
/** Words that deny what is said: where both articles have one, what they say is the same. */
const DENYING = new Set('no not never none nor neither unaware unknown'.split(' '));
/** "Uninsured", "undecided", "untouched". */
const UNDONE = /^un\w{3,}(?:ed|en|sold|paid)$/;
/** Of these, what merely bounds a share where it stands beside it: "more than half". */
const BOUNDING = new Set(['more', 'less', 'fewer']);
/** The rest tell the other half from this one. */
const TURNING_HALVES = new Set([...TURNING].filter((word) => !BOUNDING.has(word)));
const DENYING_KEYS = new Set([...DENYING].map(wordKey));

/** "60% of the usual tariff" is 40% below it, which a digest does not tell. */
const BASES = new Set(
  'price prices tariff rate rates cost value level normal usual average before'.split(' '),
);
const BASE_REACH = 4;
/** How far from a share a word that turns it may stand, in tokens: that there are more of something is said of other things. */
const TURNING_REACH = 10;

/** How far two shares that make up a whole may miss a hundred. */
const WHOLE_ROUNDING = 0.6;

/**
 * The share of which a share of the page is the rest, said of the same: "about 40 per cent of it was one-off" for 60. The rest of something is said
 * with a word that turns it round, here or there; "75% happen in other ways" of a quarter by auction.
 */
export function turnedShare(
  fact: Quantity,
  originals: readonly QuantityDigest[],
  comparison: Comparison,
): QuantityDigest | null {
  if (fact.unit !== 'percent' || fact.kind !== 'percent' || fact.low === 50) return null;
  const own = factsOf(comparison.analysis, 'quantity').filter(({ unit }) => unit === 'percent');
  const linked = linkedTo(comparison, fact.sentence);
  const whole = originals.find(
    ({ unit, kind, sentence, low }) =>
      unit === 'percent' &&
      (kind === 'percent' || sentence === linked[0]) &&
      linked.includes(sentence) &&
      Math.abs(low + fact.low - 100) <= WHOLE_ROUNDING &&
      own.every((other) => other.low !== low),
  );
  if (whole === undefined || isTurned(fact, whole, comparison)) return null;
  return originals.some((original) => original.unit === 'percent' && original.low === fact.low)
    ? null
    : whole;
}

/** "Dropped by more than half" of what is less than half as large: the two halves of a whole, each with its bound. */
export function isOtherHalf(fact: Quantity, whole: QuantityDigest, comparison: Comparison): boolean {
  return fact.unit === 'percent' && fact.low === 50 && turns(fact, whole, TURNING_HALVES, comparison);
}

/** How far a share in words and the rest of another may miss a hundred. */
const WORDED_ROUNDING = 1;

/** "Was left with a third" of what has lost two-thirds: the rest of a share, and a word that turns it round, here or there. */
export function isRestOfShare(
  fact: Quantity,
  near: readonly QuantityDigest[],
  comparison: Comparison,
): boolean {
  return near.some(
    (whole) =>
      whole.unit === 'percent' &&
      whole.low !== fact.low &&
      Math.abs(whole.low + fact.low - 100) <=
        (fact.kind === 'percent' && whole.kind === 'percent' ? WHOLE_ROUNDING : WORDED_ROUNDING) &&
      turns(fact, whole, TURNING_HALVES, comparison),
  );
}

/** A word that turns is said of both where both sentences have it: "60% lower" for "40 percent lower". */
export function isTurned(fact: Quantity, whole: QuantityDigest, comparison: Comparison): boolean {
  return turns(fact, whole, TURNING, comparison);
}

function turns(
  fact: Quantity,
  whole: QuantityDigest,
  turning: ReadonlySet<string>,
  comparison: Comparison,
): boolean {
  const here = comparison.analysis.sentences[fact.sentence]?.tokens ?? [];
  const beside = [
    ...tokensBefore(fact, comparison, TURNING_REACH),
    ...tokensAfter(fact, comparison, TURNING_REACH),
  ];
  if (tokensAfter(fact, comparison, BASE_REACH).some(({ folded }) => BASES.has(folded))) return true;
  const isDenied = (folded: string) => DENYING.has(folded) || folded.endsWith("n't");
  const there = originalKeys(comparison, whole.sentence);
  const held = new Set(here.map(({ folded }) => wordKey(folded)));
  const isNewThere = (key: StemKey) => there.includes(key) && !held.has(key);
  const turnsHere = ({ folded }: Token) =>
    (turning.has(folded) || (UNDONE.test(folded) && !isDenied(folded))) && !there.includes(wordKey(folded));
  if (beside.some(turnsHere) || [...turning].some((word) => isNewThere(wordKey(word)))) return true;
  const deniedThere =
    whole.around.some(({ key }) => key === NEGATION) || there.some((key) => DENYING_KEYS.has(key));
  return here.some(({ folded }) => isDenied(folded)) !== deniedThere;
}
