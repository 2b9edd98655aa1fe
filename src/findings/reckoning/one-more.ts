import type { Quantity } from '../../facts/fact.ts';
import { keysOfWords, type StemKey, stemKey, wordKey } from '../../text/keys.ts';
import { type Comparison, digestFactsOf, linkedTo, originalKeys } from '../comparison.ts';
import { foldedText, saysNear, tokensBefore } from '../tokens-beside.ts';
import { comesTo } from './comes-to.ts';

// Counts that one named among others makes one more or one less, and what lies between the ends of a range.

/** Whether a count is that of a linked sentence without the one who is named beside it, or with him. */
export function isOneMoreOrLess(fact: Quantity, comparison: Comparison): boolean {
  if (fact.unit !== 'count' || fact.low !== fact.high) return false;
  return isOtherOnes(fact, comparison) || isPlusOne(fact, comparison);
}

/** "The other 15 districts" of 16, "two older brothers" of the youngest of three, "she and four rivals" of one of five firms. */
function isOtherOnes(fact: Quantity, comparison: Comparison): boolean {
  if (!saysNear(fact, OTHERS, 1, comparison)) return false;
  const near = linkedTo(comparison, fact.sentence);
  return countsOf(comparison).some(
    ({ low, sentence, counted }) =>
      near.includes(sentence) &&
      low === fact.low + 1 &&
      // "Two rivals" where the original has "three rivals" is another number of them.
      !counted.slice(0, 1).some((key) => OTHER_KEYS.has(key)),
  );
}

const OTHERS_WORDS =
  `other others fellow fellows colleagues older younger elder rivals rival competitors competing opponents peers teammates classmates crewmates siblings companions
  accomplices`.split(/\s+/);
const OTHERS = new Set(OTHERS_WORDS);
const OTHER_KEYS: ReadonlySet<StemKey> = new Set(OTHERS_WORDS.map(wordKey));

/** Larger counts stand beside one that is one less by chance. */
const MOST = 20;

/** "Four accused" for one who is named "and three others", "three chains" for "the chain and two rivals", "three provinces" for "Banwan and two neighbouring provinces". */
function isPlusOne(fact: Quantity, comparison: Comparison): boolean {
  if (fact.low < 2 || fact.low > MOST) return false;
  const head = fact.counted.slice(0, 1).map(stemKey);
  return linkedTo(comparison, fact.sentence).some((at) => {
    const hasOthers = originalKeys(comparison, at).includes(wordKey('others'));
    return countsOf(comparison).some(
      ({ sentence, low, counted }) =>
        sentence === at &&
        low === fact.low - 1 &&
        (hasOthers ||
          counted.slice(0, 1).some((key) => OTHER_KEYS.has(key)) ||
          (counted.slice(1).some((key) => BESIDE.has(key)) && head.some((key) => counted[0] === key))),
    );
  });
}

/** What sets counted things beside one that is named. */
const BESIDE: ReadonlySet<StemKey> = new Set(
  keysOfWords(
    'other neighbouring neighboring adjacent adjoining nearby surrounding further additional fellow',
  ),
);

function countsOf({ digest }: Comparison) {
  return digestFactsOf(digest, 'quantity').filter(({ unit, low, high }) => unit === 'count' && low === high);
}

/** "Give or take 2,000", "plus or minus two weeks" of what the original puts between 18,000 and 22,000, between ten and fourteen weeks. */
export function isHalfOfRange(fact: Quantity, comparison: Comparison): boolean {
  if (!/(?:^| )(?:give or take|plus or minus)$/.test(foldedText(tokensBefore(fact, comparison, 3))))
    return false;
  const linked = linkedTo(comparison, fact.sentence);
  return digestFactsOf(comparison.digest, 'quantity').some(
    ({ unit, low, high, sentence }) =>
      unit === fact.unit && low < high && linked.includes(sentence) && comesTo(fact, (high - low) / 2),
  );
}
