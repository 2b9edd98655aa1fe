import { DigestError, decodeDigest } from '../../src/digest/codec.ts';
import { FINGERPRINT_SCHEME } from '../../src/fingerprint/scheme.ts';
import {
  CATALOGUE,
  type Catalogue,
  decodeCatalogue,
  type ShardEntry,
  shardsForReaders,
} from '../../src/index-format/catalogue.ts';
import { openFingerprintShard } from '../../src/index-format/fingerprint-shard.ts';
import { cardAt, digestAt, openRecordShard } from '../../src/index-format/record-shard.ts';
import { FormatError, type RefusalCode } from '../../src/index-format/refusal.ts';
import { readShard } from '../../src/originals/read-shard.ts';
import type { TroubleCode } from '../messages/source-state.ts';
import { SourceError } from './fetch-file.ts';

/** Bytes and originals of one source: more would be no index of articles for one reader. */
const LARGEST_SOURCE_BYTES = 2_000_000_000;

const TROUBLES: Record<RefusalCode, TroubleCode> = {
  unreadable: 'unexpected',
  malformed: 'not-an-index',
  'unknown-version': 'unknown-version',
  'other-scheme': 'other-scheme',
  truncated: 'damaged',
  oversized: 'damaged',
  'wrong-hash': 'damaged',
};

/** A refusal of a part of an index as the trouble of its source. */
export function troubleOf(code: RefusalCode, file: string): SourceError {
  return new SourceError(TROUBLES[code], file);
}

/**
 * Reads a catalogue that came from elsewhere.
 * @throws {SourceError} where it is none, is of another version or scheme, or speaks of too much
 */
export function checkCatalogue(bytes: Uint8Array): Catalogue {
  const catalogue = decoded(bytes);
  if (catalogue.scheme !== FINGERPRINT_SCHEME) throw new SourceError('other-scheme', CATALOGUE);
  const size = shardsForReaders(catalogue).reduce((sum, { bytes }) => sum + bytes, 0);
  if (size > LARGEST_SOURCE_BYTES) throw new SourceError('too-large', String(size));
  return catalogue;
}

function decoded(bytes: Uint8Array): Catalogue {
  try {
    return decodeCatalogue(bytes);
  } catch (error) {
    if (error instanceof FormatError) throw troubleOf(error.code, CATALOGUE);
    throw error;
  }
}

/**
 * Checks a shard that came from elsewhere against what the catalogue vouches for, and that it can be used. Of digests one in a shard is looked at:
 * they were all made by the same program.
 * @throws {SourceError} where anything is wrong with it
 */
export async function checkShard(entry: ShardEntry, bytes: Uint8Array): Promise<void> {
  const read = await readShard(
    async () => bytes,
    entry,
    entry.name.endsWith('.fingerprints') ? openFingerprintShard : openRecords,
  );
  if (!read.ok) throw troubleOf(read.refusal.code, entry.name);
}

function openRecords(bytes: Uint8Array): void {
  const shard = openRecordShard(bytes);
  if (shard.originals === 0) return;
  cardAt(shard, 0);
  try {
    decodeDigest(digestAt(shard, 0));
  } catch (error) {
    if (error instanceof DigestError) throw new FormatError('other-scheme', error.message);
    throw error;
  }
}
