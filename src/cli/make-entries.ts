import { join } from 'node:path';
import { entryOf } from '../entry.ts';
import type { IndexEntry } from '../index-format/build-index.ts';
import { type BuildJournal, type Made, openJournal } from './build-journal.ts';
import { InputError } from './failure.ts';
import { makeFolder } from './index-folder.ts';
import { sizeOf, type UnreadOriginal, unreadOriginalsIn } from './originals-in.ts';
import { grouped, type Progress, progressOn } from './progress.ts';

/** What was made of some inputs, and the journal to remove once the index is written. */
export interface MadeEntries {
  readonly entries: readonly IndexEntry[];
  done(): Promise<void>;
}

/** Name of the journal in the folder of an index that is being made. */
export const JOURNAL = 'building.journal';

/**
 * Reads originals and makes of them what an index takes, keeping a journal in the folder of the index to be, so that after a break only the rest is
 * left to do.
 * @throws {InputError} where an input cannot be read, holds no article at all, or two originals have one id
 */
export async function makeEntries(
  inputs: readonly string[],
  folder: string,
  withText: boolean,
): Promise<MadeEntries> {
  const progress = progressOn(process.stderr, 'originals', await sizeOf(inputs));
  await makeFolder(folder);
  const journal = await openJournal(join(folder, JOURNAL), withText ? 'with texts' : 'without texts');
  if (journal.found > 0)
    progress.say(`going on where an earlier run stopped, after ${grouped(journal.found)} originals`);
  const entries = new Map<string, IndexEntry & { readonly where: string }>();
  try {
    for await (const unread of unreadOriginalsIn(inputs)) {
      const made = await makeOne(unread, journal, withText);
      progress.step(unread.bytes);
      if (typeof made === 'string') progress.say(`${unread.where}: left out: ${made}`);
      else addOnce(entries, made, unread, progress);
    }
  } finally {
    await journal.close();
    progress.end();
  }
  if (entries.size === 0)
    throw new InputError(
      `${inputs.join(', ')}: no article found; give .jsonl files, saved pages or saved feeds`,
    );
  return {
    entries: [...entries.values()].map(({ where: _, ...entry }) => entry),
    done: () => journal.remove(),
  };
}

async function makeOne(unread: UnreadOriginal, journal: BuildJournal, withText: boolean): Promise<Made> {
  const known = journal.get(unread.content);
  if (known !== null) return known;
  const read = unread.read();
  const made = typeof read === 'string' ? read : entryOf(read.article, read.card, withText);
  await journal.put(unread.content, made);
  return made;
}

/** Lines have ids of their own, and two of one id are a mistake; a page may have been saved twice, and counts once. */
function addOnce(
  entries: Map<string, IndexEntry & { readonly where: string }>,
  entry: IndexEntry,
  { where, ownId }: UnreadOriginal,
  progress: Progress,
): void {
  const { id } = entry.card;
  const first = entries.get(id);
  if (first === undefined) entries.set(id, { ...entry, where });
  else if (ownId)
    throw new InputError(
      `${where}: two originals have the id "${id}"; give each original an id of its own (the other: ${first.where})`,
    );
  else progress.say(`${where}: left out: has the same address as ${first.where}`);
}
