import type { OriginalCard } from '../report.ts';
import { decodeCard, encodeCard } from './card.ts';
import { aligned, FORMAT_VERSION } from './format.ts';
import { FormatError } from './refusal.ts';

/** What an index keeps of an original besides its fingerprint. The digest is opaque here. */
export interface OriginalRecord {
  readonly card: OriginalCard;
  readonly digest: Uint8Array;
  /** The article's text, title first, where the index may hold it. */
  readonly text: string | null;
}

/**
 * A shard of records, read one at a time as it lies. All numbers little-endian.
 *
 *     u32 magic "PLRC" · u32 format version · u32 number of originals
 *     u32 start[3 * originals + 1]     where each part begins, in bytes after this table; the last is the end
 *     parts, in order of the originals: card, digest, text (UTF-8; of length 0 where there is none)
 */
export interface RecordShard {
  readonly originals: number;
  readonly starts: Uint32Array;
  readonly parts: Uint8Array;
}

const MAGIC = 0x50524c43;
const HEADER_WORDS = 3;
const PARTS = 3;
const MOST_ORIGINALS = 0x10000;

/** Writes records, in the order given. */
export function encodeRecordShard(records: readonly OriginalRecord[]): Uint8Array {
  const parts = records.flatMap(({ card, digest, text }) => [
    encodeCard(card),
    digest,
    new TextEncoder().encode(text ?? ''),
  ]);
  const starts = new Uint32Array(parts.length + 1);
  parts.forEach((part, at) => {
    starts[at + 1] = (starts[at] ?? 0) + part.length;
  });
  const table = (HEADER_WORDS + starts.length) * 4;
  const shard = new Uint8Array(table + (starts.at(-1) ?? 0));
  new Uint32Array(shard.buffer, 0, HEADER_WORDS + starts.length).set([
    MAGIC,
    FORMAT_VERSION,
    records.length,
    ...starts,
  ]);
  parts.forEach((part, at) => {
    shard.set(part, table + (starts[at] ?? 0));
  });
  return shard;
}

/**
 * Opens a shard of records; parts are read by `cardAt`, `digestAt` and `textAt`.
 * @throws {FormatError} where header, table or size are wrong
 */
export function openRecordShard(bytes: Uint8Array): RecordShard {
  const shard = aligned(bytes);
  if (shard.length < HEADER_WORDS * 4) throw new FormatError('truncated', 'no whole header');
  const [magic, version, originals = 0] = new Uint32Array(shard.buffer, shard.byteOffset, HEADER_WORDS);
  if (magic !== MAGIC) throw new FormatError('malformed', 'no record shard');
  if (version !== FORMAT_VERSION) throw new FormatError('unknown-version', `version ${version}`);
  if (originals > MOST_ORIGINALS) throw new FormatError('malformed', `${originals} originals in one shard`);
  const table = (HEADER_WORDS + PARTS * originals + 1) * 4;
  if (shard.length < table) throw new FormatError('truncated', 'no whole table');
  const starts = new Uint32Array(shard.buffer, shard.byteOffset + HEADER_WORDS * 4, PARTS * originals + 1);
  const parts = shard.subarray(table);
  checkTable(starts, parts.length);
  return { originals, starts, parts };
}

/**
 * The card of an original, by its number in the shard.
 * @throws {FormatError} where the bytes are no card
 */
export function cardAt(shard: RecordShard, original: number): OriginalCard {
  return decodeCard(part(shard, original, 0));
}

/** The digest of an original as its bytes; a view, not a copy. */
export function digestAt(shard: RecordShard, original: number): Uint8Array {
  return part(shard, original, 1);
}

/** The text of an original, or null where the index does not hold it. Bytes that are no UTF-8 read as U+FFFD. */
export function textAt(shard: RecordShard, original: number): string | null {
  const bytes = part(shard, original, 2);
  return bytes.length === 0 ? null : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function part({ originals, starts, parts }: RecordShard, original: number, which: number): Uint8Array {
  if (original < 0 || original >= originals)
    throw new FormatError('malformed', `no original ${original} in this shard`);
  const at = PARTS * original + which;
  return parts.subarray(starts[at], starts[at + 1]);
}

function checkTable(starts: Uint32Array, bytes: number): void {
  if (starts[0] !== 0) throw new FormatError('malformed', 'parts do not begin at 0');
  for (let at = 1; at < starts.length; at++) {
    if ((starts[at] ?? 0) < (starts[at - 1] ?? 0))
      throw new FormatError('malformed', 'parts are out of order');
  }
  const end = starts.at(-1) ?? 0;
  if (bytes < end) throw new FormatError('truncated', `${bytes} of ${end} bytes of records`);
  if (bytes > end) throw new FormatError('oversized', `${bytes} instead of ${end} bytes of records`);
}
