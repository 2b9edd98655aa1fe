import type { Quantity } from '../fact.ts';
import type { Amount } from './amounts.ts';

/** What a reader found among a sentence's tokens, in base units: all of a quantity but its place in the text and its surroundings. */
export interface Measured extends Pick<Quantity, 'kind' | 'unit' | 'low' | 'high' | 'precision'> {
  readonly from: number;
  readonly next: number;
  /** Set where the reader knows better than the words before the number. */
  readonly bound?: Quantity['bound'];
  /** Set where the counted words are named by the quantity itself ("no injuries"). */
  readonly counts?: number;
}

/** An amount in base units; `bare` names the unit where none was written. */
export function measured(amount: Amount, bare = 'count'): Measured {
  const { unit } = amount;
  const value = inBase(amount.value, amount);
  const precision = (amount.step / 2) * (unit?.factor ?? 1);
  return {
    kind: unit?.kind ?? 'number',
    unit: unit?.unit ?? bare,
    low: value,
    high: value,
    precision,
    from: amount.from,
    next: amount.next,
  };
}

/** A value in the base unit of an amount. */
export function inBase(value: number, amount: Amount): number {
  const { unit } = amount;
  return unit === null ? value : value * unit.factor + unit.offset;
}
