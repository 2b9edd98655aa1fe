import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { IndexFile } from '../index-format/build-index.ts';
import { CATALOGUE, type Catalogue, decodeCatalogue } from '../index-format/catalogue.ts';
import type { Refusal, RefusalCode } from '../index-format/refusal.ts';
import { openIndex } from '../originals/open-index.ts';
import { openPack } from '../originals/open-pack.ts';
import { readCatalogue, type ShardReader } from '../originals/read-shard.ts';
import type { OriginalSource } from '../originals/source.ts';
import { InputError, whyRefused } from './failure.ts';
import { printable } from './printable.ts';

const SHARD = /^[0-9a-f]{32}\.(?:fingerprints|records|keeper)$/;

/** Reads the files of an index in a folder, never more of one than its limit and a byte. */
export function folderReader(folder: string): ShardReader {
  return async (name, limit) => {
    await using file = await open(join(folder, name)).catch((error: unknown) => {
      throw new Error(whyRefused(error));
    });
    const { size } = await file.stat();
    const bytes = new Uint8Array(Math.min(size, limit + 1));
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
    return bytes.subarray(0, bytesRead);
  };
}

/**
 * Reads the files of the index at a path: a folder, or a pack.
 * @throws {InputError} where there is neither, or the pack is damaged
 */
export async function readerAt(path: string): Promise<ShardReader> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new InputError(`${path}: no such folder or pack; check the path`);
  if (found.isDirectory()) return folderReader(path);
  const opened = await openPack({
    name: path,
    size: found.size,
    slice: async (start, end) => {
      await using file = await open(path);
      const { buffer, bytesRead } = await file.read(new Uint8Array(end - start), 0, end - start, start);
      return buffer.subarray(0, bytesRead);
    },
  });
  if (!opened.ok) throw notAnIndex(opened.refusal);
  return opened.value;
}

/**
 * The catalogue of the index at a path.
 * @throws {InputError} where it cannot be used
 */
export async function catalogueAt(path: string, reader: ShardReader): Promise<Catalogue> {
  const read = await readCatalogue(reader, decodeCatalogue);
  if (!read.ok) throw notAnIndex({ ...read.refusal, sentence: `${path}: ${read.refusal.sentence}` });
  return read.value;
}

/**
 * Opens the index at a path. Parts that are refused, now or when they are first needed, leave the rest in use; `tellRefused` tells them.
 * @throws {InputError} where there is no usable catalogue
 */
export async function openFolder(path: string): Promise<OriginalSource> {
  const source = await openIndex(path, await readerAt(path));
  const catalogue = source.refusals().find(({ shard }) => shard === CATALOGUE);
  if (catalogue !== undefined) throw notAnIndex({ ...catalogue, sentence: `${path}: ${catalogue.sentence}` });
  return source;
}

function notAnIndex({ sentence }: Refusal): InputError {
  return new InputError(
    printable(
      `${sentence.replace(/\.$/, '')}; give the folder of an index made by "palimpsest index build", or a pack`,
    ),
  );
}

/** A part that was refused where all of an index is needed. */
export function refusedAt(path: string, { code, sentence }: Refusal): InputError {
  return new InputError(printable(`${path}: ${sentence.replace(/\.$/, '')}${MENDS[code]}`));
}

/** A size for people: "12 kB", "3.4 MB". */
export function bytesSaid(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
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
export function tellRefused(folder: string, refused: readonly Refusal[], what = 'left out'): void {
  for (const { code, sentence } of refused) {
    const line = `${folder}: ${what}: ${sentence.replace(/\.$/, '')}${MENDS[code]}`;
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
    const isOld = SHARD.test(name.replace(/\.part$/, '')) && !written.has(name);
    if (isOld) await rm(join(folder, name));
  }
}

/**
 * Makes a folder for an index where there is none.
 * @throws {InputError} where there can be none
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await makePath(folder);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    const inTheWay = code === 'EEXIST' || code === 'ENOTDIR';
    const why = code === 'ENOENT' ? 'no folder can be made there' : whyRefused(error);
    const reason = inTheWay ? 'is a file, or lies below one' : `cannot be made: ${why}`;
    throw new InputError(`${folder}: ${reason}; give a folder for the index that can be written`);
  }
}

/** Makes a folder and those above it, one by one: Node's recursive mkdir never ends where a disk takes no new folders and says so by ENOENT (/proc). */
async function makePath(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  const above = dirname(folder);
  if (above !== folder) await makePath(above);
  try {
    await mkdir(folder);
  } catch (error) {
    if (!(await isFolder(folder))) throw error;
  }
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
