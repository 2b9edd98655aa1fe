import type { Trouble, TroubleCode } from '../messages/source-state.ts';
import { isNoRoom } from '../storage/database.ts';

/** A trouble on its way up; `sourceTrouble` turns anything that was thrown into one. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  constructor(
    readonly code: TroubleCode,
    readonly what: string,
  ) {
    super(`${code}: ${what}`);
  }
}

/** What a fetch needs of the world. */
export interface FetchPorts {
  fetch(address: string, init: RequestInit): Promise<Response>;
  /** Calls back after some ms, unless the returned function is called before. */
  after(ms: number, call: () => void): () => void;
}

/** How long a site may be silent, before its answer and within it; in ms. */
const LONGEST_SILENCE_MS = 20_000;
/** A file may take this long and, for its size, as long as a slow line needs; in ms and bytes a ms. */
const SHORTEST_LIMIT_MS = 60_000;
const SLOWEST_LINE = 20;

/**
 * Downloads a file of a remote index, never more of it than `limit` and a byte, and without anything that tells one reader from another: no cookies, no
 * referrer. A redirection is not followed: the reader has allowed one site, not those it points to.
 * @param heard called with the bytes that have come so far
 * @throws {SourceError} where it cannot be had; the signal's reason where that was aborted
 */
export async function fetchFile(
  ports: FetchPorts,
  address: string,
  limit: number,
  signal: AbortSignal,
  heard: (bytes: number) => void = () => {},
): Promise<Uint8Array> {
  const { host } = new URL(address);
  const watch = watchClock(ports, SHORTEST_LIMIT_MS + limit / SLOWEST_LINE);
  const ended = AbortSignal.any([signal, watch.signal]);
  try {
    const response = await ports.fetch(address, { ...ANONYMOUSLY, signal: ended });
    checkAnswer(response, address);
    const reader = response.body?.getReader();
    const bytes =
      reader === undefined
        ? new Uint8Array()
        : await readUpTo(reader, limit, (sum) => {
            watch.heard();
            heard(sum);
          });
    return bytes;
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof SourceError) throw error;
    throw new SourceError(watch.signal.aborted ? 'too-slow' : 'unreachable', host);
  } finally {
    watch.stop();
  }
}

const ANONYMOUSLY: RequestInit = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  redirect: 'manual',
  // A catalogue changes under its name. Shards never do, but they are kept by us and are of no use to the browser's cache.
  cache: 'no-store',
};

function checkAnswer({ type, status, ok }: Response, address: string): void {
  const file = fileOf(address);
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) throw new SourceError('moved', file);
  if (status === 408 || status === 429 || status >= 500)
    throw new SourceError('unreachable', new URL(address).host);
  if (!ok) throw new SourceError('not-found', `${file}, ${status}`);
}

/** Reads a body to its end, or until there is more than `limit`. */
async function readUpTo(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  limit: number,
  heard: (bytes: number) => void,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  while (bytes <= limit) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    bytes += value.length;
    heard(bytes);
  }
  if (bytes > limit) await reader.cancel().catch(() => {});
  const whole = new Uint8Array(Math.min(bytes, limit + 1));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk.subarray(0, whole.length - at), at);
    at += chunk.length;
  }
  return whole;
}

/** Aborts when nothing was heard for too long, or the whole took too long. */
function watchClock({ after }: FetchPorts, longest: number) {
  const clock = new AbortController();
  const abort = () => clock.abort();
  const stopWhole = after(longest, abort);
  let stopSilence = after(LONGEST_SILENCE_MS, abort);
  return {
    signal: clock.signal,
    heard: () => {
      stopSilence();
      stopSilence = after(LONGEST_SILENCE_MS, abort);
    },
    stop: () => {
      stopSilence();
      stopWhole();
    },
  };
}

/** The last part of an address, for people. */
function fileOf(address: string): string {
  return new URL(address).pathname.split('/').at(-1) ?? '';
}

/** Anything that was thrown, as a trouble to tell. */
export function sourceTrouble(error: unknown): Trouble {
  if (error instanceof SourceError) return { code: error.code, what: error.what };
  if (isNoRoom(error)) return { code: 'no-room', what: '' };
  console.error('Palimpsest: a source failed.', error);
  return { code: 'unexpected', what: '' };
}
