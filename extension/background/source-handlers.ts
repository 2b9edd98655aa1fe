/** What views ask about sources, answered. Everything that may go wrong comes back as a trouble, not as a failed call. */
import type { Article } from '../../src/article/article.ts';
import { ok, type Result } from '../../src/result.ts';
import type { ArticleRef, TabId } from '../messages/protocol.ts';
import type { ParcelId, SourceCalls } from '../messages/source-calls.ts';
import type { Attempt, SourceId, SourceState } from '../messages/source-state.ts';
import type { Handlers } from '../messages/wire.ts';
import type { PersonalStore } from '../storage/personal-store.ts';
import type { Shelf } from '../storage/shelf.ts';
import { SourceError, sourceTrouble } from './fetch-file.ts';
import { takePack } from './packs.ts';
import { exportAll, keepArticle, takePersonal } from './personal.ts';
import type { Remotes } from './remotes.ts';
import { PERSONAL, type Sources } from './sources.ts';

export interface SourceHandlerPorts {
  readonly sources: Sources;
  readonly remotes: Remotes;
  readonly shelf: Shelf;
  readonly personal: PersonalStore;
  /** Writes the list of sources where views follow it. */
  publish(): Promise<readonly SourceState[]>;
  openParcel(id: ParcelId): Promise<Blob | null>;
  putParcel(blob: Blob): Promise<ParcelId>;
  /** The article that a tab's page shows now, or null. */
  articleIn(tab: TabId): Promise<{ readonly ref: ArticleRef; readonly article: Article } | null>;
  /** Gives back the permission for the site of an address. */
  giveBackSite(address: string): Promise<void>;
  /** Milliseconds since 1970. */
  now(): number;
}

/** Answers views' calls about sources. */
export function sourceHandlers(ports: SourceHandlerPorts): Handlers<SourceCalls, true> {
  const { sources, remotes, shelf, personal } = ports;
  const stateOf = async (id: SourceId): Promise<SourceState> => {
    const found = (await ports.publish()).find((state) => state.id === id);
    if (found === undefined) throw new SourceError('gone', '');
    return found;
  };
  const parcel = async (id: ParcelId): Promise<Blob> => {
    const blob = await ports.openParcel(id);
    if (blob === null) throw new SourceError('gone', '');
    return blob;
  };
  const personalChanged = async () => {
    sources.forget(PERSONAL);
    await ports.publish();
  };
  return {
    listSources: async () => {
      // What fails is noted with its source; without a database there is none.
      void remotes.resume().catch(() => {});
      return ok(await ports.publish());
    },
    addRemote: ({ url }) => attempt(async () => stateOf((await remotes.add(url)).id)),
    refreshRemote: ({ id }) => attempt(async () => stateOf((await remotes.refresh(id)).id)),
    removeRemote: ({ id }) =>
      attempt(async () => {
        const removed = await remotes.remove(id);
        if (removed?.url && isIdle(removed.url, await shelf.sources())) await ports.giveBackSite(removed.url);
        await ports.publish();
        return null;
      }),
    importPack: (arg) =>
      attempt(async () =>
        stateOf((await takePack(shelf, await parcel(arg.parcel), arg.name, ports.now())).id),
      ),
    removePack: ({ id }) =>
      attempt(async () => {
        await remotes.remove(id);
        await ports.publish();
        return null;
      }),
    listPersonal: async ({ from, most }) => ok(await personal.list(from, most)),
    addPersonal: ({ tab }) =>
      attempt(async () => {
        const shown = await ports.articleIn(tab);
        if (shown === null) throw new SourceError('no-article', '');
        const kept = await keepArticle(personal, shown.article, shown.ref.url, ports.now());
        await personalChanged();
        return kept;
      }),
    removePersonal: ({ ids }) =>
      attempt(async () => {
        const removed = await personal.remove(ids);
        await personalChanged();
        return removed;
      }),
    exportPersonal: ({ withText }) =>
      attempt(async () => ports.putParcel(await exportAll(personal, withText))),
    importPersonal: (arg) =>
      attempt(async () => {
        const imported = await takePersonal(personal, await parcel(arg.parcel), ports.now());
        await personalChanged();
        return imported;
      }),
  };
}

/** What some work gives, or the trouble it met. */
export async function attempt<T>(work: () => Promise<T>): Promise<Result<Attempt<T>>> {
  try {
    return ok({ done: true, value: await work() });
  } catch (error) {
    return ok({ done: false, trouble: sourceTrouble(error) });
  }
}

/** Whether no remote lies on the site of an address any longer. */
function isIdle(url: string, left: readonly { readonly url: string | null }[]): boolean {
  const { hostname } = new URL(url);
  return !left.some((other) => other.url !== null && new URL(other.url).hostname === hostname);
}
