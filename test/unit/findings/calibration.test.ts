import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calibrated } from '../../../src/findings/judge/calibration.ts';

const chance = fc.double({ min: 0, max: 1, noNaN: true });

describe('a calibrated chance', () => {
  test('is a chance for any, never and always among them', () => {
    fc.assert(
      fc.property(chance, (judged) => {
        expect(calibrated(judged)).toBeGreaterThan(0);
        expect(calibrated(judged)).toBeLessThan(1);
      }),
    );
  });

  test('leaves the order of findings as the judge has it', () => {
    fc.assert(
      fc.property(chance, chance, (one, other) => {
        if (one <= other) expect(calibrated(one)).toBeLessThanOrEqual(calibrated(other));
      }),
    );
  });

  test.each([0.7, 0.8, 0.9])('is less sure than a judge who has read its writers is at %s', (judged) => {
    expect(calibrated(judged)).toBeLessThan(judged);
  });
});
