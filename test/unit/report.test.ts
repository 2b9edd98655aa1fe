import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholePercents } from '../../src/report.ts';

const of = (copied: number, reworded: number, added: number) =>
  Object.values(wholePercents({ copied, reworded, added }));

test('shares are whole percentages, and what is there counts one at least', () => {
  expect(of(1 / 3, 1 / 3, 1 / 3)).toEqual([34, 33, 33]);
  expect(of(0, 1, 0)).toEqual([0, 100, 0]);
  expect(of(0.002, 0.994, 0.004)).toEqual([1, 98, 1]);
  expect(of(0.996, 0.004, 0)).toEqual([99, 1, 0]);
});

test('shares add up to a hundred', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, (a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const whole = of(low, high - low, 1 - high);
      expect(whole.reduce((sum, part) => sum + part, 0)).toBe(100);
      expect(whole.every((part) => part >= 0)).toBe(true);
    }),
  );
});
