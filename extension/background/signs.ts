import type { TabId } from '../messages/protocol.ts';
import type { SessionArea } from '../platform/session.ts';

/** On the button where there is no room for words: done, not done, and one of two pages chosen. */
export type Sign = '✓' | '!' | '…';

/** What was said of a tab by a sign. It stands over the count until the reader asks about the page, or leaves it. */
export interface Signs {
  get(tab: TabId): Promise<Sign | null>;
  put(tab: TabId, sign: Sign): Promise<void>;
  takeAway(tab: TabId): Promise<void>;
}

const keyOf = (tab: TabId) => `sign:${tab}`;

/** Signs over a session area. */
export function signsIn(area: SessionArea): Signs {
  return {
    // Only our background writes there, so what is read back is what was written.
    get: async (tab) => ((await area.get(keyOf(tab))) as Sign | undefined) ?? null,
    put: (tab, sign) => area.set(keyOf(tab), sign),
    takeAway: (tab) => area.remove(keyOf(tab)),
  };
}
