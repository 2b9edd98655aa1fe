import type { PersonalStore } from '../storage/personal-store.ts';
import type { Shelf } from '../storage/shelf.ts';

export interface DeletePorts {
  readonly shelf: Pick<Shelf, 'sources'>;
  readonly personal: Pick<PersonalStore, 'list' | 'remove'>;
  /** Takes away a pack or remote, its files and its site's permission. */
  removeRemote(id: string): Promise<unknown>;
  /** Takes away every file that is on its way. */
  emptyParcels(): Promise<unknown>;
  /** Empties the local and the session area. */
  emptyAreas(): Promise<unknown>;
  /** Gives back every permission that a reader gave. */
  giveBackEverything(): Promise<unknown>;
  /** Looks nowhere by itself from now on, as nothing is chosen any more. */
  settleAutomatic(): Promise<unknown>;
  /** What sources held is out of date. */
  sourcesChanged(): Promise<unknown>;
}

/** All that was ever kept goes: originals, packs, remotes, choices, what is known of open pages; and every permission that was given. */
export async function deleteEverything(ports: DeletePorts): Promise<void> {
  const { shelf, personal } = ports;
  for (const { id } of await shelf.sources()) await ports.removeRemote(id);
  const { originals } = await personal.list(0, Number.MAX_SAFE_INTEGER);
  await personal.remove(originals.map(({ id }) => id));
  await ports.emptyParcels();
  await Promise.all([ports.emptyAreas(), ports.giveBackEverything()]);
  await ports.settleAutomatic();
  await ports.sourcesChanged();
}
