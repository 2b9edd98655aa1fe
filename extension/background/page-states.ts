import { type PageState, stateAt, stateKey, tabOfKey } from '../messages/page-state.ts';
import type { TabId } from '../messages/protocol.ts';
import type { SessionArea } from '../platform/session.ts';

/** What is known of each tab's page, kept where a stopped worker finds it again. */
export interface PageStates {
  /** The state of a tab, or null. Work that took too long reads as failed. */
  get(tab: TabId): Promise<PageState | null>;
  set(tab: TabId, state: PageState): Promise<void>;
  clear(tab: TabId): Promise<void>;
  /** The tabs of which something is known. */
  tabs(): Promise<readonly TabId[]>;
}

/** Page states over a session area; `now` gives ms since 1970. */
export function pageStatesIn(area: SessionArea, now: () => number): PageStates {
  return {
    // Only our own pages and background can write there, so what is read back is what was written.
    get: async (tab) => stateAt(((await area.get(stateKey(tab))) as PageState | undefined) ?? null, now()),
    set: (tab, state) => area.set(stateKey(tab), state),
    clear: (tab) => area.remove(stateKey(tab)),
    tabs: async () => (await area.keys()).map(tabOfKey).filter((tab) => tab !== null),
  };
}
