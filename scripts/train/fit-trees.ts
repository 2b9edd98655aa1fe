import type { Tree } from '../../src/findings/learned/trees.ts';
import type { Observation } from './fit-logistic.ts';

/** How trees are grown. */
export interface TreeOptions {
  readonly trees: number;
  readonly depth: number;
  /** Share of each tree's advice that is taken. */
  readonly rate: number;
  /** Least observations in a leaf. */
  readonly least: number;
  /** Added to the curvature of a leaf, so that few observations move it little. */
  readonly penalty: number;
}

/** The log-odds to start from, and what each tree adds. */
export interface Grown {
  readonly start: number;
  readonly trees: readonly Tree[];
}

/** How much an observation counts beside others; 1 where nothing is said. */
export interface Weighted extends Observation {
  readonly weight?: number;
}

/** The sums that gains and leaves are made of. */
interface Slope {
  readonly gradient: number;
  readonly curvature: number;
}

/**
 * Grows boosted trees for the log-odds that an observation is right, one after the other, each on what those before left over: gradient
 * boosting with second-order leaves (Friedman 2001; Chen and Guestrin 2016, equations 5 to 7). Deterministic.
 * @returns the log-odds to start from, and the trees
 */
export function fitTrees(observations: readonly Weighted[], options: TreeOptions): Grown {
  const share = weightOf(observations.filter(({ right }) => right)) / weightOf(observations);
  const start = Math.log(share / (1 - share));
  const given = observations.map(() => start);
  const orders = sortedBySign(observations);
  const trees: Tree[] = [];
  for (let round = 0; round < options.trees; round++) {
    const slopes = observations.map((one, at) => slopeAt(one, given[at] ?? 0));
    const tree = grow(observations, slopes, orders, options.depth, options);
    observations.forEach(({ signs }, at) => {
      given[at] = (given[at] ?? 0) + leafFor(tree, signs);
    });
    trees.push(tree);
  }
  return { start, trees };
}

/** The chance that grown trees give to signs in the order they were grown on. */
export function chanceByTrees({ start, trees }: Grown, signs: readonly number[]): number {
  return 1 / (1 + Math.exp(-trees.reduce<number>((sum, tree) => sum + leafFor(tree, signs), start)));
}

/** Grown trees as the source of a `Boosted`, one tree a line. */
export function linesOf({ start, trees }: Grown, names: readonly string[]): string {
  return `{
  signs: ${JSON.stringify(names)},
  start: ${start.toFixed(2)},
  trees: JSON.parse(\`[
${trees.map((tree) => JSON.stringify(tree)).join(',\n')}
]\`),
}`;
}

/** What a tree gives to signs in the order it was grown on. */
function leafFor(tree: Tree, signs: readonly number[]): number {
  let at = tree;
  while (typeof at !== 'number') at = (signs[at[0]] ?? 0) < at[1] ? at[2] : at[3];
  return at;
}

function weightOf(observations: readonly Weighted[]): number {
  return observations.reduce((sum, { weight = 1 }) => sum + weight, 0);
}

function slopeAt({ right, weight = 1 }: Weighted, logOdds: number): Slope {
  const chance = 1 / (1 + Math.exp(-logOdds));
  return { gradient: weight * ((right ? 1 : 0) - chance), curvature: weight * chance * (1 - chance) };
}

/** For each sign the observations in its order: sorted once, since a part of a sorted list is sorted. */
function sortedBySign(observations: readonly Observation[]): readonly (readonly number[])[] {
  const all = [...observations.keys()];
  const signs = observations[0]?.signs.length ?? 0;
  return Array.from({ length: signs }, (_, sign) =>
    [...all].sort((a, b) => (observations[a]?.signs[sign] ?? 0) - (observations[b]?.signs[sign] ?? 0)),
  );
}

/** @param orders the members of this branch, once for each sign in its order */
function grow(
  observations: readonly Observation[],
  slopes: readonly Slope[],
  orders: readonly (readonly number[])[],
  depth: number,
  options: TreeOptions,
): Tree {
  const members = orders[0] ?? [];
  const total = sumOf(members, slopes);
  const leaf = rounded((options.rate * total.gradient) / (total.curvature + options.penalty));
  if (depth === 0 || members.length < 2 * options.least) return leaf;
  const split = bestSplit(observations, slopes, orders, total, options);
  if (split === null) return leaf;
  const isBelow = (at: number) => (observations[at]?.signs[split.sign] ?? 0) < split.below;
  const branch = (of: (at: number) => boolean) =>
    grow(
      observations,
      slopes,
      orders.map((order) => order.filter(of)),
      depth - 1,
      options,
    );
  return [split.sign, split.below, branch(isBelow), branch((at) => !isBelow(at))];
}

/** A split must gain at least this: less is noise. */
const LEAST_GAIN = 0.5;

function bestSplit(
  observations: readonly Observation[],
  slopes: readonly Slope[],
  orders: readonly (readonly number[])[],
  total: Slope,
  { least, penalty }: TreeOptions,
): { sign: number; below: number } | null {
  const worth = (gradient: number, curvature: number) => gradient ** 2 / (curvature + penalty);
  let best: { sign: number; below: number } | null = null;
  let most = LEAST_GAIN + worth(total.gradient, total.curvature);
  for (const [sign, order] of orders.entries()) {
    let [gradient, curvature, before] = [0, 0, Number.NaN];
    for (const [count, at] of order.entries()) {
      const value = observations[at]?.signs[sign] ?? 0;
      if (value > before && count >= least && order.length - count >= least) {
        const gain =
          worth(gradient, curvature) + worth(total.gradient - gradient, total.curvature - curvature);
        if (gain > most) [most, best] = [gain, { sign, below: rounded((before + value) / 2) }];
      }
      gradient += slopes[at]?.gradient ?? 0;
      curvature += slopes[at]?.curvature ?? 0;
      before = value;
    }
  }
  return best;
}

function sumOf(members: readonly number[], slopes: readonly Slope[]): Slope {
  return members.reduce<Slope>((sum, at) => plus(sum, slopes[at]), { gradient: 0, curvature: 0 });
}

function plus(a: Slope, b: Slope | undefined): Slope {
  return { gradient: a.gradient + (b?.gradient ?? 0), curvature: a.curvature + (b?.curvature ?? 0) };
}

/** Four digits are enough to sort by and keep the file small. */
function rounded(value: number): number {
  return Number(value.toFixed(4));
}
