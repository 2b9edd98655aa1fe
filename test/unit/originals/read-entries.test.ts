import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATALOGUE, decodeCatalogue } from '../../../src/index-format/catalogue.ts';
import { LEAN } from '../../../src/index-format/postings.ts';
import { isForKeepers, readEntries } from '../../../src/originals/read-entries.ts';
import { built, readerOf, someEntries } from '../index-format/made-up.ts';

const SMALL = { perVolume: 5, perRecordShard: 2, forKeeper: true };
const KEPT = { shingles: 2, pairs: 1, words: 3 };

describe('the originals of an index', { timeout: 30_000 }, () => {
  test('build the same index again, also where few of their hashes can be searched', async () => {
    await fc.assert(
      fc.asyncProperty(someEntries, fc.boolean(), async (entries, few) => {
        const options = { ...SMALL, name: 'Halder papers', ...(few ? { kept: KEPT } : {}) };
        const files = await built(entries, options);
        const read = await readEntries(readerOf(files));
        if (!read.ok) throw new Error(read.refusal.sentence);
        const { catalogue } = read.value;
        expect(isForKeepers(catalogue)).toBe(true);
        expect([catalogue.name, catalogue.kept]).toEqual(['Halder papers', few ? KEPT : LEAN]);
        expect(await built(read.value.entries, options)).toEqual(files);
      }),
      { numRuns: 30 },
    );
  });

  test('cannot be read where any shard is damaged', async () => {
    const files = await built(fc.sample(someEntries, { numRuns: 1, seed: 4 })[0] ?? [], SMALL);
    for (const [name, bytes] of files) {
      if (name === CATALOGUE || name.endsWith('.fingerprints')) continue;
      const damaged = new Map(files).set(name, bytes.with(bytes.length - 1, (bytes.at(-1) ?? 0) ^ 1));
      expect(await readEntries(readerOf(damaged))).toMatchObject({
        ok: false,
        refusal: { shard: name, code: 'wrong-hash' },
      });
    }
  });

  test('cannot be read where the index was made for readers only', async () => {
    const files = await built(fc.sample(someEntries, { numRuns: 1, seed: 4 })[0] ?? []);
    expect(isForKeepers(decodeCatalogue(files.get(CATALOGUE) ?? new Uint8Array()))).toBe(false);
    expect(await readEntries(readerOf(files))).toMatchObject({ ok: false, refusal: { shard: CATALOGUE } });
  });
});

test('an original more changes few record shards', async () => {
  const [some = []] = fc.sample(someEntries, { numRuns: 1, seed: 4 });
  const many = Array.from({ length: 200 }, (_, at) => ({
    ...(some[at % some.length] as (typeof some)[number]),
    card: { id: `id-${String(at).padStart(3, '0')}`, title: '', publisher: null, published: null, url: null },
  }));
  const records = async (entries: typeof many) =>
    [...(await built(entries, { perRecordShard: 10 })).keys()].filter((name) => name.endsWith('.records'));
  const [before, after] = [await records(many.filter((_, at) => at !== 90)), await records(many)];
  expect(after.length).toBeGreaterThan(10);
  expect(after.filter((name) => !before.includes(name)).length).toBeLessThanOrEqual(2);
});
