/**
 * `npm run package`: what is handed to the stores, into dist/packages: a zip for each browser and a zip of the sources they are built from.
 * Each depends on its contents only, so anyone who unpacks the sources, and runs `npm ci && npm run package` there, gets the same bytes.
 */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildExtension } from './build.ts';
import { deterministicZip } from './deterministic-zip.ts';

const FOLDER = 'dist/packages';
const TARGETS = ['chrome', 'firefox'] as const;

/** What is made or installed beside the sources; .gitignore names the same. */
const MADE = new Set(['.git', 'node_modules', 'dist', 'screens', 'test-results', 'bench/corpora']);

/** The packages of what is built in dist/ and of the sources beside it, by file name. */
export function packages(): Map<string, Uint8Array> {
  const { version } = JSON.parse(readFileSync('manifest.json', 'utf8')) as { version: string };
  const named = (what: string) => `palimpsest-${what}-${version}.zip`;
  return new Map([
    ...TARGETS.map((target) => [named(target), zippedFolder(`dist/${target}`)] as const),
    [named('source'), zipOf('.', sources())] as const,
  ]);
}

/** A zip of all that is in a folder. */
export function zippedFolder(folder: string): Uint8Array {
  return zipOf(folder, filesIn(folder));
}

function zipOf(folder: string, paths: readonly string[]): Uint8Array {
  return deterministicZip(new Map(paths.map((path) => [path, readFileSync(join(folder, path))])));
}

/** Files under a folder, by their paths in it, with forward slashes. */
function filesIn(folder: string, left: ReadonlySet<string> = new Set(), above = ''): string[] {
  return readdirSync(join(folder, above), { withFileTypes: true }).flatMap((entry) => {
    const path = above + entry.name;
    if (left.has(path)) return [];
    return entry.isDirectory() ? filesIn(folder, left, `${path}/`) : [path];
  });
}

/** Every source file: what git knows or would take; where there is no git, as in the unpacked archive, all that was not made. */
function sources(): string[] {
  if (!existsSync('.git')) return filesIn('.', MADE);
  const options = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listed = execFileSync('git', options, { encoding: 'utf8', maxBuffer: 2 ** 28 }).split('\0');
  return [...new Set(listed)].filter((path) => path !== '' && existsSync(path));
}

async function main(): Promise<void> {
  process.env.NODE_ENV = 'production'; // where it says otherwise, builds hold what only developers need
  for (const target of TARGETS) await buildExtension(target);
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  for (const [name, bytes] of packages()) {
    await writeFile(join(FOLDER, name), bytes);
    const hash = createHash('sha256').update(bytes).digest('hex');
    console.log(`${hash}  ${FOLDER}/${name}  ${Math.ceil(bytes.length / 1024)} kB`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
