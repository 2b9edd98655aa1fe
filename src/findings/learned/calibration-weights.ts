import type { CalibrationSign } from '../judge/calibration.ts';
import type { Weights } from './logistic.ts';

/** Written by `npm run train`, which also tells how well they do on writers they were not fitted to. */
export const CALIBRATION: Weights<CalibrationSign> = {
  bias: -0.6359,
  judged: 1.1443,
};
