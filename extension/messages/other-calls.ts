/**
 * What views may ask to compare a page with an original that is in no index: the page of another tab, a link, a text, a file.
 *
 * The page of another tab takes two clicks of the toolbar button, one over each page, and no permission: with the first the reader says
 * "compare this one", which is kept as the choice that is open; with the second, over the other page, "with this one".
 */
import type { Article } from '../../src/article/article.ts';
import type { TabId } from './protocol.ts';
import type { Attempt } from './source-state.ts';

/** Where the choice that is open lies in the session area. */
export const CHOICE_KEY = 'choice';

/** A page that waits for its original to be shown in another tab. */
export interface OpenChoice {
  readonly tab: TabId;
  /** Of the page that waits. */
  readonly title: string;
}

/** What a page itself gives to look for its original by. */
export interface Leads {
  readonly title: string;
  /** Whom the page names as its source, with the link it gives; or null. */
  readonly credit: { readonly name: string | null; readonly url: string | null } | null;
  /** The most telling words of the page, for a search on the web; '' where it has none. */
  readonly words: string;
}

/** Views → background, about originals that are in no index. */
export type OtherCalls = {
  /** What the tab's page gives to look for its original by; null where it shows no article or may not be read. */
  leadsOf(arg: { tab: TabId }): Leads | null;
  /** The tab's page waits for its original: the next popup over another page offers that page. */
  openChoice(arg: { tab: TabId }): null;
  /** No page waits any longer. */
  closeChoice(arg: null): null;
  /** Opens a web address in a new tab, and lets the tab's page wait for it. */
  openToCompare(arg: { tab: TabId; url: string }): null;
  /** Compares the tab's page with the article of another tab's page. The popup must have been opened over both. */
  compareWithTab(arg: { tab: TabId; original: TabId }): Attempt<null>;
  /** Compares the tab's page with an article the reader gave: pasted, or read from a file. */
  compareWithArticle(arg: { tab: TabId; article: Article }): Attempt<null>;
  /** Forgets the original the reader gave, and looks for one in the sources again. */
  compareWithSources(arg: { tab: TabId }): null;
};

/** What the ids of originals begin with that a reader gave for one page. */
export const GIVEN_PREFIX = 'given:';

/** Whether an original is one that the reader gave for one page. */
export function isGiven(id: string): boolean {
  return id.startsWith(GIVEN_PREFIX);
}
