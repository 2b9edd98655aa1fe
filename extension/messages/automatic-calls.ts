/** What views may ask about looking at pages by itself: off until the reader switches it on, for one site or for all. */
import type { TabId } from './protocol.ts';

/** Where lies in the session area what the reader wishes while the browser asks: `{ address }`, as in `beginAutomatic`. */
export const WISH_KEY = 'wish';

/** Where lies in the local area where it looks by itself, an `Automatic`; absent: nowhere. Only the background writes it. */
export const AUTOMATIC_KEY = 'automatic';

/** Where it looks by itself. */
export interface Automatic {
  /** On every https site. */
  readonly everywhere: boolean;
  /** Origins of single sites ("https://paper.example"), in order of the alphabet. */
  readonly sites: readonly string[];
}

/** Views → background, about looking by itself. */
export type AutomaticCalls = {
  automatic(arg: null): Automatic;
  /**
   * Begins to look by itself on the site of an address, or everywhere (null). The reader has to allow the site first, in the view and during the
   * click itself (extension/platform/permissions.ts): where that was not done, nothing changes.
   */
  beginAutomatic(arg: { address: string | null }): Automatic;
  /** Ends it, and gives back the permission where nothing else needs it. */
  endAutomatic(arg: { address: string | null }): Automatic;
  /** The reader looks at what came of it: the marks that were kept back are painted. */
  lookedAt(arg: { tab: TabId }): null;
};
