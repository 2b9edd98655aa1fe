import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zippedFolder } from '../../scripts/package.ts';
import type { ExtensionCopy } from './session.ts';

/** A copy of a built extension, to be changed by a test. */
export async function copyOf(built: string): Promise<ExtensionCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'palimpsest-copy-'));
  await cp(built, folder, { recursive: true });
  return { path: folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** A copy that may read this machine's sites from the start, for tests that are not about the browser's own question. */
export async function grantedCopy(built: string): Promise<ExtensionCopy> {
  const copy = await copyOf(built);
  const manifest = join(copy.path, 'manifest.json');
  const granted = {
    ...JSON.parse(await readFile(manifest, 'utf8')),
    host_permissions: ['http://127.0.0.1/*'],
  };
  await writeFile(manifest, JSON.stringify(granted));
  return copy;
}

/** The extension as the stores hand it on, in one file. */
export async function packagedCopy(built: string): Promise<ExtensionCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'palimpsest-package-'));
  const file = join(folder, 'palimpsest.xpi');
  await writeFile(file, zippedFolder(built));
  return { path: file, remove: () => rm(folder, { recursive: true, force: true }) };
}
