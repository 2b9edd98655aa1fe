import { beforeEach, describe, expect, test } from 'vitest';
import { takePack } from '../../../../extension/background/packs.ts';
import {
  exportAll,
  keepArticle,
  openPersonal,
  takePersonal,
} from '../../../../extension/background/personal.ts';
import type { PersonalStore } from '../../../../extension/storage/personal-store.ts';
import { readPlainText } from '../../../../src/article/read-plain-text.ts';
import { fingerprint } from '../../../../src/fingerprint/fingerprint.ts';
import { buildIndex } from '../../../../src/index-format/build-index.ts';
import { packOf, readerOfFiles } from '../../../../src/originals/write-pack.ts';
import { memoryPersonal, memoryShelf } from '../../../support/memory-stores.ts';

const FERRY = readPlainText(
  `Ferry stops\n\n${'The ferry between Skarne and Brannoch stopped on Monday after a cable tore in the harbour. '.repeat(3)}`,
  { publisher: 'The Halder Post', published: '2026-03-03', url: 'https://post.example/ferry' },
);
const BRIDGE = readPlainText(
  `Bridge opens\n\n${'The new bridge over the Merrow opened to carts on Friday, two years late, said the county. '.repeat(3)}`,
);

let store: PersonalStore;
beforeEach(async () => {
  store = memoryPersonal();
  await keepArticle(store, FERRY, 'https://post.example/ferry?from=home', 10);
  await keepArticle(store, BRIDGE, 'https://page.example/bridge', 20);
});

describe('the reader’s own originals', () => {
  test('are found again, with their text', async () => {
    const source = await openPersonal(store);
    const [found] = await source.find(fingerprint(FERRY), 5);
    expect(found?.id).toBe('https://post.example/ferry');
    expect(await source.text('https://post.example/ferry')).toBe(FERRY.text);
    expect(await source.card('https://page.example/bridge')).toMatchObject({
      title: 'Bridge opens',
      url: 'https://page.example/bridge',
    });
  });

  test('are listed, the newest first; one that is kept again takes its own place', async () => {
    await keepArticle(store, FERRY, 'https://post.example/ferry', 30);
    const { total, originals } = await store.list(0, 10);
    expect([total, originals.map(({ card, added }) => [card.title, added])]).toEqual([
      2,
      [
        ['Ferry stops', 30],
        ['Bridge opens', 20],
      ],
    ]);
  });

  test('go into a file and come out of it as they were', async () => {
    const other = memoryPersonal();
    const file = await exportAll(store, true);
    expect(await takePersonal(other, file, 5)).toEqual({ added: 2, replaced: 0 });
    expect(await takePersonal(other, file, 6)).toEqual({ added: 0, replaced: 2 });
    const byId = (a: { card: { id: string } }, b: { card: { id: string } }) =>
      a.card.id < b.card.id ? -1 : 1;
    expect([...(await other.entries())].sort(byId)).toEqual([...(await store.entries())].sort(byId));
  });

  test('go without their texts where these are not to be handed on', async () => {
    const file = await exportAll(store, false);
    expect(new TextDecoder('latin1').decode(await file.arrayBuffer())).not.toContain('a cable tore');
    const shelf = memoryShelf();
    expect(await takePack(shelf, file, 'mine.palimpsest', 0)).toMatchObject({ kind: 'pack', name: 'mine' });
  });

  test('are not made of a pack for readers only', async () => {
    const readers = await packFile(false);
    await expect(takePersonal(store, readers, 0)).rejects.toMatchObject({
      code: 'reading-only',
      what: 'Papers',
    });
  });

  test('stay as they are where a file is damaged', async () => {
    const before = await store.entries();
    for (const at of [5, 60, 500]) {
      const bytes = new Uint8Array(await (await exportAll(store, true)).arrayBuffer());
      bytes[bytes.length - at] = (bytes[bytes.length - at] ?? 0) ^ 1;
      await expect(takePersonal(store, new Blob([bytes]), 0)).rejects.toMatchObject({ code: 'damaged' });
    }
    expect(await store.entries()).toEqual(before);
  });
});

async function packFile(forKeeper: boolean): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const files = buildIndex(await store.entries(), { name: 'Papers', forKeeper });
  for await (const piece of packOf(await readerOfFiles(files))) pieces.push(Uint8Array.from(piece));
  return new Blob(pieces);
}

describe('a pack', () => {
  test('is taken in as a whole, once', async () => {
    const shelf = memoryShelf();
    const source = await takePack(shelf, await packFile(true), 'x.palimpsest', 3);
    expect(source).toMatchObject({ kind: 'pack', name: 'Papers', added: 3 });
    expect([...shelf.shards.keys()].map((name) => name.split('.')[1]).sort()).toEqual([
      'fingerprints',
      'records',
    ]);
    expect((await takePack(shelf, await packFile(true), 'again.palimpsest', 4)).id).toBe(source.id);
    expect(await shelf.sources()).toHaveLength(1);
  });

  test('that is cut, changed or no pack at all leaves nothing behind', async () => {
    const shelf = memoryShelf();
    const whole = new Uint8Array(await (await packFile(false)).arrayBuffer());
    const cases: [Uint8Array<ArrayBuffer>, string][] = [
      [whole.slice(0, -1), 'damaged'],
      [whole.slice(0, 20), 'damaged'],
      [whole.with(60, 0), 'damaged'],
      [whole.with(whole.length - 9, 0x5a), 'damaged'],
      [new TextEncoder().encode('a letter'), 'not-an-index'],
      [whole.with(4, 9), 'unknown-version'],
    ];
    for (const [bytes, code] of cases)
      await expect(takePack(shelf, new Blob([bytes]), 'x.palimpsest', 0)).rejects.toMatchObject({ code });
    expect([await shelf.sources(), shelf.shards.size]).toEqual([[], 0]);
  });

  test('without room leaves nothing behind', async () => {
    const shelf = memoryShelf();
    shelf.refuse = new DOMException('full', 'QuotaExceededError');
    await expect(takePack(shelf, await packFile(false), 'x', 0)).rejects.toThrow('full');
    expect(await shelf.sources()).toEqual([]);
  });
});
