import { FAMILIES, type Family, type Fingerprint } from '../fingerprint/fingerprint.ts';
import { FINGERPRINT_SCHEME } from '../fingerprint/scheme.ts';
import { type FingerprintShard, NORM_STEPS } from './fingerprint-shard.ts';
import { layOutPostings, type Postings, type PostingTable } from './posting-table.ts';

/** How many hashes of each family are kept of an original. */
export type Kept = { readonly [F in Family]: number };

/** Keeps everything: about 3 kB an original. */
export const KEEP_ALL: Kept = Object.fromEntries(FAMILIES.map((family) => [family, Infinity])) as Kept;

/**
 * Keeps the rarest words of each original and nothing else: less than 200 bytes an original, and the true original stands as often among the first twelve,
 * which are aligned, as with all words (bench/RESULTS.md, the curve of bytes against recall).
 */
export const LEAN: Kept = { shingles: 0, pairs: 0, words: 128 };

/** In how many originals each hash of a family stands. */
type Counts = ReadonlyMap<number, number>;

/** Numbers of originals are below this. */
const ORIGINALS = 2 ** 16;
const HASHES = 2 ** 32;

/**
 * How much a shared hash tells: ln(1 + N / n), N originals of which n hold it (inverse document frequency, Spärck Jones 1972).
 */
export function rarity(holders: number, originals: number): number {
  return Math.log(1 + originals / Math.max(1, holders));
}

/**
 * Lays out the fingerprints of up to 65 536 originals, in their order, for searching. Of each family the rarest hashes are
 * kept, because those tell the most; among equally rare ones the smallest, which is as good as any and the same in every build.
 * @param fingerprints all of the current scheme
 */
export function postingTables(fingerprints: readonly Fingerprint[], kept: Kept): FingerprintShard {
  const norms = new Float64Array(fingerprints.length);
  const table = (family: Family): PostingTable => familyTable(fingerprints, family, kept[family], norms);
  const families = { shingles: table('shingles'), pairs: table('pairs'), words: table('words') };
  return {
    scheme: FINGERPRINT_SCHEME,
    originals: fingerprints.length,
    norms: Uint16Array.from(norms, (norm) => Math.min(0xffff, Math.round(Math.sqrt(norm) * NORM_STEPS))),
    families,
  };
}

/** The table of one family; adds to `norms` the squared weights of what is kept. */
function familyTable(
  fingerprints: readonly Fingerprint[],
  family: Family,
  most: number,
  norms: Float64Array,
): PostingTable {
  if (most === 0) return layOutPostings(fingerprints.length, []);
  const counts = countHolders(fingerprints.map((fingerprint) => fingerprint[family]));
  // Pairs of a hash and an original as one number each: sorting those is ten times as fast as lists in a map.
  const pairs: Float64Array[] = [];
  fingerprints.forEach((fingerprint, original) => {
    const hashes = rarest(fingerprint[family], counts, most);
    pairs.push(new Float64Array(hashes).map((hash) => hash * ORIGINALS + original));
    for (const hash of hashes)
      norms[original] = (norms[original] ?? 0) + rarity(counts.get(hash) ?? 0, fingerprints.length) ** 2;
  });
  return layOutPostings(fingerprints.length, grouped(joined(pairs).sort(), counts));
}

function countHolders(hashLists: readonly Uint32Array[]): Counts {
  const counts = new Map<number, number>();
  for (const hashes of hashLists) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return counts;
}

function rarest(hashes: Uint32Array, counts: Counts, most: number): Float64Array | Uint32Array {
  if (hashes.length <= most) return hashes;
  const ranked = new Float64Array(hashes.length);
  hashes.forEach((hash, at) => {
    ranked[at] = (counts.get(hash) ?? 0) * HASHES + hash;
  });
  return ranked
    .sort()
    .subarray(0, most)
    .map((rank) => rank % HASHES);
}

function joined(lists: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all;
}

/** Ascending pairs, those of one hash together. */
function grouped(pairs: Float64Array, counts: Counts): Postings[] {
  const groups: Postings[] = [];
  for (let start = 0; start < pairs.length; ) {
    const hash = Math.floor((pairs[start] ?? 0) / ORIGINALS);
    let end = start;
    while (end < pairs.length && Math.floor((pairs[end] ?? 0) / ORIGINALS) === hash) end++;
    const originals = Uint16Array.from(pairs.subarray(start, end), (pair) => pair % ORIGINALS);
    groups.push({ hash, holders: counts.get(hash) ?? 0, originals });
    start = end;
  }
  return groups;
}
