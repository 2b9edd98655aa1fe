/** The reader's choices; everything that is kept into one file, out of one, and away. */
import type { Article } from '../../src/article/article.ts';
import { CATALOGUE } from '../../src/index-format/catalogue.ts';
import { ok, type Result } from '../../src/result.ts';
import type { Automatic } from '../messages/automatic-calls.ts';
import {
  AT_FIRST,
  CHOICES_KEY,
  type Choices,
  type KeepingCalls,
  type TakenIn,
} from '../messages/keeping-calls.ts';
import { automatic } from '../messages/parse-automatic.ts';
import { choices } from '../messages/parse-keeping.ts';
import { marksWanted } from '../messages/parse-panel.ts';
import type { TabId } from '../messages/protocol.ts';
import type { ParcelId } from '../messages/source-calls.ts';
import type { Handlers, Parse } from '../messages/wire.ts';
import type { StoredSource } from '../storage/database.ts';
import type { PersonalStore } from '../storage/personal-store.ts';
import { neededShards, type Shelf } from '../storage/shelf.ts';
import { type Part, readEverything, writeEverything } from './everything-file.ts';
import { SourceError } from './fetch-file.ts';
import { takeIndex } from './packs.ts';
import { exportAll, takePersonal } from './personal.ts';
import { attempt } from './source-handlers.ts';

export interface KeepingPorts {
  readonly shelf: Shelf;
  readonly personal: PersonalStore;
  readonly choices: { get(key: string): Promise<unknown>; set(key: string, value: unknown): Promise<void> };
  openParcel(id: ParcelId): Promise<Blob | null>;
  putParcel(blob: Blob): Promise<ParcelId>;
  /** Adds a remote by its address; rejects where its site may not be read. */
  addRemote(url: string): Promise<unknown>;
  /** Looks where it may of what is stored, and gives that. */
  settleAutomatic(): Promise<Automatic>;
  /** What sources held is out of date. */
  sourcesChanged(): Promise<unknown>;
  /** Empties every store and gives back every permission. */
  deleteEverything(): Promise<void>;
  compareArticle(tab: TabId, article: Article): Promise<unknown>;
  /** Milliseconds since 1970. */
  now(): number;
}

/** All that lies in the local area, and what it must look like. */
const KEPT: Readonly<Record<string, Parse<unknown>>> = {
  [CHOICES_KEY]: choices,
  automatic,
  marks: marksWanted,
};
const PERSONAL = 'personal';

/** Answers views' calls about what is kept. */
export function keepingHandlers(ports: KeepingPorts): Handlers<KeepingCalls, true> {
  return {
    choices: async () => ok(await chosen(ports)),
    choose: async (arg) => {
      await ports.choices.set(CHOICES_KEY, arg.choices);
      return ok(null);
    },
    exportEverything: () => attempt(async () => ports.putParcel(await everything(ports))),
    importEverything: ({ parcel }) =>
      attempt(async () => {
        const file = await ports.openParcel(parcel);
        if (file === null) throw new SourceError('gone', '');
        return takeIn(ports, file);
      }),
    deleteEverything: async () => {
      await ports.deleteEverything();
      return ok(null);
    },
    compareOwnPage: async ({ tab, article }): Promise<Result<null>> => {
      await ports.compareArticle(tab, article);
      return ok(null);
    },
  };
}

/** What the reader has chosen. */
export async function chosen(ports: Pick<KeepingPorts, 'choices'>): Promise<Choices> {
  const stored = await ports.choices.get(CHOICES_KEY);
  return stored === undefined ? AT_FIRST : choices(stored);
}

async function everything(ports: KeepingPorts): Promise<Blob> {
  const sources = await ports.shelf.sources();
  const packs = await Promise.all(
    sources.filter(({ kind }) => kind === 'pack').map((pack, at) => partsOfPack(ports.shelf, pack, at)),
  );
  const own = (await ports.personal.list(0, 1)).total > 0 ? [await exportAll(ports.personal, true)] : [];
  const parts = [...own.map((blob) => ({ of: PERSONAL, name: PERSONAL, blob })), ...packs.flat()];
  const stored = Object.keys(KEPT).map(async (key) => ({ key, value: await ports.choices.get(key) }));
  const said = {
    choices: (await Promise.all(stored))
      .filter(({ value }) => value !== undefined)
      .map(({ key, value }) => ({ key, value: JSON.stringify(value) })),
    remotes: sources.flatMap(({ url }) => url ?? []),
    parts: parts.map(({ of, name, blob }) => ({ of, name, bytes: blob.size })),
  };
  return writeEverything(
    said,
    parts.map(({ blob }) => blob),
  );
}

async function partsOfPack(shelf: Shelf, { name, current }: StoredSource, at: number) {
  if (current === null) return [];
  const of = `${at} ${name}`.slice(0, 300);
  const shards = await Promise.all(
    neededShards(current).map(async (shard) => ({
      of,
      name: shard.name,
      blob: blobOf(await shelf.shard(shard.name)),
    })),
  );
  return [{ of, name: CATALOGUE, blob: blobOf(current) }, ...shards];
}

function blobOf(bytes: Uint8Array | null): Blob {
  if (bytes === null) throw new SourceError('gone', '');
  return new Blob([bytes as Uint8Array<ArrayBuffer>]);
}

async function takeIn(ports: KeepingPorts, file: Blob): Promise<TakenIn> {
  const { said, parts } = await readEverything(file, 'palimpsest');
  const wanted = choicesIn(said.choices);
  const blobs = said.parts.map((part, at) => ({ ...part, blob: parts[at] ?? new Blob() }));
  const own = blobs.find(({ of }) => of === PERSONAL);
  const { added } = own ? await takePersonal(ports.personal, own.blob, ports.now()) : { added: 0 };
  const packs = [...new Set(blobs.map(({ of }) => of))].filter((of) => of !== PERSONAL);
  for (const pack of packs)
    await takePackOf(
      ports,
      pack.replace(/^\d+ /, ''),
      blobs.filter(({ of }) => of === pack),
    );
  const left = [...(await takeChoices(ports, wanted)), ...(await takeRemotes(ports, said.remotes))];
  await ports.sourcesChanged();
  return { personal: added, packs: packs.length, left };
}

async function takePackOf(ports: KeepingPorts, name: string, files: readonly (Part & { blob: Blob })[]) {
  const read = async (file: string) => {
    const found = files.find((part) => part.name === file);
    if (found === undefined) throw new SourceError('damaged', file);
    return new Uint8Array(await found.blob.arrayBuffer());
  };
  await takeIndex(ports.shelf, read, name, ports.now());
}

/**
 * The choices in a file, by their keys; those this version does not know are left out.
 * @throws {SourceError} where one does not look as it must
 */
function choicesIn(stored: readonly { key: string; value: string }[]): Map<string, unknown> {
  const known = stored.filter(({ key }) => Object.hasOwn(KEPT, key));
  try {
    return new Map(known.map(({ key, value }) => [key, KEPT[key]?.(JSON.parse(value))]));
  } catch {
    throw new SourceError('damaged', 'palimpsest');
  }
}

/** Takes choices; gives the sites that are to be allowed again. */
async function takeChoices(ports: KeepingPorts, choices: ReadonlyMap<string, unknown>): Promise<string[]> {
  for (const [key, choice] of choices) await ports.choices.set(key, choice);
  const wanted = (choices.get('automatic') ?? { everywhere: false, sites: [] }) as Automatic;
  const { everywhere, sites } = await ports.settleAutomatic();
  const lost = wanted.sites.filter((site) => !sites.includes(site));
  return wanted.everywhere && !everywhere ? [...lost, 'https://*'] : lost;
}

/** Adds remotes whose sites may be read; gives the others. */
async function takeRemotes(ports: KeepingPorts, urls: readonly string[]): Promise<string[]> {
  const outcomes = await Promise.allSettled(urls.map((url) => ports.addRemote(url)));
  return urls.filter((_, at) => outcomes[at]?.status === 'rejected');
}
