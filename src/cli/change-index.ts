import { buildIndex, type IndexEntry } from '../index-format/build-index.ts';
import type { Catalogue } from '../index-format/catalogue.ts';
import { type IndexContents, isForKeepers, readEntries } from '../originals/read-entries.ts';
import type { Arguments } from './command.ts';
import { InputError, UsageError } from './failure.ts';
import { catalogueAt, readerAt, refusedAt, writeFolder } from './index-folder.ts';
import { buildOptions } from './index-options.ts';
import { originalsCounted } from './progress.ts';

/**
 * Takes the index at a path apart, to change it.
 * @throws {InputError} where it is none, is damaged, or does not hold what is needed
 */
export async function contentsAt(path: string): Promise<IndexContents> {
  const reader = await readerAt(path);
  if (!isForKeepers(await catalogueAt(path, reader))) {
    throw new InputError(
      `${path}: was made for readers only and cannot be changed; change the index it was made from, or build it again from its sources`,
    );
  }
  const read = await readEntries(reader);
  if (!read.ok) throw refusedAt(path, read.refusal);
  return read.value;
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
  await writeFolder(folder, buildIndex(list, buildOptions(typed, before)));
  process.stderr.write(`${folder}: ${done}; now ${originalsCounted(list.length)}\n`);
}
