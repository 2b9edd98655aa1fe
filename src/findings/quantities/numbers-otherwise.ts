import type { QuantityDigest } from '../../digest/digest.ts';
import type { Quantity } from '../../facts/fact.ts';
import { BARE_SUM, sameQuantity } from '../../facts/quantities/same-quantity.ts';
import { UNITS_BY_NAME } from '../../facts/quantities/unit-names.ts';
import { contentKeys, keysOfWords, type StemKey, wordKey } from '../../text/keys.ts';
import { overlaps } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { type Comparison, factsOf, linkedTo, originalKeys } from '../comparison.ts';
import { isRatioOfOwn } from '../reckoning/own-arithmetic.ts';
import { isClockThere } from '../times/clocks-otherwise.ts';
import { foldedText, tokensAfter, tokensBefore, wordAfter } from '../tokens-beside.ts';
import { isKeptBound, isRatioThere } from './kept-bounds.ts';
import { isOften, isOneOfUnit, isSaidInWords } from './said-in-words.ts';
import { hasOtherUnit } from './units-otherwise.ts';

/** A number that the original gives in wording which is read as something else, or as nothing: "once a year" for "every 12 months". */
export function isSaidOtherwise(
  fact: Quantity,
  originals: readonly QuantityDigest[],
  comparison: Comparison,
): boolean {
  return (
    isBelowLandmark(fact, originals, comparison) ||
    isSaidInWords(fact, comparison) ||
    isRoundHeadline(fact, originals, comparison) ||
    isWrittenThere(fact, comparison) ||
    isKeptBound(fact, originals, comparison) ||
    isRatioThere(fact, originals, comparison) ||
    isListMark(fact, comparison) ||
    isListHeadline(fact, comparison) ||
    isOneOfUnit(fact, comparison) ||
    isOften(fact, comparison) ||
    isEndThere(fact, originals, comparison) ||
    isBoundOfEnd(fact, originals, comparison) ||
    isWorkingWeeks(fact, originals, comparison) ||
    isVoteInWords(fact, originals, comparison) ||
    isSumOfScores(fact, originals, comparison) ||
    (fact.unit === 'score' &&
      Math.min(fact.low, fact.high) === 1 &&
      isRatioOfOwn(fact, Math.max(fact.low, fact.high), comparison)) ||
    hasOtherUnit(fact, originals, comparison) ||
    isClockThere(fact, comparison)
  );
}

/** Least share of a landmark that "less than" is said of: 6 percent are less than a tenth. */
const BELOW = 0.5;

/** "Less than a tenth" of 6 percent, "under half": a share in words, or one digit and zeros, that a value of a linked sentence stays below. */
function isBelowLandmark(
  fact: Quantity,
  originals: readonly QuantityDigest[],
  comparison: Comparison,
): boolean {
  const { bound, unit, low, sentence } = fact;
  const below = tokensBefore(fact, comparison, 2).some(({ folded }) =>
    /^(?:less|fewer|under|below)$/.test(folded),
  );
  const spoken = unit === 'percent' && fact.kind === 'number';
  if (bound !== 'under' || !below || !spoken) return false;
  const linked = linkedTo(comparison, sentence);
  return originals.some(
    (original) =>
      linked.includes(original.sentence) &&
      original.unit === unit &&
      original.high <= low &&
      original.low >= BELOW * low,
  );
}

/** Of "180 million euros … 250 engineers" neither "250 million" nor "180 engineers" is written there. */
const SCALE_KEYS: ReadonlySet<StemKey> = new Set(keysOfWords('thousand million billion trillion lakh crore'));

/** What stands behind a figure and says of what it is: "1.3 metres across and 40 centimetres deep" is not where 40 metres are written. */
const UNIT_KEYS: ReadonlySet<StemKey> = new Set([...UNITS_BY_NAME.keys()].map(wordKey));

/** A sentence that this one goes back to has the very figures, read there as something else ("by 1,842 to 217", "finished ninth"). */
export function isWrittenThere(fact: Quantity, comparison: Comparison): boolean {
  const tokens = comparison.analysis.sentences[fact.sentence]?.tokens ?? [];
  const written = contentKeys(
    tokensWritten(
      tokens.filter((token) => overlaps(token, fact)),
      fact,
    ),
  );
  if (written.length === 0) return false;
  return linkedTo(comparison, fact.sentence).some((at) => {
    const held = originalKeys(comparison, at);
    const [first, second] = written;
    const next = held[held.indexOf(first ?? 0) + 1];
    const isOther = second !== undefined && next !== second;
    if (second === undefined ? SCALE_KEYS.has(next ?? 0) : SCALE_KEYS.has(second) && isOther) return false;
    if (isOther && UNIT_KEYS.has(second) && UNIT_KEYS.has(next ?? 0)) return false;
    return written.every((key) => held.includes(key));
  });
}

/** "TRY 15,200" where only the first sum of a list names its money: of four digits and more the digits are enough. */
function tokensWritten(tokens: readonly Token[], { kind, low }: Quantity): readonly Token[] {
  const digits = tokens.filter((token) => token.kind === 'number');
  return kind === 'money' && low >= BARE_SUM && digits.some(({ text }) => text.length >= 4) ? digits : tokens;
}

/** "5." before an item of a list, alone in its sentence. */
function isListMark({ sentence, unit, start, end }: Quantity, { analysis }: Comparison): boolean {
  const tokens = analysis.sentences[sentence]?.tokens ?? [];
  return (
    unit === 'count' &&
    tokens.every((token) => token.kind === 'mark' || (token.start >= start && token.end <= end))
  );
}

const ITEMS = /^(?:things|reasons|ways|facts|takeaways|questions|charts|key|points)$/;
/** "You need to know": whom a list is for. */
const READERS = /\b(?:you|your|know|we|us)\b/;

/** "5 things every household needs to know" over an account, and "here are the 10 things you need to know" in it. */
function isListHeadline(fact: Quantity, comparison: Comparison): boolean {
  if (fact.unit !== 'count' || !ITEMS.test(wordAfter(fact, comparison))) return false;
  return (
    comparison.analysis.sentences[fact.sentence]?.block === 0 ||
    READERS.test(foldedText(tokensAfter(fact, comparison, 5)))
  );
}

/** "From $3.7 billion to $53 billion": an end of a range of a linked sentence, where the page has the other end beside it. */
function isEndThere(fact: Quantity, originals: readonly QuantityDigest[], comparison: Comparison): boolean {
  const linked = linkedTo(comparison, fact.sentence);
  const beside = factsOf(comparison.analysis, 'quantity').filter(
    (other) => other !== fact && Math.abs(other.sentence - fact.sentence) <= 1,
  );
  const is = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.abs(b);
  return originals.some(
    ({ unit, low, high, sentence }) =>
      unit === fact.unit &&
      low < high &&
      linked.includes(sentence) &&
      ((is(fact.low, low) && beside.some((other) => is(other.high, high))) ||
        (is(fact.high, high) && beside.some((other) => is(other.low, low)))),
  );
}

/** How far from the end of a range a bound may lie, as a share of it. */
const END_ROUNDING = 0.2;

/** "Under £2,000" of sums between £600 and £1,900, "up to almost €170" where seats cost €12 to €168: the end of a range that a bound is said of. */
function isBoundOfEnd(fact: Quantity, originals: readonly QuantityDigest[], comparison: Comparison): boolean {
  if ((fact.bound !== 'over' && fact.bound !== 'under') || fact.low !== fact.high) return false;
  const linked = linkedTo(comparison, fact.sentence);
  return originals.some((range) => {
    if (range.unit !== fact.unit || range.low === range.high || !linked.includes(range.sentence))
      return false;
    const end = fact.bound === 'over' ? range.low : range.high;
    if (Math.abs(end - fact.low) > END_ROUNDING * fact.low) return false;
    return sameQuantity(fact, { ...range, low: end, high: end });
  });
}

/** Days of work in a week of it. */
const WORKING_DAYS = 5;

/** "Three working weeks" for 15 working days. */
function isWorkingWeeks(
  fact: Quantity,
  originals: readonly QuantityDigest[],
  comparison: Comparison,
): boolean {
  if (fact.unit !== 'count' || !/^working weeks?$/.test(foldedText(tokensAfter(fact, comparison, 2))))
    return false;
  const linked = linkedTo(comparison, fact.sentence);
  return originals.some(
    ({ sentence, low, counted }) =>
      linked.includes(sentence) && low === WORKING_DAYS * fact.low && counted.slice(0, 2).includes(DAY),
  );
}

const DAY = wordKey('day');

/** "8-5" for "by eight votes to five". */
function isVoteInWords(
  fact: Quantity,
  originals: readonly QuantityDigest[],
  comparison: Comparison,
): boolean {
  if (fact.unit !== 'score') return false;
  const counts = originals.filter(({ unit }) => unit === 'count');
  const linked = linkedTo(comparison, fact.sentence);
  return counts.some(
    (won) =>
      won.low === Math.max(fact.low, fact.high) &&
      (linked.includes(won.sentence) || won.counted.includes(VOTE)) &&
      counts.some(({ sentence, low }) => sentence === won.sentence && low === Math.min(fact.low, fact.high)),
  );
}

const VOTE = wordKey('vote');

/** "57-56 over the two legs" of 27-25 at home and 31-30 away, which was lost: two scores of what the sentence goes back to, added either way round. */
function isSumOfScores(
  { unit, low, high, sentence }: Quantity,
  originals: readonly QuantityDigest[],
  comparison: Comparison,
): boolean {
  if (unit !== 'score') return false;
  const linked = linkedTo(comparison, sentence);
  const scores = originals.filter((other) => other.unit === unit && linked.includes(other.sentence));
  const is = (a: number, b: number) => (a === low && b === high) || (a === high && b === low);
  return scores.some((one, at) =>
    scores
      .slice(at + 1)
      .some(
        (other) =>
          is(one.low + other.low, one.high + other.high) || is(one.low + other.high, one.high + other.low),
      ),
  );
}

/** "Two Thousand Patients" over 2,300 of them: a headline may round down to one digit, and by less to two. */
function isRoundHeadline(
  { sentence, unit, low, high }: Quantity,
  originals: readonly QuantityDigest[],
  { analysis }: Comparison,
): boolean {
  if (analysis.sentences[sentence]?.block !== 0 || unit !== 'count' || low !== high || low < ROUND_FROM)
    return false;
  const digits = 10 ** Math.floor(Math.log10(low));
  const most = low % digits === 0 ? ROUND_DOWN : low % (digits / 10) === 0 ? ROUND_DOWN_TWO : 1;
  return originals.some(
    (original) => original.unit === unit && original.low > low && original.low < low * most,
  );
}

/** Only hundreds and more are rounded in headlines, and by less than a fifth. */
const ROUND_FROM = 100;
const ROUND_DOWN = 1.2;
/** "1,900 patients" for 1,914. */
const ROUND_DOWN_TWO = 1.05;
