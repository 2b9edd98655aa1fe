import type { QuantityDigest } from '../../digest/digest.ts';
import type { Quantity } from '../../facts/fact.ts';
import { sameQuantity } from '../../facts/quantities/same-quantity.ts';
import { unitNamed } from '../../facts/quantities/units.ts';
import { DAY, HOUR, MONTH, WEEK, YEAR } from '../../facts/times/seconds.ts';
import { wordKey } from '../../text/keys.ts';
import { type Comparison, factsOf, isInOrBeside, linkedTo } from '../comparison.ts';
import { foldedText, tokensAfter, tokensBefore, wordAfter } from '../tokens-beside.ts';

/** A number that one of the two articles gives without its unit, or in another currency. */
export function hasOtherUnit(
  fact: Quantity,
  originals: readonly QuantityDigest[],
  comparison: Comparison,
): boolean {
  return (
    isMinutesOfHour(fact, comparison) ||
    isBarePeriod(fact, originals, comparison) ||
    isBareDegrees(fact, originals, comparison) ||
    isElidedThere(fact, originals, comparison) ||
    isForEach(fact, originals, comparison) ||
    isOfOneUnit(fact, originals, comparison) ||
    isConverted(fact, originals, comparison)
  );
}

/** "An hour and 40": what is left out are minutes. */
function isMinutesOfHour(fact: Quantity, comparison: Comparison): boolean {
  const { unit, low } = fact;
  return unit === 'count' && low < 60 && /^hours? and$/.test(foldedText(tokensBefore(fact, comparison, 2)));
}

/** "7.5 percent across four", after three years were named: a stretch of so many days, weeks, months or years in a linked sentence. */
function isBarePeriod(fact: Quantity, originals: readonly QuantityDigest[], comparison: Comparison): boolean {
  const linked = linkedTo(comparison, fact.sentence);
  if (fact.unit !== 'count' || /^\p{L}/u.test(wordAfter(fact, comparison))) return false;
  return originals.some(
    ({ unit, low, high, sentence }) =>
      unit === 's' &&
      low === high &&
      linked.includes(sentence) &&
      [HOUR, DAY, WEEK, MONTH, YEAR].some((period) => Math.abs(low / period - fact.low) < 1e-6),
  );
}

/** Kelvins that degrees may be off where the original wrote them without a scale. */
const DEGREES_ROUNDING = 0.35;

const MINUS = wordKey('minus');

/** "A temperature of 101F" for "he had 38.4 this morning". */
function isBareDegrees(
  fact: Quantity,
  originals: readonly QuantityDigest[],
  comparison: Comparison,
): boolean {
  const linked = linkedTo(comparison, fact.sentence);
  if (fact.unit !== 'K') return false;
  return originals.some(
    ({ unit, low, sentence, counted }) =>
      unit === 'count' &&
      isInOrBeside(sentence, linked) &&
      [counted.includes(MINUS) ? -low : low, (low - 32) / 1.8].some(
        (celsius) => Math.abs(celsius + 273.15 - fact.low) <= DEGREES_ROUNDING,
      ),
  );
}

/** "Eight percent" for a bare 8, where its sentence or the one before speaks of percentages: a unit that was left out, however far away it stands. */
function isElidedThere(
  fact: Quantity,
  originals: readonly QuantityDigest[],
  comparison: Comparison,
): boolean {
  if (fact.kind === 'number' || fact.low !== fact.high) return false;
  const linked = linkedTo(comparison, fact.sentence);
  return originals.some(
    (bare) =>
      bare.unit === 'count' &&
      bare.low === fact.low &&
      bare.high === fact.high &&
      isInOrBeside(bare.sentence, linked) &&
      originals.some(
        ({ unit, sentence }) =>
          unit === fact.unit && sentence <= bare.sentence && bare.sentence - sentence <= 1,
      ),
  );
}

/** "Each tonne took 1.31 MWh" for 1.31 megawatt-hours per tonne: what it is for each of stands elsewhere in the sentence. */
function isForEach(fact: Quantity, originals: readonly QuantityDigest[], comparison: Comparison): boolean {
  if (fact.kind !== 'measure') return false;
  const linked = linkedTo(comparison, fact.sentence);
  const rates = originals.filter(
    ({ unit, sentence }) => unit.startsWith(`${fact.unit}/`) && linked.includes(sentence),
  );
  if (rates.length === 0) return false;
  const tokens = comparison.analysis.sentences[fact.sentence]?.tokens ?? [];
  const units = tokens.flatMap(({ folded }) => unitNamed(folded) ?? []);
  return rates.some((rate) =>
    units.some(
      ({ unit, factor }) =>
        rate.unit === `${fact.unit}/${unit}` &&
        sameQuantity(fact, { ...fact, low: rate.low * factor, high: rate.high * factor }),
    ),
  );
}

/** Whole units of money, of which so many hundredths are said. */
const ONE_UNIT =
  /\b(?:every|each|per|the|an?|one) (?:[\p{L}]+ )?(?:pounds?|quid|dollars?|bucks?|euros?|zlot\p{L}+|rand|rupees?|kron\p{L}+|pesos?|real|lira|francs?|r[uo]+bles?|shillings?|naira|dinars?|dirhams?|yuan|forints?|koruna|crowns?|hryvnia|lari|lei|leu|lev|kuna|kwacha|cedis?|birr|baht|ringgit|sol)\b/u;
const ONE_UNIT_REACH = 12;

/** "14 to 17 pence in the pound", "for every dollar lost, 30 cents": a share of a linked sentence, told as hundredths of a unit of money. */
function isOfOneUnit(fact: Quantity, originals: readonly QuantityDigest[], comparison: Comparison): boolean {
  if (fact.kind !== 'money' || fact.high >= 1) return false;
  const beside = [
    ...tokensBefore(fact, comparison, ONE_UNIT_REACH),
    ...tokensAfter(fact, comparison, ONE_UNIT_REACH),
  ];
  if (!ONE_UNIT.test(foldedText(beside))) return false;
  const linked = linkedTo(comparison, fact.sentence);
  const percent: Quantity = {
    ...fact,
    kind: 'percent',
    unit: 'percent',
    low: 100 * fact.low,
    high: 100 * fact.high,
    precision: 0.5,
  };
  return originals.some(
    (original) =>
      original.unit === 'percent' && linked.includes(original.sentence) && sameQuantity(percent, original),
  );
}

/** How far a sum and the same in other money stand apart, in UTF-16 units: "20 million pesos, a little over $21,000". */
const BESIDE = 40;

/** Between a sum and the same in other money: "20 million pesos, a little over $21,000", "(about $21,000)". */
const APPOSED =
  /^[\s,(–—-]*(?:(?:or|about|around|roughly|some|nearly|almost|just|a|little|under|over|more|less|than|approximately|equivalent|to|that|is|worth)\s+)*$/;

/**
 * A sum beside one that the original has, in a currency that the original never speaks of, or set beside it as the same: what the page reckons for its
 * readers. Nobody can tell without the rate of the day, so it is not held against the page.
 */
function isConverted(
  fact: Quantity,
  originals: readonly QuantityDigest[],
  { analysis, page }: Comparison,
): boolean {
  if (fact.kind !== 'money') return false;
  const foreign = !originals.some(({ unit }) => unit === fact.unit);
  return factsOf(analysis, 'quantity').some(
    (other) =>
      other !== fact &&
      other.kind === 'money' &&
      other.sentence === fact.sentence &&
      Math.max(other.start - fact.end, fact.start - other.end) <= BESIDE &&
      other.unit !== fact.unit &&
      (foreign || (other.end <= fact.start && APPOSED.test(page.text.slice(other.end, fact.start)))) &&
      originals.some((original) => sameQuantity(other, original)),
  );
}
