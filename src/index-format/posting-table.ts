import { type BitSink, bitSink, bitsAt, gammaAt, gammaLength, zerosAt } from './bit-stream.ts';

/**
 * From hashes to the originals that hold them, searched as it lies.
 *
 * Hashes stand in ascending order in blocks of eight. `firsts` has the first hash of each block, `starts` where in `bits` (bit-stream.ts) it
 * begins. A block is
 *
 *     for each of its hashes:  distance from the hash before it, less one, as a Golomb-Rice code (not for the first)
 *                              gamma: how many postings it has
 *                              gamma: how many more originals hold it
 *     for each of its hashes:  its postings, ascending, as an Elias-Fano list
 *
 * An Elias-Fano list (Elias 1974, Fano 1971) of n numbers below N keeps the low bits of each as they are, and of the high bits the distances in
 * unary: 2 + log2(N / n) bits a number, half a bit above the least possible. Its length follows from n, so the lists
 * of a block need not be read to find one of them. Eight hashes a block cost a look-up eight short steps, and a byte a hash.
 *
 * Not every holder need have a posting: an index that must be small keeps the rarest hashes of each original. How rare a hash is
 * has to be known all the same, or words that most originals hold and few keep would pass for rare. (Measured with 100 words
 * kept of each original: 97 % of the sheepdog rewrites find theirs first with true counts, 87 % without.)
 */
export interface PostingTable {
  /** Number of originals, N. */
  readonly originals: number;
  /** Number of hashes. */
  readonly hashes: number;
  readonly firsts: Uint32Array;
  readonly starts: Uint32Array;
  readonly bits: Uint32Array;
}

/** What a table knows of a hash. */
export interface Postings {
  readonly hash: number;
  /** How many originals of the shard hold it. */
  readonly holders: number;
  /** Those of them for which it was kept, ascending. */
  readonly originals: Uint16Array;
}

const BLOCK = 8;

/** Lays a table out. Hashes are ascending, their originals too. */
export function layOutPostings(originals: number, lists: readonly Postings[]): PostingTable {
  const [firsts, starts] = [new Uint32Array(blocksOf(lists.length)), new Uint32Array(blocksOf(lists.length))];
  const bits = bitSink();
  const width = distanceWidth(lists.length);
  for (let block = 0; block < firsts.length; block++) {
    const within = lists.slice(block * BLOCK, (block + 1) * BLOCK);
    firsts[block] = within[0]?.hash ?? 0;
    starts[block] = bits.length();
    within.forEach(({ hash, holders, originals }, at) => {
      if (at > 0) {
        const distance = hash - (within[at - 1]?.hash ?? 0) - 1;
        bits.putUnary(Math.floor(distance / 2 ** width));
        bits.put(distance, width);
      }
      bits.putGamma(originals.length);
      bits.putGamma(Math.max(0, holders - originals.length));
    });
    for (const list of within) putList(bits, list.originals, originals);
  }
  return { originals, hashes: lists.length, firsts, starts, bits: bits.words() };
}

/** Number of blocks that some hashes take. */
export function blocksOf(hashes: number): number {
  return Math.ceil(hashes / BLOCK);
}

/** Looks a hash up; null where no original holds it. Damaged tables give wrong originals, but none beyond the shard. */
export function postingsOf(table: PostingTable, hash: number): Postings | null {
  const block = blockOf(table, hash);
  const size = readHeads(table, block);
  for (let index = 0; index < size; index++) if (heads.hash[index] === hash) return postingsAt(table, index);
  return null;
}

/** All hashes of a table with their originals, ascending; reads the whole of it. */
export function* allPostings(table: PostingTable): Generator<Postings> {
  for (let block = 0; block < table.firsts.length; block++) {
    const size = readHeads(table, block);
    yield* Array.from({ length: size }, (_, index) => postingsAt(table, index));
  }
}

/** The last block whose first hash is not above the one looked for, or 0. */
function blockOf({ firsts }: PostingTable, hash: number): number {
  let [low, high] = [0, firsts.length];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((firsts[middle] ?? 0) <= hash) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * The heads of the block that was read last. One for all, filled anew for every look-up: making objects of them takes ten times as long as
 * reading them. Nothing outside of this file sees it, and nothing here waits.
 */
const heads = {
  hash: new Float64Array(BLOCK),
  kept: new Uint32Array(BLOCK),
  holders: new Uint32Array(BLOCK),
  /** First bit of each list. */
  at: new Float64Array(BLOCK),
};

/** Reads the heads of a block's lists; gives how many there are. */
function readHeads({ originals, hashes, firsts, starts, bits }: PostingTable, block: number): number {
  const width = distanceWidth(hashes);
  const size = Math.min(BLOCK, hashes - block * BLOCK);
  let at = starts[block] ?? 0;
  let hash = firsts[block] ?? 0;
  for (let index = 0; index < size; index++) {
    if (index > 0) {
      const zeros = zerosAt(bits, at);
      at += zeros + 1;
      hash += zeros * 2 ** width + bitsAt(bits, at, width) + 1;
      at += width;
    }
    const kept = gammaAt(bits, at);
    at += gammaLength(kept);
    const others = gammaAt(bits, at);
    at += gammaLength(others);
    heads.hash[index] = hash;
    heads.kept[index] = kept;
    heads.holders[index] = kept + others;
  }
  for (let index = 0; index < size; index++) {
    const length = listLength(heads.kept[index] ?? 0, originals);
    // A list of more originals than there are, or that would end beyond the table, is damaged: nobody's, rather than made-up ones'.
    if (at + length > bits.length * 32 || (heads.kept[index] ?? 0) > originals) heads.kept[index] = 0;
    heads.at[index] = at;
    at += length;
  }
  return size;
}

function postingsAt({ originals, bits }: PostingTable, index: number): Postings {
  const { hash, kept, holders, at } = heads;
  return {
    hash: hash[index] ?? 0,
    holders: holders[index] ?? 0,
    originals: readList(bits, at[index] ?? 0, kept[index] ?? 0, originals),
  };
}

function putList(bits: BitSink, list: Uint16Array, originals: number): void {
  const end = bits.length() + listLength(list.length, originals);
  const width = lowWidth(list.length, originals);
  for (const original of list) bits.put(original, width);
  let before = 0;
  for (const original of list) {
    bits.putUnary((original >>> width) - before);
    before = original >>> width;
  }
  for (let left = end - bits.length(); left > 0; left -= Math.min(left, 31)) bits.put(0, Math.min(left, 31));
}

function readList(bits: Uint32Array, start: number, count: number, originals: number): Uint16Array {
  const width = lowWidth(count, originals);
  const list = new Uint16Array(count);
  let at = start + count * width;
  let high = 0;
  for (let index = 0; index < count; index++) {
    const zeros = zerosAt(bits, at);
    at += zeros + 1;
    high += zeros;
    list[index] = (high << width) | bitsAt(bits, start + index * width, width);
  }
  return list;
}

/** Bits of a list of so many numbers below `originals`. */
function listLength(count: number, originals: number): number {
  if (count === 0) return 0;
  const width = lowWidth(count, originals);
  return count * (width + 1) + ((originals - 1) >>> width);
}

/** Bits of each number that are kept as they are: about log2(originals / count). */
function lowWidth(count: number, originals: number): number {
  return count === 0 ? 0 : 31 - Math.clz32(Math.max(1, Math.floor(originals / count)));
}

/** Bits of a distance between hashes that are written as they are: about log2(2 ** 32 / hashes). */
function distanceWidth(hashes: number): number {
  return Math.min(31, Math.clz32(hashes));
}
