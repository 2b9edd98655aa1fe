import { SOURCES_KEY, type SourceId, type SourceState } from '../messages/source-state.ts';
import type { SessionArea } from '../platform/session.ts';
import type { Downloading } from './sources.ts';

/** How often the list is written while something downloads; in ms. Each writing also tells the browser that the worker is at work. */
const EVERY_MS = 500;

/** What views see of all sources, kept up to date in the session area. */
export interface SourceList {
  /** How far a source's download is, or null. */
  downloading(id: SourceId): Downloading | null;
  /** Notes how far a download is (null: it ended), and writes the list soon. */
  changed(id: SourceId, progress: { readonly done: number; readonly total: number } | null): void;
  /** Writes the list now, and gives it. */
  publish(): Promise<readonly SourceState[]>;
}

/**
 * @param list gives the state of all sources
 * @param now ms since 1970
 */
export function sourceListIn(
  area: SessionArea,
  list: () => Promise<readonly SourceState[]>,
  now: () => number,
): SourceList {
  const downloads = new Map<SourceId, Downloading>();
  let isPlanned = false;
  const publish = async () => {
    const states = await list();
    await area.set(SOURCES_KEY, states);
    return states;
  };
  return {
    downloading: (id) => downloads.get(id) ?? null,
    changed: (id, progress) => {
      if (progress === null) downloads.delete(id);
      else downloads.set(id, { ...progress, since: downloads.get(id)?.since ?? now() });
      if (isPlanned) return;
      isPlanned = true;
      setTimeout(() => {
        isPlanned = false;
        void publish().catch((error: unknown) => console.error('Palimpsest: the list of sources.', error));
      }, EVERY_MS);
    },
    publish,
  };
}
