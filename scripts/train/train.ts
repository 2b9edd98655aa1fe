/**
 * `npm run train`: fits the weights in src/findings/learned/weights.ts from the labelled pairs of test/fixtures, and prints how well each model does
 * on writers it was not fitted to. Deterministic.
 */

import { writeFileSync } from 'node:fs';
import { chanceOf, fitLogistic, type Observation } from './fit-logistic.ts';
import { readTrainingPairs, type TrainingPair } from './labelled.ts';
import { isRight, MODELS, type Model } from './models.ts';

const FOLDERS = ['pairs', 'pairs-held-out'].map(
  (name) => new URL(`../../test/fixtures/${name}/`, import.meta.url),
);
const WEIGHTS = new URL('../../src/findings/learned/weights.ts', import.meta.url);
/** Chosen by the cross-validated likelihood among 0.5, 1, 2, 4 and 8. */
const PENALTY = 2;

interface Row extends Observation {
  readonly writer: string;
}

const pairs = readTrainingPairs(FOLDERS);
const fitted = MODELS.map((model) => fitModel(model, pairs));
writeFileSync(WEIGHTS, weightsFile(fitted));
for (const { model, rows, names } of fitted) report(model, rows, names.length);

function fitModel(model: Model, from: readonly TrainingPair[]) {
  const observed = from.flatMap(({ writer, comparison, gold }) =>
    model
      .candidates(comparison)
      .map((candidate) => ({ writer, signs: candidate.signs, right: isRight(candidate, gold) })),
  );
  const names = Object.keys(observed[0]?.signs ?? {}).sort();
  const rows: Row[] = observed.map(({ signs, ...rest }) => ({
    ...rest,
    signs: names.map((name) => signs[name] ?? 0),
  }));
  return { model, names, rows, weights: fitLogistic(rows, PENALTY) };
}

/** Precision and number found at some thresholds, each writer's candidates judged by weights fitted to the others. */
function report({ name }: Model, rows: readonly Row[], signs: number): void {
  const writers = [...new Set(rows.map(({ writer }) => writer))];
  const judged = writers.flatMap((writer) => {
    const weights = fitLogistic(
      rows.filter((row) => row.writer !== writer),
      PENALTY,
    );
    return rows
      .filter((row) => row.writer === writer)
      .map((row) => ({ right: row.right, chance: chanceOf(weights, row.signs) }));
  });
  const right = rows.filter((row) => row.right).length;
  console.log(
    `${name}: ${rows.length} candidates of ${writers.length} writers, ${right} right, ${signs} signs`,
  );
  for (const least of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8]) {
    const kept = judged.filter(({ chance }) => chance >= least);
    const hits = kept.filter((one) => one.right).length;
    console.log(`  from ${least}: ${kept.length}, precision ${(hits / (kept.length || 1)).toFixed(2)}`);
  }
}

function weightsFile(models: readonly ReturnType<typeof fitModel>[]): string {
  const types = [...new Map(models.map(({ model: { signs } }) => [signs.type, signs.from]))];
  const imports = [
    ...[...new Set(types.map(([, from]) => from))].map(
      (from) =>
        `import type { ${types
          .filter(([, of]) => of === from)
          .map(([type]) => type)
          .join(', ')} } from '${from}';`,
    ),
    `import type { Weights } from './logistic.ts';`,
  ].sort();
  const tables = models.map(({ model, names, weights }) => {
    const lines = ['bias', ...names].map((name, at) => `  ${name}: ${(weights[at] ?? 0).toFixed(4)},`);
    return `export const ${model.name}: Weights<${model.signs.type}> = {\n${lines.join('\n')}\n};\n`;
  });
  return `${imports.join('\n')}\n\n/* Written by \`npm run train\`, which also tells how well they do on writers they were not fitted to. */\n\n${tables.join('\n')}`;
}
