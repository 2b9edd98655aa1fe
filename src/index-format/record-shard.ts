import type { OriginalCard } from '../report.ts';
import { decodeCard, encodeCard } from './card.ts';
import { aligned, FORMAT_VERSION } from './format.ts';
import { encodeParts, openParts, type PartTable, partAt } from './part-table.ts';
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
 *     a part table (part-table.ts), in order of the originals: card, digest, text (UTF-8; of length 0 where there is none)
 */
export interface RecordShard {
  readonly originals: number;
  readonly table: PartTable;
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
  return encodeParts([MAGIC, FORMAT_VERSION, records.length], parts);
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
  return { originals, table: openParts(shard, HEADER_WORDS, PARTS * originals) };
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

function part({ originals, table }: RecordShard, original: number, which: number): Uint8Array {
  if (original < 0 || original >= originals)
    throw new FormatError('malformed', `no original ${original} in this shard`);
  return partAt(table, PARTS * original + which);
}
