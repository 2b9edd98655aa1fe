import { beforeEach, expect, test } from 'vitest';
import { type SourceHandlerPorts, sourceHandlers } from '../../../../extension/background/source-handlers.ts';
import type { StoredSource } from '../../../../extension/storage/database.ts';
import { readPlainText } from '../../../../src/article/read-plain-text.ts';
import { memoryPersonal, memoryShelf } from '../../../support/memory-stores.ts';

const ARTICLE = readPlainText(
  `The quay\n\n${'The board closed the east quay on Monday for a month. '.repeat(9)}`,
);

function remoteAt(url: string): StoredSource {
  const [current, incoming, trouble, retryAt] = [null, null, null, null];
  return {
    id: url as never,
    kind: 'remote',
    name: '',
    url,
    added: 0,
    checked: 0,
    current,
    incoming,
    trouble,
    retryAt,
    failures: 0,
  };
}

let ports: SourceHandlerPorts;
let givenBack: string[];
let forgotten: string[];

beforeEach(() => {
  const shelf = memoryShelf();
  [givenBack, forgotten] = [[], []];
  ports = {
    shelf,
    personal: memoryPersonal(),
    sources: {
      joined: () => Promise.reject(),
      forget: (id) => void forgotten.push(id),
      list: async () => [],
    },
    remotes: {
      add: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
      refresh: () => Promise.reject(new TypeError('a fault')),
      remove: async (id) => {
        const source = await shelf.source(id);
        await shelf.remove(id);
        return source;
      },
      resume: async () => {},
      idle: async () => {},
    },
    publish: async () => [],
    openParcel: async () => null,
    putParcel: async () => 'parcel' as never,
    articleIn: async (tab) =>
      tab === 1 ? { ref: { url: 'https://page.example/quay', reading: 'r' }, article: ARTICLE } : null,
    giveBackSite: async (address) => void givenBack.push(address),
    now: () => 7,
  };
});

test('a page of a tab is kept, and the opened sources are out of date then', async () => {
  const { addPersonal, listPersonal } = sourceHandlers(ports);
  expect(await addPersonal({ tab: 1 as never }, true)).toMatchObject({
    ok: true,
    value: { done: true, value: { added: 7 } },
  });
  expect(await listPersonal({ from: 0, most: 9 }, true)).toMatchObject({ value: { total: 1 } });
  expect(forgotten).toEqual(['personal']);
});

test('what cannot be done comes back with its reason', async () => {
  const handlers = sourceHandlers(ports);
  const codes = [
    await handlers.addPersonal({ tab: 2 as never }, true),
    await handlers.importPack({ parcel: 'x' as never, name: 'x' }, true),
    await handlers.importPersonal({ parcel: 'x' as never }, true),
    await handlers.addRemote({ url: 'https://papers.example' }, true),
  ].map((result) => (result.ok && !result.value.done ? result.value.trouble.code : 'none'));
  expect(codes).toEqual(['no-article', 'gone', 'gone', 'no-room']);
});

test('a site is given back with the last remote on it', async () => {
  const urls = ['https://papers.example/a/catalogue.json', 'https://papers.example/b/catalogue.json'];
  for (const url of urls) await ports.shelf.put(remoteAt(url));
  const { removeRemote } = sourceHandlers(ports);
  await removeRemote({ id: urls[0] as never }, true);
  expect(givenBack).toEqual([]);
  await removeRemote({ id: urls[1] as never }, true);
  expect(givenBack).toEqual([urls[1]]);
});
