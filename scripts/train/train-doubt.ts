/**
 * First half of `npm run train`: fits the weights and grows the trees by which dropped doubts are told (src/findings/learned/doubt-weights.ts and
 * doubt-trees.ts) on the labelled pairs, and prints how well they do on writers they were not fitted to. Deterministic.
 */

import { writeFileSync } from 'node:fs';
import { doubtCandidates } from '../../src/findings/certainty/lost-doubt.ts';
import { together } from '../../src/findings/learned/logistic.ts';
import { chanceOf, fitLogistic } from './fit-logistic.ts';
import { chanceByTrees, fitTrees, type Grown, linesOf, type TreeOptions } from './fit-trees.ts';
import { judgedByOthers, observe, report } from './observations.ts';

const WEIGHTS = new URL('../../src/findings/learned/doubt-weights.ts', import.meta.url);
/** Of the squares of the weights (see fit-logistic.ts). Set by judgement: no other values were searched. */
const PENALTY = 2;
const TREES = new URL('../../src/findings/learned/doubt-trees.ts', import.meta.url);
/** Twice as many that learn half as fast did no better. */
const OPTIONS: TreeOptions = { trees: 100, depth: 3, rate: 0.12, least: 15, penalty: 4 };

const { names, observed } = observe((comparison) =>
  doubtCandidates(comparison).map(({ finding, signs, cueAt }) => {
    const around = comparison.analysis.sentences[finding.sentence] ?? finding;
    return { start: finding.start, end: finding.end, signs, around, there: cueAt };
  }),
);

writeFileSync(WEIGHTS, fileOf(fitLogistic(observed, PENALTY)));
writeFileSync(TREES, treesFileOf(fitTrees(observed, OPTIONS)));
const judged = judgedByOthers(observed, (others) => {
  const weights = fitLogistic(others, PENALTY);
  const trees = fitTrees(others, OPTIONS);
  return (signs) => together(chanceOf(weights, signs), chanceByTrees(trees, signs));
});
report('LOST_DOUBT on writers it was not fitted to', judged);

function fileOf(weights: readonly number[]): string {
  const lines = ['bias', ...names].map((name, at) => `  ${name}: ${(weights[at] ?? 0).toFixed(4)},`);
  return `import type { DoubtSign } from '../certainty/signs.ts';
import type { Weights } from './logistic.ts';

/** Written by \`npm run train\`, which also tells how well they do on writers they were not fitted to. */
export const LOST_DOUBT: Weights<DoubtSign> = {
${lines.join('\n')}
};
`;
}

function treesFileOf(grown: Grown): string {
  return `import type { DoubtSign } from '../certainty/signs.ts';
import type { Boosted } from './trees.ts';

/** Written by \`npm run train\`, which also tells how well they do on writers they were not grown on. One tree a line, as text: they are data. */
export const DOUBT_TREES: Boosted<DoubtSign> = ${linesOf(grown, names)};
`;
}
