import { CATALOGUE, decodeCatalogue } from '../index-format/catalogue.ts';
import { decodePackHeader, PACK_HEADER_BYTES, shardsOf } from '../index-format/pack.ts';
import { FormatError, refusal } from '../index-format/refusal.ts';
import { sha256Hex } from '../index-format/sha256.ts';
import type { Reading, ShardReader } from './read-shard.ts';

/** A file whose bytes can be read here and there. */
export interface PackFile {
  /** As a refusal is to name it. */
  readonly name: string;
  readonly size: number;
  /** The bytes from `start` to `end`, or fewer where the file ends before. Rejects where they cannot be read. */
  slice(start: number, end: number): Promise<Uint8Array>;
}

/**
 * Opens a pack for reading, as if its files lay in a folder. Header, catalogue and length are checked here; shards by whoever reads them, as
 * with any other index.
 */
export async function openPack(file: PackFile): Promise<Reading<ShardReader>> {
  try {
    return { ok: true, value: await readerOf(file) };
  } catch (error) {
    if (error instanceof FormatError)
      return { ok: false, refusal: refusal(file.name, error.code, error.message) };
    const detail = error instanceof Error ? error.message.slice(0, 200) : '';
    return { ok: false, refusal: refusal(file.name, 'unreadable', detail) };
  }
}

async function readerOf({ size, slice }: PackFile): Promise<ShardReader> {
  const header = decodePackHeader(await slice(0, PACK_HEADER_BYTES));
  const start = PACK_HEADER_BYTES + header.catalogueBytes;
  const catalogue = await slice(PACK_HEADER_BYTES, start);
  if (catalogue.length < header.catalogueBytes) throw new FormatError('truncated', 'no whole catalogue');
  if ((await sha256Hex(catalogue)) !== header.sha256) throw new FormatError('wrong-hash', CATALOGUE);
  const places = new Map([[CATALOGUE, { start: PACK_HEADER_BYTES, end: start }]]);
  let end = start;
  for (const { name, bytes } of shardsOf(decodeCatalogue(catalogue))) {
    places.set(name, { start: end, end: end + bytes });
    end += bytes;
  }
  if (size < end) throw new FormatError('truncated', `${size} of ${end} bytes`);
  if (size > end) throw new FormatError('oversized', `${size} instead of ${end} bytes`);
  return async (name) => {
    const place = places.get(name);
    if (place === undefined) throw new Error(`the pack holds no ${name}`);
    return slice(place.start, place.end);
  };
}
