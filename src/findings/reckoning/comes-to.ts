import type { Quantity } from '../../facts/fact.ts';

/** How far a reckoned value may be off where it is written plainly, and where a word bounds it: "more than a million" for 1.08 million. */
const ROUNDING = 0.01;
const BOUNDED = 0.1;
/** Below this a bound is the next whole number: "more than five" for 5.57. */
const SMALL = 20;

/** Whether a number of the page says what was reckoned, as its wording rounds or bounds it. */
export function comesTo(fact: Quantity, value: number): boolean {
  if (!(value > 0)) return false;
  const { low, precision, bound } = fact;
  const off = value - low;
  const bounded = Math.max(BOUNDED * low, Number.isInteger(low) && low < SMALL ? 1 : 0);
  if (bound === 'over') return off >= -ROUNDING * low && off <= bounded;
  if (bound === 'under') return off <= ROUNDING * low && -off <= bounded;
  const step = Math.min(precision, 3 * ROUNDING * low);
  return Math.abs(off) <= Math.max(step, (bound === 'about' ? 4 : 1) * ROUNDING * value) + 1e-9 * low;
}

/**
 * Whether a number of the page is what was reckoned, to its last digit: counts to the unit, the rest to a hundredth of them at most.
 * @param from what it was reckoned from, where that is less precise
 */
export function isReckonedTo(
  { low, precision, unit, bound }: Quantity,
  value: number,
  from?: { readonly precision: number },
): boolean {
  const whole = unit === 'count' && Number.isInteger(low) && bound === 'exact' && precision <= 0.5;
  const step = Math.min(Math.max(precision, from?.precision ?? 0), ROUNDING * Math.abs(low));
  return (
    Math.abs(low - value) <=
    (whole ? 0.5 : Math.max(step, bound === 'exact' ? 0 : ROUNDING * low)) + 1e-9 * Math.abs(low)
  );
}
