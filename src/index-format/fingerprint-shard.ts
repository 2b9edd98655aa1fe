import { FAMILIES, type Family, type Fingerprint } from '../fingerprint/fingerprint.ts';
import { aligned, FORMAT_VERSION, padded } from './format.ts';
import { FormatError } from './refusal.ts';

/**
 * A fingerprint shard, searched as it lies. All numbers little-endian.
 *
 *     u32 magic "PLFP" · u32 format version · u32 scheme · u32 number of originals
 *     for each family: u32 number of hashes · u32 number of postings
 *     f32 norm[originals]                      length of each original's vector of weights
 *     for each family: u32 hash[hashes]        ascending
 *                      u32 start[hashes + 1]   where the postings of a hash begin
 *                      u16 holders[hashes]     how many originals hold it, at most 65 535; padded to four bytes
 *                      u16 original[postings]  ascending within a hash; padded to four bytes
 *
 * Not every holder need have a posting: an index that must be small keeps the rarest hashes of each original. How rare a hash is
 * has to be known all the same, or words that most originals hold and few keep would pass for rare. (Measured with 100 words
 * kept of each original: 97 % of the sheepdog rewrites find theirs first with true counts, 87 % without.)
 * Originals are numbered within the shard, so a posting takes two bytes; a shard holds at most 65 536 of them.
 */
export interface FingerprintShard {
  readonly scheme: number;
  readonly originals: number;
  readonly norms: Float32Array;
  readonly families: { readonly [F in Family]: PostingTable };
}

/** From hashes to the originals that hold them. */
export interface PostingTable {
  readonly hashes: Uint32Array;
  readonly starts: Uint32Array;
  readonly holders: Uint16Array;
  readonly originals: Uint16Array;
}

const MAGIC = 0x50464c50;
const HEADER_WORDS = 4 + 2 * FAMILIES.length;

/** Writes a shard. The tables must be in the order described above. */
export function encodeFingerprintShard({ scheme, originals, norms, families }: FingerprintShard): Uint8Array {
  const sizes = FAMILIES.flatMap((family) => [
    families[family].hashes.length,
    families[family].originals.length,
  ]);
  const parts: (Uint32Array | Float32Array | Uint16Array)[] = [
    Uint32Array.of(MAGIC, FORMAT_VERSION, scheme, originals, ...sizes),
    norms,
    ...FAMILIES.flatMap((family) => [
      families[family].hashes,
      families[family].starts,
      families[family].holders,
      families[family].originals,
    ]),
  ];
  const shard = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + padded(byteLength), 0));
  let at = 0;
  for (const part of parts) {
    shard.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += padded(part.byteLength);
  }
  return shard;
}

/**
 * Opens a shard: checks header and sizes and lays views over the bytes; nothing is parsed or copied.
 * What lies within the tables is checked when it is read, so that opening stays free of cost.
 * @throws {FormatError} where header or size are wrong
 */
export function openFingerprintShard(bytes: Uint8Array): FingerprintShard {
  const shard = aligned(bytes);
  if (shard.length < HEADER_WORDS * 4) throw new FormatError('truncated', 'no whole header');
  const header = new Uint32Array(shard.buffer, shard.byteOffset, HEADER_WORDS);
  const [magic, version, scheme = 0, originals = 0, ...sizes] = header;
  if (magic !== MAGIC) throw new FormatError('malformed', 'no fingerprint shard');
  if (version !== FORMAT_VERSION) throw new FormatError('unknown-version', `version ${version}`);
  checkSize(shard.length, originals, sizes);
  let at = shard.byteOffset + HEADER_WORDS * 4;
  const take = (bytesTaken: number): number => {
    const start = at;
    at += padded(bytesTaken);
    return start;
  };
  const norms = new Float32Array(shard.buffer, take(originals * 4), originals);
  const table = (family: Family): PostingTable => {
    const hashes = sizes[2 * FAMILIES.indexOf(family)] ?? 0;
    const postings = sizes[2 * FAMILIES.indexOf(family) + 1] ?? 0;
    return {
      hashes: new Uint32Array(shard.buffer, take(hashes * 4), hashes),
      starts: new Uint32Array(shard.buffer, take((hashes + 1) * 4), hashes + 1),
      holders: new Uint16Array(shard.buffer, take(hashes * 2), hashes),
      originals: new Uint16Array(shard.buffer, take(postings * 2), postings),
    };
  };
  return {
    scheme,
    originals,
    norms,
    families: { shingles: table('shingles'), pairs: table('pairs'), words: table('words') },
  };
}

/** What a shard knows of a hash. */
export interface Postings {
  /** How many originals of the shard hold it. */
  readonly holders: number;
  /** Those of them for which it was kept; a view, not a copy. */
  readonly originals: Uint16Array;
}

const UNKNOWN: Postings = { holders: 0, originals: new Uint16Array(0) };

/** Looks a hash up, by binary search. Damaged tables give wrong originals, but none that is not in the file. */
export function postingsOf({ hashes, starts, holders, originals }: PostingTable, hash: number): Postings {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hashes[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  if (hashes[low] !== hash) return UNKNOWN;
  return { holders: holders[low] ?? 0, originals: originals.subarray(starts[low], starts[low + 1]) };
}

/** Puts the fingerprint of one original together again, as far as its hashes were kept; reads the whole shard. */
export function fingerprintIn({ scheme, families }: FingerprintShard, original: number): Fingerprint {
  const { shingles, pairs, words } = families;
  return {
    scheme,
    shingles: hashesOf(shingles, original),
    pairs: hashesOf(pairs, original),
    words: hashesOf(words, original),
  };
}

function hashesOf({ hashes, starts, originals }: PostingTable, original: number): Uint32Array {
  return hashes.filter((_, at) => originals.subarray(starts[at], starts[at + 1]).includes(original));
}

function checkSize(bytes: number, originals: number, sizes: readonly number[]): void {
  if (originals > 0x10000) throw new FormatError('malformed', `${originals} originals in one shard`);
  let expected = (HEADER_WORDS + originals) * 4;
  for (let at = 0; at < sizes.length; at += 2) {
    const [hashes = 0, postings = 0] = sizes.slice(at, at + 2);
    // Plain sums below 2^53: the sizes come from the file and may be anything up to 2^32.
    expected += hashes * 4 + (hashes + 1) * 4 + (Math.ceil(hashes / 2) + Math.ceil(postings / 2)) * 4;
  }
  if (bytes < expected) throw new FormatError('truncated', `${bytes} of ${expected} bytes`);
  if (bytes > expected) throw new FormatError('oversized', `${bytes} instead of ${expected} bytes`);
}
