import type { QuantityDigest } from '../../digest/digest.ts';
import type { Quantity } from '../../facts/fact.ts';
import { isCurrency } from '../../facts/quantities/currencies.ts';
import { sameQuantity } from '../../facts/quantities/same-quantity.ts';
import { readUnit, type UnitReading } from '../../facts/quantities/units.ts';
import { tokenise } from '../../text/tokens.ts';
import { type Comparison, factsOf, linkedTo, pageWords } from '../comparison.ts';
import { isSaidToFollow } from '../reckoning/implied.ts';

/**
 * From here up two equal numbers seldom stand before two units by chance. Lengths of time are told in so many ways that of six of three to ten, on labelled
 * pages, five followed from dates.
 */
const TELLING = 3;
const TELLING_LENGTH = 11;

/**
 * The measure of the original of which one of the page has the number, but not the unit: "23 weeks" for 23 days, "240 feet" for 240 metres. Only where the
 * page gives that measure nowhere, and no word says that its own was reckoned.
 */
export function otherUnitThere(
  fact: Quantity,
  originals: readonly QuantityDigest[],
  comparison: Comparison,
): QuantityDigest | null {
  const number = numberOf(fact, pageWords(comparison, fact));
  if (
    number === null ||
    number < (fact.unit === 's' ? TELLING_LENGTH : TELLING) ||
    isSaidToFollow(fact, comparison)
  )
    return null;
  const own = factsOf(comparison.analysis, 'quantity');
  const linked = linkedTo(comparison, fact.sentence);
  return (
    originals.find(
      (original) =>
        original.unit === fact.unit &&
        linked.includes(original.sentence) &&
        isSame(number, numberOf(original, original.wording)) &&
        !own.some((other) => sameQuantity(other, original)),
    ) ?? null
  );
}

/** The sum of the original of which one of the page has the number in other money, which the page does not set beside it: "€40 million" for £40 million. */
export function otherCurrencyThere(
  fact: Quantity,
  originals: readonly QuantityDigest[],
  comparison: Comparison,
): QuantityDigest | null {
  if (!isCurrency(fact.unit)) return null;
  const own = factsOf(comparison.analysis, 'quantity');
  const linked = linkedTo(comparison, fact.sentence);
  return (
    originals.find(
      (original) =>
        isCurrency(original.unit) &&
        linked.includes(original.sentence) &&
        isSame(fact.low, original.low) &&
        isSame(fact.high, original.high) &&
        !own.some((other) => sameQuantity(other, original)),
    ) ?? null
  );
}

/** The number before the unit of a measure; null where it has none, is a range or gives two units ("two hours 20 minutes"). */
function numberOf(
  { kind, unit, low, high }: Pick<Quantity, 'kind' | 'unit' | 'low' | 'high'>,
  wording: string,
): number | null {
  if (kind !== 'measure' || low !== high) return null;
  const tokens = tokenise(wording);
  const units = tokens.flatMap((_, at) => readingsOf(readUnit(tokens, at, true), unit));
  const [only] = units;
  return only === undefined || units.some(({ factor }) => factor !== only.factor)
    ? null
    : (low - only.offset) / only.factor;
}

function readingsOf(reading: UnitReading | null, unit: string): readonly UnitReading['unit'][] {
  return reading?.unit.unit === unit ? [reading.unit] : [];
}

function isSame(one: number, other: number | null): boolean {
  return other !== null && Math.abs(one - other) <= 1e-6 * Math.abs(one);
}
