/**
 * Files on their way between a view and the background: messages are no place for a hundred megabytes, and a parcel outlives a worker that is
 * stopped on the way. Views and background open the same database; only our own pages can.
 */
import type { ParcelId } from '../messages/source-calls.ts';
import { type Database, database } from './database.ts';

/** Parcels nobody came back for are thrown away after this; in ms. */
const LONGEST_WAIT_MS = 24 * 60 * 60 * 1_000;

/** Leaves a file for the other side. Rejects with a QuotaExceededError where there is no room. */
export async function putParcel(blob: Blob, open: () => Promise<Database> = database): Promise<ParcelId> {
  const id = crypto.randomUUID() as ParcelId;
  await (await open()).put('parcels', { id, blob, added: Date.now() });
  return id;
}

/** A file that was left, or null where it is gone. It stays until it is dropped. */
export async function openParcel(
  id: ParcelId,
  open: () => Promise<Database> = database,
): Promise<Blob | null> {
  return (await (await open()).get('parcels', id))?.blob ?? null;
}

/** Throws a parcel away. */
export async function dropParcel(id: ParcelId, open: () => Promise<Database> = database): Promise<void> {
  await (await open()).delete('parcels', id);
}

/** Throws away what has been lying about for a day. */
export async function dropOldParcels(now: number, open: () => Promise<Database> = database): Promise<void> {
  const { store, done } = (await open()).transaction('parcels', 'readwrite');
  for (const { id, added } of await store.getAll()) if (added < now - LONGEST_WAIT_MS) await store.delete(id);
  await done;
}
