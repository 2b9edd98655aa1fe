/** A worker that writes originals in one transaction without an end, to be stopped in the middle. */
import { database } from '../../../extension/storage/database.ts';
import { entryNamed } from './entry-named.ts';

const name = new URL(self.location.href).searchParams.get('database') ?? '';
const db = await database(name);
const { store } = db.transaction('entries', 'readwrite');
for (let at = 0; ; at++) {
  await store.put(entryNamed(`half-${at}`), `half-${at}`);
  if (at === 50) self.postMessage('half');
}
