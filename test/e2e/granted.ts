import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of a built extension that may read this machine's sites: the browser's own question is not a page that a test could click in. */
export async function grantedCopy(extension: string): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'palimpsest-granted-'));
  await cp(extension, folder, { recursive: true });
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  const granted = { ...manifest, host_permissions: ['http://127.0.0.1/*'] };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(granted));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
