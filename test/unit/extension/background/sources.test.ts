import { beforeEach, describe, expect, test } from 'vitest';
import { takePack } from '../../../../extension/background/packs.ts';
import { exportAll, keepArticle } from '../../../../extension/background/personal.ts';
import {
  type Downloading,
  PERSONAL,
  type Sources,
  sourcesOver,
} from '../../../../extension/background/sources.ts';
import { readPlainText } from '../../../../src/article/read-plain-text.ts';
import { entryOf } from '../../../../src/entry.ts';
import { fingerprint } from '../../../../src/fingerprint/fingerprint.ts';
import { CATALOGUE } from '../../../../src/index-format/catalogue.ts';
import { openIndex } from '../../../../src/originals/open-index.ts';
import { memoryPersonal, memoryShelf } from '../../../support/memory-stores.ts';
import { built, readerOf } from '../../index-format/made-up.ts';

const FERRY = readPlainText(
  `The ferry to Brannoch stops for a week\n\n${'A cable tore in the harbour of Skarne on Monday and the ferry may not sail. '.repeat(4)}`,
  { published: '2026-03-03' },
);
const FILES = await built([
  entryOf(
    FERRY,
    { id: 'b1', title: FERRY.title, publisher: null, published: '2026-03-03', url: null },
    false,
  ),
]);

let shelf: ReturnType<typeof memoryShelf>;
let personal: ReturnType<typeof memoryPersonal>;
let downloading: Downloading | null;
let sources: Sources;

beforeEach(() => {
  [shelf, personal, downloading] = [memoryShelf(), memoryPersonal(), null];
  sources = sourcesOver({
    shelf,
    personal,
    bundled: () => openIndex('bundled', readerOf(FILES)),
    bundledCatalogue: async () => FILES.get(CATALOGUE) ?? new Uint8Array(),
    downloading: () => downloading,
  });
});

async function found(): Promise<(string | null)[]> {
  const joined = await sources.joined();
  const candidates = await joined.find(fingerprint(FERRY), 5);
  return Promise.all(candidates.map(async ({ id }) => joined.text(id)));
}

describe('all sources', () => {
  test('give one answer, with the text where the reader kept it', async () => {
    expect(await found()).toEqual([null]);
    await keepArticle(personal, FERRY, 'https://page.example/ferry', 1);
    sources.forget(PERSONAL);
    expect(await found()).toEqual([FERRY.text]);
  });

  test('hold what a pack brings, as soon as it is there', async () => {
    await keepArticle(personal, FERRY, 'https://page.example/ferry', 1);
    const file = await exportAll(personal, true);
    await personal.remove(['https://page.example/ferry']);
    expect(await found()).toEqual([null]);
    await takePack(shelf, file, 'mine.palimpsest', 2);
    expect(await found()).toEqual([FERRY.text]);
  });

  test('go on without those that cannot be opened, and say so', async () => {
    const closed = () => Promise.reject(new Error('no database here'));
    Object.assign(shelf, { sources: closed });
    Object.assign(personal, { entries: closed });
    expect(await found()).toEqual([null]);
    expect((await sources.joined()).refusals()).toMatchObject([{ shard: 'personal', code: 'unreadable' }]);
  });

  test('tell what a shelf lost by the name of its source, and find what the others know', async () => {
    await keepArticle(personal, FERRY, 'https://page.example/ferry', 1);
    await takePack(shelf, await exportAll(personal, false), 'mine.palimpsest', 2);
    await personal.remove(['https://page.example/ferry']);
    for (const name of shelf.shards.keys()) shelf.shards.delete(name);
    expect(await found()).toEqual([null]);
    expect((await sources.joined()).refusals()).toMatchObject([
      { shard: expect.stringMatching(/^mine: [0-9a-f]{32}\.fingerprints$/), code: 'unreadable' },
    ]);
  });
});

describe('the list of sources', () => {
  test('begins with the bundled index and the reader’s own originals', async () => {
    await keepArticle(personal, FERRY, 'https://page.example/ferry', 1);
    expect(await sources.list()).toMatchObject([
      { kind: 'bundled', originals: 1, from: '2026-03-03', activity: { kind: 'ready' } },
      { kind: 'personal', originals: 1, to: '2026-03-03', refused: [] },
    ]);
  });

  test('tells what a remote does, and what is wrong with it', async () => {
    const catalogue = FILES.get(CATALOGUE) ?? new Uint8Array();
    const remote = {
      id: 'remote-1' as never,
      kind: 'remote' as const,
      name: 'papers.example',
      url: 'https://papers.example/catalogue.json',
      added: 5,
      checked: 6,
      current: catalogue,
      incoming: null,
      trouble: { code: 'unreachable' as const, what: 'papers.example' },
      retryAt: 7,
      failures: 1,
    };
    await shelf.put(remote);
    expect((await sources.list())[2]).toMatchObject({
      originals: 1,
      activity: { kind: 'stopped', trouble: remote.trouble, retryAt: 7 },
      checked: 6,
    });
    downloading = { done: 3, total: 9, since: 8 };
    expect((await sources.list())[2]?.activity).toEqual({ kind: 'downloading', ...downloading });
    // An update of the extension may no longer read what an older one kept.
    await shelf.put({ ...remote, current: new TextEncoder().encode('{"format": 1}') });
    expect((await sources.list())[2]).toMatchObject({ originals: 0 });
  });
});
