import {
  type Catalogue,
  decodeCatalogue,
  type ShardEntry,
  shardsForReaders,
} from '../../src/index-format/catalogue.ts';
import { FormatError } from '../../src/index-format/refusal.ts';
import type { SourceId } from '../messages/source-state.ts';
import { type Database, database, type StoredSource } from './database.ts';

/** Packs and remotes on disk: what is known of each, and the shards of all. */
export interface Shelf {
  /** All sources in the order in which they were added. */
  sources(): Promise<StoredSource[]>;
  source(id: SourceId): Promise<StoredSource | null>;
  put(source: StoredSource): Promise<void>;
  /**
   * Changes a source in one transaction; nothing happens where it is gone.
   * @returns the source as it is now, or null
   */
  change(id: SourceId, change: (source: StoredSource) => StoredSource): Promise<StoredSource | null>;
  remove(id: SourceId): Promise<void>;
  /** Of some shards, those that are not there. */
  missing(shards: readonly ShardEntry[]): Promise<ShardEntry[]>;
  /** A shard, or null. */
  shard(name: string): Promise<Uint8Array | null>;
  /** Rejects with a QuotaExceededError where there is no room. */
  putShard(name: string, bytes: Uint8Array): Promise<void>;
  /** Puts a source and all its shards there, or nothing of it. */
  putWhole(source: StoredSource, shards: ReadonlyMap<string, Uint8Array>): Promise<void>;
  /** Removes shards that no source needs. */
  sweep(): Promise<void>;
}

/** What readers need of an index. Nothing of one that an older version of the extension kept and this cannot read. */
export function neededShards(catalogue: Uint8Array): ShardEntry[] {
  return shardsForReaders(readableCatalogue(catalogue) ?? { volumes: [] });
}

/** A catalogue that was checked when it was kept; null where this version of the extension cannot read it. */
export function readableCatalogue(bytes: Uint8Array): Catalogue | null {
  try {
    return decodeCatalogue(bytes);
  } catch (error) {
    if (error instanceof FormatError) return null;
    throw error;
  }
}

/** The shelf in the extension's database. */
export function shelfIn(open: () => Promise<Database> = database): Shelf {
  return {
    sources: async () => (await (await open()).getAll('sources')).sort((a, b) => a.added - b.added),
    source: async (id) => (await (await open()).get('sources', id)) ?? null,
    put: async (source) => void (await (await open()).put('sources', source)),
    change: async (id, change) => {
      const { store, done } = (await open()).transaction('sources', 'readwrite');
      const before = await store.get(id);
      const after = before === undefined ? null : change(before);
      if (after !== null) await store.put(after);
      await done;
      return after;
    },
    remove: async (id) => (await open()).delete('sources', id),
    missing: async (shards) => {
      const there = new Set(await (await open()).getAllKeys('shards'));
      return shards.filter(({ name }) => !there.has(name));
    },
    shard: async (name) => (await (await open()).get('shards', name)) ?? null,
    putShard: async (name, bytes) => void (await (await open()).put('shards', bytes, name)),
    putWhole: async (source, shards) => {
      const change = (await open()).transaction(['sources', 'shards'], 'readwrite', { durability: 'strict' });
      const writes = [...shards].map(([name, bytes]) => change.objectStore('shards').put(bytes, name));
      await Promise.all([...writes, change.objectStore('sources').put(source), change.done]);
    },
    sweep: async () => {
      // One transaction: a shard that a download puts there meanwhile comes before it or after it.
      const change = (await open()).transaction(['sources', 'shards'], 'readwrite');
      const sources = await change.objectStore('sources').getAll();
      const needed = new Set(
        sources.flatMap(({ current, incoming }) =>
          [current, incoming].flatMap((catalogue) =>
            catalogue === null ? [] : neededShards(catalogue).map(({ name }) => name),
          ),
        ),
      );
      const shards = change.objectStore('shards');
      const idle = (await shards.getAllKeys()).filter((name) => !needed.has(name));
      await Promise.all([...idle.map((name) => shards.delete(name)), change.done]);
    },
  };
}
