/**
 * Small parsers that rebuild values of unknown origin piece by piece, with bounds on every length. A parser gives the
 * rebuilt value or throws a Misshapen; unknown keys are dropped, so nothing unlooked-for travels on.
 */
import type { Parse } from './wire.ts';

/** A value is not of the shape a message must have. */
export class Misshapen extends Error {}

/** A string of at most `max` UTF-16 code units. */
export function text(max: number): Parse<string> {
  return (raw) => {
    if (typeof raw !== 'string' || raw.length > max) throw new Misshapen(`text of at most ${max}`);
    return raw;
  };
}

/** A finite number from `min` to `max`. */
export function number(min: number, max: number): Parse<number> {
  return (raw) => {
    if (typeof raw !== 'number' || !(raw >= min && raw <= max))
      throw new Misshapen(`number in ${min}..${max}`);
    return raw;
  };
}

/** A whole number from `min` to `max`. */
export function whole(min: number, max: number): Parse<number> {
  const inRange = number(min, max);
  return (raw) => {
    if (!Number.isInteger(raw)) throw new Misshapen('whole number');
    return inRange(raw);
  };
}

/** True or false. */
export const truth: Parse<boolean> = (raw) => {
  if (typeof raw !== 'boolean') throw new Misshapen('true or false');
  return raw;
};

/** Exactly null. */
export const nothing: Parse<null> = (raw) => {
  if (raw !== null) throw new Misshapen('null');
  return raw;
};

/** Null, or what `parse` takes. */
export function nullable<T>(parse: Parse<T>): Parse<T | null> {
  return (raw) => (raw === null ? null : parse(raw));
}

/** One of a closed list of strings. */
export function oneOf<T extends string>(allowed: readonly T[]): Parse<T> {
  return (raw) => {
    const found = allowed.find((each) => each === raw);
    if (found === undefined) throw new Misshapen(`one of ${allowed.join(', ')}`);
    return found;
  };
}

/** At most `max` of what `parse` takes. */
export function list<T>(parse: Parse<T>, max: number): Parse<readonly T[]> {
  return (raw) => {
    if (!Array.isArray(raw) || raw.length > max) throw new Misshapen(`list of at most ${max}`);
    return raw.map((each) => parse(each));
  };
}

/** An object with these keys; others are dropped. */
export function record<T extends object>(shape: { [K in keyof T]-?: Parse<T[K]> }): Parse<T> {
  const keys = Object.keys(shape) as (keyof T & string)[];
  return (raw) => {
    if (typeof raw !== 'object' || raw === null) throw new Misshapen('object');
    const from = raw as Record<string, unknown>;
    const entries = keys.map((key) => [key, shape[key](Object.hasOwn(from, key) ? from[key] : undefined)]);
    return Object.fromEntries(entries) as T;
  };
}

/** One of several shapes, told apart by the value of one key. */
export function tagged<T>(tag: string, shapes: Readonly<Record<string, Parse<T>>>): Parse<T> {
  return (raw) => {
    const value = String((raw as Record<string, unknown> | null | undefined)?.[tag]);
    const shape = Object.hasOwn(shapes, value) ? shapes[value] : undefined;
    if (shape === undefined) throw new Misshapen(`${tag}: one of ${Object.keys(shapes).join(', ')}`);
    return shape(raw);
  };
}
