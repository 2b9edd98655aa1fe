import type { SourceId } from '../../extension/messages/source-state.ts';
import type { StoredPersonal, StoredSource } from '../../extension/storage/database.ts';
import type { PersonalStore } from '../../extension/storage/personal-store.ts';
import { neededShards, type Shelf } from '../../extension/storage/shelf.ts';
import type { IndexEntry } from '../../src/index-format/build-index.ts';

/** A shelf in memory; `shards` can be looked into, and `refuse` makes the next writes of shards fail. */
export function memoryShelf(): Shelf & { shards: Map<string, Uint8Array>; refuse: Error | null } {
  const sources = new Map<SourceId, StoredSource>();
  const shards = new Map<string, Uint8Array>();
  const shelf = {
    shards,
    refuse: null as Error | null,
    sources: async () => [...sources.values()].sort((a, b) => a.added - b.added),
    source: async (id: SourceId) => sources.get(id) ?? null,
    put: async (source: StoredSource) => void sources.set(source.id, source),
    change: async (id: SourceId, change: (source: StoredSource) => StoredSource) => {
      const before = sources.get(id);
      if (before === undefined) return null;
      const after = change(before);
      sources.set(id, after);
      return after;
    },
    remove: async (id: SourceId) => void sources.delete(id),
    missing: async <T extends { name: string }>(wanted: readonly T[]) =>
      wanted.filter(({ name }) => !shards.has(name)),
    shard: async (name: string) => shards.get(name) ?? null,
    putShard: async (name: string, bytes: Uint8Array) => {
      if (shelf.refuse !== null) throw shelf.refuse;
      shards.set(name, bytes);
    },
    putWhole: async (source: StoredSource, whole: ReadonlyMap<string, Uint8Array>) => {
      if (shelf.refuse !== null) throw shelf.refuse;
      for (const [name, bytes] of whole) shards.set(name, bytes);
      sources.set(source.id, source);
    },
    sweep: async () => {
      const needed = [...sources.values()].flatMap(({ current, incoming }) =>
        [current, incoming].flatMap((catalogue) => (catalogue === null ? [] : neededShards(catalogue))),
      );
      for (const name of shards.keys()) if (!needed.some((shard) => shard.name === name)) shards.delete(name);
    },
  };
  return shelf;
}

/** The reader's own originals in memory. */
export function memoryPersonal(): PersonalStore {
  const rows = new Map<string, StoredPersonal & { entry: IndexEntry }>();
  return {
    list: async (from, most) => {
      const newest = [...rows.values()].reverse().sort((a, b) => b.added - a.added);
      return {
        total: rows.size,
        originals: newest.slice(from, from + most).map(({ entry: _, ...row }) => row),
      };
    },
    entries: async () => [...rows.values()].map(({ entry }) => entry),
    put: async (entries, now) => {
      const before = rows.size;
      for (const entry of entries) {
        const { card, digest } = entry;
        rows.delete(card.id);
        rows.set(card.id, { id: card.id, card, bytes: digest.length, added: now, entry });
      }
      return before + entries.length - rows.size;
    },
    remove: async (ids) => ids.filter((id) => rows.delete(id)).length,
  };
}
