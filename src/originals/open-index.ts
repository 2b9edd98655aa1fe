import { FINGERPRINT_SCHEME } from '../fingerprint/scheme.ts';
import { CATALOGUE, decodeCatalogue, type Volume } from '../index-format/catalogue.ts';
import { type FingerprintShard, openFingerprintShard } from '../index-format/fingerprint-shard.ts';
import { FormatError, type Refusal, refusal } from '../index-format/refusal.ts';
import { search } from '../index-format/search.ts';
import { readCatalogue, readShard, type ShardReader } from './read-shard.ts';
import { type RecordPlace, recordsOf } from './records.ts';
import type { Candidate, OriginalSource } from './source.ts';

/** A volume whose fingerprints are in memory. */
interface OpenVolume {
  readonly volume: Volume;
  readonly shard: FingerprintShard;
}

/**
 * Opens an index wherever its files lie: reads the catalogue and the fingerprint shards, verifies them, and leaves records to be read when
 * they are asked for. Never throws on bad bytes: a catalogue that is refused gives a source without originals, a shard that is refused
 * takes its own originals with it, and `refusals` says so.
 */
export async function openIndex(name: string, reader: ShardReader): Promise<OriginalSource> {
  const refusals: Refusal[] = [];
  const volumes = await openVolumes(reader, refusals);
  const shards = volumes.map(({ shard }) => shard);
  const weighed = weighedBy(shards);
  const records = recordsOf(
    volumes.map(({ volume }) => volume),
    reader,
    refusals,
  );
  return {
    name,
    find: async (page, most) => {
      if (page.scheme !== FINGERPRINT_SCHEME) return [];
      const found = await Promise.all(
        search(shards, page, most).map(async ({ shard, original, score }) => {
          const id = await records.idAt({ volume: shard, original });
          return id === null ? null : { id, score, ...weighed };
        }),
      );
      return found.filter((candidate) => candidate !== null);
    },
    card: (id) => whereKnown(records.placeOf(id), records.card),
    digest: (id) => whereKnown(records.placeOf(id), records.digest),
    text: (id) => whereKnown(records.placeOf(id), records.text),
    refusals: () => [...refusals],
  };
}

async function whereKnown<T>(
  place: Promise<RecordPlace | null>,
  read: (place: RecordPlace) => Promise<T | null>,
): Promise<T | null> {
  const known = await place;
  return known === null ? null : read(known);
}

async function openVolumes(reader: ShardReader, refusals: Refusal[]): Promise<OpenVolume[]> {
  const catalogue = await readCatalogue(reader, decodeCatalogue);
  if (!catalogue.ok) {
    refusals.push(catalogue.refusal);
    return [];
  }
  if (catalogue.value.scheme !== FINGERPRINT_SCHEME) {
    refusals.push(refusal(CATALOGUE, 'other-scheme', `scheme ${catalogue.value.scheme}`));
    return [];
  }
  const volumes: OpenVolume[] = [];
  for (const volume of catalogue.value.volumes) {
    const read = await readShard(reader, volume.fingerprints, (bytes) => openMatching(bytes, volume));
    if (read.ok) volumes.push({ volume, shard: read.value });
    else refusals.push(read.refusal);
  }
  return volumes;
}

function openMatching(bytes: Uint8Array, { fingerprints }: Volume): FingerprintShard {
  const shard = openFingerprintShard(bytes);
  if (shard.scheme !== FINGERPRINT_SCHEME) throw new FormatError('other-scheme', `scheme ${shard.scheme}`);
  if (shard.originals !== fingerprints.count)
    throw new FormatError('malformed', 'number of originals differs from the catalogue');
  return shard;
}

/** Likeness by other hashes than words means something else, so only an index of words alone tells by how many originals it was weighed. */
function weighedBy(shards: readonly FingerprintShard[]): Pick<Candidate, 'among'> {
  const others = shards.some(({ families }) => families.shingles.hashes + families.pairs.hashes > 0);
  return others ? {} : { among: shards.reduce((sum, { originals }) => sum + originals, 0) };
}
