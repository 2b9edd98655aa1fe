/** What the extension keeps on disk, in a real IndexedDB. */
import { deleteDB } from 'idb';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import type { SourceId } from '../../../extension/messages/source-state.ts';
import { type Database, database, type StoredSource } from '../../../extension/storage/database.ts';
import { dropOldParcels, dropParcel, openParcel, putParcel } from '../../../extension/storage/parcels.ts';
import { personalStore } from '../../../extension/storage/personal-store.ts';
import { neededShards, shelfIn } from '../../../extension/storage/shelf.ts';
import { buildIndex } from '../../../src/index-format/build-index.ts';
import { CATALOGUE } from '../../../src/index-format/catalogue.ts';
import { entryNamed } from './entry-named.ts';

const DAY = 24 * 60 * 60 * 1_000;

let name: string;
let open: () => Promise<Database>;

beforeEach(() => {
  name = `palimpsest-test-${crypto.randomUUID()}`;
  open = () => database(name);
});

afterEach(async () => {
  (await open()).close();
  await deleteDB(name);
});

/** All the disk there is for these tests; set before the first write, as Chromium remembers for a while how much is left. Bytes. */
const DISK = 5_000_000;

beforeAll(async () => {
  const devtools = cdp() as unknown as { send(method: string, params: object): Promise<unknown> };
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: location.origin, quotaSize: DISK });
});

describe('the reader’s own originals', () => {
  test('are kept, listed with the newest first, replaced and removed', async () => {
    const store = personalStore(open);
    expect(
      await store.put(
        ['a', 'b', 'c'].map((id) => entryNamed(id)),
        10,
      ),
    ).toBe(0);
    expect(
      await store.put(
        ['b', 'd'].map((id) => entryNamed(id)),
        20,
      ),
    ).toBe(1);
    const ids = async (from: number, most: number) =>
      (await store.list(from, most)).originals.map(({ id }) => id);
    expect(await ids(0, 10)).toEqual(['d', 'b', 'c', 'a']);
    expect(await ids(1, 2)).toEqual(['b', 'c']);
    expect(await ids(4, 2)).toEqual([]);
    expect(await store.remove(['a', 'b', 'nobody'])).toBe(2);
    expect((await store.list(0, 10)).total).toBe(2);
    expect((await store.entries()).map(({ card }) => card.id)).toEqual(['c', 'd']);
  });

  test('come back as they went in', async () => {
    const store = personalStore(open);
    const entry = entryNamed('a');
    await store.put([entry], 1);
    expect(await store.entries()).toEqual([entry]);
  });

  test('are all there or none where the disk is full, and it is told', async () => {
    const store = personalStore(open);
    await store.put([entryNamed('a')], 1);
    const many = Array.from({ length: 40 }, (_, at) => entryNamed(`big-${at}`, 500_000));
    await expect(store.put(many, 2)).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect((await store.list(0, 100)).originals.map(({ id }) => id)).toEqual(['a']);
    expect((await store.entries()).map(({ card }) => card.id)).toEqual(['a']);
    await store.put([entryNamed('b')], 3);
    expect((await store.list(0, 100)).total).toBe(2);
  });

  test('are as they were where a worker is stopped in the middle of writing', async () => {
    const store = personalStore(open);
    await store.put([entryNamed('a')], 1);
    const url = new URL('./write-for-ever.ts', import.meta.url);
    url.searchParams.set('database', name);
    const worker = new Worker(url, { type: 'module' });
    await new Promise((fulfil, reject) => {
      worker.onmessage = fulfil;
      worker.onerror = reject;
    });
    worker.terminate();
    expect((await store.entries()).map(({ card }) => card.id)).toEqual(['a']);
  });
});

async function indexOf(...ids: string[]) {
  const files = new Map<string, Uint8Array>();
  for await (const { name: file, bytes } of buildIndex(
    ids.map((id) => entryNamed(id)),
    { perRecordShard: 1 },
  ))
    files.set(file, bytes);
  const catalogue = files.get(CATALOGUE) ?? new Uint8Array();
  files.delete(CATALOGUE);
  return { catalogue, shards: files };
}

function sourceOf(id: string, catalogue: Uint8Array, added = 1): StoredSource {
  return {
    id: id as SourceId,
    kind: 'pack',
    name: id,
    url: null,
    added,
    checked: null,
    current: catalogue,
    incoming: null,
    trouble: null,
    retryAt: null,
    failures: 0,
  };
}

describe('the shelf', () => {
  test('keeps sources with their shards, and throws away what none of them needs', async () => {
    const shelf = shelfIn(open);
    const [one, two] = [await indexOf('a', 'b'), await indexOf('c')];
    await shelf.putWhole(sourceOf('two', two.catalogue, 2), two.shards);
    await shelf.putWhole(sourceOf('one', one.catalogue, 1), one.shards);
    expect((await shelf.sources()).map(({ id }) => id)).toEqual(['one', 'two']);
    await shelf.putShard('idle', Uint8Array.of(1));
    await shelf.remove('one' as SourceId);
    await shelf.sweep();
    expect(await shelf.missing(neededShards(two.catalogue))).toEqual([]);
    expect(await shelf.missing(neededShards(one.catalogue))).toHaveLength(one.shards.size);
    expect(await shelf.shard('idle')).toBeNull();
  });

  test('changes a source that is there, and none that is gone', async () => {
    const shelf = shelfIn(open);
    const { catalogue } = await indexOf('a');
    await shelf.put(sourceOf('one', catalogue));
    const failed = (source: StoredSource) => ({ ...source, failures: source.failures + 1 });
    await Promise.all([shelf.change('one' as SourceId, failed), shelf.change('one' as SourceId, failed)]);
    expect((await shelf.source('one' as SourceId))?.failures).toBe(2);
    expect(await shelf.change('none' as SourceId, failed)).toBeNull();
    expect(await shelf.source('none' as SourceId)).toBeNull();
  });

  test('keeps nothing of a source for which there is no room', async () => {
    const shelf = shelfIn(open);
    const { catalogue } = await indexOf('a');
    const shards = new Map(Array.from({ length: 40 }, (_, at) => [`s${at}`, new Uint8Array(500_000)]));
    await expect(shelf.putWhole(sourceOf('big', catalogue), shards)).rejects.toMatchObject({
      name: 'QuotaExceededError',
    });
    expect([await shelf.sources(), await shelf.shard('s0')]).toEqual([[], null]);
  });
});

describe('parcels', () => {
  test('wait until they are dropped, or for a day', async () => {
    const id = await putParcel(new Blob(['a pack']), open);
    expect(await (await openParcel(id, open))?.text()).toBe('a pack');
    await dropOldParcels(Date.now() + DAY / 2, open);
    expect(await openParcel(id, open)).not.toBeNull();
    await dropParcel(id, open);
    expect(await openParcel(id, open)).toBeNull();
    const late = await putParcel(new Blob(['late']), open);
    await dropOldParcels(Date.now() + 2 * DAY, open);
    expect(await openParcel(late, open)).toBeNull();
  });
});
