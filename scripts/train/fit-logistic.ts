/** One observation: the signs in a fixed order, and whether the candidate was right. */
export interface Observation {
  readonly signs: readonly number[];
  readonly right: boolean;
}

/** Iterations after which the fit stands still for any data seen so far (it needs six to eight). */
const MOST_STEPS = 30;
const STILL = 1e-7;

/**
 * Fits logistic regression with an L2 penalty by Newton's method (iteratively reweighted least squares; Hastie, Tibshirani, Friedman:
 * The Elements of Statistical Learning, 4.4.1). Deterministic.
 * @param penalty how strongly weights are drawn to zero; the bias, first in the result, is left free
 * @returns the bias, then a weight for each sign
 */
export function fitLogistic(observations: readonly Observation[], penalty: number): number[] {
  const rows = observations.map(({ signs }) => [1, ...signs]);
  const size = rows[0]?.length ?? 1;
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < MOST_STEPS; step++) {
    const { gradient, hessian } = slopes(rows, observations, weights, penalty);
    const change = solve(hessian, gradient);
    weights = weights.map((weight, at) => weight + (change[at] ?? 0));
    if (Math.max(...change.map(Math.abs)) < STILL) break;
  }
  return weights;
}

/** The chance that weights (bias first) give to signs. */
export function chanceOf(weights: readonly number[], signs: readonly number[]): number {
  const logOdds = signs.reduce((sum, sign, at) => sum + sign * (weights[at + 1] ?? 0), weights[0] ?? 0);
  return 1 / (1 + Math.exp(-logOdds));
}

function slopes(
  rows: readonly (readonly number[])[],
  observations: readonly Observation[],
  weights: readonly number[],
  penalty: number,
): { gradient: number[]; hessian: number[][] } {
  const size = weights.length;
  const gradient = weights.map((weight, at) => (at === 0 ? 0 : -penalty * weight));
  const hessian = weights.map((_, a) => weights.map((__, b) => (a === b && a > 0 ? penalty : 0)));
  rows.forEach((row, at) => {
    const given = chanceOf(weights, row.slice(1));
    const error = (observations[at]?.right ? 1 : 0) - given;
    const certainty = given * (1 - given);
    for (let a = 0; a < size; a++) {
      const sign = row[a] ?? 0;
      if (sign === 0) continue;
      gradient[a] = (gradient[a] ?? 0) + error * sign;
      const line = hessian[a] ?? [];
      for (let b = 0; b < size; b++) line[b] = (line[b] ?? 0) + certainty * sign * (row[b] ?? 0);
    }
  });
  return { gradient, hessian };
}

/** Solves a system of linear equations by elimination with pivoting; a column without pivot is left at zero. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const size = right.length;
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  for (let column = 0; column < size; column++) {
    const pivot = rows.slice(column).sort((a, b) => Math.abs(b[column] ?? 0) - Math.abs(a[column] ?? 0))[0];
    if (pivot === undefined || Math.abs(pivot[column] ?? 0) < 1e-12) continue;
    const at = rows.indexOf(pivot);
    [rows[column], rows[at]] = [pivot, rows[column] ?? pivot];
    for (const row of rows.slice(column + 1)) {
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
      for (let i = column; i <= size; i++) row[i] = (row[i] ?? 0) - factor * (pivot[i] ?? 0);
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let at = size - 1; at >= 0; at--) {
    const row = rows[at] ?? [];
    const rest = solution.reduce((sum, value, i) => (i > at ? sum + value * (row[i] ?? 0) : sum), 0);
    solution[at] = Math.abs(row[at] ?? 0) < 1e-12 ? 0 : ((row[size] ?? 0) - rest) / (row[at] ?? 1);
  }
  return solution;
}
