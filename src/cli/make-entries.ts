import { join } from 'node:path';
import { entryOf } from '../entry.ts';
import type { IndexEntry } from '../index-format/build-index.ts';
import { type BuildJournal, type Made, openJournal } from './build-journal.ts';
import { InputError } from './failure.ts';
import { makeFolder } from './index-folder.ts';
import { sizeOf, type UnreadOriginal, unreadOriginalsIn } from './originals-in.ts';
import { originalsCounted, type Progress, progressOn } from './progress.ts';

/** Name of the journal in the folder of an index that is being made. */
const JOURNAL = 'building.journal';

/**
 * Reads originals, makes of them what an index takes, and has them written. A journal is kept in the folder of the index until that is done, so that
 * after a break or a failure only the rest is left to do.
 * @param write puts the entries into the index
 * @throws {InputError} where an input cannot be read or is of no kind that holds originals, where none of them holds an article, or where two lines
 * or texts have one id; it says what the journal keeps, where it keeps any
 */
export async function makeEntries(
  inputs: readonly string[],
  folder: string,
  withText: boolean,
  write: (entries: readonly IndexEntry[]) => Promise<void>,
): Promise<void> {
  const progress = progressOn(process.stderr, 'originals', await sizeOf(inputs));
  await makeFolder(folder);
  const path = join(folder, JOURNAL);
  const journal = await openJournal(path, withText ? 'with texts' : 'without texts');
  const earlier = journal.size();
  if (earlier > 0)
    progress.say(
      `${path}: kept ${originalsCounted(earlier)} of an earlier run; those that are among these inputs are not read again`,
    );
  try {
    const entries = await entriesOf(inputs, journal, withText, progress);
    await write(entries);
  } catch (error) {
    if (journal.size() === 0) await journal.remove();
    else if (error instanceof InputError && journal.ofThisRun() > 0)
      throw new InputError(
        `${error.message}; then run it again: it goes on after the ${originalsCounted(journal.ofThisRun())} kept in ${path}`,
      );
    throw error;
  }
  await journal.remove();
}

/** Makes all entries; the journal is closed at the end, whatever came. */
async function entriesOf(
  inputs: readonly string[],
  journal: BuildJournal,
  withText: boolean,
  progress: Progress,
): Promise<IndexEntry[]> {
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
      `${inputs.join(', ')}: no article found; give .jsonl files, saved pages, saved feeds or texts (.txt, .md)`,
    );
  return [...entries.values()].map(({ where: _, ...entry }) => entry);
}

async function makeOne(unread: UnreadOriginal, journal: BuildJournal, withText: boolean): Promise<Made> {
  const known = journal.get(unread.content);
  if (known !== null) return known;
  const read = unread.read();
  const made = typeof read === 'string' ? read : entryOf(read.article, read.card, withText);
  await journal.put(unread.content, made);
  return made;
}

/** Lines and texts have ids of their own, and two of one id are a mistake; a page may have been saved twice, and counts once. */
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
