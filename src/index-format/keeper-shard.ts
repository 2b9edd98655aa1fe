import { FAMILIES, type Fingerprint } from '../fingerprint/fingerprint.ts';
import { aligned, FORMAT_VERSION } from './format.ts';
import { encodeParts, openParts, partAt } from './part-table.ts';
import { FormatError } from './refusal.ts';

/** What is needed of an original, beside its record, to build an index anew with it. */
export interface KeptOriginal {
  readonly fingerprint: Fingerprint;
  /** BCP 47 tag, or null. */
  readonly language: string | null;
}

/**
 * A keeper's shard: the whole fingerprints of the originals of one record shard. Searching does without it (a fingerprint shard keeps the
 * most telling hashes only), and readers never download it; adding to an index, removing from it and merging it do need it. All numbers
 * little-endian.
 *
 *     u32 magic "PLKP" · u32 format version · u32 scheme · u32 number of originals
 *     a part table (part-table.ts), in order of the originals: language (UTF-8; of length 0 where not known), then of each family u32 hash[], ascending
 */
const MAGIC = 0x504b4c50;
const HEADER_WORDS = 4;
const PARTS = 1 + FAMILIES.length;
const MOST_ORIGINALS = 0x10000;
const LANGUAGE = /^[a-z0-9-]{2,35}$/;

/** Writes what is kept of some originals, in the order given; all fingerprints are of one scheme. */
export function encodeKeeperShard(scheme: number, originals: readonly KeptOriginal[]): Uint8Array {
  const parts = originals.flatMap(({ fingerprint, language }) => [
    new TextEncoder().encode(language ?? ''),
    ...FAMILIES.map((family) => new Uint8Array(Uint32Array.from(fingerprint[family]).buffer)),
  ]);
  return encodeParts([MAGIC, FORMAT_VERSION, scheme, originals.length], parts);
}

/**
 * Reads a keeper's shard.
 * @throws {FormatError} where anything in it is wrong
 */
export function decodeKeeperShard(bytes: Uint8Array): readonly KeptOriginal[] {
  const shard = aligned(bytes);
  if (shard.length < HEADER_WORDS * 4) throw new FormatError('truncated', 'no whole header');
  const header = new Uint32Array(shard.buffer, shard.byteOffset, HEADER_WORDS);
  const [magic, version, scheme = 0, originals = 0] = header;
  if (magic !== MAGIC) throw new FormatError('malformed', "no keeper's shard");
  if (version !== FORMAT_VERSION) throw new FormatError('unknown-version', `version ${version}`);
  if (originals > MOST_ORIGINALS) throw new FormatError('malformed', `${originals} originals in one shard`);
  const table = openParts(shard, HEADER_WORDS, PARTS * originals);
  return Array.from({ length: originals }, (_, at) => ({
    language: languageIn(partAt(table, PARTS * at)),
    fingerprint: {
      scheme,
      shingles: hashesIn(partAt(table, PARTS * at + 1)),
      pairs: hashesIn(partAt(table, PARTS * at + 2)),
      words: hashesIn(partAt(table, PARTS * at + 3)),
    },
  }));
}

function languageIn(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return null;
  const language = new TextDecoder().decode(bytes.subarray(0, 40));
  if (!LANGUAGE.test(language)) throw new FormatError('malformed', 'a language cannot be read');
  return language;
}

function hashesIn(bytes: Uint8Array): Uint32Array {
  if (bytes.length % 4 !== 0) throw new FormatError('malformed', 'hashes are cut');
  const hashes = new Uint32Array(Uint8Array.from(bytes).buffer);
  if (hashes.some((hash, at) => at > 0 && hash <= (hashes[at - 1] ?? 0)))
    throw new FormatError('malformed', 'hashes are out of order');
  return hashes;
}
