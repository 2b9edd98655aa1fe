import { YEAR } from '../times/seconds.ts';
import type { Valued } from './same-quantity.ts';

/** How a number follows from others. */
export type Derivation =
  | 'sum'
  | 'difference'
  | 'complement'
  | 'share'
  | 'remainder'
  | 'ratio'
  | 'change'
  | 'product'
  | 'quotient'
  | 'count'
  | 'age'
  | 'duration';

/** A value that two others give. */
export interface Derived {
  readonly how: Derivation;
  readonly value: Valued;
}

/** Everything two quantities of the original give by one step of school arithmetic. */
export function derivationsOf(a: Valued, b: Valued): Derived[] {
  if (a.unit === 'K' && b.unit === 'K') return [temperatureDifference(a, b)];
  if (!isReckonable(a) || !isReckonable(b)) return [];
  const [small, large] = a.low <= b.low ? [a, b] : [b, a];
  if (a.unit === b.unit) return a.unit === 'percent' ? fromPercents(small, large) : fromLikes(small, large);
  if (a.unit === 'percent') return fromPercentAnd(a, b);
  if (b.unit === 'percent') return fromPercentAnd(b, a);
  if (a.kind === 'money' && b.unit === 'm2') return perHectare(a, b);
  if (b.kind === 'money' && a.unit === 'm2') return perHectare(b, a);
  if (a.kind === 'money' && b.unit === 's') return perYear(a, b);
  if (b.kind === 'money' && a.unit === 's') return perYear(b, a);
  if (isCount(a) && b.unit !== 'times') return fromCountAnd(a, b);
  return isCount(b) ? fromCountAnd(b, a) : [];
}

/** Unit of the difference of two temperatures, in kelvins: nine degrees Fahrenheit warmer is no temperature. */
export const TEMPERATURE_DIFFERENCE = 'kelvins';

function temperatureDifference(a: Valued, b: Valued): Derived {
  const value = plain(TEMPERATURE_DIFFERENCE, Math.abs(a.low - b.low), 'measure', a.precision);
  return { how: 'difference', value };
}

/** Nobody adds ages or ranks. */
function isReckonable({ unit }: Valued): boolean {
  return unit !== 'ordinal' && unit !== 'score' && unit !== 'age' && unit !== 'K';
}

/** What one quantity gives: the rest of a share, the sides and the margin of a vote, a multiple as a growth in percent. */
export function fromItself(of: Valued): Derived[] {
  if (of.unit === 'score') {
    const values = [of.low + of.high, of.high - of.low, of.high, of.low];
    return values.map((value) => ({ how: 'sum', value: plain('count', value, 'number', 0.5) }));
  }
  if (of.unit === 'times' && of.low !== 1)
    return [{ how: 'change', value: plain('percent', 100 * Math.abs(of.low - 1), 'percent', 0.5) }];
  return complementOf(of);
}

/** What remains of a whole: 36 percent leave 64. */
function complementOf(percent: Valued): Derived[] {
  if (percent.unit !== 'percent' || percent.low <= 0 || percent.low >= 100) return [];
  return [
    {
      how: 'complement',
      value: { ...percent, low: 100 - percent.high, high: 100 - percent.low, bound: 'exact' },
    },
  ];
}

function fromLikes(small: Valued, large: Valued): Derived[] {
  if (small.unit === 'times') return [];
  const derived: Derived[] = [
    { how: 'sum', value: combined(large, small, large.low + small.low) },
    { how: 'difference', value: combined(large, small, large.low - small.low) },
  ];
  if (small.low > 0) {
    const ratio = large.low / small.low;
    derived.push({ how: 'share', value: plain('percent', 100 / ratio, 'number', 0.5) });
    if (ratio < 7)
      derived.push({ how: 'remainder', value: plain('percent', 100 - 100 / ratio, 'number', 0.5) });
    derived.push({ how: 'change', value: plain('percent', 100 * (ratio - 1), 'number', 0.5) });
    if (ratio >= 1.5) derived.push({ how: 'ratio', value: plain('times', ratio, 'number', 0.05) });
    if (isCount(small))
      derived.push({ how: 'product', value: combined(large, small, large.low * small.low) });
    if (small.unit === 'm') derived.push({ how: 'product', value: areaOf(large, small) });
  }
  return derived;
}

/** "18 metres by six" are 108 square metres. */
function areaOf(large: Valued, small: Valued): Valued {
  const area = large.low * small.low;
  const precision = Math.max(large.precision * small.low, small.precision * large.low) / 10;
  return { kind: 'measure', unit: 'm2', low: area, high: area, precision, bound: 'exact' };
}

function fromPercents(small: Valued, large: Valued): Derived[] {
  const points = { ...combined(large, small, large.low - small.low), unit: 'point' };
  const derived: Derived[] = [
    { how: 'difference', value: points },
    { how: 'sum', value: combined(large, small, large.low + small.low) },
  ];
  if (small.low <= 0) return derived;
  derived.push(...partsOfPercent(small, large), ...partsOfPercent(large, small));
  const ratio = large.low / small.low;
  derived.push({ how: 'ratio', value: plain('times', ratio, 'number', 0.05) });
  derived.push({ how: 'share', value: plain('percent', 100 / ratio, 'number', 0.5) });
  return derived;
}

/** "Regained half of the 3.4 percent it had lost": a part in words of a percentage, and the rest of it. */
function partsOfPercent(part: Valued, of: Valued): Derived[] {
  if (part.kind !== 'number' || of.kind !== 'percent') return [];
  return [part.low, 100 - part.low].map((share) => {
    const value = (of.low * share) / 100;
    return { how: 'share', value: { ...of, low: value, high: value, bound: 'exact' } };
  });
}

function fromPercentAnd(percent: Valued, other: Valued): Derived[] {
  if (other.unit !== 'point') return fromPercentOf(percent, other);
  return [
    { how: 'sum', value: combined(percent, other, percent.low + other.low) },
    { how: 'difference', value: combined(percent, other, percent.low - other.low) },
  ];
}

/** Square metres that land is sold by: a hectare, an acre, a square metre. */
const LAND = [10_000, 4_046.8564224, 1];

/** A farm of 50 hectares for £1.8 million is £36,000 a hectare. */
function perHectare(money: Valued, area: Valued): Derived[] {
  return LAND.map((unit) => {
    const value = (money.low * unit) / area.low;
    return {
      how: 'quotient',
      value: { ...money, low: value, high: value, precision: value * 0.01, bound: 'exact' },
    };
  });
}

/** 3.9 million over five years are 780 000 a year. */
function perYear(money: Valued, length: Valued): Derived[] {
  const years = length.low / YEAR;
  if (years < 1.5) return [];
  const value = money.low / years;
  return [
    {
      how: 'quotient',
      value: { ...money, low: value, high: value, precision: value * 0.01, bound: 'exact' },
    },
  ];
}

/** "A fourth firefighter was hurt" makes four of them. From three up: a second may be just another. */
export function countOf(ordinal: Valued): Derived[] {
  if (ordinal.unit !== 'ordinal' || ordinal.low < 3) return [];
  return [{ how: 'count', value: { ...ordinal, unit: 'count' } }];
}

/** A part of something (and the rest of it), and something after it grew or shrank by a part; backwards too: 2.3 million after a fall of 18 percent. */
function fromPercentOf(percent: Valued, of: Valued): Derived[] {
  const share = percent.low / 100;
  if (of.unit === 'point' || share <= 0 || share > 10) return [];
  const before = 1 / (1 + share);
  const results =
    percent.kind === 'number'
      ? [share, 1 - share]
      : [share, 1 + share, 1 - share, before, 1 - before, share < 1 ? 1 / (1 - share) : 0];
  return results.map((factor, at) => ({
    how: at === 0 ? 'share' : 'change',
    value: {
      ...of,
      low: of.low * factor,
      high: of.low * factor,
      precision: of.low * factor * 0.01,
      bound: 'exact',
    },
  }));
}

/** 312 times $4,150; 60 000 euros between two. */
function fromCountAnd(count: Valued, of: Valued): Derived[] {
  if ((count.low < 2 && count.low !== 0.5) || of.unit === 'point') return [];
  const product = of.low * count.low;
  const quotient = of.low / count.low;
  return [
    {
      how: 'product',
      value: { ...of, low: product, high: product, precision: of.precision * count.low, bound: 'exact' },
    },
    {
      how: 'quotient',
      value: { ...of, low: quotient, high: quotient, precision: of.precision / count.low, bound: 'exact' },
    },
  ];
}

function isCount({ unit }: Valued): boolean {
  return unit === 'count' || unit === 'times';
}

function combined(a: Valued, b: Valued, value: number): Valued {
  return { ...a, low: value, high: value, precision: Math.max(a.precision, b.precision), bound: 'exact' };
}

function plain(unit: string, value: number, kind: Valued['kind'], precision: number): Valued {
  return { kind, unit, low: value, high: value, precision, bound: 'exact' };
}
