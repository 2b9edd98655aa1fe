import { mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { IndexFile } from '../index-format/build-index.ts';
import { CATALOGUE } from '../index-format/catalogue.ts';
import type { Refusal, RefusalCode } from '../index-format/refusal.ts';
import { openIndex } from '../originals/open-index.ts';
import type { ShardReader } from '../originals/read-shard.ts';
import type { OriginalSource } from '../originals/source.ts';
import { InputError } from './failure.ts';
import { printable } from './printable.ts';

const SHARD = /^[0-9a-f]{32}\.(?:fingerprints|records)$/;

/** Reads the files of an index in a folder, never more of one than its limit and a byte. */
export function folderReader(folder: string): ShardReader {
  return async (name, limit) => {
    await using file = await open(join(folder, name));
    const { size } = await file.stat();
    const bytes = new Uint8Array(Math.min(size, limit + 1));
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
    return bytes.subarray(0, bytesRead);
  };
}

/**
 * Opens the index in a folder. Parts that are refused, now or when they are first needed, leave the rest in use; `tellRefused` tells them.
 * @throws {InputError} where there is no usable catalogue
 */
export async function openFolder(folder: string): Promise<OriginalSource> {
  const source = await openIndex(folder, folderReader(folder));
  const refused = source.refusals();
  const catalogue = refused.find(({ shard }) => shard === CATALOGUE);
  if (catalogue !== undefined) {
    throw new InputError(
      `${folder}: ${catalogue.sentence.replace(/\.$/, '')}; give the folder of an index made by "palimpsest index build"`,
    );
  }
  return source;
}

/** What helps against each reason; two of them say it themselves. */
const MENDS: Record<RefusalCode, string> = {
  unreadable: '; put the file back, or build the index again',
  malformed: '; build the index again',
  'unknown-version': '',
  'other-scheme': '',
  truncated: '; copy the file again, or build the index again',
  oversized: '; copy the file again, or build the index again',
  'wrong-hash': '; copy the file again, or build the index again',
};

/** Tells on standard error which parts of an index were refused: a line each with the shard, the reason and the mend. */
export function tellRefused(folder: string, refused: readonly Refusal[]): void {
  for (const { code, sentence } of refused) {
    const line = `${folder}: left out: ${sentence.replace(/\.$/, '')}${MENDS[code]}`;
    process.stderr.write(`${printable(line)}\n`);
  }
}

/**
 * Writes an index into a folder, the catalogue last, each file under another name first: whoever reads meanwhile finds the old index or
 * the new one. Shards of an older index are removed at the end; other files stay.
 * @throws {InputError} where there can be no such folder
 */
export async function writeFolder(folder: string, files: AsyncIterable<IndexFile>): Promise<void> {
  await makeFolder(folder);
  const written = new Set<string>();
  for await (const { name, bytes } of files) {
    await writeFile(join(folder, `${name}.part`), bytes);
    await rename(join(folder, `${name}.part`), join(folder, name));
    written.add(name);
  }
  for (const name of await readdir(folder)) {
    if (SHARD.test(name) && !written.has(name)) await rm(join(folder, name));
  }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    const inTheWay = code === 'EEXIST' || code === 'ENOTDIR';
    const reason = inTheWay ? 'is a file, or lies below one' : `cannot be made (${String(code ?? error)})`;
    throw new InputError(`${folder}: ${reason}; give a folder for the index that can be written`);
  }
}
