import { describe, expect, test } from 'vitest';
import type { IndexEntry } from '../../../src/index-format/build-index.ts';
import { exceptAddress } from '../../../src/originals/except-address.ts';
import { joinSources } from '../../../src/originals/join-sources.ts';
import { openIndex } from '../../../src/originals/open-index.ts';
import { built, fingerprintOf, readerOf } from '../index-format/made-up.ts';

function entry(id: string, words: number[], text: string | null = null): IndexEntry {
  return {
    card: { id, title: `On ${id}`, publisher: null, published: null, url: null },
    fingerprint: fingerprintOf([], [], words),
    digest: Uint8Array.of(words.length),
    text,
    language: null,
  };
}

const opened = async (name: string, entries: IndexEntry[]) =>
  openIndex(name, readerOf(await built(entries, { perVolume: 3, perRecordShard: 2 })));

describe('an opened index', () => {
  const ENTRIES = ['ferry', 'bridge', 'quay', 'storm', 'mayor', 'eel', 'tram'].map((id, at) =>
    entry(id, [at, at + 1, 100]),
  );

  test('finds an original and knows its card, digest and text', async () => {
    const source = await opened('test', [...ENTRIES, entry('dam', [50, 51], 'A dam\n\nIt broke.')]);
    expect(await source.find(fingerprintOf([], [], [50, 51]), 3)).toMatchObject([{ id: 'dam' }]);
    expect(await source.card('dam')).toMatchObject({ title: 'On dam' });
    expect(await source.digest('dam')).toEqual(Uint8Array.of(2));
    expect(await source.text('dam')).toBe('A dam\n\nIt broke.');
    expect(await source.text('eel')).toBeNull();
    expect(source.refusals()).toEqual([]);
  });

  test('knows every original by its id, and no other', async () => {
    const source = await opened('test', ENTRIES);
    for (const { card } of ENTRIES) expect(await source.card(card.id)).toEqual(card);
    for (const id of ['', 'a', 'ferr', 'ferryboat', 'zebra']) expect(await source.card(id)).toBeNull();
  });

  test('reads a record shard when it is first needed, and once', async () => {
    const files = await built(ENTRIES, { perRecordShard: 2 });
    const asked: string[] = [];
    const source = await openIndex('test', (name, limit) => {
      asked.push(name);
      return readerOf(files)(name, limit);
    });
    expect(asked.filter((name) => name.endsWith('.records'))).toEqual([]);
    await source.card('ferry');
    await source.digest('ferry');
    expect(asked.filter((name) => name.endsWith('.records'))).toHaveLength(1);
  });

  test('answers nothing to a fingerprint of another scheme', async () => {
    const source = await opened('test', ENTRIES);
    expect(await source.find({ ...fingerprintOf([], [], [1]), scheme: 99 }, 3)).toEqual([]);
  });

  test('without originals is no failure', async () => {
    const source = await opened('test', []);
    expect(await source.find(fingerprintOf([], [], [1]), 3)).toEqual([]);
    expect(source.refusals()).toEqual([]);
  });
});

/** The same with another card. */
function titled(made: IndexEntry, card: Partial<IndexEntry['card']>): IndexEntry {
  return { ...made, card: { ...made.card, ...card } };
}

test('a source without the page itself finds what that was made from', async () => {
  const page = titled(entry('page', [1, 2, 3]), { url: 'https://page.example/ferry' });
  const source = await opened('test', [page, entry('ferry', [1, 2])]);
  const found = async (url: string | null, most: number) =>
    (await exceptAddress(source, url).find(fingerprintOf([], [], [1, 2, 3]), most)).map(({ id }) => id);
  expect(await found('http://www.page.example/ferry/#top', 1)).toEqual(['ferry']);
  expect(await found('https://page.example/other', 5)).toEqual(['page', 'ferry']);
  expect(await found(null, 1)).toEqual(['page']);
});

describe('joined sources', () => {
  const PAGE = fingerprintOf([], [], [1, 2]);
  const answers = async (...lists: IndexEntry[][]) => {
    const sources = lists.map(async (entries, at) => [`s${at}`, await opened('test', entries)] as const);
    const joined = joinSources(new Map(await Promise.all(sources)));
    const found = await joined.find(PAGE, 5);
    return Promise.all(
      found.map(async ({ id }) => [(await joined.card(id))?.title, await joined.text(id)] as const),
    );
  };

  test('give one answer for an original that both know: the one with its text', async () => {
    const bare = entry('ferry', [1, 2]);
    const whole = entry('ferry', [1, 2], 'Ferry\n\nThe text.');
    expect(await answers([bare], [whole])).toEqual([['On ferry', 'Ferry\n\nThe text.']]);
    expect(await answers([whole], [bare])).toEqual([['On ferry', 'Ferry\n\nThe text.']]);
  });

  test.each([
    [
      { id: 'a', url: 'https://www.post.example/ferry' },
      { id: 'b', url: 'http://post.example/ferry/#top', title: 'Ferry' },
    ],
    [
      { id: 'a', title: 'The ferry to Brannoch stops for a week', published: '2026-03-03' },
      { id: 'b', title: 'The ferry to Brannoch stops for a week', published: '2026-03-03' },
    ],
  ])('know an original again by its address, or its headline and day', async (one, other) => {
    expect(
      await answers([titled(entry('ferry', [1, 2]), one)], [titled(entry('ferry', [1, 2]), other)]),
    ).toHaveLength(1);
  });

  test('keep two originals of one id apart, each with its own card', async () => {
    const other = titled(entry('ferry', [1, 2, 3]), { title: 'Another article' });
    expect(await answers([entry('ferry', [1, 2])], [other])).toEqual([
      ['On ferry', null],
      ['Another article', null],
    ]);
  });

  test('hear every source, however its scores compare', async () => {
    const loud = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => entry(id, [1, 2]));
    const quiet = entry('quiet', [1, 7, 8, 9, 10]);
    const found = await answers(loud, [quiet]);
    expect(found.map(([title]) => title)).toContain('On quiet');
    expect(found).toHaveLength(5);
  });

  test('know nothing by an id they did not give', async () => {
    const joined = joinSources(new Map([['own', await opened('one', [entry('ferry', [1])])]]));
    for (const id of ['ferry', '', 'other:ferry', ':ferry', 'own:none'])
      expect(await joined.card(id)).toBeNull();
    expect(await joined.card('own:ferry')).toMatchObject({ id: 'own:ferry', title: 'On ferry' });
  });

  test('tell what either refused', async () => {
    const broken = await openIndex('broken', async () => Uint8Array.of(1));
    const whole = await opened('whole', [entry('ferry', [1])]);
    const joined = joinSources(new Map(Object.entries({ whole, broken })));
    expect(joined.refusals()).toMatchObject([{ shard: 'catalogue.json', code: 'malformed' }]);
    expect(await joined.find(fingerprintOf([], [], [1]), 5)).toHaveLength(1);
  });
});
