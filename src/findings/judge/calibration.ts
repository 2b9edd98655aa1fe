import { CALIBRATION } from '../learned/calibration-weights.ts';
import { chance, type Signs } from '../learned/logistic.ts';

/** What a finding's true chance is told by: the judge's, as log-odds. */
export type CalibrationSign = 'judged';

/** So near to never and always that log-odds stay finite. */
const LEAST_CHANCE = 1e-4;

/**
 * The chance that a careful editor would mark what is found, on pages by writers whom nobody who made the finders has read. The judge is grown on pages that were read and mended,
 * where nearly all that is found is right, and is too sure on others. Logistic regression on its log-odds alone, which leaves their order as it is (Platt 1999: Probabilistic
 * Outputs for Support Vector Machines): with an offset for each kind and reason the order was worse on writers left out (precision .85 for .88 at a recall of .60).
 * @param judged the judge's chance, 0 to 1
 */
export function calibrated(judged: number): number {
  return chance(calibrationSigns(judged), CALIBRATION);
}

/** The signs that `calibrated` weighs. */
export function calibrationSigns(judged: number): Signs<CalibrationSign> {
  const held = Math.min(1 - LEAST_CHANCE, Math.max(LEAST_CHANCE, judged));
  return { judged: Math.log(held / (1 - held)) };
}
