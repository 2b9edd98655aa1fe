/**
 * Second half of `npm run train`: grows the trees that say how sure a finding is (src/findings/learned/judge-trees.ts) on the labelled pairs,
 * whole pages and single paragraphs, and prints how well they do on writers they were not grown on. Deterministic.
 */

import { writeFileSync } from 'node:fs';
import type { Comparison } from '../../src/findings/comparison.ts';
import { rawFindings } from '../../src/findings/find.ts';
import { judgeSigns } from '../../src/findings/judge/signs.ts';
import { contains, type Span } from '../../src/text/span.ts';
import { fitTrees, leafFor, type TreeOptions } from './fit-trees.ts';
import { type Observed, observe, reportOnOtherWriters, type TrainingCandidate } from './observations.ts';

const TREES = new URL('../../src/findings/learned/judge-trees.ts', import.meta.url);
/** Deeper or more trees did no better on other writers. */
const OPTIONS: TreeOptions = { trees: 100, depth: 3, rate: 0.1, least: 10, penalty: 2 };

const { names, observed: onPages } = observe(candidatesIn, 'pages');
const { observed: inPassages } = observe(candidatesIn, 'passages');
const all = [...onPages, ...inPassages];
writeFileSync(TREES, fileOf(fitTrees(all, OPTIONS)));
reportOnOtherWriters('JUDGE on pages', onPages, fitToWritersOf);
reportOnOtherWriters('JUDGE on single paragraphs', inPassages, fitToWritersOf);

/** Grows trees on everything by the writers of some observations. */
function fitToWritersOf(others: readonly Observed[]): (signs: readonly number[]) => number {
  const writers = new Set(others.map(({ writer }) => writer));
  const { start, trees } = fitTrees(
    all.filter(({ writer }) => writers.has(writer)),
    OPTIONS,
  );
  return (signs) =>
    1 / (1 + Math.exp(-trees.reduce<number>((sum, tree) => sum + leafFor(tree, signs), start)));
}

function candidatesIn(comparison: Comparison): TrainingCandidate[] {
  const { raw } = rawFindings(comparison, () => false);
  const signs = judgeSigns(raw, comparison);
  return raw.map((finding, at) => {
    const { start, end } = finding.kind === 'attribution' ? paragraphOf(finding, comparison) : finding;
    return { start, end, signs: signs[at] ?? {}, around: finding, there: null };
  });
}

/** An attribution may be labelled at the speaker or at the words. */
function paragraphOf(finding: Span, { page }: Comparison): Span {
  return page.blocks.find((block) => contains(block, finding)) ?? finding;
}

function fileOf({ start, trees }: ReturnType<typeof fitTrees>): string {
  return `import type { JudgeSign } from '../judge/signs.ts';
import type { Boosted } from './trees.ts';

/** Written by \`npm run train\`, which also tells how well they do on writers they were not grown on. One tree a line, as text: they are data. */
export const JUDGE: Boosted<JudgeSign> = {
  signs: ${JSON.stringify(names)},
  start: ${start.toFixed(4)},
  trees: JSON.parse(\`[
${trees.map((tree) => JSON.stringify(tree)).join(',\n')}
]\`),
};
`;
}
