/** A decision tree: what it adds to the log-odds, or a question ("is this sign below that value?") with the tree for yes and for no. */
export type Tree = number | readonly [sign: number, below: number, yes: Tree, no: Tree];

/** Boosted trees: a start and what each tree adds. `signs` names the values they ask for, in order. Written by scripts/train. */
export interface Boosted<Name extends string> {
  readonly signs: readonly Name[];
  readonly start: number;
  readonly trees: readonly Tree[];
}

/** The chance, 0 to 1, that boosted trees give to signs (Friedman 2001: Greedy function approximation). */
export function boostedChance<Name extends string>(
  signs: Readonly<Record<Name, number>>,
  { signs: names, start, trees }: Boosted<Name>,
): number {
  const values = names.map((name) => signs[name]);
  const logOdds = trees.reduce<number>((sum, tree) => sum + leafOf(tree, values), start);
  return 1 / (1 + Math.exp(-logOdds));
}

function leafOf(tree: Tree, values: readonly number[]): number {
  let at = tree;
  while (typeof at !== 'number') at = (values[at[0]] ?? 0) < at[1] ? at[2] : at[3];
  return at;
}
