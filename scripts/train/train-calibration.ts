/**
 * Last part of `npm run train`: fits what brings the judge's chances down to what they are on writers nobody has read (src/findings/learned/calibration-weights.ts), on pairs
 * and summaries kept for this alone: nobody reads them, and nothing else is fitted to them. Prints how well it does on each of their writers by the others. Deterministic.
 */

import { writeFileSync } from 'node:fs';
import type { Comparison } from '../../src/findings/comparison.ts';
import { rawFindings } from '../../src/findings/find.ts';
import { calibrationSigns } from '../../src/findings/judge/calibration.ts';
import { chancesBeside } from '../../src/findings/judge/judge.ts';
import { chanceOf, fitLogistic } from './fit-logistic.ts';
import { candidatesOf, judgedByOthers, observe, report, type TrainingCandidate } from './observations.ts';

const WEIGHTS = new URL('../../src/findings/learned/calibration-weights.ts', import.meta.url);
/** Of the squares of the weights (see fit-logistic.ts): with so few weights it hardly matters. */
const PENALTY = 1;

const { names, observed } = observe(candidatesIn, 'calibration');
writeFileSync(WEIGHTS, fileOf(fitLogistic(observed, PENALTY)));
report(
  'CALIBRATION on writers it was not fitted to',
  judgedByOthers(observed, (others) => {
    const weights = fitLogistic(others, PENALTY);
    return (signs) => chanceOf(weights, signs);
  }),
);

function candidatesIn(comparison: Comparison): TrainingCandidate[] {
  const raw = rawFindings(comparison);
  const chances = chancesBeside(raw, comparison);
  return candidatesOf(raw, comparison, (_, at) => calibrationSigns(chances[at] ?? 0));
}

function fileOf(weights: readonly number[]): string {
  const lines = ['bias', ...names].map(
    (name, at) => `  ${JSON.stringify(name)}: ${(weights[at] ?? 0).toFixed(4)},`,
  );
  return `import type { CalibrationSign } from '../judge/calibration.ts';
import type { Weights } from './logistic.ts';

/** Written by \`npm run train\`, which also tells how well they do on writers they were not fitted to. */
export const CALIBRATION: Weights<CalibrationSign> = {
${lines.join('\n')}
};
`;
}
