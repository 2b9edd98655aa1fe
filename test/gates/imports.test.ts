import { dirname, join } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { APART, DOORS, ENGINE_STEPS } from './layers.ts';
import { importsOf, sourceFiles } from './source-files.ts';

type Import = { from: string; to: string };

/** Every import in src/ and extension/, with relative ones resolved to paths from the project's root. */
const IMPORTS: Import[] = sourceFiles(['src', 'extension'], /\.tsx?$/).flatMap(({ path, text }) =>
  importsOf(text).map((to) => ({ from: path, to: to.startsWith('.') ? join(dirname(path), to) : to })),
);

/** The step of the engine a path belongs to: `src/facts/fact.ts` is of facts, `src/report.ts` of report. */
function stepOf(path: string): string {
  return /^src\/([\w-]+)/.exec(path)?.[1] ?? '';
}

function rank(path: string): number {
  return ENGINE_STEPS.indexOf(stepOf(path));
}

/** The part of the extension a path belongs to. */
function partOf(path: string): string {
  return /^extension\/([\w-]+)\//.exec(path)?.[1] ?? '';
}

function told(wrong: Import[], advice: string): string[] {
  return wrong.map(({ from, to }) => `${from} imports ${to}: ${advice}`);
}

describe('who may import whom', () => {
  test('the gate sees imports', () => {
    expect(IMPORTS.length).toBeGreaterThan(20);
    expect(importsOf("import type { A } from './a.ts';\nexport * from \"b\";\nimport 'c.css';")).toEqual([
      './a.ts',
      'b',
      'c.css',
    ]);
    expect(importsOf("export type A = 'a' | 'b';\nexport function f() {\n  return 'c';\n}")).toEqual([]);
  });

  test('every file of the engine belongs to a step', () => {
    const strangers = sourceFiles(['src'], /(?<!\.d)\.ts$/).filter(({ path }) => rank(path) < 0);
    expect(strangers.map(({ path }) => `${path}: add its step to test/gates/layers.ts`)).toEqual([]);
  });

  test('the engine flows one way', () => {
    const wrong = IMPORTS.filter(
      ({ from, to }) => to.startsWith('src/') && rank(from) >= 0 && rank(to) > rank(from),
    );
    expect(told(wrong, 'a later step. Move what both need to the earlier one, or pass it in.')).toEqual([]);
  });

  test('the engine knows nothing of the extension, nor of the tests', () => {
    const wrong = IMPORTS.filter(
      ({ from, to }) => from.startsWith('src/') && /^(extension|test|scripts)\//.test(to),
    );
    expect(told(wrong, 'src/ must run without a browser. Take it as an argument.')).toEqual([]);
  });

  test('only the command line uses Node', () => {
    const wrong = IMPORTS.filter(({ from, to }) => to.startsWith('node:') && !from.startsWith('src/cli/'));
    expect(told(wrong, 'the engine also runs in browsers. Do it in src/cli and pass the result in.')).toEqual(
      [],
    );
  });

  test.each(Object.entries(DOORS))('%s has one door, %s', (name, door) => {
    const used = IMPORTS.filter(({ to }) => to === name || to.startsWith(`${name}/`));
    const wrong = used.filter(({ from }) => !from.startsWith(door));
    expect(told(wrong, `only files at ${door} may. Use what they export.`)).toEqual([]);
  });

  test('content script, background and popup do not import one another', () => {
    const wrong = IMPORTS.filter(
      ({ from, to }) =>
        partOf(from) !== partOf(to) && APART.includes(partOf(from)) && APART.includes(partOf(to)),
    );
    expect(told(wrong, 'they run apart. Send a message (extension/messages).')).toEqual([]);
  });

  test('the view knows the report and the side by side, and nothing of the engine or of the parts that run apart', () => {
    const wrong = IMPORTS.filter(
      ({ from, to }) =>
        partOf(from) === 'view' &&
        (APART.includes(partOf(to)) ||
          (to.startsWith('src/') && !['report', 'text', 'side-by-side'].includes(stepOf(to)))),
    );
    expect(
      told(wrong, 'the view is shown with fake data. Put what it needs into the state it is given.'),
    ).toEqual([]);
  });
});
