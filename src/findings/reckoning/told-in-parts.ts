import type { QuantityDigest } from '../../digest/digest.ts';
import type { Quantity } from '../../facts/fact.ts';
import { sameQuantity } from '../../facts/quantities/same-quantity.ts';
import { MINUTE, WEEK } from '../../facts/times/seconds.ts';
import { type StemKey, wordKey } from '../../text/keys.ts';
import {
  type Comparison,
  digestFactsOf,
  isSaidIn,
  LEAD,
  linkedTo,
  originalKeys,
  originalSentence,
  originalTokens,
  originalWords,
} from '../comparison.ts';
import { besides } from '../own-quantities.ts';
import { foldedText, tokensAfter, tokensBefore } from '../tokens-beside.ts';
import { comesTo } from './comes-to.ts';
import { leavesRest, saysRest } from './rest.ts';

/**
 * Numbers that the original gives in parts which the wording of one of the two sentences joins: the majority of a vote, so many each, all but three,
 * two schools and a church.
 */
export function isToldInParts(fact: Quantity, comparison: Comparison): boolean {
  if (fact.low !== fact.high) return false;
  return (
    isMajority(fact, comparison) ||
    isSoManyEach(fact, comparison) ||
    isBothWays(fact, comparison) ||
    isAllBut(fact, comparison) ||
    isListedWithOne(fact, comparison) ||
    isRound(fact, comparison) ||
    isChangedByShare(fact, comparison) ||
    isBornEarly(fact, comparison) ||
    isMinutesLeft(fact, comparison) ||
    isRestOfShares(fact, comparison) ||
    arePlacesApart(fact, comparison)
  );
}

function linkedOrLead({ sentence }: Quantity, comparison: Comparison): readonly number[] {
  return [...new Set([...linkedTo(comparison, sentence), ...Array(LEAD).keys()])];
}

function valuesAt(sentences: readonly number[], { digest }: Comparison): readonly QuantityDigest[] {
  return digestFactsOf(digest, 'quantity').filter(({ sentence }) => sentences.includes(sentence));
}

/** "A majority of seven", "by five votes": what two counts that follow each other there, or the sides of a score, differ by. */
export function isMajority(fact: Quantity, comparison: Comparison): boolean {
  const before = foldedText(tokensBefore(fact, comparison, 3));
  const byVotes =
    /\bby(?: just| only)?$/.test(before) && VOTES.test(foldedText(tokensAfter(fact, comparison, 1)));
  if (fact.unit !== 'count' || !(byVotes || /\b(?:majority|margin|lead) of(?: just| only)?$/.test(before)))
    return false;
  const there = valuesAt(linkedOrLead(fact, comparison), comparison);
  return there.some((one, at) => {
    if (one.unit === 'score') return Math.abs(one.high - one.low) === fact.low;
    const next = there[at + 1];
    const areCounts = one.unit === 'count' && next?.unit === 'count' && next.sentence === one.sentence;
    return areCounts && Math.abs(next.low - one.low) === fact.low;
  });
}

const VOTES = /^votes?$/;

/** "The present 14 councillors" of two councils with seven each. */
function isSoManyEach(fact: Quantity, comparison: Comparison): boolean {
  if (fact.unit !== 'count') return false;
  return linkedTo(comparison, fact.sentence).some((at) => {
    if (!isSaidIn([at], EACH, comparison)) return false;
    const counts = valuesAt([at], comparison).filter(({ unit, low }) => unit === 'count' && low > 1);
    return counts.some((one, place) =>
      counts.slice(place + 1).some((other) => one.low * other.low === fact.low),
    );
  });
}

const EACH = /^(?:each|apiece)$/;

/** "Six crossings a week" of three in each direction: there and back. */
function isBothWays(fact: Quantity, comparison: Comparison): boolean {
  if (fact.unit !== 'count') return false;
  return linkedTo(comparison, fact.sentence).some(
    (at) =>
      BOTH_WAYS.test(foldedText(originalTokens(at, comparison) ?? [])) &&
      valuesAt([at], comparison).some(({ unit, low }) => unit === 'count' && 2 * low === fact.low),
  );
}

const BOTH_WAYS =
  /\b(?:each|either|both|every) (?:way|direction|side|end)s?\b|\b(?:round trips?|return (?:trips?|journeys?|flights?|sailings?|crossings?)|there and back)\b/;

/** "35 of the patients are children" of 38, all but three of them children. */
function isAllBut(fact: Quantity, comparison: Comparison): boolean {
  if (fact.unit !== 'count') return false;
  const originals = digestFactsOf(comparison.digest, 'quantity').filter(({ unit }) => unit === 'count');
  return valuesAt(linkedTo(comparison, fact.sentence), comparison).some(
    (left) =>
      left.unit === 'count' &&
      /\ball but$/.test(textBefore(left, comparison)) &&
      originals.some(({ low }) => low - left.low === fact.low),
  );
}

/** "Three shelters" of two schools and a church. */
function isListedWithOne(fact: Quantity, comparison: Comparison): boolean {
  if (fact.unit !== 'count' || fact.low <= 2) return false;
  return valuesAt(linkedTo(comparison, fact.sentence), comparison).some(
    (one) => one.unit === 'count' && one.low === fact.low - 1 && ONE_BESIDE.test(textAfter(one, comparison)),
  );
}

const ONE_BESIDE = /^ [\p{Ll}-]+(?: [\p{Ll}-]+)?,? and (?:an?|one) [\p{Ll}-]+/u;

function textBefore({ at, sentence }: QuantityDigest, comparison: Comparison): string {
  const from = comparison.digest.sentences[sentence]?.at ?? null;
  if (at === null || from === null) return '';
  return originalWords(comparison, { start: from.start, end: at.start })?.trimEnd().toLowerCase() ?? '';
}

function textAfter({ at, sentence }: QuantityDigest, comparison: Comparison): string {
  const within = comparison.digest.sentences[sentence]?.at ?? null;
  if (at === null || within === null) return '';
  return originalWords(comparison, { start: at.end, end: within.end }) ?? '';
}

/** Rounds of a cup by how many are left in them. */
const ROUNDS: ReadonlyMap<number, RegExp> = new Map([
  [4, /\bsemi-?finals?\b/i],
  [8, /\bquarter-?finals?\b/i],
]);

/** "Into the last four" of a semi-final. */
function isRound(fact: Quantity, comparison: Comparison): boolean {
  const round = fact.unit === 'count' ? ROUNDS.get(fact.low) : undefined;
  if (round === undefined || !/\b(?:last|final)$/.test(foldedText(tokensBefore(fact, comparison, 1))))
    return false;
  return linkedOrLead(fact, comparison).some((at) => round.test(originalSentence(comparison, at) ?? ''));
}

/** How far from the number the verb of "will drop to roughly" may stand. */
const CUT_REACH = 5;
const CUT =
  'cut cuts cutting reduce reduced fall falls fell drop drops dropped shrink shrinks slashed sink sinks'.split(
    ' ',
  );
const CUT_WORDS = new Set(CUT);
const CUT_KEYS: ReadonlySet<StemKey> = new Set(CUT.map(wordKey));

/** "From $29,400 to roughly $23,500" of pay that the lead says is cut by a fifth: a value beside it that the original has, without a share that is cut. */
function isChangedByShare(fact: Quantity, comparison: Comparison): boolean {
  if (fact.unit === 'percent' || fact.unit === 's') return false;
  if (!tokensBefore(fact, comparison, CUT_REACH).some(({ folded }) => CUT_WORDS.has(folded))) return false;
  const originals = digestFactsOf(comparison.digest, 'quantity');
  const shares = valuesAt(linkedOrLead(fact, comparison), comparison).filter(
    ({ unit, low, sentence }) =>
      unit === 'percent' && low < 100 && originalKeys(comparison, sentence).some((key) => CUT_KEYS.has(key)),
  );
  return besides(fact, comparison).some(
    (own) =>
      own.unit === fact.unit &&
      originals.some((original) => sameQuantity(own, original)) &&
      shares.some(({ low }) => comesTo(fact, own.low * (1 - low / 100))),
  );
}

/** Weeks until a birth that is not early. */
const TERM = 40 * WEEK;

/** "Born nine weeks early" of a birth at 31 weeks. */
function isBornEarly(fact: Quantity, comparison: Comparison): boolean {
  if (
    fact.unit !== 's' ||
    !/^(?:early|premature|prematurely)$/.test(foldedText(tokensAfter(fact, comparison, 1)))
  )
    return false;
  return valuesAt(linkedTo(comparison, fact.sentence), comparison).some(
    ({ unit, low }) => unit === 's' && Math.abs(TERM - low - fact.low) < WEEK / 2,
  );
}

/** Minutes of a match at its break and at its end, with the words for both. */
const WHISTLES: readonly (readonly [minutes: number, words: RegExp])[] = [
  [45, /^(?:before|from|short of|shy of) (?:the )?(?:break|half|interval|half-time|halftime)\b/],
  [90, /^(?:before|from|short of|shy of) (?:the )?(?:end|time|full|final|whistle)\b/],
];

/** "Seven minutes before the break" of a goal in the 38th minute. */
function isMinutesLeft(fact: Quantity, comparison: Comparison): boolean {
  if (fact.unit !== 's') return false;
  const after = foldedText(tokensAfter(fact, comparison, 3));
  const whistle = WHISTLES.find(([, words]) => words.test(after))?.[0];
  if (whistle === undefined) return false;
  return valuesAt(linkedTo(comparison, fact.sentence), comparison).some(
    ({ unit, low }) =>
      (unit === 'ordinal' && comesTo(fact, (whistle - low) * MINUTE)) ||
      (unit === 's' && comesTo(fact, whistle * MINUTE - low)),
  );
}

/** "The remaining €1.9 million" of €19.2 million, 70 percent and a fifth of which come from elsewhere: what the shares in one sentence leave of a value. */
function isRestOfShares(fact: Quantity, comparison: Comparison): boolean {
  if (fact.kind === 'percent' || !(saysRest(fact, comparison) || leavesRest(fact, comparison))) return false;
  const wholes = digestFactsOf(comparison.digest, 'quantity').filter(({ unit }) => unit === fact.unit);
  return linkedTo(comparison, fact.sentence).some((at) => {
    const shares = valuesAt([at], comparison).filter(({ unit }) => unit === 'percent');
    const rest = shares.reduce((left, { low }) => left - low, 100);
    return shares.length > 0 && rest > 0 && wholes.some(({ low }) => comesTo(fact, (low * rest) / 100));
  });
}

const PLACES = /^(?:places?|spots?|positions?|rungs?) (?:higher|lower|above|below|better|worse|up|down)$/;

/** "75 places higher" of one who is 163rd and another who was 88th. */
function arePlacesApart(fact: Quantity, comparison: Comparison): boolean {
  if (fact.unit !== 'count' || !PLACES.test(foldedText(tokensAfter(fact, comparison, 2)))) return false;
  const ranks = digestFactsOf(comparison.digest, 'quantity').filter(({ unit }) => unit === 'ordinal');
  return ranks.some((one) => ranks.some((other) => one.low - other.low === fact.low));
}
