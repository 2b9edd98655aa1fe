import type { Leads } from '../../messages/other-calls.ts';
import type { Trouble } from '../../messages/source-state.ts';

/** What a view can do about a page whose original is in no index. */
export interface OthersModel {
  /** What the page gives to look for its original by; null where it cannot be read. */
  leads(): Promise<Leads | null>;
  /** Lets the page wait for the reader to show its original in another tab. */
  waitForTab(): void;
  /** Opens a link in a new tab, and lets the page wait for it. */
  openLink(url: string): void;
  /** Opens the page in which a text or a file can be given. */
  giveText(): void;
  /** Asks the reader's search engine; to be called in a click. False where the reader did not allow it. */
  search(words: string): Promise<boolean>;
  /** Keeps the page as an original; null where it is done. */
  keep(): Promise<Trouble | null>;
  /** Forgets the original that was given, and looks into the index. */
  lookInIndex(): void;
}
