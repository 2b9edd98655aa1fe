import type { QuantityDigest } from '../digest/digest.ts';
import type { Quantity } from '../facts/fact.ts';
import { sameQuantity } from '../facts/quantities/same-quantity.ts';
import { DAY, HOUR, MINUTE, MONTH, WEEK, YEAR } from '../facts/times/seconds.ts';
import { contentKeys, type StemKey, wordKey } from '../text/keys.ts';
import { overlaps } from '../text/span.ts';
import { type Comparison, linkedTo } from './comparison.ts';
import { isKeptBound, isRatioThere } from './kept-bounds.ts';
import { foldedText, tokensBefore, wordAfter } from './tokens-beside.ts';

/** A number that the original gives in wording which is read as something else, or as nothing: "once a year" for "every 12 months". */
export function isSaidOtherwise(
  fact: Quantity,
  originals: readonly QuantityDigest[],
  comparison: Comparison,
): boolean {
  return (
    isBelowLandmark(fact, originals, comparison) ||
    isMarathon(fact, comparison) ||
    isSaidInWords(fact, comparison) ||
    isRoundHeadline(fact, originals, comparison) ||
    isWrittenThere(fact, comparison) ||
    isKeptBound(fact, originals, comparison) ||
    isRatioThere(fact, originals, comparison) ||
    isListMark(fact, comparison) ||
    isListHeadline(fact, comparison) ||
    isVoteInWords(fact, originals, comparison) ||
    isBareMeasure(fact, originals, comparison) ||
    isMinutesOfHour(fact, comparison)
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

/** Metres of a marathon, which everybody knows, and of half of one. */
const MARATHON = 42_195;
const MARATHON_ROUNDING = 0.01;

function isMarathon({ unit, low }: Quantity, { digest }: Comparison): boolean {
  const near = [MARATHON, MARATHON / 2].some(
    (length) => Math.abs(low - length) <= MARATHON_ROUNDING * length,
  );
  const key = wordKey('marathon');
  return unit === 'm' && near && digest.sentences.some(({ keys }) => keys.includes(key));
}

/** Of "180 million euros … 250 engineers" neither "250 million" nor "180 engineers" is written there. */
const SCALE_KEYS: ReadonlySet<StemKey> = new Set(
  ['thousand', 'million', 'billion', 'trillion', 'lakh', 'crore'].map(wordKey),
);

/** A sentence that this one goes back to has the very figures, read there as something else ("by 1,842 to 217", "finished ninth"). */
export function isWrittenThere(fact: Quantity, comparison: Comparison): boolean {
  const tokens = comparison.analysis.sentences[fact.sentence]?.tokens ?? [];
  const written = contentKeys(tokens.filter((token) => overlaps(token, fact)));
  if (written.length === 0) return false;
  return linkedTo(comparison, fact.sentence).some((at) => {
    const held = comparison.digest.sentences[at]?.keys ?? new Uint16Array();
    const [first, second] = written;
    const next = held[held.indexOf(first ?? 0) + 1];
    if (second === undefined ? SCALE_KEYS.has(next ?? 0) : SCALE_KEYS.has(second) && next !== second)
      return false;
    return written.every((key) => held.includes(key));
  });
}

/** "5." before an item of a list, alone in its sentence. */
function isListMark({ sentence, unit, start, end }: Quantity, { analysis }: Comparison): boolean {
  const tokens = analysis.sentences[sentence]?.tokens ?? [];
  return (
    unit === 'count' &&
    tokens.every((token) => token.kind === 'mark' || (token.start >= start && token.end <= end))
  );
}

/** "5 things every household needs to know". */
function isListHeadline(fact: Quantity, comparison: Comparison): boolean {
  const items = /^(?:things|reasons|ways|facts|takeaways|questions|charts|key|points)$/;
  return (
    fact.unit === 'count' &&
    comparison.analysis.sentences[fact.sentence]?.block === 0 &&
    items.test(wordAfter(fact, comparison))
  );
}

/** "8-5" for "by eight votes to five". */
function isVoteInWords(
  fact: Quantity,
  originals: readonly QuantityDigest[],
  comparison: Comparison,
): boolean {
  if (fact.unit !== 'score') return false;
  return linkedTo(comparison, fact.sentence).some((at) => {
    const counts = originals
      .filter(({ sentence, unit }) => sentence === at && unit === 'count')
      .map(({ low }) => low);
    return counts.includes(fact.low) && counts.includes(fact.high);
  });
}

const SCALED = /(\d+(?:\.\d+)?)[ -](million|billion|trillion)/;
const SCALE: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, trillion: 1e12 };

/** "More than 23 billion", after a heading that says of what, for 23.4 billion tonnes. */
function isBareMeasure(
  fact: Quantity,
  originals: readonly QuantityDigest[],
  comparison: Comparison,
): boolean {
  if (fact.unit !== 'count' || fact.low < 1e6) return false;
  return originals.some(({ kind, wording, sentence }) => {
    const [, digits, scale] = kind === 'measure' ? (SCALED.exec(wording) ?? []) : [];
    if (digits === undefined || !linkedTo(comparison, fact.sentence).includes(sentence)) return false;
    const value = Number(digits) * (SCALE[scale ?? ''] ?? 1);
    return sameQuantity(fact, { ...fact, low: value, high: value, bound: 'exact' });
  });
}

/** "An hour and 40": what is left out are minutes. */
function isMinutesOfHour(fact: Quantity, comparison: Comparison): boolean {
  const { unit, low } = fact;
  return unit === 'count' && low < 60 && /^hours? and$/.test(foldedText(tokensBefore(fact, comparison, 2)));
}

/** One of each unit of time, and the words that say it without a number: "once a year" for "every 12 months". */
const ONE_OF: readonly (readonly [seconds: number, words: string])[] = [
  [MINUTE, 'minute'],
  [HOUR, 'hour hourly'],
  [DAY, 'day daily'],
  [WEEK, 'week weekly'],
  [MONTH, 'month monthly'],
  [YEAR, 'year yearly annual annually'],
];
/** How far "30 days" may be from a month, as a share of it. */
const ONE_ROUNDING = 0.02;

/** A length of one hour, day, week, month or year that a linked sentence says without a number. */
function isSaidInWords({ unit, low, high, sentence }: Quantity, comparison: Comparison): boolean {
  const words = ONE_OF.find(([seconds]) => Math.abs(low - seconds) <= ONE_ROUNDING * seconds)?.[1];
  if (unit !== 's' || low !== high || words === undefined) return false;
  const keys = words.split(' ').map(wordKey);
  const [best] = linkedTo(comparison, sentence);
  const held = best === undefined ? undefined : comparison.digest.sentences[best]?.keys;
  return keys.some((key) => held?.includes(key));
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
