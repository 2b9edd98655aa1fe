/** The table of folders in ARCHITECTURE.md tells what is so. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { ENGINE_STEPS } from './layers.ts';
import { importsOf, sourceFiles } from './source-files.ts';

/** What each step of the engine uses by the table, in its words. */
const TOLD = new Map(
  readFileSync(new URL('../../ARCHITECTURE.md', import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, step, uses] = /^\| `src\/([\w-]+)(?:\.ts)?` \|.*\| ([^|]+) \|$/.exec(line) ?? [];
      return step === undefined || uses === undefined ? [] : [[step, uses] as const];
    }),
);

const stepOf = (path: string) => /^src\/([\w-]+)/.exec(path)?.[1] ?? '';
/** Steps and packages that the files of a step import, itself aside. */
function usedBy(step: string): string[] {
  const used = sourceFiles(['src'], /(?<!\.d)\.ts$/)
    .filter(({ path }) => stepOf(path) === step)
    .flatMap(({ path, text }) =>
      importsOf(text).map((to) => (to.startsWith('.') ? stepOf(join(dirname(path), to)) : to)),
    );
  // A file of a package counts as the package: "chrono-node/en".
  const parts = used.map((to) => /^(?:@[\w-]+\/)?[\w.-]+/.exec(to)?.[0] ?? to);
  return [...new Set(parts)].filter((to) => to !== step && to !== 'node').sort();
}

test('each step of the engine has its row, in their order', () => {
  expect([...TOLD.keys()]).toEqual(ENGINE_STEPS);
});

test.each(ENGINE_STEPS.filter((step) => step !== 'cli'))(
  'the row of %s names what it uses, and no more',
  (step) => {
    const uses = TOLD.get(step) ?? '';
    const names = new Set(uses.match(/@?[a-z][\w/-]*/g));
    const used = usedBy(step);
    expect(used.filter((to) => !names.has(to)).map((to) => `tell ${to} in the row of ${step}`)).toEqual([]);
    const needless = ENGINE_STEPS.filter((other) => names.has(other) && !used.includes(other));
    expect(needless.map((other) => `${step} does not use ${other}`)).toEqual([]);
  },
);
