/**
 * Remotes: indexes on other people's servers, downloaded as a whole and matched here, so that a server learns which index a reader uses and
 * nothing about any page. What was downloaded stays in use until all of a newer one is here; a download that was broken off goes on with what is
 * missing, because shards are named by their hashes.
 */
import { LARGEST_CATALOGUE_BYTES, type ShardEntry } from '../../src/index-format/catalogue.ts';
import { sha256Hex } from '../../src/index-format/sha256.ts';
import type { SourceId, TroubleCode } from '../messages/source-state.ts';
import type { StoredSource } from '../storage/database.ts';
import { neededShards, type Shelf } from '../storage/shelf.ts';
import { checkCatalogue, checkShard } from './check-index.ts';
import { type FetchPorts, fetchFile, SourceError, sourceTrouble } from './fetch-file.ts';
import { catalogueAddress, hostOf } from './remote-address.ts';

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

/** How often a remote is asked for news by itself; in ms. */
const NEWS_EVERY_MS = 24 * 60 * 60 * 1_000;
/** When a failed download is tried again: a minute later, then twice as long each time up to a day; in ms. */
const FIRST_RETRY_MS = 60_000;
/** Shards that are fetched at the same time. */
const AT_ONCE = 3;
/** Troubles that only the reader can mend. */
const NEEDS_READER: readonly TroubleCode[] = ['bad-address', 'not-permitted', 'too-large'];
/** Troubles that only the keeper can mend: asking once a day is enough. */
const NEEDS_KEEPER: readonly TroubleCode[] = ['moved', 'not-an-index', 'unknown-version', 'other-scheme'];

/** The reader's remotes at work. */
export interface Remotes {
  /** Adds a remote and begins to download it; one that is there already is asked for news. @throws {SourceError} */
  add(url: string): Promise<StoredSource>;
  /** Asks a remote for news, or goes on with its download. @throws {SourceError} */
  refresh(id: SourceId): Promise<StoredSource>;
  remove(id: SourceId): Promise<StoredSource | null>;
  /** Goes on with what was broken off, and asks for news where it is time. To be called when the worker starts. */
  resume(): Promise<void>;
  /** Resolves when nothing is being downloaded any more; for tests. */
  idle(): Promise<void>;
}

export function remotesOver(ports: RemotePorts): Remotes {
  const { shelf } = ports;
  const running = new Map<SourceId, { readonly abort: AbortController; readonly ended: Promise<void> }>();

  const start = ({ id, incoming }: StoredSource) => {
    if (incoming === null || running.has(id)) return;
    const abort = new AbortController();
    ports.changed(id, { done: 0, total: sum(neededShards(incoming)) });
    const ended = download(ports, id, abort.signal).finally(() => {
      running.delete(id);
      ports.changed(id, null);
    });
    running.set(id, { abort, ended });
  };
  const refresh = async (id: SourceId): Promise<StoredSource> => {
    const source = await shelf.source(id);
    if (source === null) throw new SourceError('gone', '');
    if (running.has(id)) return source;
    try {
      const renewed = await askForNews(ports, source);
      start(renewed);
      if (renewed.incoming === null) ports.changed(id, null);
      return renewed;
    } catch (error) {
      await noteTrouble(ports, id, error);
      ports.changed(id, null);
      throw error;
    }
  };
  const add = async (url: string): Promise<StoredSource> => {
    const address = catalogueAddress(url);
    const id = `remote-${(await sha256Hex(new TextEncoder().encode(address))).slice(0, 16)}` as SourceId;
    if ((await shelf.source(id)) !== null) return refresh(id);
    const fresh = { ...EMPTY, id, name: hostOf(address), url: address, added: ports.now() };
    const source = await askForNews(ports, fresh);
    start(source);
    return source;
  };
  const remove = async (id: SourceId): Promise<StoredSource | null> => {
    const source = await shelf.source(id);
    await shelf.remove(id);
    running.get(id)?.abort.abort();
    await running.get(id)?.ended;
    await shelf.sweep();
    ports.replaced(id);
    return source;
  };
  const resume = async () => {
    const now = ports.now();
    for (const source of await shelf.sources()) {
      if (source.kind !== 'remote' || running.has(source.id) || !isDue(source, now)) continue;
      if (source.incoming !== null && source.trouble === null) start(source);
      else await refresh(source.id).catch(() => {});
    }
  };
  return {
    add,
    refresh,
    remove,
    resume,
    idle: async () => void (await Promise.all([...running.values()].map(({ ended }) => ended))),
  };
}

const EMPTY = {
  kind: 'remote',
  checked: null,
  current: null,
  incoming: null,
  trouble: null,
  retryAt: null,
  failures: 0,
} as const;

/** Whether it is time to do something about a remote: a download was broken off, or is to be tried again, or the last news are old. */
function isDue({ incoming, trouble, retryAt, checked }: StoredSource, now: number): boolean {
  if (trouble !== null) return retryAt !== null && retryAt <= now;
  return incoming !== null || now - (checked ?? 0) > NEWS_EVERY_MS;
}

/** Reads a remote's catalogue, and keeps it as the one to be downloaded where it is another than that in use. */
async function askForNews(ports: RemotePorts, source: StoredSource): Promise<StoredSource> {
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

/** Fetches what is missing of an incoming index, then puts it in the place of the old one. Troubles are noted, not thrown. */
async function download(ports: RemotePorts, id: SourceId, signal: AbortSignal): Promise<void> {
  try {
    const fetched = await fetchMissing(ports, id, signal).catch((error: unknown) =>
      // The keeper may have replaced the index between our reading its catalogue and its shards.
      isNotFound(error) ? fetchRenewed(ports, id, signal, error) : Promise.reject(error),
    );
    if (fetched === null) return;
    const isMine = ({ incoming }: StoredSource) => incoming !== null && areEqual(incoming, fetched);
    const after = await ports.shelf.change(id, (source) =>
      isMine(source) ? { ...source, current: fetched, incoming: null, failures: 0 } : source,
    );
    if (after?.current !== fetched) return;
    ports.replaced(id);
    await ports.shelf.sweep();
  } catch (error) {
    if (!signal.aborted) await noteTrouble(ports, id, error);
  }
}

/** Asks for the catalogue once more where a shard was gone; the trouble stays where it is still the same. */
async function fetchRenewed(
  ports: RemotePorts,
  id: SourceId,
  signal: AbortSignal,
  error: unknown,
): Promise<Uint8Array | null> {
  const source = await ports.shelf.source(id);
  if (source === null) return null;
  const { incoming } = await askForNews(ports, source);
  if (incoming !== null && source.incoming !== null && areEqual(incoming, source.incoming)) throw error;
  return fetchMissing(ports, id, signal);
}

function isNotFound(error: unknown): boolean {
  return error instanceof SourceError && error.code === 'not-found';
}

/** Fetches all shards of the incoming catalogue that are not there; gives that catalogue, or null where there is none. */
async function fetchMissing(
  ports: RemotePorts,
  id: SourceId,
  signal: AbortSignal,
): Promise<Uint8Array | null> {
  const source = await ports.shelf.source(id);
  if (source?.incoming == null || source.url === null) return null;
  const base = source.url;
  const needed = neededShards(source.incoming);
  const missing = await ports.shelf.missing(needed);
  const total = sum(needed);
  const partly = new Map<string, number>();
  let done = total - sum(missing);
  const tell = () =>
    ports.changed(id, { done: done + [...partly.values()].reduce((a, b) => a + b, 0), total });
  tell();
  await inParallel(missing, AT_ONCE, signal, async (entry, ended) => {
    const bytes = await fetchFile(ports, new URL(entry.name, base).href, entry.bytes, ended, (heard) => {
      partly.set(entry.name, Math.min(heard, entry.bytes));
      tell();
    });
    await checkShard(entry, bytes);
    await ports.shelf.putShard(entry.name, bytes);
    partly.delete(entry.name);
    done += entry.bytes;
    tell();
  });
  return source.incoming;
}

/** Works through a list, a few at a time; the first failure stops the others. */
async function inParallel<T>(
  items: readonly T[],
  atOnce: number,
  signal: AbortSignal,
  work: (item: T, ended: AbortSignal) => Promise<void>,
): Promise<void> {
  const failed = new AbortController();
  const ended = AbortSignal.any([signal, failed.signal]);
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) {
      ended.throwIfAborted();
      await work(item, ended).catch((error: unknown) => {
        failed.abort(error);
        throw error;
      });
    }
  };
  const results = await Promise.allSettled(Array.from({ length: atOnce }, worker));
  signal.throwIfAborted();
  failed.signal.throwIfAborted();
  const broken = results.find(({ status }) => status === 'rejected');
  if (broken !== undefined) throw (broken as PromiseRejectedResult).reason;
}

/** Writes down why a remote could not be read, and when it is tried again. */
async function noteTrouble({ shelf, now }: RemotePorts, id: SourceId, error: unknown): Promise<void> {
  const trouble = sourceTrouble(error);
  await shelf.change(id, (source) => {
    const failures = source.failures + 1;
    return { ...source, trouble, failures, retryAt: retryAfter(trouble.code, failures, now()) };
  });
}

function retryAfter(code: TroubleCode, failures: number, now: number): number | null {
  if (NEEDS_READER.includes(code)) return null;
  const wait = NEEDS_KEEPER.includes(code) ? NEWS_EVERY_MS : FIRST_RETRY_MS * 2 ** (failures - 1);
  return now + Math.min(wait, NEWS_EVERY_MS);
}

function sum(shards: readonly ShardEntry[]): number {
  return shards.reduce((bytes, shard) => bytes + shard.bytes, 0);
}

function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
