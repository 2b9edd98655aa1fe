import { FAMILIES, type Fingerprint } from '../fingerprint/fingerprint.ts';
import { FINGERPRINT_SCHEME } from '../fingerprint/scheme.ts';
import { hash32 } from '../text/hash.ts';
import { tidyCard } from './card.ts';
import {
  CATALOGUE,
  type Catalogue,
  encodeCatalogue,
  LONGEST_NAME,
  type ShardEntry,
  type ShardKind,
  shardName,
  type Volume,
} from './catalogue.ts';
import { encodeFingerprintShard } from './fingerprint-shard.ts';
import { FORMAT_VERSION } from './format.ts';
import { encodeKeeperShard } from './keeper-shard.ts';
import { type Kept, LEAN, postingTables } from './postings.ts';
import { encodeRecordShard, type OriginalRecord } from './record-shard.ts';
import { sha256Hex } from './sha256.ts';

/** An original as it goes into an index. */
export interface IndexEntry extends OriginalRecord {
  readonly fingerprint: Fingerprint;
  readonly language: string | null;
}

/** One file of an index, to be written under its name. */
export interface IndexFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Sizes of an index; the defaults are those of the format, tests use small ones. */
export interface BuildOptions {
  /** `LEAN` where nothing is said. */
  readonly kept?: Kept;
  /** What the index is called. */
  readonly name?: string;
  /** Also writes what is needed to change the index later (keeper-shard.ts). */
  readonly forKeeper?: boolean;
  /** Originals that are searched in one shard; at most 65 536. */
  readonly perVolume?: number;
  /** Originals whose records lie together, on the average. */
  readonly perRecordShard?: number;
}

const PER_VOLUME = 65_536;
/** A few hundred kilobytes of digests: what looking at one candidate costs. */
const PER_RECORD_SHARD = 64;
/** A record shard has at most this many times as many originals as the average. */
const LONGEST_SLICE = 4;

/**
 * Builds an index: the same originals give the same bytes, in whatever order they come. The catalogue comes last, so that whoever
 * writes the files as they come never has a catalogue that speaks of files not yet there.
 * @throws {RangeError} where two originals have the same id
 */
export async function* buildIndex(
  entries: readonly IndexEntry[],
  options: BuildOptions = {},
): AsyncGenerator<IndexFile> {
  const { kept = LEAN, perVolume = PER_VOLUME, perRecordShard = PER_RECORD_SHARD } = options;
  const { forKeeper = false } = options;
  const sorted = sortById(entries.map((entry) => ({ ...entry, card: tidyCard(entry.card) })));
  const volumes: Volume[] = [];
  for (const volume of slices(sorted, perVolume)) {
    const records: Volume['records'][number][] = [];
    const keeper: ShardEntry[] = [];
    for (const slice of recordSlices(volume, perRecordShard)) {
      const bytes = encodeRecordShard(slice);
      const entry = await vouch('records', bytes, slice.length);
      yield { name: entry.name, bytes };
      records.push({ ...entry, first: slice[0]?.card.id ?? '' });
      if (!forKeeper) continue;
      const kept = encodeKeeperShard(FINGERPRINT_SCHEME, slice);
      const vouched = await vouch('keeper', kept, slice.length);
      yield { name: vouched.name, bytes: kept };
      keeper.push(vouched);
    }
    const bytes = encodeFingerprintShard(
      postingTables(
        volume.map(({ fingerprint }) => fingerprint),
        kept,
      ),
    );
    const fingerprints = await vouch('fingerprints', bytes, volume.length);
    yield { name: fingerprints.name, bytes };
    volumes.push({ fingerprints, records, ...(forKeeper ? { keeper } : {}) });
  }
  yield { name: CATALOGUE, bytes: encodeCatalogue(catalogueOf(sorted, volumes, options.name, kept)) };
}

function catalogueOf(
  entries: readonly IndexEntry[],
  volumes: readonly Volume[],
  name: string | undefined,
  kept: Kept,
): Catalogue {
  const dates = entries.flatMap(({ card }) => card.published ?? []).sort();
  return {
    format: FORMAT_VERSION,
    scheme: FINGERPRINT_SCHEME,
    ...(name === undefined ? {} : { name: name.slice(0, LONGEST_NAME) }),
    ...(isEverything(kept) ? {} : { kept }),
    originals: entries.length,
    languages: [...new Set(entries.flatMap(({ language }) => language ?? []))].sort(),
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    volumes,
  };
}

function isEverything(kept: Kept): boolean {
  return FAMILIES.every((family) => !Number.isFinite(kept[family]));
}

async function vouch(kind: ShardKind, bytes: Uint8Array, count: number): Promise<ShardEntry> {
  const sha256 = await sha256Hex(bytes);
  return { name: shardName(sha256, kind), sha256, bytes: bytes.length, count };
}

/** By UTF-16 units, not by locale: the order must be the same on every machine. */
function sortById(entries: readonly IndexEntry[]): IndexEntry[] {
  const sorted = [...entries].sort((a, b) => (a.card.id < b.card.id ? -1 : a.card.id > b.card.id ? 1 : 0));
  for (let at = 1; at < sorted.length; at++) {
    const id = sorted[at]?.card.id;
    if (id === sorted[at - 1]?.card.id) throw new RangeError(`two originals have the id "${id}"`);
  }
  return sorted;
}

/**
 * Cuts a run of originals where their ids say so, about every `mean`th: where one is added or removed, all record shards but the one it
 * lies in stay the same files, and whoever has them need not fetch them again. (Content-defined chunking: Muthitacharoen, Chen, Mazières 2001.)
 */
function* recordSlices(run: readonly IndexEntry[], mean: number): Generator<IndexEntry[]> {
  let slice: IndexEntry[] = [];
  for (const entry of run) {
    const full = slice.length >= LONGEST_SLICE * mean || hash32(entry.card.id) % mean === 0;
    if (full && slice.length > 0) {
      yield slice;
      slice = [];
    }
    slice.push(entry);
  }
  if (slice.length > 0) yield slice;
}

function* slices<T>(items: readonly T[], length: number): Generator<T[]> {
  for (let at = 0; at < items.length; at += length) yield items.slice(at, at + length);
}
