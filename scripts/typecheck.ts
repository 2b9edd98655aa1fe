/**
 * `npm run typecheck`: checks the types of every part, each with what it may use (DOM, Node) in its own tsconfig. A part that fails does not
 * hide the others. `tsx scripts/typecheck.ts [FOLDER…]` checks some parts only.
 */

import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

const PARTS = ['src', 'src/article', 'src/cli', 'extension', '.'];

const named = process.argv.slice(2);
const path = `${join('node_modules', '.bin')}${delimiter}${process.env.PATH}`;
const failed = (named.length > 0 ? named : PARTS).filter((part) => {
  const { status } = spawnSync('tsc', ['-p', part], {
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
    shell: process.platform === 'win32',
  });
  return status !== 0;
});
if (failed.length > 0) console.error(`Types are wrong in: ${failed.join(', ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;
