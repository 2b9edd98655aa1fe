import { FormatError } from './refusal.ts';

/**
 * Parts of any length after a header, each found by its number. All numbers little-endian.
 *
 *     u32 start[parts + 1]     where each part begins, in bytes after this table; the last is the end
 *     the parts
 */
export interface PartTable {
  readonly starts: Uint32Array;
  readonly parts: Uint8Array;
}

/** Writes the words of a header, then a table of parts and the parts. */
export function encodeParts(header: readonly number[], parts: readonly Uint8Array[]): Uint8Array {
  const starts = new Uint32Array(parts.length + 1);
  parts.forEach((part, at) => {
    starts[at + 1] = (starts[at] ?? 0) + part.length;
  });
  const table = (header.length + starts.length) * 4;
  const shard = new Uint8Array(table + (starts.at(-1) ?? 0));
  new Uint32Array(shard.buffer, 0, header.length + starts.length).set([...header, ...starts]);
  parts.forEach((part, at) => {
    shard.set(part, table + (starts[at] ?? 0));
  });
  return shard;
}

/**
 * Opens the table of a shard as it lies.
 * @param shard aligned to four bytes
 * @param headerWords words before the table
 * @throws {FormatError} where the table is not whole, its parts are out of order, or the bytes do not end with the last part
 */
export function openParts(shard: Uint8Array, headerWords: number, count: number): PartTable {
  const table = (headerWords + count + 1) * 4;
  if (shard.length < table) throw new FormatError('truncated', 'no whole table');
  const starts = new Uint32Array(shard.buffer, shard.byteOffset + headerWords * 4, count + 1);
  const parts = shard.subarray(table);
  checkStarts(starts, parts.length);
  return { starts, parts };
}

/** A part by its number; a view, not a copy. */
export function partAt({ starts, parts }: PartTable, at: number): Uint8Array {
  return parts.subarray(starts[at], starts[at + 1]);
}

function checkStarts(starts: Uint32Array, bytes: number): void {
  if (starts[0] !== 0) throw new FormatError('malformed', 'parts do not begin at 0');
  for (let at = 1; at < starts.length; at++) {
    if ((starts[at] ?? 0) < (starts[at - 1] ?? 0))
      throw new FormatError('malformed', 'parts are out of order');
  }
  const end = starts.at(-1) ?? 0;
  if (bytes < end) throw new FormatError('truncated', `${bytes} of ${end} bytes of parts`);
  if (bytes > end) throw new FormatError('oversized', `${bytes} instead of ${end} bytes of parts`);
}
