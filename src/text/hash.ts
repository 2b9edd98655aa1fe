/**
 * 32-bit FNV-1a over UTF-16 code units, finished with the MurmurHash3 mixer so that every bit of the result depends on
 * every bit of the input (plain FNV-1a leaves the low bits of short words correlated, and we cut hashes to 16 bits).
 *
 * Not cryptographic: used for fingerprints and digests, where collisions cost accuracy, never safety.
 * Sources: Fowler, Noll, Vo (draft-eastlake-fnv); Appleby, MurmurHash3 fmix32.
 */
export function hash32(text: string, seed = 0): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return mix32(hash);
}

/** Mixes a 32-bit integer into another that looks random (MurmurHash3 fmix32). Takes and gives unsigned integers. */
export function mix32(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Joins two 32-bit hashes into one; order matters. */
export function combine32(first: number, second: number): number {
  return mix32(Math.imul(first, 0x9e3779b1) ^ second);
}

/** Unsigned 32-bit hashes in ascending order, each once. Sorting first and dropping repetitions then is twice as fast as a Set. */
export function ascending(hashes: readonly number[]): Uint32Array {
  const sorted = new Uint32Array(hashes).sort();
  let kept = 0;
  for (const hash of sorted) if (kept === 0 || hash !== sorted[kept - 1]) sorted[kept++] = hash;
  return sorted.slice(0, kept);
}
