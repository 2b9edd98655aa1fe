import { beforeEach, describe, expect, test } from 'vitest';
import type { RemotePorts } from '../../../../extension/background/remote-news.ts';
import { type Remotes, remotesOver } from '../../../../extension/background/remotes.ts';
import { readPlainText } from '../../../../src/article/read-plain-text.ts';
import { entryOf } from '../../../../src/entry.ts';
import { CATALOGUE, decodeCatalogue, encodeCatalogue } from '../../../../src/index-format/catalogue.ts';
import { openIndex } from '../../../../src/originals/open-index.ts';
import { memoryShelf } from '../../../support/memory-stores.ts';
import { built } from '../../index-format/made-up.ts';

const DAY = 24 * 60 * 60 * 1_000;
const BASE = 'https://papers.example/index';

function entry(id: string) {
  const text = `The harbour of ${id} is dredged\n\n${'Work began on Monday with two ships and ninety men of the town. '.repeat(4)}`;
  return entryOf(
    readPlainText(text),
    { id, title: `On ${id}`, publisher: null, published: null, url: null },
    false,
  );
}

const FEW = await built(['brannoch', 'skarne', 'merrow'].map(entry), {
  name: 'Harbours',
  forKeeper: true,
  perRecordShard: 1,
});
const MORE = await built(['brannoch', 'skarne', 'merrow', 'ostermere'].map(entry), {
  name: 'Harbours',
  perRecordShard: 1,
});

let files: Map<string, Uint8Array>;
let shelf: ReturnType<typeof memoryShelf>;
let asked: string[];
let clock: number;
let remotes: Remotes;
/** Answers instead of the server, where it gives something. */
let instead: (name: string) => Response | null;
let permitted: boolean;
let room: number;
let told: ({ done: number; total: number } | null)[];

function world(): RemotePorts {
  return {
    shelf,
    fetch: async (address) => {
      const name = address.slice(BASE.length + 1);
      asked.push(name);
      const bytes = files.get(name);
      return (
        instead(name) ?? new Response(bytes ? Uint8Array.from(bytes) : null, { status: bytes ? 200 : 404 })
      );
    },
    after: () => () => {},
    mayReach: async () => permitted,
    room: async () => room,
    now: () => clock,
    changed: (_, progress) => void told.push(progress),
    replaced: () => {},
  };
}

beforeEach(() => {
  [files, shelf, asked, clock, permitted, room, told] = [
    new Map(FEW),
    memoryShelf(),
    [],
    DAY * 20_000,
    true,
    1e9,
    [],
  ];
  instead = () => null;
  remotes = remotesOver(world());
});

const only = async () => (await shelf.sources())[0];
const shardsOf = (all: ReadonlyMap<string, Uint8Array>) =>
  [...all.keys()].filter((name) => !name.endsWith('.keeper') && name !== CATALOGUE).sort();

async function added() {
  const source = await remotes.add(BASE);
  await remotes.idle();
  return source;
}

describe('a remote', () => {
  test('is downloaded as a whole, but for what only its keeper needs, and can then be searched', async () => {
    expect(await added()).toMatchObject({ name: 'Harbours', url: `${BASE}/catalogue.json`, current: null });
    expect([...shelf.shards.keys()].sort()).toEqual(shardsOf(FEW));
    const { current, incoming, trouble } = (await only()) ?? {};
    expect([current, incoming, trouble]).toEqual([FEW.get(CATALOGUE), null, null]);
    const source = await openIndex(
      'it',
      async (name) => (name === CATALOGUE ? current : shelf.shards.get(name)) ?? new Uint8Array(),
    );
    expect(await source.find(entry('skarne').fingerprint, 1)).toMatchObject([{ id: 'skarne' }]);
    expect(told[0]).toMatchObject({ done: 0, total: told.at(-2)?.total });
    expect(told.at(-1)).toBeNull();
    expect(told.at(-2)).toMatchObject({ done: told.at(-2)?.total });
  });

  test.each([
    ['ftp://papers.example/', 'bad-address'],
    ['http://papers.example/index', 'bad-address'],
    ['https://me:secret@papers.example/', 'bad-address'],
    ['papers example', 'bad-address'],
  ])('at %s is no remote', async (url, code) => {
    await expect(remotes.add(url)).rejects.toMatchObject({ code });
    expect(asked).toEqual([]);
  });

  test.each([
    'papers.example/index',
    'https://papers.example/index/',
    'https://papers.example/index/catalogue.json#x',
  ])('at %s is found', async (url) => {
    expect(await remotes.add(url)).toMatchObject({ url: `${BASE}/catalogue.json` });
    await remotes.idle();
  });

  test('whose site may not be reached is not asked', async () => {
    permitted = false;
    await expect(remotes.add(BASE)).rejects.toMatchObject({
      code: 'not-permitted',
      what: 'https://papers.example',
    });
    expect([asked, await shelf.sources()]).toEqual([[], []]);
  });

  test.each([
    ['a page', '<!doctype html><title>Log in</title>', 'not-an-index'],
    ['a catalogue of another version', '{"format": 99}', 'unknown-version'],
  ])('that answers with %s leaves nothing behind', async (_, body, code) => {
    instead = (name) => (name === CATALOGUE ? new Response(body) : null);
    await expect(remotes.add(BASE)).rejects.toMatchObject({ code, what: CATALOGUE });
    expect(await shelf.sources()).toEqual([]);
  });

  test('that is larger than there is room for is not begun', async () => {
    room = 100;
    await expect(remotes.add(BASE)).rejects.toMatchObject({ code: 'no-room' });
    expect(asked).toEqual([CATALOGUE]);
  });

  test('that speaks of more than anybody could want is not begun', async () => {
    const { volumes, ...rest } = decodeCatalogue(FEW.get(CATALOGUE) ?? new Uint8Array());
    const huge = volumes.map((volume) => ({
      ...volume,
      fingerprints: { ...volume.fingerprints, bytes: 250_000_000 },
    }));
    const many = Array.from({ length: 9 }, () => huge).flat();
    const body = encodeCatalogue({ ...rest, originals: rest.originals * 9, volumes: many });
    instead = (name) => (name === CATALOGUE ? new Response(Uint8Array.from(body)) : null);
    await expect(remotes.add(BASE)).rejects.toMatchObject({
      code: 'too-large',
      what: expect.stringMatching(/^22\d{8}$/),
    });
    expect(asked).toEqual([CATALOGUE]);
  });

  test('added twice is there once', async () => {
    await added();
    await added();
    expect(await shelf.sources()).toHaveLength(1);
  });

  test('that is removed leaves nothing behind', async () => {
    const { id } = await added();
    await remotes.remove(id);
    expect([await shelf.sources(), shelf.shards.size]).toEqual([[], 0]);
  });

  test('removed while it downloads leaves nothing behind', async () => {
    const { id } = await remotes.add(BASE);
    await remotes.remove(id);
    expect([await shelf.sources(), shelf.shards.size]).toEqual([[], 0]);
  });
});

describe('a download that was broken off', () => {
  test('goes on with what is missing when the worker starts again', async () => {
    const last = shardsOf(FEW).findLast((name) => name.endsWith('.records')) ?? '';
    let hung = () => {};
    const hanging = new Promise<void>((fulfil) => {
      hung = fulfil;
    });
    instead = (name) => {
      if (name !== last) return null;
      hung();
      return new Response(new ReadableStream({ pull: () => new Promise(() => {}) }));
    };
    await remotes.add(BASE);
    await hanging;
    await expect.poll(() => shelf.shards.size).toBe(shardsOf(FEW).length - 1);
    // The worker is stopped: what it held in memory is gone, what is on the shelf is not.
    [asked, instead] = [[], () => null];
    const next = remotesOver(world());
    await next.resume();
    await next.idle();
    expect(asked).toEqual([last]);
    expect((await only())?.current).toEqual(FEW.get(CATALOGUE));
  });

  test('waits a minute after a failure, longer after each, and tells what is wrong meanwhile', async () => {
    instead = (name) => (name === CATALOGUE ? null : new Response('', { status: 500 }));
    await added();
    for (const wait of [60_000, 120_000, 240_000]) {
      expect(await only()).toMatchObject({
        trouble: { code: 'unreachable', what: 'papers.example' },
        retryAt: clock + wait,
      });
      asked = [];
      await remotes.resume();
      expect(asked).toEqual([]);
      clock += wait;
      await remotes.resume();
      await remotes.idle();
      expect(asked.length).toBeGreaterThan(0);
    }
    instead = () => null;
    clock += DAY;
    await remotes.resume();
    await remotes.idle();
    expect(await only()).toMatchObject({ trouble: null, current: FEW.get(CATALOGUE), failures: 0 });
  });

  test('by a full disk says so, and keeps what it has', async () => {
    shelf.refuse = new DOMException('full', 'QuotaExceededError');
    await added();
    expect(await only()).toMatchObject({ trouble: { code: 'no-room' }, current: null });
  });
});

describe('a remote that changes', () => {
  test('is asked for news once a day, and only what is new is fetched', async () => {
    await added();
    [files, asked] = [new Map(MORE), []];
    await remotes.resume();
    expect(asked).toEqual([]);
    clock += DAY + 1;
    await remotes.resume();
    await remotes.idle();
    expect((await only())?.current).toEqual(MORE.get(CATALOGUE));
    expect(asked.filter((name) => name.endsWith('.records'))).toHaveLength(1);
    expect([...shelf.shards.keys()].sort()).toEqual(shardsOf(MORE));
  });

  test('stays in use as it was until all of the new one is here', async () => {
    const { id } = await added();
    files = new Map(MORE);
    instead = (name) => (name === CATALOGUE || FEW.has(name) ? null : new Response('', { status: 500 }));
    await remotes.refresh(id);
    await remotes.idle();
    expect(await only()).toMatchObject({ current: FEW.get(CATALOGUE), trouble: { code: 'unreachable' } });
    for (const name of shardsOf(FEW)) expect(shelf.shards.has(name)).toBe(true);
  });

  test('between our reading its catalogue and its shards is read anew', async () => {
    let first = true;
    instead = (name) => {
      if (name !== CATALOGUE || !first) return null;
      first = false;
      files = new Map(MORE);
      return new Response(Uint8Array.from(FEW.get(CATALOGUE) ?? []));
    };
    await added();
    expect((await only())?.current).toEqual(MORE.get(CATALOGUE));
  });
});

describe('a lying remote', () => {
  test.each([
    ['changed', (bytes: Uint8Array) => bytes.with(9, 77)],
    ['cut', (bytes: Uint8Array) => bytes.subarray(0, -5)],
    ['longer', (bytes: Uint8Array) => Uint8Array.from([...bytes, 0])],
  ])('with a shard that is %s is not used, and told which', async (_, change) => {
    const name = shardsOf(FEW).find((shard) => shard.endsWith('.records')) ?? '';
    files.set(name, change(files.get(name) ?? new Uint8Array()));
    await added();
    expect(await only()).toMatchObject({ current: null, trouble: { code: 'damaged', what: name } });
    expect(shelf.shards.has(name)).toBe(false);
  });
});
