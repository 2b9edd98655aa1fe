import type { IndexEntry } from '../../src/index-format/build-index.ts';
import { type Database, database, type StoredPersonal } from './database.ts';

/** The reader's own originals on disk. */
export interface PersonalStore {
  /** Some of them, the newest first. */
  list(from: number, most: number): Promise<{ total: number; originals: StoredPersonal[] }>;
  /** All of them in full, in order of their ids. */
  entries(): Promise<IndexEntry[]>;
  /**
   * Adds originals, all or none; one whose id is there takes its place. Gives how many did. Rejects with a QuotaExceededError where there is no room.
   * @param now ms since 1970
   */
  put(entries: readonly IndexEntry[], now: number): Promise<number>;
  /** Removes originals; gives how many there were. */
  remove(ids: readonly string[]): Promise<number>;
}

/** The store in the extension's database. */
export function personalStore(open: () => Promise<Database> = database): PersonalStore {
  return {
    list: async (from, most) => {
      const { store } = (await open()).transaction('personal');
      const originals: StoredPersonal[] = [];
      let cursor = await store.index('added').openCursor(null, 'prev');
      if (cursor !== null && from > 0) cursor = await cursor.advance(from);
      for (; cursor !== null && originals.length < most; cursor = await cursor.continue())
        originals.push(cursor.value);
      return { total: await store.count(), originals };
    },
    entries: async () => (await open()).getAll('entries'),
    put: async (entries, now) => {
      const change = (await open()).transaction(['personal', 'entries'], 'readwrite', {
        durability: 'strict',
      });
      const [personal, all] = [change.objectStore('personal'), change.objectStore('entries')];
      const before = await personal.count();
      const writes = entries.flatMap((entry) => [
        personal.put({ id: entry.card.id, card: entry.card, bytes: sizeOf(entry), added: now }),
        all.put(entry, entry.card.id),
      ]);
      const after = personal.count();
      // A write that fails aborts the transaction; what is waited for is whether all of it is on disk.
      await Promise.all([...writes, change.done]);
      return entries.length - ((await after) - before);
    },
    remove: async (ids) => {
      const change = (await open()).transaction(['personal', 'entries'], 'readwrite', {
        durability: 'strict',
      });
      const [personal, all] = [change.objectStore('personal'), change.objectStore('entries')];
      const before = await personal.count();
      const after = Promise.all(ids.flatMap((id) => [personal.delete(id), all.delete(id)])).then(() =>
        personal.count(),
      );
      await Promise.all([after, change.done]);
      return before - (await after);
    },
  };
}

function sizeOf({ fingerprint, digest, text }: IndexEntry): number {
  const hashes = fingerprint.shingles.length + fingerprint.pairs.length + fingerprint.words.length;
  return 4 * hashes + digest.length + 2 * (text?.length ?? 0);
}
