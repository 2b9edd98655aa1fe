/** What views may ask about the reader's choices, and about everything that is kept. */
import type { Article } from '../../src/article/article.ts';
import type { TabId } from './protocol.ts';
import type { ParcelId } from './source-calls.ts';
import type { Attempt } from './source-state.ts';

/** Languages the interface is written in, as BCP 47 tags; each has its folder in extension/public/_locales. */
export const INTERFACE_LANGUAGES = ['en', 'es', 'de', 'fr', 'ar'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** What the reader has chosen for all pages. */
export interface Choices {
  /** Also findings that are only possible are listed and marked. */
  readonly possible: boolean;
  /** Language of the interface; null where it is the browser's. */
  readonly language: InterfaceLanguage | null;
}

/** Where choices lie in the local area. */
export const CHOICES_KEY = 'choices';
export const AT_FIRST: Choices = { possible: true, language: null };

/** What came of taking in a file of everything. */
export interface TakenIn {
  /** Own originals and packs that were added. */
  readonly personal: number;
  readonly packs: number;
  /** Addresses that the reader has to allow again, one by one: remote indexes, and sites to look at. */
  readonly left: readonly string[];
}

/** Views → background, about what is kept. */
export type KeepingCalls = {
  choices(arg: null): Choices;
  choose(arg: { choices: Choices }): null;
  /** Everything that is kept, in one file: own originals with their texts, packs, addresses of remotes, choices. */
  exportEverything(arg: null): Attempt<ParcelId>;
  /** Adds what is in such a file to what is there. */
  importEverything(arg: { parcel: ParcelId }): Attempt<TakenIn>;
  /** Removes all that was ever kept, and gives back every permission. */
  deleteEverything(arg: null): null;
  /** Compares an article that a page of ours shows in this tab. */
  compareOwnPage(arg: { tab: TabId; article: Article }): null;
};
