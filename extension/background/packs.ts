import { CATALOGUE, LARGEST_CATALOGUE_BYTES } from '../../src/index-format/catalogue.ts';
import { PACK_SUFFIX } from '../../src/index-format/pack.ts';
import { sha256Hex } from '../../src/index-format/sha256.ts';
import { openPack } from '../../src/originals/open-pack.ts';
import type { ShardReader } from '../../src/originals/read-shard.ts';
import type { SourceId } from '../messages/source-state.ts';
import type { StoredSource } from '../storage/database.ts';
import { neededShards, type Shelf } from '../storage/shelf.ts';
import { checkCatalogue, checkShard, troubleOf } from './check-index.ts';
import { SourceError } from './fetch-file.ts';

/** A pack is taken in as a whole, and so through memory; in bytes. Larger indexes are for a server. */
const LARGEST_PACK_BYTES = 300_000_000;

/**
 * Takes in a pack: everything in it is checked, then all of it is kept, or nothing. A pack that is there already stays as it is.
 * @throws {SourceError} where it is none, is damaged, or there is no room
 */
export async function takePack(shelf: Shelf, file: Blob, name: string, now: number): Promise<StoredSource> {
  return takeIndex(shelf, await readerOfPack(file, name), name, now);
}

/**
 * Takes in all files of an index that readers need, as a pack.
 * @throws {SourceError} where it is none, is damaged, or there is no room
 */
export async function takeIndex(
  shelf: Shelf,
  read: ShardReader,
  name: string,
  now: number,
): Promise<StoredSource> {
  const bytes = await read(CATALOGUE, LARGEST_CATALOGUE_BYTES);
  const catalogue = checkCatalogue(bytes);
  const id = `pack-${(await sha256Hex(bytes)).slice(0, 16)}` as SourceId;
  const known = await shelf.source(id);
  if (known !== null) return known;
  const shards = new Map<string, Uint8Array>();
  for (const entry of neededShards(bytes)) {
    const shard = await read(entry.name, entry.bytes);
    await checkShard(entry, shard);
    shards.set(entry.name, shard);
  }
  const source: StoredSource = {
    id,
    kind: 'pack',
    name: catalogue.name ?? name.replace(PACK_SUFFIX, '').slice(0, 200),
    url: null,
    added: now,
    checked: null,
    current: bytes,
    incoming: null,
    trouble: null,
    retryAt: null,
    failures: 0,
  };
  await shelf.putWhole(source, shards);
  return source;
}

/**
 * Reads the files in a pack.
 * @throws {SourceError} where it is none, or is cut or damaged at its head
 */
export async function readerOfPack(file: Blob, name: string): Promise<ShardReader> {
  if (file.size > LARGEST_PACK_BYTES) throw new SourceError('too-large', String(file.size));
  const opened = await openPack({
    name,
    size: file.size,
    slice: async (start, end) => new Uint8Array(await file.slice(start, end).arrayBuffer()),
  });
  if (!opened.ok) throw troubleOf(opened.refusal.code, name);
  return opened.value;
}
