import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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
import { FEW_PAGES, few, type Measured, MOST_HITS, type Page, PEERS, textsAndPages, timed } from './peers.ts';
import { type ReuseData, readReuseData } from './reuse-data.ts';
import type { BenchModule, Table } from './table.ts';

const BESIDE_PEERS = '100 000 originals';
const CURVE = 'Bytes against recall';
const GROWTH = 'Growth';

const ORIGINALS = 100_000;
const PER_VOLUME = 65_536;
const PEER_MEGABYTES = 12_000;
const CURVE_WORDS = [16, 32, 64, 96, 128, 160];
const GROWTH_SIZES = [1_000, 10_000, 100_000, 1_000_000];
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
function scaleTables(data: ReuseData, size: number): readonly Table[] {
  const { texts, pages } = textsAndPages(data, size);
  const { value: fingerprints, ms } = timed(() => texts.map((text) => fingerprint(readPlainText(text))));
  const asked = pages.map((page) => ({ ...page, fingerprint: fingerprint(readPlainText(page.text)) }));
  const own = ownRow(fingerprints, asked, ms);
  const [curve, growth] = [curveTable(fingerprints, asked), growthTable(fingerprints, asked)];
  const peers = Object.keys(PEERS).map((name) => peerRow(name, size));
  return [besidePeers(size, [own, ...peers]), curve, growth];
}

/** A page with its fingerprint, which costs a look-up nothing more. */
type AskedPage = Page & { readonly fingerprint: Fingerprint };

/** Measures a peer in a process of its own: MiniSearch and FlexSearch need more memory than Node gives by itself. */
function peerRow(name: string, size: number): Measured {
  const script = fileURLToPath(new URL('peer-process.ts', import.meta.url));
  const flags = [`--max-old-space-size=${PEER_MEGABYTES}`, '--import', 'tsx'];
  const printed = execFileSync(process.execPath, [...flags, script, name, String(size)], {
    encoding: 'utf8',
    maxBuffer: 10_000_000,
  });
  const measured = JSON.parse(printed) as Measured;
  // JSON has no NaN.
  return { ...measured, memory: measured.memory ?? Number.NaN };
}

function besidePeers(size: number, systems: readonly Measured[]): Table {
  const mini = systems.find(({ name }) => name === 'MiniSearch');
  return {
    name: BESIDE_PEERS,
    caption:
      `${size} originals (those of the sets, and articles made of their sentences with names and numbers of their own), in one run. ` +
      `Times are of the processor. Bytes are those of the file; memory is what the loaded index takes as a multiple of its file. ` +
      `Slow systems were asked about every ${Math.round(1426 / FEW_PAGES)}th page.`,
    columns: [
      'system',
      'bytes an original',
      'memory / file',
      'articles built a second',
      'ms a look-up',
      'look-ups for one of MiniSearch',
      'sheepdog first',
      'in first 12',
      'l2r first',
    ],
    rows: systems.map(({ name, bytes, memory, buildMs, lookupMs, ranks, sets }) => [
      name,
      bytes / size,
      memory,
      (size / buildMs) * 1_000,
      lookupMs,
      (mini?.lookupMs ?? Number.NaN) / lookupMs,
      share(ranks, sets, 'sheepdog', 1),
      share(ranks, sets, 'sheepdog', MOST_HITS),
      share(ranks, sets, 'l2r', 1),
    ]),
  };
}

function share(
  ranks: readonly number[],
  sets: readonly Page['set'][],
  set: Page['set'],
  most: number,
): number {
  const of = ranks.filter((_, at) => sets[at] === set);
  return of.filter((rank) => rank >= 0 && rank < most).length / of.length;
}

/** An index as it would be loaded from its files. */
function shardsOf(fingerprints: readonly Fingerprint[], kept: Kept): Uint8Array[] {
  const files: Uint8Array[] = [];
  for (let at = 0; at < fingerprints.length; at += PER_VOLUME)
    files.push(encodeFingerprintShard(postingTables(fingerprints.slice(at, at + PER_VOLUME), kept)));
  return files;
}

/** Where the page's original stands; originals are numbered on over the volumes. */
function rankIn(shards: readonly FingerprintShard[], { fingerprint, original }: AskedPage): number {
  return search(shards, fingerprint, MOST_HITS).findIndex(
    (hit) => hit.shard * PER_VOLUME + hit.original === original,
  );
}

function ownRow(fingerprints: readonly Fingerprint[], pages: readonly AskedPage[], readMs: number): Measured {
  const built = timed(() => shardsOf(fingerprints, LEAN));
  const bytes = built.value.reduce((sum, { length }) => sum + length, 0);
  const shards = built.value.map(openFingerprintShard);
  const { value: ranks, ms } = timed(() => pages.map((page) => rankIn(shards, page)));
  const memory = loadedMemory(built.value) / bytes;
  return {
    name: 'Palimpsest, as an index is built',
    bytes,
    memory,
    buildMs: readMs + built.ms,
    lookupMs: ms / pages.length,
    ranks,
    sets: pages.map(({ set }) => set),
  };
}

function curveTable(fingerprints: readonly Fingerprint[], pages: readonly AskedPage[]): Table {
  const sets = pages.map(({ set }) => set);
  const rows = CURVE_WORDS.map((words) => {
    const files = shardsOf(fingerprints, { ...LEAN, words });
    const shards = files.map(openFingerprintShard);
    const { value: ranks, ms } = timed(() => pages.map((page) => rankIn(shards, page)));
    return [
      words === Infinity ? 'all words' : `rarest ${words} words`,
      files.reduce((sum, { length }) => sum + length, 0) / fingerprints.length,
      ms / pages.length,
      share(ranks, sets, 'sheepdog', 1),
      share(ranks, sets, 'sheepdog', 5),
      share(ranks, sets, 'sheepdog', MOST_HITS),
      share(ranks, sets, 'l2r', 1),
    ];
  });
  return {
    name: CURVE,
    caption: `Stage 1 among ${fingerprints.length} originals: what is kept of each, what that takes, and how often the true original is found by it.`,
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
  const asked = few(pages);
  const rows = GROWTH_SIZES.map((size) => {
    const files =
      size <= fingerprints.length
        ? shardsOf(fingerprints.slice(0, size), LEAN)
        : manyShards(fingerprints, size);
    const opened = timed(() => files.map(openFingerprintShard));
    const { ms } = timed(() => asked.map((page) => rankIn(opened.value, page)));
    const bytes = files.reduce((sum, { length }) => sum + length, 0);
    return [String(size), bytes / size, bytes / 1e6, opened.ms, ms / asked.length];
  });
  return {
    name: GROWTH,
    caption:
      'Cost of growth. The last is synthetic: sixteen volumes, of which two are different, of fingerprints mixed of two real ones with one new word in a hundred, as in news.',
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
function loadedMemory(files: readonly Uint8Array[]): number {
  const folder = mkdtempSync(join(tmpdir(), 'palimpsest-bench-'));
  const paths = files.map((file, at) => {
    writeFileSync(join(folder, String(at)), file);
    return join(folder, String(at));
  });
  const script = fileURLToPath(new URL('loaded-memory.ts', import.meta.url));
  const printed = execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', script, ...paths]);
  rmSync(folder, { recursive: true });
  return Number(printed);
}
