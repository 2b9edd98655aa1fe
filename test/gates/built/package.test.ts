/** What goes to the stores can be built again by anyone, to the same bytes, from the sources that go with it. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { packages } from '../../../scripts/package.ts';

/** A second build of both browsers on a busy machine; in ms. */
const PATIENCE_MS = 180_000;

const elsewhere = mkdtempSync(join(tmpdir(), 'palimpsest-sources-'));
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

function unpackInto(folder: string, zip: Uint8Array): void {
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

test('the source archive, unpacked elsewhere, builds to the same three packages', {
  timeout: PATIENCE_MS,
}, () => {
  const here = packages();
  const source = [...here].find(([name]) => name.includes('-source-'))?.[1] ?? new Uint8Array();
  unpackInto(elsewhere, source);
  symlinkSync(resolve('node_modules'), join(elsewhere, 'node_modules'), 'junction');
  execFileSync(process.execPath, [join('node_modules', 'tsx', 'dist', 'cli.mjs'), 'scripts/package.ts'], {
    cwd: elsewhere,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const built = join(elsewhere, 'dist', 'packages');
  const there = readdirSync(built).map((name) => [name, sum(readFileSync(join(built, name)))] as const);
  expect(new Map(there)).toEqual(new Map([...here].map(([name, bytes]) => [name, sum(bytes)])));
});
