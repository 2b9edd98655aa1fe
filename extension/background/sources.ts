/** All sources of originals as the matching sees them, one; and as the reader is told of them, a list. */
import { CATALOGUE, type Catalogue } from '../../src/index-format/catalogue.ts';
import { type Refusal, refusal } from '../../src/index-format/refusal.ts';
import { joinSources } from '../../src/originals/join-sources.ts';
import { openIndex } from '../../src/originals/open-index.ts';
import type { OriginalSource } from '../../src/originals/source.ts';
import type { SourceActivity, SourceId, SourceState } from '../messages/source-state.ts';
import type { StoredSource } from '../storage/database.ts';
import type { PersonalStore } from '../storage/personal-store.ts';
import { neededShards, readableCatalogue, type Shelf } from '../storage/shelf.ts';
import { openPersonal } from './personal.ts';

export const PERSONAL = 'personal' as SourceId;
const BUNDLED = 'bundled' as SourceId;

/** How far a download is. Bytes, ms since 1970. */
export interface Downloading {
  readonly done: number;
  readonly total: number;
  readonly since: number;
}

export interface SourcesPorts {
  readonly shelf: Shelf;
  readonly personal: PersonalStore;
  bundled(): Promise<OriginalSource>;
  bundledCatalogue(): Promise<Uint8Array>;
  downloading(id: SourceId): Downloading | null;
}

export interface Sources {
  /** All sources as one, the best evidence first. Opened when first asked for, and kept until something changes. */
  joined(): Promise<OriginalSource>;
  /** What a source held is out of date: it is opened again when next needed. */
  forget(id: SourceId): void;
  list(): Promise<SourceState[]>;
}

export function sourcesOver(ports: SourcesPorts): Sources {
  const opened = new Map<SourceId, Promise<OriginalSource>>();
  const open = (id: SourceId, name: string, opening: () => Promise<OriginalSource>) => {
    const known = opened.get(id) ?? opening().then((source) => labelled(source, name));
    opened.set(id, known);
    return known.catch((error: unknown) => {
      // It is tried again the next time.
      opened.delete(id);
      return closedSource(name, error);
    });
  };
  const refusedOf = async (id: SourceId): Promise<readonly Refusal[]> =>
    (await opened.get(id)?.catch(() => null))?.refusals() ?? [];
  return {
    joined: async () => {
      const joined = new Map<string, OriginalSource>();
      joined.set(PERSONAL, await open(PERSONAL, 'personal', () => openPersonal(ports.personal)));
      // Where a browser keeps no database, as Firefox without history, what came with the extension goes on working.
      const stored = await ports.shelf.sources().catch(() => []);
      for (const source of stored.filter(({ current }) => current !== null))
        joined.set(source.id, await open(source.id, source.name, () => openStored(ports.shelf, source)));
      joined.set(BUNDLED, await open(BUNDLED, '', ports.bundled));
      return joinSources(joined);
    },
    forget: (id) => void opened.delete(id),
    list: async () => {
      const stored = await ports.shelf.sources();
      const states = stored.map(async (source) =>
        storedState(source, ports.downloading(source.id), await refusedOf(source.id)),
      );
      return Promise.all([
        bundledState(ports, await refusedOf(BUNDLED)),
        personalState(ports.personal, await refusedOf(PERSONAL)),
        ...states,
      ]);
    },
  };
}

function openStored(shelf: Shelf, { name, current }: StoredSource): Promise<OriginalSource> {
  return openIndex(name, async (file) => {
    const bytes = file === CATALOGUE ? current : await shelf.shard(file);
    if (bytes === null) throw new Error('it is no longer on this computer');
    return bytes;
  });
}

/** A source whose refusals say which source they are of; '' for the bundled index, whose parts speak for themselves. */
function labelled(source: OriginalSource, name: string): OriginalSource {
  if (name === '') return source;
  return {
    ...source,
    refusals: () => source.refusals().map((each) => ({ ...each, shard: `${name}: ${each.shard}` })),
  };
}

/** What stands for a source that could not be opened: nothing is found in it, and that is told. */
function closedSource(name: string, error: unknown): OriginalSource {
  const detail = error instanceof Error ? error.message.slice(0, 200) : '';
  const none = async () => null;
  return {
    name,
    find: async () => [],
    card: none,
    digest: none,
    text: none,
    refusals: () => [refusal(name, 'unreadable', detail)],
  };
}

const READY: SourceActivity = { kind: 'ready' };
const EMPTY = {
  name: '',
  url: null,
  originals: 0,
  bytes: 0,
  languages: [],
  from: null,
  to: null,
  activity: READY,
  added: null,
  checked: null,
} as const;

function contentsOf(catalogue: Catalogue | null) {
  const { originals = 0, languages = [], from = null, to = null } = catalogue ?? {};
  return { originals, languages, from, to };
}

async function bundledState(ports: SourcesPorts, refused: readonly Refusal[]): Promise<SourceState> {
  const bytes = await ports.bundledCatalogue().catch(() => new Uint8Array());
  return {
    ...EMPTY,
    id: BUNDLED,
    kind: 'bundled',
    ...contentsOf(readableCatalogue(bytes)),
    bytes: sizeOf(bytes),
    refused,
  };
}

async function personalState(store: PersonalStore, refused: readonly Refusal[]): Promise<SourceState> {
  const { total, originals } = await store.list(0, Number.MAX_SAFE_INTEGER);
  const days = originals.flatMap(({ card }) => card.published ?? []).sort();
  return {
    ...EMPTY,
    id: PERSONAL,
    kind: 'personal',
    originals: total,
    bytes: originals.reduce((sum, { bytes }) => sum + bytes, 0),
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    refused,
  };
}

function storedState(
  { id, kind, name, url, current, trouble, retryAt, added, checked }: StoredSource,
  downloading: Downloading | null,
  refused: readonly Refusal[],
): SourceState {
  const catalogue = current ?? new Uint8Array();
  const stopped: SourceActivity = trouble === null ? READY : { kind: 'stopped', trouble, retryAt };
  const activity: SourceActivity = downloading === null ? stopped : { kind: 'downloading', ...downloading };
  const contents = contentsOf(readableCatalogue(catalogue));
  return { id, kind, name, url, ...contents, bytes: sizeOf(catalogue), activity, refused, added, checked };
}

function sizeOf(catalogue: Uint8Array): number {
  return neededShards(catalogue).reduce((sum, { bytes }) => sum + bytes, catalogue.length);
}
