import { describe, expect, test } from 'vitest';
import type { IndexEntry } from '../../../src/index-format/build-index.ts';
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

describe('joined sources', () => {
  test('give one answer for an original that both know, from the first that has it', async () => {
    const own = await opened('own', [entry('ferry', [1, 2], 'Ferry\n\nThe text.'), entry('eel', [9])]);
    const bundled = await opened('bundled', [entry('ferry', [1, 2]), entry('tram', [1, 7])]);
    const joined = joinSources([own, bundled]);
    const found = await joined.find(fingerprintOf([], [], [1, 2]), 5);
    expect(found.map(({ id }) => id)).toEqual(['ferry', 'tram']);
    expect(await joined.text('ferry')).toBe('Ferry\n\nThe text.');
    expect(await joined.card('tram')).toMatchObject({ id: 'tram' });
    expect(await joined.card('none')).toBeNull();
  });

  test('tell what either refused', async () => {
    const broken = await openIndex('broken', async () => Uint8Array.of(1));
    const joined = joinSources([await opened('whole', [entry('ferry', [1])]), broken]);
    expect(joined.refusals()).toMatchObject([{ shard: 'catalogue.json', code: 'malformed' }]);
    expect(await joined.find(fingerprintOf([], [], [1]), 5)).toHaveLength(1);
  });
});
