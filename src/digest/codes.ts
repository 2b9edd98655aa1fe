import type { BitReader, BitWriter } from './bits.ts';
import { DigestError } from './digest.ts';

/** Where a digest's words and keys are written: once in a table, in order, and as their places in it from then on. */
export interface DigestWriter extends Omit<BitWriter, 'bytes'> {
  word(word: string): void;
  key(key: number): void;
}

export interface DigestReader extends BitReader {
  word(): string;
  key(): number;
}

/** How a value is written, and read again with every check it needs. */
export interface Code<T> {
  write(out: DigestWriter, value: T): void;
  /** @throws {DigestError} where there is no such value */
  read(from: DigestReader): T;
}

/** A fact's words are few; anything longer is no fact but somebody's text. */
export const LONGEST_TEXT = 200;
const MOST_PARTS = 24;

/** Exponents of ten that are written in five bits. */
const LEAST_EXPONENT = -16;
const EXPONENT_BITS = 5;
const LARGEST_MANTISSA = 2 ** 48 - 1;

/** One of a closed list. */
export function oneOf<T extends string>(...allowed: readonly T[]): Code<T> {
  const width = Math.ceil(Math.log2(allowed.length));
  return {
    write: (out, value) => out.bits(allowed.indexOf(value), width),
    read(from) {
      const value = allowed[from.bits(width)];
      if (value === undefined) throw new DigestError('digest holds a fact of no known kind');
      return value;
    },
  };
}

export const flag: Code<boolean> = {
  write: (out, value) => out.bits(Number(value), 1),
  read: (from) => from.bits(1) === 1,
};

/** Words between single spaces, cut to 200 UTF-16 units. */
export const text: Code<string> = {
  write(out, value) {
    const words = value.slice(0, LONGEST_TEXT).split(' ');
    out.whole(words.length - 1);
    for (const word of words) out.word(word);
  },
  read(from) {
    const count = from.whole() + 1;
    if (count > LONGEST_TEXT + 1) throw new DigestError('digest holds a text that is too long');
    const read = Array.from({ length: count }, () => from.word()).join(' ');
    if (read.length > LONGEST_TEXT) throw new DigestError('digest holds a text that is too long');
    return read;
  },
};

export const key: Code<number> = { write: (out, value) => out.key(value), read: (from) => from.key() };

/** A finite number: most are a few digits and a power of ten; any other takes its 64 bits. */
export const number: Code<number> = {
  write(out, value) {
    const [mantissa, exponent] = decimal(Math.abs(value));
    const short =
      mantissa <= LARGEST_MANTISSA &&
      exponent >= LEAST_EXPONENT &&
      exponent < LEAST_EXPONENT + 2 ** EXPONENT_BITS &&
      Object.is(fromDecimal(value < 0, mantissa, exponent), value);
    flag.write(out, short);
    if (!short) {
      const view = new DataView(new ArrayBuffer(8));
      view.setFloat64(0, value);
      out.bits(view.getUint32(0), 32);
      out.bits(view.getUint32(4), 32);
      return;
    }
    flag.write(out, value < 0);
    out.bits(exponent - LEAST_EXPONENT, EXPONENT_BITS);
    const width = Math.floor(Math.log2(mantissa + 1)) + 1;
    out.bits(width, 6);
    out.bits(mantissa, width);
  },
  read(from) {
    if (!flag.read(from)) {
      const view = new DataView(new ArrayBuffer(8));
      view.setUint32(0, from.bits(32));
      view.setUint32(4, from.bits(32));
      const value = view.getFloat64(0);
      if (!Number.isFinite(value)) throw new DigestError('digest holds a number that is none');
      return value;
    }
    const negative = flag.read(from);
    const exponent = from.bits(EXPONENT_BITS) + LEAST_EXPONENT;
    return fromDecimal(negative, from.bits(Math.min(49, from.bits(6))), exponent);
  },
};

/** Digits and power of ten of a number that is not negative. */
function decimal(value: number): readonly [mantissa: number, exponent: number] {
  const [digits = '', power = '0'] = value.toExponential().split('e');
  const [whole = '', rest = ''] = digits.split('.');
  return [Number(whole + rest), Number(power) - rest.length];
}

function fromDecimal(negative: boolean, mantissa: number, exponent: number): number {
  return Number(`${negative ? '-' : ''}${mantissa}e${exponent}`);
}

const DAY = /^(\d{4})-(0\d|1[0-5])-([0-2]\d|3[01])$/;

/** A day as YYYY-MM-DD in 24 bits; anything else as text. */
export const day: Code<string> = {
  write(out, value) {
    const parts = DAY.exec(value);
    flag.write(out, parts !== null);
    if (parts === null) {
      text.write(out, value);
      return;
    }
    out.bits(Number(parts[1]), 14);
    out.bits(Number(parts[2]), 4);
    out.bits(Number(parts[3]), 5);
  },
  read(from) {
    if (!flag.read(from)) return text.read(from);
    const [year, month, date] = [from.bits(14), from.bits(4), from.bits(5)];
    const digits = (value: number, length: number) => String(value).padStart(length, '0');
    return `${digits(year, 4)}-${digits(month, 2)}-${digits(date, 2)}`;
  },
};

export function orNull<T>(code: Code<T>): Code<T | null> {
  return unless(null, code);
}

/** A field that may be missing. */
export function optional<T>(code: Code<T>): Code<T | undefined> {
  return unless(undefined, code);
}

/** A value, or what stands for none. */
function unless<T, None>(none: None, code: Code<T>): Code<T | None> {
  return {
    write(out, value) {
      flag.write(out, value !== none);
      if (value !== none) code.write(out, value as T);
    },
    read: (from) => (flag.read(from) ? code.read(from) : none),
  };
}

/** A list, cut to 24 items. */
export function listOf<T>(code: Code<T>): Code<readonly T[]> {
  return {
    write(out, values) {
      const kept = values.slice(0, MOST_PARTS);
      out.whole(kept.length);
      for (const value of kept) code.write(out, value);
    },
    read(from) {
      const count = from.whole();
      if (count > MOST_PARTS) throw new DigestError('digest holds a list that is too long');
      return Array.from({ length: count }, () => code.read(from));
    },
  };
}

/** Hashes below 2 ** `width`, ascending, each once. */
export function hashes(width: number): Code<Uint32Array> {
  return {
    write: (out, values) => out.ascending(values, width),
    read: (from) => Uint32Array.from(from.ascending(width)),
  };
}

/** An object by its fields, in their order here. */
export function record<T extends object>(codes: { readonly [F in keyof T]-?: Code<T[F]> }): Code<T> {
  const fields = Object.keys(codes) as (keyof T)[];
  return {
    write(out, value) {
      for (const field of fields) codes[field].write(out, value[field]);
    },
    read(from) {
      const read: Partial<T> = {};
      for (const field of fields) {
        const value = codes[field].read(from);
        if (value !== undefined) read[field] = value;
      }
      return read as T;
    },
  };
}
