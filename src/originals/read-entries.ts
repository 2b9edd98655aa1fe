import { FINGERPRINT_SCHEME } from '../fingerprint/scheme.ts';
import type { IndexEntry } from '../index-format/build-index.ts';
import { CATALOGUE, type Catalogue, decodeCatalogue, type Volume } from '../index-format/catalogue.ts';
import { decodeKeeperShard } from '../index-format/keeper-shard.ts';
import { cardAt, digestAt, openRecordShard, textAt } from '../index-format/record-shard.ts';
import { FormatError, refusal } from '../index-format/refusal.ts';
import { type Reading, readCatalogue, readShard, type ShardReader } from './read-shard.ts';

/** An index taken apart again, so that another can be built with its originals. */
export interface IndexContents {
  readonly catalogue: Catalogue;
  readonly entries: readonly IndexEntry[];
}

/**
 * Reads all originals of an index, verified, as they went into it: an index built of them anew is the same, byte for byte. Refused as a whole where
 * any part is. An index without keeper's shards cannot be read so: `isForKeepers` tells.
 * @param heard called after each shard with the number of originals in it
 */
export async function readEntries(
  reader: ShardReader,
  heard: (originals: number) => void = () => {},
): Promise<Reading<IndexContents>> {
  const catalogue = await readCatalogue(reader, decodeCatalogue);
  if (!catalogue.ok) return catalogue;
  if (catalogue.value.scheme !== FINGERPRINT_SCHEME)
    return { ok: false, refusal: refusal(CATALOGUE, 'other-scheme', `scheme ${catalogue.value.scheme}`) };
  const entries: IndexEntry[] = [];
  for (const volume of catalogue.value.volumes) {
    for (const at of volume.records.keys()) {
      const read = await readSlice(reader, volume, at);
      if (!read.ok) return read;
      entries.push(...read.value);
      heard(read.value.length);
    }
  }
  return { ok: true, value: { catalogue: catalogue.value, entries } };
}

/** Whether an index holds what is needed to change it. */
export function isForKeepers({ volumes }: Catalogue): boolean {
  return volumes.every(({ keeper }) => keeper !== undefined);
}

/** The originals of one record shard of a volume. */
async function readSlice(reader: ShardReader, volume: Volume, at: number): Promise<Reading<IndexEntry[]>> {
  const [records, keeper] = [volume.records[at], volume.keeper?.[at]];
  if (records === undefined || keeper === undefined)
    return { ok: false, refusal: refusal(CATALOGUE, 'malformed', "no keeper's shards") };
  const kept = await readShard(reader, keeper, decodeKeeperShard);
  if (!kept.ok) return kept;
  return readShard(reader, records, (bytes) => {
    const shard = openRecordShard(bytes);
    if (shard.originals !== kept.value.length)
      throw new FormatError('malformed', "its keeper's shard has another number of originals");
    return kept.value.map(({ fingerprint, language }, original) => ({
      card: cardAt(shard, original),
      fingerprint,
      language,
      digest: digestAt(shard, original),
      text: textAt(shard, original),
    }));
  });
}
