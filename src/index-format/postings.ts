import { FAMILIES, type Family, type Fingerprint } from '../fingerprint/fingerprint.ts';
import { FINGERPRINT_SCHEME } from '../fingerprint/scheme.ts';
import type { FingerprintShard, PostingTable } from './fingerprint-shard.ts';

/** How many hashes of each family are kept of an original. */
export type Kept = { readonly [F in Family]: number };

/** In how many originals each hash of a family stands. */
type Counts = ReadonlyMap<number, number>;

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
    norms: Float32Array.from(norms, Math.sqrt),
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
  const counts = countHolders(fingerprints.map((fingerprint) => fingerprint[family]));
  const keepers = new Map<number, number[]>();
  let postings = 0;
  fingerprints.forEach((fingerprint, original) => {
    for (const hash of rarest(fingerprint[family], counts, most)) {
      const known = keepers.get(hash);
      if (known === undefined) keepers.set(hash, [original]);
      else known.push(original);
      norms[original] = (norms[original] ?? 0) + rarity(counts.get(hash) ?? 0, fingerprints.length) ** 2;
      postings++;
    }
  });
  return layOut(keepers, counts, postings);
}

function countHolders(hashLists: readonly Uint32Array[]): Counts {
  const counts = new Map<number, number>();
  for (const hashes of hashLists) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return counts;
}

function rarest(hashes: Uint32Array, counts: Counts, most: number): readonly number[] {
  if (hashes.length <= most) return [...hashes];
  const count = (hash: number): number => counts.get(hash) ?? 0;
  return [...hashes].sort((a, b) => count(a) - count(b) || a - b).slice(0, most);
}

function layOut(
  keepers: ReadonlyMap<number, readonly number[]>,
  counts: Counts,
  postings: number,
): PostingTable {
  const hashes = Uint32Array.from(keepers.keys()).sort();
  const starts = new Uint32Array(hashes.length + 1);
  const originals = new Uint16Array(postings);
  hashes.forEach((hash, at) => {
    const list = keepers.get(hash) ?? [];
    originals.set(list, starts[at] ?? 0);
    starts[at + 1] = (starts[at] ?? 0) + list.length;
  });
  const holders = Uint16Array.from(hashes, (hash) => Math.min(counts.get(hash) ?? 0, 0xffff));
  return { hashes, starts, holders, originals };
}

/** Keeps everything: for indexes small enough not to count bytes. */
export const KEEP_ALL: Kept = Object.fromEntries(FAMILIES.map((family) => [family, Infinity])) as Kept;
