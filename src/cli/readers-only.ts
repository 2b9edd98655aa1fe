import { CATALOGUE, type Catalogue, encodeCatalogue } from '../index-format/catalogue.ts';
import type { ShardReader } from '../originals/read-shard.ts';

/** An index as readers need it: without what is only needed to change it. */
export function withoutKeeper(reader: ShardReader, catalogue: Catalogue): ShardReader {
  const volumes = catalogue.volumes.map(({ fingerprints, records }) => ({ fingerprints, records }));
  const bytes = encodeCatalogue({ ...catalogue, volumes });
  return async (name, limit) => (name === CATALOGUE ? bytes : reader(name, limit));
}
