import { CATALOGUE, LARGEST_CATALOGUE_BYTES, type ShardEntry } from '../index-format/catalogue.ts';
import { FormatError, type Refusal, type RefusalCode, refusal } from '../index-format/refusal.ts';
import { sha256Hex } from '../index-format/sha256.ts';

/**
 * Gives the bytes of a file of an index. It may stop reading after `limit` + 1 bytes: more are never used. Rejects where the file cannot
 * be read. The names asked for are "catalogue.json" and names of shards, which hold no path.
 */
export type ShardReader = (name: string, limit: number) => Promise<Uint8Array>;

/** Something read, or the reason why not. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

/** Reads and decodes the catalogue. */
export async function readCatalogue<T>(
  reader: ShardReader,
  decode: (bytes: Uint8Array) => T,
): Promise<Reading<T>> {
  return readChecked(reader, CATALOGUE, LARGEST_CATALOGUE_BYTES, decode, async () => null);
}

/** Reads a shard, checks its size and its SHA-256 against the catalogue, and opens it. */
export async function readShard<T>(
  reader: ShardReader,
  { name, bytes: size, sha256 }: ShardEntry,
  open: (bytes: Uint8Array) => T,
): Promise<Reading<T>> {
  return readChecked(reader, name, size, open, async (bytes) => {
    if (bytes.length < size) return 'truncated';
    if (bytes.length > size) return 'oversized';
    return (await sha256Hex(bytes)) === sha256 ? null : 'wrong-hash';
  });
}

async function readChecked<T>(
  reader: ShardReader,
  name: string,
  limit: number,
  open: (bytes: Uint8Array) => T,
  check: (bytes: Uint8Array) => Promise<RefusalCode | null>,
): Promise<Reading<T>> {
  let bytes: Uint8Array;
  try {
    bytes = await reader(name, limit);
  } catch (error) {
    return refuse(name, 'unreadable', error instanceof Error ? error.message.slice(0, 200) : '');
  }
  const wrong = await check(bytes);
  if (wrong !== null) return refuse(name, wrong);
  try {
    return { ok: true, value: open(bytes) };
  } catch (error) {
    if (error instanceof FormatError) return refuse(name, error.code, error.message);
    throw error;
  }
}

function refuse(name: string, code: RefusalCode, detail = ''): Reading<never> {
  return { ok: false, refusal: refusal(name, code, detail) };
}
