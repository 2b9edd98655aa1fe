import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { madeUpArticles } from './made-up-articles.ts';
import { minHashIndex } from './min-hash.ts';
import type { ReuseData } from './reuse-data.ts';

/** Hits that count. */
export const MOST_HITS = 12;

/** A page whose original is known. */
export interface Page {
  readonly set: 'sheepdog' | 'l2r';
  readonly text: string;
  readonly original: number;
}

/** What was measured of one system. */
export interface Measured {
  readonly name: string;
  /** Of the index as a file. */
  readonly bytes: number;
  /** Bytes that the index takes in memory. */
  readonly memory: number;
  /** Processor milliseconds to build. */
  readonly buildMs: number;
  /** Processor milliseconds for each page. */
  readonly lookupMs: number;
  /** For each page asked about, its set and where its original stands: from 0 on, -1 where not among the first twelve. */
  readonly found: readonly { readonly set: Page['set']; readonly rank: number }[];
}

/** A search engine, as it is measured. */
interface Peer {
  add(text: string, number: number): void;
  /** Numbers of the texts most like this one, best first. */
  find(text: string): readonly number[];
  /** Bytes of the index as a file. */
  bytes(): number;
  /** It is asked about so many pages: the slower, the fewer. */
  readonly pages: number;
}

/** The peers by their names. */
export const PEERS: Readonly<Record<string, () => Peer>> = {
  MiniSearch: () => {
    const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
    return {
      add: (text, id) => index.add({ id, text }),
      find: (text) => index.search(text).map(({ id }) => Number(id)),
      bytes: () => jsonBytes(index.toJSON()),
      pages: 4,
    };
  },
  FlexSearch: () => {
    const index = new Index({ tokenize: 'strict' });
    return {
      add: (text, id) => void index.add(id, text),
      find: (text) => index.search(text, { limit: MOST_HITS, suggest: true }).map(Number),
      bytes: () => {
        let bytes = 0;
        index.export((_, data) => {
          bytes += Buffer.byteLength(data ?? '');
        });
        return bytes;
      },
      pages: 100,
    };
  },
  'MinHash-LSH': () => {
    const index = minHashIndex();
    return {
      add: (text) => index.add(text),
      find: (text) => index.find(text, MOST_HITS),
      bytes: () => index.bytes(),
      pages: Infinity,
    };
  },
};

/** Builds a peer's index of texts, and asks it about some of the pages. */
export function measured(
  name: string,
  peer: Peer,
  texts: readonly string[],
  pages: readonly Page[],
): Measured {
  const before = memoryInUse();
  const { ms: buildMs } = timed(() => texts.forEach(peer.add));
  const memory = memoryInUse() - before;
  const asked = few(pages, peer.pages);
  const { value: found, ms } = timed(() =>
    asked.map(({ set, text, original }) => ({
      set,
      rank: peer.find(text).slice(0, MOST_HITS).indexOf(original),
    })),
  );
  return { name, bytes: peer.bytes(), memory, buildMs, lookupMs: ms / asked.length, found };
}

/** Bytes of an index as JSON, entry by entry: of a hundred thousand articles it may be longer than any string. */
function jsonBytes({ index, ...rest }: ReturnType<MiniSearch['toJSON']>): number {
  const entries = index.reduce((sum, entry) => sum + Buffer.byteLength(JSON.stringify(entry)) + 1, 0);
  return Buffer.byteLength(JSON.stringify({ ...rest, index: [] })) + entries;
}

/** As many originals as asked, those of the sets first, then made-up ones; and the rewrites of those of the sets. */
export function textsAndPages(
  { originals, rewrites }: ReuseData,
  size: number,
): { readonly texts: readonly string[]; readonly pages: readonly Page[] } {
  const texts = [...originals.slice(0, size)];
  // A text put together is kept as its pieces until somebody reads it, which would count as memory of who does.
  for (const text of madeUpArticles(originals, size - texts.length, 7))
    texts.push(Buffer.from(text).toString());
  return { texts, pages: rewrites.filter(({ original }) => original < size) };
}

/** At most so many of the pages, from all over. */
export function few<P>(pages: readonly P[], most: number): P[] {
  const step = Math.ceil(pages.length / most) || 1;
  return pages.filter((_, at) => at % step === 0);
}

/** Bytes that this process holds, without what nothing needs any longer; for a process run with --expose-gc. */
export function memoryInUse(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Runs something and says how long the processor worked on it: other work on the machine does not count. */
export function timed<T>(work: () => T): { readonly value: T; readonly ms: number } {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return { value, ms: (user + system) / 1_000 };
}
