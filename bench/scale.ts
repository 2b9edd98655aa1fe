import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readPlainText } from '../src/article/read-plain-text.ts';
import { type Fingerprint, fingerprint } from '../src/fingerprint/fingerprint.ts';
import { openFingerprintShard } from '../src/index-format/fingerprint-shard.ts';
import { LEAN } from '../src/index-format/postings.ts';
import { type Measured, MOST_HITS, type Page, PEERS, textsAndPages, timed } from './peers.ts';
import { type ReuseData, readReuseData } from './reuse-data.ts';
import type { BenchModule, Table } from './table.ts';
import { type AskedPage, bytesOf, rankIn, shardsOf } from './volumes.ts';

const BESIDE_PEERS = '100 000 originals';
const CURVE = 'Bytes against recall';

const ORIGINALS = 100_000;
/** MiniSearch takes most of it while it answers. */
const PEER_MEGABYTES = 16_000;
const CURVE_WORDS = [16, 32, 64, 96, 128, 160, Infinity];

/** Size, speed and recall of stage 1 among a hundred thousand originals, beside search engines that run in a browser. */
export const scale: BenchModule = {
  name: 'Scale',
  tables: [BESIDE_PEERS, CURVE],
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
  // The first and slowest of them works beside the other table, on another core.
  const peers = peerRows(Object.keys(PEERS), size);
  const asked = pages.map((page) => ({ ...page, fingerprint: fingerprint(readPlainText(page.text)) }));
  const curve = curveTable(fingerprints, asked);
  return [besidePeers(size, [own, ...(await peers)]), curve];
}

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
