/**
 * What views may ask about sources of originals.
 *
 * Files are too large for messages. A view that has one puts it into a parcel (extension/storage/parcels.ts), names the parcel in
 * its call, and drops it after the reply; the background gives a file to a view in the same way.
 *
 * A remote's site has to be allowed by the reader first, in the view and during the click itself: `askForSite` in
 * extension/platform/permissions.ts, then `addRemote`.
 */
import type { TabId } from './protocol.ts';
import type {
  Attempt,
  PersonalImport,
  PersonalOriginal,
  PersonalPage,
  SourceId,
  SourceState,
} from './source-state.ts';

export type ParcelId = string & { readonly brand: 'ParcelId' };

/** Views → background, about sources. */
export type SourceCalls = {
  /** All sources: bundled, personal, then packs and remotes in the order in which they were added. Also writes them under SOURCES_KEY. */
  listSources(arg: null): readonly SourceState[];

  /** Reads the catalogue at an address and begins to download. The reply comes once the catalogue is read; progress is in the state. */
  addRemote(arg: { url: string }): Attempt<SourceState>;
  /** Asks a remote for news at once, or goes on with a download that was stopped. */
  refreshRemote(arg: { id: SourceId }): Attempt<SourceState>;
  /** Forgets a remote and what was downloaded of it, and gives back the permission for its site where no other remote lies there. */
  removeRemote(arg: { id: SourceId }): Attempt<null>;

  /** Takes in a pack; nothing of it is kept unless all of it is whole. `name` is the file's. */
  importPack(arg: { parcel: ParcelId; name: string }): Attempt<SourceState>;
  removePack(arg: { id: SourceId }): Attempt<null>;

  /** The reader's own originals, the newest first, `most` of them from the `from`th on. */
  listPersonal(arg: { from: number; most: number }): PersonalPage;
  /** Uses the article of a tab's page as an original. The popup must have been opened over that page, or the extension may not read it. */
  addPersonal(arg: { tab: TabId }): Attempt<PersonalOriginal>;
  /** Removes originals by their ids; gives how many there were. */
  removePersonal(arg: { ids: readonly string[] }): Attempt<number>;
  /** Puts the reader's own originals into one file, a pack; it can be imported here and elsewhere. */
  exportPersonal(arg: { withText: boolean }): Attempt<ParcelId>;
  /** Adds the originals of such a file to the reader's own: all of them or, where there is trouble, none. */
  importPersonal(arg: { parcel: ParcelId }): Attempt<PersonalImport>;
};
