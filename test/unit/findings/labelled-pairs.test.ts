import { describe, expect, test } from 'vitest';
import { readPairs, scoreSystem, withText } from '../../../bench/findings.ts';

/**
 * Labelled pairs and the least that findings on them may reach. These floors catch a break; how good findings are is told by bench/RESULTS.md,
 * and the floors stand well below it.
 */
const SETS = [
  {
    name: 'pairs that weights were fitted to',
    folder: new URL('../../fixtures/pairs/', import.meta.url),
    precision: 0.85,
    recall: 0.65,
  },
  {
    name: 'pairs held out',
    folder: new URL('../../fixtures/pairs-held-out/', import.meta.url),
    precision: 0.8,
    recall: 0.5,
  },
  {
    name: 'given pairs',
    folder: new URL('../../../../shared/pairs/', import.meta.url),
    precision: 0.92,
    recall: 0.75,
  },
];

/** Of a larger set every second, third ... pair: enough for a floor, in a fifth of the time. */
const MOST_SCORED = 100;

describe('findings on labelled articles', () => {
  for (const { name, folder, precision, recall } of SETS) {
    const all = readPairs(folder);
    const pairs = all.filter((_, at) => at % Math.ceil(all.length / MOST_SCORED) === 0);
    test.skipIf(pairs.length === 0)(
      `${name} (skipped where they are absent)`,
      () => {
        const score = scoreSystem(pairs, withText);
        expect(score.correct / score.findings).toBeGreaterThanOrEqual(precision);
        expect(score.found / score.gold).toBeGreaterThanOrEqual(recall);
        expect(score.alarms / score.mustNot).toBeLessThan(0.08);
      },
      180_000,
    );
  }
});
