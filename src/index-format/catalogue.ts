import { FAMILIES } from '../fingerprint/fingerprint.ts';
import { FORMAT_VERSION } from './format.ts';
import type { Kept } from './postings.ts';
import { FormatError } from './refusal.ts';

/** A file of an index, as the catalogue vouches for it. */
export interface ShardEntry {
  /** File name: 32 hexadecimal digits of its SHA-256 and what it holds. */
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Number of originals in it. */
  readonly count: number;
}

/** A run of originals in ascending order of their ids: one shard to search, and the records in several shards to fetch as needed. */
export interface Volume {
  readonly fingerprints: ShardEntry;
  /** In order; their counts add up to that of `fingerprints`. `first` is the id of a shard's first original. */
  readonly records: readonly (ShardEntry & { readonly first: string })[];
  /** For whoever keeps the index: the whole fingerprints, a shard for each of `records`. Readers do without. */
  readonly keeper?: readonly ShardEntry[];
}

/** What a shard holds; the last part of its name. */
export type ShardKind = 'fingerprints' | 'records' | 'keeper';

/** The one file of an index that has a fixed name. */
export interface Catalogue {
  readonly format: number;
  /** Fingerprint scheme of all volumes. */
  readonly scheme: number;
  /** What its keeper calls it. */
  readonly name?: string;
  /** How many hashes of an original can be searched at most, by family; all of them where this is missing. */
  readonly kept?: Kept;
  readonly originals: number;
  /** BCP 47 tags, ascending. */
  readonly languages: readonly string[];
  /** First and last day or month of publication, or null. */
  readonly from: string | null;
  readonly to: string | null;
  readonly volumes: readonly Volume[];
}

/** File name of the catalogue. */
export const CATALOGUE = 'catalogue.json';
/** A catalogue of a million originals stays below this. */
export const LARGEST_CATALOGUE_BYTES = 16_000_000;

const LARGEST_SHARD_BYTES = 256_000_000;
const MOST_ORIGINALS_IN_SHARD = 65_536;
/** UTF-16 units of what an index is called. */
export const LONGEST_NAME = 200;
const MOST_HASHES = 1_000_000;
const HASH = /^[0-9a-f]{64}$/;
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const LANGUAGE = /^[a-z0-9-]{2,35}$/;

/** Writes a catalogue as indented JSON in a fixed order of fields, so that equal indexes are equal files and a person can read it. */
export function encodeCatalogue(catalogue: Catalogue): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(catalogue, null, 1)}\n`);
}

/**
 * Reads a catalogue. Fields it does not know are ignored: a signature, a version that only grows and an expiry may be added without
 * shutting out older readers.
 * @throws {FormatError} where it is not one, or one of a format version not known here
 */
export function decodeCatalogue(bytes: Uint8Array): Catalogue {
  if (bytes.length > LARGEST_CATALOGUE_BYTES) throw new FormatError('oversized', `${bytes.length} bytes`);
  const raw = record(parse(bytes), 'catalogue');
  if (raw.format !== FORMAT_VERSION) throw new FormatError('unknown-version', `format ${say(raw.format)}`);
  const volumes = list(raw.volumes, 'volumes').map(readVolume);
  const originals = whole(raw.originals, 'originals', Number.MAX_SAFE_INTEGER);
  const counted = volumes.reduce((sum, { fingerprints }) => sum + fingerprints.count, 0);
  if (counted !== originals) throw malformed(`${originals} originals announced, ${counted} listed`);
  return {
    format: FORMAT_VERSION,
    scheme: whole(raw.scheme, 'scheme', 0xffff),
    ...(raw.name === undefined ? {} : { name: text(raw.name, 'name', LONGEST_NAME) }),
    ...(raw.kept === undefined ? {} : { kept: readKept(raw.kept) }),
    originals,
    languages: list(raw.languages, 'languages').map((tag) => matching(tag, LANGUAGE, 'language')),
    from: raw.from === null ? null : matching(raw.from, DATE, 'from'),
    to: raw.to === null ? null : matching(raw.to, DATE, 'to'),
    volumes,
  };
}

/** The shards that readers need, all but the keeper's: the fingerprints first, as those are searched. */
export function shardsForReaders({ volumes }: Pick<Catalogue, 'volumes'>): ShardEntry[] {
  return [...volumes.map(({ fingerprints }) => fingerprints), ...volumes.flatMap(({ records }) => records)];
}

/** Name of a shard: its hash and what it holds, so that a changed shard is another file and may be kept for ever. */
export function shardName(sha256: string, kind: ShardKind): string {
  return `${sha256.slice(0, 32)}.${kind}`;
}

function readVolume(raw: unknown): Volume {
  const volume = record(raw, 'volume');
  const fingerprints = readEntry(volume.fingerprints, 'fingerprints');
  const records = list(volume.records, 'records').map((entry) => ({
    ...readEntry(entry, 'records'),
    first: text(record(entry, 'records').first, 'first'),
  }));
  const counted = records.reduce((sum, { count }) => sum + count, 0);
  if (counted !== fingerprints.count)
    throw malformed('fingerprints and records of a volume differ in number');
  if (volume.keeper === undefined) return { fingerprints, records };
  const keeper = list(volume.keeper, 'keeper').map((entry) => readEntry(entry, 'keeper'));
  if (keeper.length !== records.length || keeper.some(({ count }, at) => count !== records[at]?.count))
    throw malformed("keeper's shards and records of a volume differ");
  return { fingerprints, records, keeper };
}

function readKept(raw: unknown): Kept {
  const kept = record(raw, 'kept');
  const [shingles, pairs, words] = FAMILIES.map((family) => whole(kept[family], family, MOST_HASHES));
  return { shingles: shingles ?? 0, pairs: pairs ?? 0, words: words ?? 0 };
}

function readEntry(raw: unknown, kind: ShardKind): ShardEntry {
  const entry = record(raw, kind);
  const sha256 = matching(entry.sha256, HASH, 'sha256');
  // The name is given by the hash, so a catalogue cannot make a reader open any other file.
  if (entry.name !== shardName(sha256, kind)) throw malformed('a shard is not named by its hash');
  const bytes = whole(entry.bytes, 'bytes', LARGEST_SHARD_BYTES);
  return { name: entry.name, sha256, bytes, count: whole(entry.count, 'count', MOST_ORIGINALS_IN_SHARD) };
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw malformed('not readable as JSON');
  }
}

function malformed(detail: string): FormatError {
  return new FormatError('malformed', detail);
}

function record(raw: unknown, what: string): Record<string, unknown> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    throw malformed(`${what} is not an object`);
  return raw as Record<string, unknown>;
}

function list(raw: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(raw)) throw malformed(`${what} is not a list`);
  return raw;
}

function whole(raw: unknown, what: string, most: number): number {
  if (typeof raw !== 'number' || !Number.isSafeInteger(raw) || raw < 0 || raw > most)
    throw malformed(`${what} is ${say(raw)}`);
  return raw;
}

function text(raw: unknown, what: string, longest = 512): string {
  if (typeof raw !== 'string' || raw.length > longest) throw malformed(`${what} is ${say(raw)}`);
  return raw;
}

function matching(raw: unknown, form: RegExp, what: string): string {
  const value = text(raw, what);
  if (!form.test(value)) throw malformed(`${what} is ${say(raw)}`);
  return value;
}

function say(raw: unknown): string {
  return String(JSON.stringify(raw)).slice(0, 40);
}
