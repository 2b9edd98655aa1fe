import { FAMILIES, type Family, type Fingerprint } from '../fingerprint/fingerprint.ts';
import { aligned, FORMAT_VERSION, padded } from './format.ts';
import { allPostings, blocksOf, type PostingTable } from './posting-table.ts';
import { FormatError } from './refusal.ts';

/**
 * A fingerprint shard, searched as it lies. All numbers little-endian.
 *
 *     u32 magic "PLFP" · u32 format version · u32 scheme · u32 number of originals
 *     for each family: u32 number of hashes · u32 number of words of bits
 *     u16 norm[originals]                      length of each original's vector of weights, in 32nds; padded to four bytes
 *     for each family: u32 first[blocks] · u32 start[blocks] · u32 bits[words]      see posting-table.ts
 *
 * Originals are numbered within the shard, which holds at most 65 536 of them.
 */
export interface FingerprintShard {
  readonly scheme: number;
  readonly originals: number;
  readonly norms: Uint16Array;
  readonly families: { readonly [F in Family]: PostingTable };
}

/** Norms are kept as whole multiples of its inverse: to a fifth of a percent for the shortest articles, and none is near the largest. */
export const NORM_STEPS = 32;

const MAGIC = 0x50464c50;
const HEADER_WORDS = 4 + 2 * FAMILIES.length;

/** Writes a shard. */
export function encodeFingerprintShard({ scheme, originals, norms, families }: FingerprintShard): Uint8Array {
  const sizes = FAMILIES.flatMap((family) => [families[family].hashes, families[family].bits.length]);
  const parts: (Uint32Array | Uint16Array)[] = [
    Uint32Array.of(MAGIC, FORMAT_VERSION, scheme, originals, ...sizes),
    norms,
    ...FAMILIES.flatMap((family) => [
      families[family].firsts,
      families[family].starts,
      families[family].bits,
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
  const norms = new Uint16Array(shard.buffer, take(originals * 2), originals);
  const table = (family: Family): PostingTable => {
    const [hashes = 0, words = 0] = sizes.slice(2 * FAMILIES.indexOf(family));
    const blocks = blocksOf(hashes);
    return {
      originals,
      hashes,
      firsts: new Uint32Array(shard.buffer, take(blocks * 4), blocks),
      starts: new Uint32Array(shard.buffer, take(blocks * 4), blocks),
      bits: new Uint32Array(shard.buffer, take(words * 4), words),
    };
  };
  return {
    scheme,
    originals,
    norms,
    families: { shingles: table('shingles'), pairs: table('pairs'), words: table('words') },
  };
}

/** Puts the fingerprint of one original together again, as far as its hashes were kept; reads the whole shard. */
export function fingerprintIn({ scheme, families }: FingerprintShard, original: number): Fingerprint {
  const hashesOf = (family: Family): Uint32Array => {
    const hashes: number[] = [];
    for (const { hash, originals } of allPostings(families[family]))
      if (originals.includes(original)) hashes.push(hash);
    return Uint32Array.from(hashes);
  };
  return { scheme, shingles: hashesOf('shingles'), pairs: hashesOf('pairs'), words: hashesOf('words') };
}

function checkSize(bytes: number, originals: number, sizes: readonly number[]): void {
  if (originals > 0x10000) throw new FormatError('malformed', `${originals} originals in one shard`);
  let expected = HEADER_WORDS * 4 + padded(originals * 2);
  for (let at = 0; at < sizes.length; at += 2) {
    const [hashes = 0, words = 0] = sizes.slice(at, at + 2);
    // Plain sums below 2^53: the sizes come from the file and may be anything up to 2^32.
    expected += (2 * blocksOf(hashes) + words) * 4;
  }
  if (bytes < expected) throw new FormatError('truncated', `${bytes} of ${expected} bytes`);
  if (bytes > expected) throw new FormatError('oversized', `${bytes} instead of ${expected} bytes`);
}
