import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readPlainText } from '../src/article/read-plain-text.ts';
import { type Fingerprint, fingerprint } from '../src/fingerprint/fingerprint.ts';
import {
  encodeFingerprintShard,
  type FingerprintShard,
  openFingerprintShard,
} from '../src/index-format/fingerprint-shard.ts';
import { type Kept, LEAN, postingTables } from '../src/index-format/postings.ts';
import { search } from '../src/index-format/search.ts';
import { seeded } from './made-up-articles.ts';
import { few, type Measured, MOST_HITS, type Page, PEERS, textsAndPages, timed } from './peers.ts';
import { type ReuseData, readReuseData } from './reuse-data.ts';
import type { BenchModule, Table } from './table.ts';

const BESIDE_PEERS = '100 000 originals';
const CURVE = 'Bytes against recall';
const GROWTH = 'Growth';

const ORIGINALS = 100_000;
const PER_VOLUME = 65_536;
/** MiniSearch takes most of it while it answers. */
const PEER_MEGABYTES = 16_000;
const CURVE_WORDS = [16, 32, 64, 96, 128, 160, Infinity];
const GROWTH_SIZES = [1_000, 10_000, 100_000, 1_000_000];
/** Pages that are looked up at every size. */
const GROWTH_PAGES = 100;

/** Size, speed and recall of stage 1 among a hundred thousand originals, beside search engines that run in a browser. */
export const scale: BenchModule = {
  name: 'Scale',
  tables: [BESIDE_PEERS, CURVE, GROWTH],
  async run() {
    const data = readReuseData();
    return data === null ? [] : scaleTables(data, ORIGINALS);
  },
};

/** The tables, with as many originals as asked. */
async function scaleTables(data: ReuseData, size: number): Promise<readonly Table[]> {
  const { texts, pages } = textsAndPages(data, size);
  const { value: fingerprints, ms } = timed(() => texts.map((text) => fingerprint(readPlainText(text))));
  const own = await ownRow(fingerprints, pages, ms);
  // The first and slowest of them works beside the other tables, on another core.
  const peers = peerRows(Object.keys(PEERS), size);
  const asked = pages.map((page) => ({ ...page, fingerprint: fingerprint(readPlainText(page.text)) }));
  const [curve, growth] = [curveTable(fingerprints, asked), growthTable(fingerprints, asked)];
  return [besidePeers(size, [own, ...(await peers)]), curve, growth];
}

/** A page with its fingerprint. */
type AskedPage = Page & { readonly fingerprint: Fingerprint };

/** Measures peers one after the other, each in a process of its own: MiniSearch and FlexSearch need more memory than Node gives by itself. */
async function peerRows(names: readonly string[], size: number): Promise<Measured[]> {
  const rows: Measured[] = [];
  for (const name of names) {
    const flags = [`--max-old-space-size=${PEER_MEGABYTES}`];
    rows.push(JSON.parse(await printedBy('peer-process.ts', [name, String(size)], flags)) as Measured);
  }
  return rows;
}

/** What a script of this folder prints, run in a process of its own. */
async function printedBy(
  script: string,
  args: readonly string[],
  flags: readonly string[] = [],
): Promise<string> {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const command = [...flags, '--expose-gc', '--import', 'tsx', path, ...args];
  const { stdout } = await promisify(execFile)(process.execPath, command, { maxBuffer: 10_000_000 });
  return stdout;
}

function besidePeers(size: number, systems: readonly Measured[]): Table {
  const mini = systems.find(({ name }) => name === 'MiniSearch');
  return {
    name: BESIDE_PEERS,
    caption:
      `${size} originals (those of the sets, and articles made of their sentences with names and numbers of their own), in one run. ` +
      'Times are of the processor, from the text of an article or page on. Bytes are those of the index as a file; memory is what it takes loaded, ' +
      'as a multiple of its file. The slower a system is, the fewer of the pages it was asked about.',
    columns: [
      'system',
      'bytes an original',
      'memory / file',
      'articles built a second',
      'ms a look-up',
      'look-ups for one of MiniSearch',
      'pages asked about',
      'sheepdog first',
      'in first 12',
      'l2r first',
    ],
    rows: systems.map(({ name, bytes, memory, buildMs, lookupMs, found }) => [
      name,
      bytes / size,
      memory / bytes,
      (size / buildMs) * 1_000,
      lookupMs,
      (mini?.lookupMs ?? Number.NaN) / lookupMs,
      found.length,
      share(found, 'sheepdog', 1),
      share(found, 'sheepdog', MOST_HITS),
      share(found, 'l2r', 1),
    ]),
  };
}

/** Of the pages of a set, the share whose original stands among the first so many. */
function share(found: Measured['found'], set: Page['set'], most: number): number {
  const ranks = found.filter((page) => page.set === set).map(({ rank }) => rank);
  return ranks.filter((rank) => rank >= 0 && rank < most).length / ranks.length;
}

/** An index as it would be loaded from its files. */
function shardsOf(fingerprints: readonly Fingerprint[], kept: Kept): Uint8Array[] {
  const files: Uint8Array[] = [];
  for (let at = 0; at < fingerprints.length; at += PER_VOLUME)
    files.push(encodeFingerprintShard(postingTables(fingerprints.slice(at, at + PER_VOLUME), kept)));
  return files;
}

/** Where the page's original stands; originals are numbered on over the volumes. */
function rankIn(shards: readonly FingerprintShard[], page: Fingerprint, original: number): number {
  return search(shards, page, MOST_HITS).findIndex(
    (hit) => hit.shard * PER_VOLUME + hit.original === original,
  );
}

async function ownRow(
  fingerprints: readonly Fingerprint[],
  pages: readonly Page[],
  readMs: number,
): Promise<Measured> {
  const { value: files, ms: layOutMs } = timed(() => shardsOf(fingerprints, LEAN));
  const shards = files.map(openFingerprintShard);
  const { value: found, ms } = timed(() =>
    pages.map(({ set, text, original }) => ({
      set,
      rank: rankIn(shards, fingerprint(readPlainText(text)), original),
    })),
  );
  return {
    name: 'Palimpsest, as an index is built',
    bytes: bytesOf(files),
    memory: await loadedMemory(files),
    buildMs: readMs + layOutMs,
    lookupMs: ms / pages.length,
    found,
  };
}

function bytesOf(files: readonly Uint8Array[]): number {
  return files.reduce((sum, { length }) => sum + length, 0);
}

function curveTable(fingerprints: readonly Fingerprint[], pages: readonly AskedPage[]): Table {
  const rows = CURVE_WORDS.map((words) => {
    const files = shardsOf(fingerprints, { ...LEAN, words });
    const shards = files.map(openFingerprintShard);
    const { value: found, ms } = timed(() =>
      pages.map(({ set, fingerprint, original }) => ({ set, rank: rankIn(shards, fingerprint, original) })),
    );
    return [
      words === Infinity ? 'all words' : `rarest ${words} words`,
      bytesOf(files) / fingerprints.length,
      ms / pages.length,
      share(found, 'sheepdog', 1),
      share(found, 'sheepdog', 5),
      share(found, 'sheepdog', MOST_HITS),
      share(found, 'l2r', 1),
    ];
  });
  return {
    name: CURVE,
    caption: `Stage 1 among ${fingerprints.length} originals: what is kept of each, what that takes, and how often the true original is found by it. Look-ups are of a fingerprint.`,
    columns: [
      'kept',
      'bytes an original',
      'ms a look-up',
      'sheepdog first',
      'in first 5',
      'in first 12',
      'l2r first',
    ],
    rows,
  };
}

/** Look-ups in indexes of growing size; beyond the texts at hand fingerprints are mixed of two, with one new word in a hundred, as in news. */
function growthTable(fingerprints: readonly Fingerprint[], pages: readonly AskedPage[]): Table {
  const asked = few(pages, GROWTH_PAGES);
  const rows = GROWTH_SIZES.map((size) => {
    const files =
      size <= fingerprints.length
        ? shardsOf(fingerprints.slice(0, size), LEAN)
        : manyShards(fingerprints, size);
    const opened = timed(() => files.map(openFingerprintShard));
    const { ms } = timed(() =>
      asked.map(({ fingerprint, original }) => rankIn(opened.value, fingerprint, original)),
    );
    const bytes = bytesOf(files);
    return [String(size), bytes / size, bytes / 1e6, opened.ms, ms / asked.length];
  });
  return {
    name: GROWTH,
    caption:
      'Cost of growth; opening lays views over the bytes of a file and parses nothing, look-ups are of a fingerprint. The last row is synthetic: ' +
      'sixteen volumes, of which two are different, of fingerprints mixed of two real ones with one new word in a hundred, as in news.',
    columns: ['originals', 'bytes an original', 'megabytes', 'ms to open', 'ms a look-up'],
    rows,
  };
}

function manyShards(fingerprints: readonly Fingerprint[], size: number): Uint8Array[] {
  const random = seeded(11);
  const mixed = (): Fingerprint => {
    const [one, other] = [0, 1].map(() => fingerprints[Math.floor(random() * fingerprints.length)]);
    const words = [one, other].flatMap((print) => [...(print?.words ?? [])].filter(() => random() < 0.5));
    const renewed = words.map((word) => (random() < 0.01 ? Math.floor(random() * 2 ** 32) : word));
    const none = new Uint32Array();
    return {
      scheme: one?.scheme ?? 0,
      shingles: none,
      pairs: none,
      words: Uint32Array.from(new Set(renewed)).sort(),
    };
  };
  const volumes = [0, 1].flatMap(() => shardsOf(Array.from({ length: Math.ceil(size / 16) }, mixed), LEAN));
  return Array.from({ length: 8 }, () => volumes).flat();
}

/** Bytes that an index takes once loaded, in a process of its own. */
async function loadedMemory(files: readonly Uint8Array[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'palimpsest-bench-'));
  const paths = files.map((file, at) => {
    const path = join(folder, String(at));
    writeFileSync(path, file);
    return path;
  });
  const printed = await printedBy('loaded-memory.ts', paths);
  rmSync(folder, { recursive: true });
  return Number(printed);
}
