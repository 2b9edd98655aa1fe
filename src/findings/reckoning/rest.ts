import type { Quantity } from '../../facts/fact.ts';
import { keysOfWords, type StemKey, wordKey } from '../../text/keys.ts';
import { type Comparison, linkedTo, originalKeys } from '../comparison.ts';
import { foldedText, saysNear, tokensAfter, tokensBefore } from '../tokens-beside.ts';
import { REST } from './reckoning-words.ts';

// Whether the wording of either article tells of a rest that a number of the page may be.

/** Words of the original where the page reckons what is left: "the rest came from donors". */
const REST_THERE: ReadonlySet<StemKey> = new Set(
  keysOfWords('rest remainder remain remaining balance undecided equal equally'),
);
/** How far from the number the word for what remains may stand, and the phrase it stands in, in tokens. */
const NEAR = 6;
const PHRASE = 20;

/** Of what only time is left: "the rest of the year" leaves nothing to reckon. */
const SPANS_OF_TIME =
  'year month week day season quarter term decade century life time afternoon evening'.split(' ');
const SPAN_KEYS: ReadonlySet<StemKey> = new Set(SPANS_OF_TIME.map(wordKey));
const REST_OF_TIME = new RegExp(
  `\\b(?:rest|remainder|remaining|balance)(?: \\w+){0,2} (?:(?:${SPANS_OF_TIME.join('|')})s?|\\d{4})\\b`,
);

/** "Left 11 people dead and 26 wounded" tells in which state, not what remains. */
const LEFT_SO =
  /^(?:\w+ ){0,2}(?:dead|wounded|injured|hurt|homeless|displaced|stranded|maimed|paralysed|paralyzed|blinded|orphaned|widowed|jobless|unemployed|hospitalised|hospitalized|traumatised|traumatized)\b/;

/** The page says that a number is what remains. */
export function saysRest(fact: Quantity, comparison: Comparison): boolean {
  if (!saysNear(fact, REST, NEAR, comparison) || LEFT_SO.test(foldedText(tokensAfter(fact, comparison, 3))))
    return false;
  const beside = [...tokensBefore(fact, comparison, PHRASE), ...tokensAfter(fact, comparison, PHRASE)];
  return !REST_OF_TIME.test(foldedText(beside));
}

/** The original tells of a rest in the sentences that this one goes back to. */
export function leavesRest({ sentence }: Quantity, comparison: Comparison): boolean {
  return linkedTo(comparison, sentence).some((at) => {
    const keys = originalKeys(comparison, at);
    return keys.some((key, place) => REST_THERE.has(key) && !SPAN_KEYS.has(keys[place + 1] ?? 0));
  });
}
