/**
 * Everything the extension keeps on the reader's disk, in one IndexedDB database of its own origin. What belongs together is written in one
 * transaction: a worker that is stopped in the middle, or a disk that is full, leaves all of it as it was.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { IndexEntry } from '../../src/index-format/build-index.ts';
import type { OriginalCard } from '../../src/report.ts';
import type { SourceId, Trouble } from '../messages/source-state.ts';

/** A pack or remote as it is kept. Times in ms since 1970. */
export interface StoredSource {
  readonly id: SourceId;
  readonly kind: 'pack' | 'remote';
  readonly name: string;
  /** Address of a remote's catalogue, else null. */
  readonly url: string | null;
  readonly added: number;
  /** When a remote's catalogue was last read; null for packs. */
  readonly checked: number | null;
  /** The catalogue in use, all of whose shards are here; null before the first download is complete. */
  readonly current: Uint8Array | null;
  /** A newer catalogue, some of whose shards are still to come, or null. */
  readonly incoming: Uint8Array | null;
  /** Why the last download or look for news failed; null where nothing did. */
  readonly trouble: Trouble | null;
  /** When it is tried again, or null. */
  readonly retryAt: number | null;
  /** How often in a row it failed. */
  readonly failures: number;
}

/** One of the reader's own originals, as far as it is listed; what is compared lies in `entries`. */
export interface StoredPersonal {
  readonly id: string;
  readonly card: OriginalCard;
  readonly bytes: number;
  readonly added: number;
}

/** A file on its way between a view and the background. */
export interface StoredParcel {
  readonly id: string;
  readonly blob: Blob;
  readonly added: number;
}

interface Stores extends DBSchema {
  sources: { key: string; value: StoredSource };
  /** Shards of packs and remotes, by name. A name holds its hash, so equal shards of two sources are kept once. */
  shards: { key: string; value: Uint8Array };
  personal: { key: string; value: StoredPersonal; indexes: { added: number } };
  entries: { key: string; value: IndexEntry };
  parcels: { key: string; value: StoredParcel };
}

export type Database = IDBPDatabase<Stores>;

/** Name of the database; tests use others. */
const NAME = 'palimpsest';
const VERSION = 1;

const opened = new Map<string, Promise<Database>>();

/** The database, opened when first asked for. */
export function database(name = NAME): Promise<Database> {
  const known = opened.get(name);
  if (known !== undefined) return known;
  const forget = () => opened.delete(name);
  const opening = openDB<Stores>(name, VERSION, {
    upgrade(fresh) {
      fresh.createObjectStore('sources', { keyPath: 'id' });
      fresh.createObjectStore('shards');
      fresh.createObjectStore('personal', { keyPath: 'id' }).createIndex('added', 'added');
      fresh.createObjectStore('entries');
      fresh.createObjectStore('parcels', { keyPath: 'id' });
    },
    // A newer version of the extension wants to open it, or the browser took it away.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
  opened.set(name, opening);
  opening.catch(forget);
  return opening;
}

/** Whether something could not be written because the disk, or the browser's share of it, is full. */
export function isNoRoom(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
