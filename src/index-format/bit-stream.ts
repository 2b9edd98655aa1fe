/**
 * Bits in 32-bit words, the lowest bit first, so that a list can be read from the middle of a shard as it lies. Places and lengths are in bits.
 * Reading beyond the end gives zeros: a damaged shard answers wrongly, but nothing is read that is not in it.
 */

/** Writes numbers one after the other. */
export interface BitSink {
  /** Bits written up to now. */
  length(): number;
  /** Writes the low `width` bits of a whole number; at most 32. */
  put(value: number, width: number): void;
  /** Writes a number from 0 on as that many zeros and a one. */
  putUnary(value: number): void;
  /** Writes a number from 0 on as its length and its bits (Elias gamma of the number and one). */
  putGamma(value: number): void;
  /** What was written, in whole words. */
  words(): Uint32Array;
}

export function bitSink(): BitSink {
  let words = new Uint32Array(1024);
  let length = 0;
  const put = (value: number, width: number): void => {
    const [word, bit] = [length >>> 5, length & 31];
    if (word + 2 > words.length) {
      const larger = new Uint32Array(words.length * 2);
      larger.set(words);
      words = larger;
    }
    const low = width === 32 ? value : value & ((1 << width) - 1);
    words[word] = (words[word] ?? 0) | (low << bit);
    if (bit + width > 32) words[word + 1] = low >>> (32 - bit);
    length += width;
  };
  const putUnary = (value: number): void => {
    for (let left = value; left > 0; left -= Math.min(left, 31)) put(0, Math.min(left, 31));
    put(1, 1);
  };
  return {
    length: () => length,
    put,
    putUnary,
    putGamma(value) {
      const width = 31 - Math.clz32(value + 1);
      putUnary(width);
      put(value + 1, width);
    },
    words: () => words.slice(0, (length + 31) >>> 5),
  };
}

/** Reads `width` bits at a place; at most 32. */
export function bitsAt(words: Uint32Array, at: number, width: number): number {
  if (width === 0) return 0;
  const [word, bit] = [at >>> 5, at & 31];
  let value = (words[word] ?? 0) >>> bit;
  if (bit + width > 32) value |= (words[word + 1] ?? 0) << (32 - bit);
  return width === 32 ? value >>> 0 : value & ((1 << width) - 1);
}

/** Number of zeros before the next one, at or after a place; the end of the words counts as a one. */
export function zerosAt(words: Uint32Array, at: number): number {
  let word = at >>> 5;
  let rest = (words[word] ?? 0) >>> (at & 31);
  if (rest !== 0) return lowestBit(rest);
  let zeros = 32 - (at & 31);
  for (word++; word < words.length; word++) {
    rest = words[word] ?? 0;
    if (rest !== 0) return zeros + lowestBit(rest);
    zeros += 32;
  }
  return zeros;
}

/** Reads a number that `putGamma` wrote. Numbers have at most 17 bits here; a longer one, which only a damaged shard holds, is cut. */
export function gammaAt(words: Uint32Array, at: number): number {
  const width = Math.min(17, zerosAt(words, at));
  return (1 << width) + bitsAt(words, at + width + 1, width) - 1;
}

/** Bits of a number as `putGamma` writes it. */
export function gammaLength(value: number): number {
  return 2 * (31 - Math.clz32(value + 1)) + 1;
}

function lowestBit(word: number): number {
  return 31 - Math.clz32(word & -word);
}
