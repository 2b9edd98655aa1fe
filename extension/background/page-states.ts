import { type PageState, stateAt, stateKey, tabOfKey } from '../messages/page-state.ts';
import type { TabId } from '../messages/protocol.ts';
import type { SessionArea } from '../platform/session.ts';

/** What is known of each tab's page, kept where a stopped worker finds it again. */
export interface PageStates {
  /** The state of a tab, or null. Work that took too long reads as failed. */
  get(tab: TabId): Promise<PageState | null>;
  set(tab: TabId, state: PageState): Promise<void>;
  clear(tab: TabId): Promise<void>;
  /** Does work that reads and writes the state of a tab when all such work begun before it for that tab is done. */
  inTurn<T>(tab: TabId, work: () => Promise<T>): Promise<T>;
  /** The tabs of which something is known. */
  tabs(): Promise<readonly TabId[]>;
}

/** Page states over a session area; `now` gives ms since 1970. */
export function pageStatesIn(area: SessionArea, now: () => number): PageStates {
  // A worker that is stopped loses these with the work they stand for; what it was asked is asked again.
  const turns = new Map<TabId, Promise<void>>();
  const nothing = () => undefined;
  return {
    // Only our own pages and background can write there, so what is read back is what was written.
    get: async (tab) => stateAt(((await area.get(stateKey(tab))) as PageState | undefined) ?? null, now()),
    set: (tab, state) => area.set(stateKey(tab), state),
    clear: (tab) => area.remove(stateKey(tab)),
    inTurn: (tab, work) => {
      const turn = (turns.get(tab) ?? Promise.resolve()).then(work);
      turns.set(tab, turn.then(nothing, nothing));
      return turn;
    },
    tabs: async () => (await area.keys()).map(tabOfKey).filter((tab) => tab !== null),
  };
}
