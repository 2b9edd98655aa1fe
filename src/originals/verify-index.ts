import { DigestError, decodeDigest } from '../digest/codec.ts';
import { FINGERPRINT_SCHEME } from '../fingerprint/scheme.ts';
import { CATALOGUE, decodeCatalogue, type Volume } from '../index-format/catalogue.ts';
import { openFingerprintShard } from '../index-format/fingerprint-shard.ts';
import { decodeKeeperShard } from '../index-format/keeper-shard.ts';
import { cardAt, digestAt, openRecordShard, textAt } from '../index-format/record-shard.ts';
import { FormatError, type Refusal, refusal } from '../index-format/refusal.ts';
import { readCatalogue, readShard, type ShardReader } from './read-shard.ts';

/** A file of an index that was looked at. */
export interface Verified {
  readonly name: string;
  readonly bytes: number;
  /** Originals in it that have their text there. */
  readonly texts: number;
  /** What is wrong with it, or null. */
  readonly problem: Refusal | null;
}

/**
 * Looks at everything in an index: each shard against its size and SHA-256, each card and digest in it, and the order of the ids. The catalogue
 * comes first; where it is refused, nothing follows.
 */
export async function* verifyIndex(reader: ShardReader): AsyncGenerator<Verified> {
  const catalogue = await readCatalogue(reader, decodeCatalogue);
  const problem = catalogue.ok ? null : catalogue.refusal;
  yield { name: CATALOGUE, bytes: 0, texts: 0, problem };
  if (!catalogue.ok) return;
  if (catalogue.value.scheme !== FINGERPRINT_SCHEME) {
    const other = refusal(CATALOGUE, 'other-scheme', `scheme ${catalogue.value.scheme}`);
    yield { name: CATALOGUE, bytes: 0, texts: 0, problem: other };
    return;
  }
  let last = '';
  for (const volume of catalogue.value.volumes) {
    yield await verifyFingerprints(reader, volume);
    for (const [at, records] of volume.records.entries()) {
      const { texts, highest, problem } = await verifyRecords(reader, records, last);
      last = highest;
      yield { name: records.name, bytes: records.bytes, texts, problem };
      const keeper = volume.keeper?.[at];
      if (keeper !== undefined) yield await verifyKeeper(reader, keeper);
    }
  }
}

async function verifyFingerprints(reader: ShardReader, { fingerprints }: Volume): Promise<Verified> {
  const { name, bytes, count } = fingerprints;
  const read = await readShard(reader, fingerprints, (all) => {
    const { scheme, originals } = openFingerprintShard(all);
    if (scheme !== FINGERPRINT_SCHEME) throw new FormatError('other-scheme', `scheme ${scheme}`);
    if (originals !== count) throw new FormatError('malformed', `${originals} originals instead of ${count}`);
  });
  return { name, bytes, texts: 0, problem: read.ok ? null : read.refusal };
}

async function verifyKeeper(
  reader: ShardReader,
  entry: NonNullable<Volume['keeper']>[number],
): Promise<Verified> {
  const read = await readShard(reader, entry, (all) => {
    const { length } = decodeKeeperShard(all);
    if (length !== entry.count)
      throw new FormatError('malformed', `${length} originals instead of ${entry.count}`);
  });
  return { name: entry.name, bytes: entry.bytes, texts: 0, problem: read.ok ? null : read.refusal };
}

/** Looks at every original of a record shard; ids have to rise from `last` on. */
async function verifyRecords(
  reader: ShardReader,
  entry: Volume['records'][number],
  last: string,
): Promise<{ texts: number; highest: string; problem: Refusal | null }> {
  const read = await readShard(reader, entry, (bytes) => {
    const shard = openRecordShard(bytes);
    if (shard.originals !== entry.count)
      throw new FormatError('malformed', `${shard.originals} originals instead of ${entry.count}`);
    let [texts, highest] = [0, last];
    for (let original = 0; original < shard.originals; original++) {
      const { id } = cardAt(shard, original);
      if (original === 0 ? id !== entry.first : id <= highest)
        throw new FormatError('malformed', 'ids are not in their order');
      readableDigest(digestAt(shard, original), id);
      if (textAt(shard, original) !== null) texts++;
      highest = id;
    }
    return { texts, highest };
  });
  return read.ok ? { ...read.value, problem: null } : { texts: 0, highest: last, problem: read.refusal };
}

function readableDigest(bytes: Uint8Array, id: string): void {
  try {
    decodeDigest(bytes);
  } catch (error) {
    if (error instanceof DigestError)
      throw new FormatError('malformed', `original "${id}": ${error.message}`);
    throw error;
  }
}
