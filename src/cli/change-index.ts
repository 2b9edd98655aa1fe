import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type BuildOptions,
  buildIndex,
  type IndexEntry,
  type IndexFile,
} from '../index-format/build-index.ts';
import { CATALOGUE, type Catalogue } from '../index-format/catalogue.ts';
import { openRecordShard } from '../index-format/record-shard.ts';
import { type IndexContents, isForKeepers, readEntries } from '../originals/read-entries.ts';
import type { Arguments } from './command.ts';
import { InputError, UsageError } from './failure.ts';
import { catalogueAt, readerAt, refusedAt, writeFolder } from './index-folder.ts';
import { buildOptions } from './index-options.ts';
import { originalsCounted, type Progress, progressOn } from './progress.ts';

/**
 * Takes the index at a path apart, to change it.
 * @throws {InputError} where it is none, is damaged, or does not hold what is needed
 */
export async function contentsAt(path: string): Promise<IndexContents> {
  const reader = await readerAt(path);
  const catalogue = await catalogueAt(path, reader);
  if (!isForKeepers(catalogue)) {
    throw new InputError(
      `${path}: was made for readers only and cannot be changed; change the index it was made from, or build it again from its sources`,
    );
  }
  const progress = progressOn(process.stderr, `shards of ${path} read`, catalogue.originals);
  const read = await readEntries(reader, progress.step);
  progress.end();
  if (!read.ok) throw refusedAt(path, read.refusal);
  return read.value;
}

/**
 * Builds an index and writes it into a folder.
 * @throws {InputError} where two originals have one id, or there can be no such folder
 */
export async function writeIndex(
  folder: string,
  entries: readonly IndexEntry[],
  options: BuildOptions,
): Promise<void> {
  const progress = progressOn(process.stderr, 'files written', entries.length);
  try {
    await writeFolder(folder, watched(buildIndex(entries, options), progress));
  } catch (error) {
    // Ids that differ only beyond what an index keeps of them.
    if (!(error instanceof RangeError)) throw error;
    throw new InputError(`${error.message}; give each original an id of its own`);
  } finally {
    progress.end();
  }
}

/**
 * Called before an index is written where none is expected: the originals of one that lies there would be gone.
 * @param keeping how to keep them
 * @throws {InputError} where there is one, and --replace was not given
 */
export async function refuseToReplace(folder: string, typed: Arguments, keeping: string): Promise<void> {
  const found = await stat(join(folder, CATALOGUE)).catch(() => null);
  if (found === null || typed.has('replace')) return;
  throw new InputError(
    `${folder}: holds an index already; ${keeping} to keep its originals, put another in its place with --replace, or give another folder`,
  );
}

/** Tells how far a build is by the originals in its record shards; the fingerprints come last and are few. */
async function* watched(files: AsyncIterable<IndexFile>, progress: Progress): AsyncGenerator<IndexFile> {
  for await (const file of files) {
    yield file;
    progress.step(file.name.endsWith('.records') ? openRecordShard(file.bytes).originals : 0);
  }
}

/** The folder of the one index that a command changes in place. */
export function folderToChange(typed: Arguments, command: string): string {
  const folder = typed.value('index');
  if (folder === null) throw new UsageError(`${command} needs --index DIR`);
  return folder;
}

/** Writes a changed index in the place of the old one, built as that was, and says what was done. */
export async function rewrite(
  folder: string,
  before: Catalogue,
  entries: Iterable<IndexEntry>,
  typed: Arguments,
  done: string,
): Promise<void> {
  const list = [...entries];
  await writeIndex(folder, list, buildOptions(typed, before));
  process.stderr.write(`${folder}: ${done}; now ${originalsCounted(list.length)}\n`);
}
