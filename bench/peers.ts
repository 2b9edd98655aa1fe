import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { madeUpArticles } from './made-up-articles.ts';
import { minHashIndex } from './min-hash.ts';
import type { ReuseData } from './reuse-data.ts';

/** Slow systems are asked about so many pages. */
export const FEW_PAGES = 12;
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
  readonly bytes: number;
  /** Of what it takes in memory once loaded, the multiple of the file; not a number where there is no file. */
  readonly memory: number;
  /** Processor milliseconds to build. */
  readonly buildMs: number;
  /** Processor milliseconds for each page. */
  readonly lookupMs: number;
  /** Where the true originals stand, from 0 on; -1 where they are not among the first twelve. */
  readonly ranks: readonly number[];
  /** For each of them the set of its page. */
  readonly sets: readonly Page['set'][];
}

function miniSearchRow(texts: readonly string[], pages: readonly Page[]): Measured {
  const before = process.memoryUsage().heapUsed;
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  const build = timed(() => index.addAll(texts.map((text, id) => ({ id, text }))));
  const memory = process.memoryUsage().heapUsed - before;
  const bytes = Buffer.byteLength(JSON.stringify(index));
  const asked = few(pages);
  const { value: ranks, ms } = timed(() =>
    asked.map(({ text, original }) =>
      index
        .search(text)
        .slice(0, MOST_HITS)
        .findIndex(({ id }) => id === original),
    ),
  );
  return {
    name: 'MiniSearch',
    bytes,
    memory: memory / bytes,
    buildMs: build.ms,
    lookupMs: ms / asked.length,
    ranks,
    sets: asked.map(({ set }) => set),
  };
}

function flexSearchRow(texts: readonly string[], pages: readonly Page[]): Measured {
  const index = new Index({ tokenize: 'strict' });
  const build = timed(() => {
    for (const [id, text] of texts.entries()) index.add(id, text);
  });
  let bytes = 0;
  index.export((_, data) => {
    bytes += Buffer.byteLength(data ?? '');
  });
  const asked = few(pages);
  const { value: ranks, ms } = timed(() =>
    asked.map(({ text, original }) =>
      index.search(text, { limit: MOST_HITS, suggest: true }).indexOf(original),
    ),
  );
  return {
    name: 'FlexSearch',
    bytes,
    memory: Number.NaN,
    buildMs: build.ms,
    lookupMs: ms / asked.length,
    ranks,
    sets: asked.map(({ set }) => set),
  };
}

function minHashRow(texts: readonly string[], pages: readonly Page[]): Measured {
  const index = minHashIndex();
  const build = timed(() => {
    for (const text of texts) index.add(text);
  });
  const asked = few(pages);
  const { value: ranks, ms } = timed(() =>
    asked.map(({ text, original }) => index.find(text, MOST_HITS).indexOf(original)),
  );
  return {
    name: 'MinHash-LSH',
    bytes: index.bytes(),
    memory: Number.NaN,
    buildMs: build.ms,
    lookupMs: ms / asked.length,
    ranks,
    sets: asked.map(({ set }) => set),
  };
}

/** The peers by their names. */
export const PEERS: Readonly<Record<string, (texts: readonly string[], pages: readonly Page[]) => Measured>> =
  {
    MiniSearch: miniSearchRow,
    FlexSearch: flexSearchRow,
    'MinHash-LSH': minHashRow,
  };

/** As many originals as asked, those of the sets first, then made-up ones; and the rewrites of those of the sets. */
export function textsAndPages(
  { originals, rewrites }: ReuseData,
  size: number,
): { readonly texts: readonly string[]; readonly pages: readonly Page[] } {
  const texts = [...originals.slice(0, size)];
  for (const text of madeUpArticles(originals, size - texts.length, 7)) texts.push(text);
  return { texts, pages: rewrites.filter(({ original }) => original < size) };
}

/** Every so manieth page. */
export function few<P>(pages: readonly P[]): P[] {
  const step = Math.max(1, Math.floor(pages.length / FEW_PAGES));
  return pages.filter((_, at) => at % step === 0);
}

/** Runs something and says how long the processor worked on it: other work on the machine does not count. */
export function timed<T>(work: () => T): { readonly value: T; readonly ms: number } {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return { value, ms: (user + system) / 1_000 };
}
