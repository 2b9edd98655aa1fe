/** What was measured of a candidate, by name; shares and yes (1) or no (0), so that weights can be read beside each other. */
export type Signs<Name extends string> = Readonly<Record<Name, number>>;

/** A condition as a sign. */
export function yes(condition: boolean): number {
  return condition ? 1 : 0;
}

/** What each sign adds to the log-odds; `bias` is added always. Written by scripts/train/train-doubt.ts. */
export type Weights<Name extends string> = Readonly<Record<Name | 'bias', number>>;

/** Logistic regression: the chance, 0 to 1, that a careful editor would sign a candidate with these signs. */
export function chance<Name extends string>(signs: Signs<Name>, weights: Weights<Name>): number {
  let logOdds = weights.bias;
  for (const name in signs) logOdds += signs[name] * weights[name];
  return 1 / (1 + Math.exp(-logOdds));
}

/** The mean of two chances as log-odds. */
export function together(a: number, b: number): number {
  const [held, not] = [Math.sqrt(a * b), Math.sqrt((1 - a) * (1 - b))];
  return held / (held + not);
}
