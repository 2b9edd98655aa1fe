import type { Quantity } from '../fact.ts';
import type { Amount } from './amounts.ts';
import type { Unit } from './unit-names.ts';

/** What a reader found among a sentence's tokens, in base units: all of a quantity but its place in the text and its surroundings. */
export interface Measured extends Pick<Quantity, 'kind' | 'unit' | 'low' | 'high' | 'precision'> {
  readonly from: number;
  readonly next: number;
  /** Half a step of the last digit that is not zero: what "about 200" is precise to, while "200" may be exact. */
  readonly roughly?: number;
  /** Set where the reader knows better than the words before the number. */
  readonly bound?: Quantity['bound'];
  /** The unit as written; a bare number beside it may share it (see elided-units.ts). */
  readonly written?: Unit | null;
  /** Set where the counted words are named by the quantity itself ("no injuries"). */
  readonly counts?: number;
}

/** An amount in base units; `bare` names the unit where none was written. */
export function measured(amount: Amount, bare = 'count'): Measured {
  const { unit } = amount;
  const value = inBase(amount.value, amount);
  const factor = unit?.factor ?? 1;
  const precision = (amount.step / 2) * factor;
  return {
    kind: unit?.kind ?? 'number',
    unit: unit?.unit ?? bare,
    low: value,
    high: value,
    precision,
    roughly: (significantStep(amount) / 2) * factor,
    from: amount.from,
    next: amount.next,
    written: unit,
  };
}

/** The step of the last digit that is not zero: 100 for 200, 1 000 for 184 000, 0.1 for 1.5. */
function significantStep({ value, step, unit }: Amount): number {
  const steps = Math.round(Math.abs(value) / step);
  if (steps === 0 || unit?.unit === 'K') return step;
  let zeros = 1;
  while (steps % (zeros * 10) === 0) zeros *= 10;
  return step * zeros;
}

/** A value in the base unit of an amount. */
export function inBase(value: number, amount: Amount): number {
  const { unit } = amount;
  return unit === null ? value : value * unit.factor + unit.offset;
}
