/**
 * `npm test`: everything that can be checked, one step after the other. A failing step does not hide the later
 * ones. The last line is the total of all steps: `N passed, N failed`, and `, N skipped` where some were.
 */

import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { needChromium, needFirefox } from '../browsers/find.ts';
import { countTests, type Totals } from './test-totals.ts';

type Step = { name: string; run(): Promise<Totals> };

const RESULTS = 'test-results';

/** A step that takes longer hangs, and is ended and counted as failed. In milliseconds. */
const STEP_LIMIT_MS = 15 * 60_000;

const PASSED: Totals = { passed: 1, failed: 0, skipped: 0 };
const FAILED: Totals = { passed: 0, failed: 1, skipped: 0 };

const STEPS: Step[] = [
  check('types', 'npm', 'run', '--silent', 'typecheck'),
  check('lint and format', 'biome', 'check'),
  check('dead code', 'knip'),
  vitest('unit'),
  { name: 'browsers', run: findBrowsers },
  vitest('dom'),
  vitest('screens'),
  check('build for Chrome', 'npm', 'run', '--silent', 'build:chrome'),
  check('build for Firefox', 'npm', 'run', '--silent', 'build:firefox'),
  vitest('built'),
  vitest('e2e-chromium'),
  vitest('e2e-firefox'),
  check('Firefox package lint', 'npm', 'run', '--silent', 'lint:firefox'),
];

/** A step that is one command, and counts as one test: it passes with exit status 0. */
function check(name: string, command: string, ...options: string[]): Step {
  return { name, run: async () => ((await execute(command, options)) === 0 ? PASSED : FAILED) };
}

/** A step that is a vitest project, and counts as many tests as it ran. */
function vitest(project: string): Step {
  const results = join(RESULTS, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  return {
    name: `${project} tests`,
    run: async () => {
      const status = await execute('vitest', ['run', '--project', project, ...reporters]);
      return countTests(await readFile(results, 'utf8').catch(() => ''), status);
    },
  };
}

/** Finds or installs the browsers the later steps need; counts only where it fails. */
async function findBrowsers(): Promise<Totals> {
  try {
    console.log(`${needChromium()}\n${needFirefox()}`);
    return { passed: 0, failed: 0, skipped: 0 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return FAILED;
  }
}

/** Exit status of a command from node_modules/.bin or the PATH; -1 where it could not run or had to be ended. */
function execute(command: string, options: string[]): Promise<number> {
  const path = `${join('node_modules', '.bin')}${delimiter}${process.env.PATH}`;
  return new Promise((fulfil) => {
    const child = spawn(command, options, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, PATH: path },
      shell: process.platform === 'win32',
      timeout: STEP_LIMIT_MS,
      killSignal: 'SIGKILL',
    });
    child.on('error', () => fulfil(-1));
    child.on('exit', (status) => fulfil(status ?? -1));
  });
}

async function main(): Promise<void> {
  await rm(RESULTS, { recursive: true, force: true });
  await rm('dist', { recursive: true, force: true });
  const sum = { passed: 0, failed: 0, skipped: 0 };
  const lines: string[] = [];
  for (const step of STEPS) {
    console.log(`\n── ${step.name} ──`);
    const start = Date.now();
    const { passed, failed, skipped } = await step.run();
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
    const seconds = ((Date.now() - start) / 1000).toFixed(1).padStart(6);
    lines.push(
      `${failed > 0 ? '✗' : '✓'} ${step.name.padEnd(24)} ${passed} passed, ${failed} failed ${seconds} s`,
    );
  }
  console.log(`\n── all steps ──\n${lines.join('\n')}\n`);
  console.log(
    `${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}`,
  );
  process.exitCode = sum.failed > 0 ? 1 : 0;
}

await main();
