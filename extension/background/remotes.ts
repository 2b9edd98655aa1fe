/**
 * Remotes: indexes on other people's servers, downloaded as a whole and matched here, so that a server learns which index a reader uses and
 * nothing about any page. What was downloaded stays in use until all of a newer one is here; a download that was broken off goes on with what is
 * missing, because shards are named by their hashes.
 */
import { sha256Hex } from '../../src/index-format/sha256.ts';
import type { SourceId, TroubleCode } from '../messages/source-state.ts';
import type { StoredSource } from '../storage/database.ts';
import { neededShards } from '../storage/shelf.ts';
import { SourceError, sourceTrouble } from './fetch-file.ts';
import { catalogueAddress, hostOf } from './remote-address.ts';
import { download } from './remote-download.ts';
import { askForNews, type RemotePorts, sum } from './remote-news.ts';

/** How often a remote is asked for news by itself; in ms. */
const NEWS_EVERY_MS = 24 * 60 * 60 * 1_000;
/** When a failed download is tried again: a minute later, then twice as long each time up to a day; in ms. */
const FIRST_RETRY_MS = 60_000;
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
  /** Removes a remote, or a pack, with all that only it needs; gives what it was, or null where there is none. */
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
    const ended = download(ports, id, abort.signal)
      .catch((error: unknown) => (abort.signal.aborted ? undefined : noteTrouble(ports, id, error)))
      .finally(() => {
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
