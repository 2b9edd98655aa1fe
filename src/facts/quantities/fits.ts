import { type Derivation, type Derived, TEMPERATURE_DIFFERENCE } from './derivations.ts';
import { sameQuantity, type Valued } from './same-quantity.ts';

/**
 * How far a derived value may be off, as a share of it. Spoken shares are round by nature ("two-thirds" for 14 of 22), the more where
 * bounded ("more than a third"); sums and products are written as they come out, rounded in their last digit, or bounded by the next round number
 * ("fewer than 1,500" for 1,435).
 */
const ROUNDING = {
  plain: 0.02,
  bounded: 0.05,
  written: 0.03,
  spokenShare: 0.06,
  boundedShare: 0.15,
  ratio: 0.1,
} as const;
/** A share written as percent may be off by half a point, a small one by less. */
const PERCENT_ROUNDING = { points: 0.5, share: 0.12 } as const;
/** "Less than half" is said of anything from a third up. */
const HALF_ROUNDING = 0.3;

/** The derived value is what the page says, and not merely within the looseness of "more than". */
export function fits(page: Valued, { how, value }: Derived): boolean {
  if (page.unit === 'ordinal' || page.unit === 'score' || page.low !== page.high) return false;
  if (value.unit === 'times' && page.unit !== 'times') return false;
  if (value.unit === TEMPERATURE_DIFFERENCE) return isDifferenceOf(page, value);
  const distance = Math.abs(page.low - value.low);
  if (isWhole(page) && page.bound === 'exact') return distance <= 0.5 && page.unit === value.unit;
  if (isHalfBound(page, value)) return true;
  const allowed = Math.max(roundingOf(page, how, value), tinyStep(value), tinyStep(page));
  return distance <= allowed && sameQuantity(page, value);
}

/** What a number of degrees says where it tells a difference, in kelvins: on the Celsius scale and on Fahrenheit's. */
function isDifferenceOf(page: Valued, { low, precision }: Valued): boolean {
  if (page.unit !== 'K') return false;
  const said = [page.low - 273.15, ((page.low - 273.15) * 1.8 + 32) / 1.8];
  return said.some((kelvins) => Math.abs(kelvins - low) <= precision + 0.05);
}

/** "Fewer than half" is said of a third and more, "more than half" of up to two thirds. */
function isHalfBound(page: Valued, value: Valued): boolean {
  if (page.unit !== 'percent' || value.unit !== 'percent' || page.low !== 50) return false;
  const near = Math.abs(value.low - 50) <= HALF_ROUNDING * 50;
  return near && ((page.bound === 'over' && value.low > 50) || (page.bound === 'under' && value.low < 50));
}

function roundingOf(page: Valued, how: Derivation, value: Valued): number {
  if (how === 'ratio') return ROUNDING.ratio * value.low;
  if (page.unit !== 'percent')
    return (isBounded(page) ? ROUNDING.bounded : ROUNDING.plain) * Math.abs(value.low);
  if (isBounded(page)) return ROUNDING.boundedShare * value.low;
  if (page.kind !== 'percent') return ROUNDING.spokenShare * value.low;
  return Math.min(PERCENT_ROUNDING.points, PERCENT_ROUNDING.share * value.low);
}

function isBounded({ bound }: Valued): boolean {
  return bound === 'over' || bound === 'under';
}

/** Half a step of what the original or the page wrote: 31.4 less 9 is 22 as well as 22.4, and 20 percent of 6.8 million are 1.4. */
function tinyStep({ precision, low }: Valued): number {
  return Math.min(precision, ROUNDING.written * Math.abs(low));
}

function isWhole({ unit, low }: Valued): boolean {
  return unit === 'count' && Number.isInteger(low);
}
