import type { SourceId } from '../messages/source-state.ts';
import type { StoredSource } from '../storage/database.ts';
import { neededShards } from '../storage/shelf.ts';
import { checkShard } from './check-index.ts';
import { fetchFile, SourceError } from './fetch-file.ts';
import { areEqual, askForNews, type RemotePorts, sum } from './remote-news.ts';

/** Shards that are fetched at the same time. */
const AT_ONCE = 3;

/**
 * Fetches what is missing of an incoming index, then puts it in the place of the old one.
 * @throws {SourceError} where that cannot be done; what was fetched stays for the next time
 */
export async function download(ports: RemotePorts, id: SourceId, signal: AbortSignal): Promise<void> {
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
