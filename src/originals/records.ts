import type { ShardEntry, Volume } from '../index-format/catalogue.ts';
import { cardAt, digestAt, openRecordShard, type RecordShard, textAt } from '../index-format/record-shard.ts';
import { FormatError, type Refusal, refusal } from '../index-format/refusal.ts';
import type { OriginalCard } from '../report.ts';
import { readShard, type ShardReader } from './read-shard.ts';

/** Which original of which volume. */
export interface RecordPlace {
  readonly volume: number;
  readonly original: number;
}

/** The records of an index, read and verified shard by shard when they are first asked for. Null where a shard is refused. */
export interface Records {
  /** The place of an original by its id, by binary search over the first ids of shards. */
  placeOf(id: string): Promise<RecordPlace | null>;
  idAt(place: RecordPlace): Promise<string | null>;
  card(place: RecordPlace): Promise<OriginalCard | null>;
  digest(place: RecordPlace): Promise<Uint8Array | null>;
  text(place: RecordPlace): Promise<string | null>;
}

/** A record shard, which originals of which volume it holds. */
interface Stretch {
  readonly volume: number;
  readonly from: number;
  readonly entry: ShardEntry & { readonly first: string };
}

/** Shards kept in memory; the candidates of one page seldom lie in more. */
const MOST_OPEN = 24;

/** Gives access to the records of some volumes; what is refused is appended to `refusals`, once. */
export function recordsOf(volumes: readonly Volume[], reader: ShardReader, refusals: Refusal[]): Records {
  const stretches = volumes.flatMap(stretchesOf);
  const opened = new Map<string, Promise<RecordShard | null>>();

  const open = ({ entry }: Stretch): Promise<RecordShard | null> => {
    const known = opened.get(entry.name);
    if (known !== undefined) return known;
    const shard = readShard(reader, entry, (bytes) => openMatching(bytes, entry)).then((read) => {
      if (read.ok) return read.value;
      refuseOnce(refusals, read.refusal);
      return null;
    });
    opened.set(entry.name, shard);
    if (opened.size > MOST_OPEN) opened.delete(opened.keys().next().value ?? '');
    return shard;
  };

  const at = async <T>(
    place: RecordPlace,
    read: (shard: RecordShard, original: number) => T,
  ): Promise<T | null> => {
    const stretch = stretches.findLast(
      ({ volume, from }) => volume === place.volume && from <= place.original,
    );
    const shard = stretch === undefined ? null : await open(stretch);
    if (stretch === undefined || shard === null) return null;
    return readOrRefuse(() => read(shard, place.original - stretch.from), stretch.entry.name, refusals);
  };

  const placeOf = async (id: string): Promise<RecordPlace | null> => {
    const stretch = stretches.findLast(({ entry }) => entry.first <= id);
    const shard = stretch === undefined ? null : await open(stretch);
    if (stretch === undefined || shard === null) return null;
    const index = readOrRefuse(() => indexOf(shard, id), stretch.entry.name, refusals) ?? -1;
    return index < 0 ? null : { volume: stretch.volume, original: stretch.from + index };
  };

  return {
    placeOf,
    idAt: async (place) => (await at(place, cardAt))?.id ?? null,
    card: (place) => at(place, cardAt),
    digest: (place) => at(place, digestAt),
    text: (place) => at(place, textAt),
  };
}

function stretchesOf({ records }: Volume, volume: number): Stretch[] {
  let from = 0;
  return records.map((entry) => {
    const stretch = { volume, from, entry };
    from += entry.count;
    return stretch;
  });
}

function openMatching(bytes: Uint8Array, { count }: ShardEntry): RecordShard {
  const shard = openRecordShard(bytes);
  if (shard.originals !== count)
    throw new FormatError('malformed', 'number of originals differs from the catalogue');
  return shard;
}

function indexOf(shard: RecordShard, id: string): number {
  for (let original = 0; original < shard.originals; original++) {
    if (cardAt(shard, original).id === id) return original;
  }
  return -1;
}

function readOrRefuse<T>(read: () => T, name: string, refusals: Refusal[]): T | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    if (!refusals.some(({ shard }) => shard === name))
      refusals.push(refusal(name, error.code, error.message));
    return null;
  }
}

function refuseOnce(refusals: Refusal[], refused: Refusal): void {
  if (!refusals.some(({ shard }) => shard === refused.shard)) refusals.push(refused);
}
