import { LARGEST_CATALOGUE_BYTES, type ShardEntry } from '../../src/index-format/catalogue.ts';
import type { SourceId } from '../messages/source-state.ts';
import type { StoredSource } from '../storage/database.ts';
import { neededShards, type Shelf } from '../storage/shelf.ts';
import { checkCatalogue } from './check-index.ts';
import { type FetchPorts, fetchFile, SourceError } from './fetch-file.ts';
import { hostOf } from './remote-address.ts';

/** What remotes need of the world. */
export interface RemotePorts extends FetchPorts {
  readonly shelf: Shelf;
  /** Whether the reader lets us read from the site of an address. */
  mayReach(address: string): Promise<boolean>;
  /** Bytes that can still be kept. */
  room(): Promise<number>;
  /** Milliseconds since 1970. */
  now(): number;
  /** Something about a source changed; `bytes` of it are downloading. */
  changed(id: SourceId, downloading: { readonly done: number; readonly total: number } | null): void;
  /** Another index is in use now: what was opened of this source is out of date. */
  replaced(id: SourceId): void;
}

/**
 * Reads a remote's catalogue, and keeps it as the one to be downloaded where it is another than that in use.
 * @throws {SourceError} where it cannot be had, may not be used, or is too large
 */
export async function askForNews(ports: RemotePorts, source: StoredSource): Promise<StoredSource> {
  const { url, id, current } = source;
  if (url === null) throw new SourceError('gone', '');
  if (!(await ports.mayReach(url))) throw new SourceError('not-permitted', new URL(url).origin);
  const bytes = await fetchFile(ports, url, LARGEST_CATALOGUE_BYTES, new AbortController().signal);
  const { name } = checkCatalogue(bytes);
  const isNew = current === null || !areEqual(current, bytes);
  if (isNew) await checkRoom(ports, bytes);
  const renewed: StoredSource = {
    ...source,
    name: name ?? hostOf(url),
    checked: ports.now(),
    incoming: isNew ? bytes : null,
    trouble: null,
    retryAt: null,
    failures: isNew ? source.failures : 0,
  };
  // A source that is not there yet is new; one that went meanwhile stays gone.
  if (source.checked === null) await ports.shelf.put(renewed);
  else if ((await ports.shelf.change(id, () => renewed)) === null) throw new SourceError('gone', '');
  return renewed;
}

/** Refuses what the disk has no room for, before anything is fetched. */
async function checkRoom({ shelf, room }: RemotePorts, catalogue: Uint8Array): Promise<void> {
  const needed = sum(await shelf.missing(neededShards(catalogue)));
  if (needed > (await room())) throw new SourceError('no-room', String(needed));
}

/** Bytes of some shards. */
export function sum(shards: readonly ShardEntry[]): number {
  return shards.reduce((bytes, shard) => bytes + shard.bytes, 0);
}

/** Whether two catalogues are the same, byte for byte. */
export function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
