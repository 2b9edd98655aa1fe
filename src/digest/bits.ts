import { DigestError } from './digest.ts';

/** Writes numbers one after the other, each in as many bits as it is told. */
export interface BitWriter {
  /** Writes the low `width` bits of a whole number, the highest first; at most 48 bits. */
  bits(value: number, width: number): void;
  /** Writes a whole number from 0 on; small ones are short (Elias gamma of the number and one: 0 takes one bit, 1 and 2 take three). */
  whole(value: number): void;
  /**
   * Writes whole numbers below 2 ** `universe`, ascending, each once, and how many they are. Golomb-Rice codes of their distances (Rice, Plaunt
   * 1971): within half a bit of the best there is for hashes, which fall anywhere.
   */
  ascending(values: ArrayLike<number>, universe: number): void;
  /** What was written, filled up with zeros. */
  bytes(): Uint8Array;
}

/** Reads what a `BitWriter` wrote; every method throws `DigestError` where that cannot have been written. */
export interface BitReader {
  bits(width: number): number;
  whole(): number;
  ascending(universe: number): number[];
  /** Makes sure that nothing follows. */
  end(): void;
}

/** `whole` reads numbers below two to this power. */
const LONGEST_WHOLE = 31;

/** Bits that are written in one step: with up to seven that wait for a whole byte they fit into the 32 of a shift. */
const STEP = 24;

export function bitWriter(): BitWriter {
  const written: number[] = [];
  /** The last bits, fewer than eight, and how many they are. */
  let [open, waiting] = [0, 0];
  const bits = (value: number, width: number): void => {
    if (width > STEP) {
      bits(Math.floor(value / 2 ** STEP), width - STEP);
      bits(value % 2 ** STEP, STEP);
      return;
    }
    open = (open << width) | (value & ((1 << width) - 1));
    waiting += width;
    while (waiting >= 8) {
      waiting -= 8;
      written.push((open >>> waiting) & 0xff);
    }
    open &= (1 << waiting) - 1;
  };
  const unary = (count: number): void => {
    let left = count;
    for (; left >= STEP; left -= STEP) bits((1 << STEP) - 1, STEP);
    bits((2 << left) - 2, left + 1);
  };
  const whole = (value: number): void => {
    const length = 31 - Math.clz32(value + 1);
    unary(length);
    bits(value + 1, length);
  };
  return {
    bits,
    whole,
    ascending(values, universe) {
      whole(values.length);
      const width = riceWidth(values.length, universe);
      let least = 0;
      for (let at = 0; at < values.length; at++) {
        const distance = (values[at] ?? 0) - least;
        unary(Math.floor(distance / 2 ** width));
        bits(distance, width);
        least += distance + 1;
      }
    },
    bytes: () => Uint8Array.from(waiting === 0 ? written : [...written, open << (8 - waiting)]),
  };
}

export function bitReader(bytes: Uint8Array): BitReader {
  let at = 0;
  const end = bytes.length * 8;
  const bits = (width: number): number => {
    if (at + width > end) throw new DigestError('digest ends too early');
    let value = 0;
    let left = width;
    while (left > 0) {
      const free = 8 - (at & 7);
      const taken = Math.min(left, free);
      value = value * 2 ** taken + (((bytes[at >>> 3] ?? 0) >>> (free - taken)) & (2 ** taken - 1));
      at += taken;
      left -= taken;
    }
    return value;
  };
  const unary = (most: number): number => {
    let count = 0;
    while (bits(1) === 1) if (++count > most) throw new DigestError('digest holds a number out of bounds');
    return count;
  };
  const whole = (): number => {
    const length = unary(LONGEST_WHOLE - 1);
    return 2 ** length + bits(length) - 1;
  };
  return {
    bits,
    whole,
    ascending(universe) {
      const count = whole();
      // Each takes a bit at least: a count that cannot be true costs nothing.
      if (count > end - at) throw new DigestError('digest announces more hashes than it holds');
      const width = riceWidth(count, universe);
      const values: number[] = [];
      let least = 0;
      for (let left = count; left > 0; left--) {
        const value = least + unary(2 ** (universe - width)) * 2 ** width + bits(width);
        if (value >= 2 ** universe) throw new DigestError('digest holds a hash out of bounds');
        values.push(value);
        least = value + 1;
      }
      return values;
    },
    end() {
      const padding = end - at;
      if (padding >= 8 || bits(padding) !== 0) throw new DigestError('digest goes on after its end');
    },
  };
}

/** Bits of a distance that are written as they are: about as many as half of the distances need. */
function riceWidth(count: number, universe: number): number {
  return Math.max(0, Math.floor(universe - Math.log2(Math.max(1, count)) - 0.5));
}
