import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATALOGUE, decodeCatalogue } from '../../../src/index-format/catalogue.ts';
import { fingerprintIn, openFingerprintShard } from '../../../src/index-format/fingerprint-shard.ts';
import { allPostings, postingsOf } from '../../../src/index-format/posting-table.ts';
import { KEEP_ALL, postingTables } from '../../../src/index-format/postings.ts';
import { cardAt, digestAt, openRecordShard, textAt } from '../../../src/index-format/record-shard.ts';
import { sha256Hex } from '../../../src/index-format/sha256.ts';
import { built, fingerprintOf, someEntries } from './made-up.ts';

const SMALL = { kept: KEEP_ALL, perVolume: 5, perRecordShard: 2 };

describe('an index', () => {
  test('is the same in whatever order its originals come', async () => {
    await fc.assert(
      fc.asyncProperty(someEntries, async (entries) => {
        expect(await built([...entries].reverse(), SMALL)).toEqual(await built(entries, SMALL));
      }),
      { numRuns: 30 },
    );
  });

  test('gives back every original as it was put in', async () => {
    await fc.assert(
      fc.asyncProperty(someEntries, async (entries) => {
        const files = await built(entries, SMALL);
        const bytesOf = (name: string) => files.get(name) ?? new Uint8Array();
        const { volumes, originals } = decodeCatalogue(bytesOf(CATALOGUE));
        expect(originals).toBe(entries.length);
        const read = volumes.flatMap(({ fingerprints, records }) => {
          const prints = openFingerprintShard(bytesOf(fingerprints.name));
          const shards = records.map(({ name }) => openRecordShard(bytesOf(name)));
          return shards
            .flatMap((shard) => Array.from({ length: shard.originals }, (_, at) => ({ shard, at })))
            .map(({ shard, at }, number) => ({
              card: cardAt(shard, at),
              fingerprint: fingerprintIn(prints, number),
              digest: Uint8Array.from(digestAt(shard, at)),
              text: textAt(shard, at),
              language: 'en',
            }));
        });
        const byId = (a: { card: { id: string } }, b: { card: { id: string } }) =>
          a.card.id < b.card.id ? -1 : 1;
        expect(read).toEqual([...entries].sort(byId));
      }),
      { numRuns: 30 },
    );
  });

  test('names every shard by its hash', async () => {
    const files = await built(fc.sample(someEntries, { numRuns: 1, seed: 4 })[0] ?? [], SMALL);
    for (const [name, bytes] of files) {
      if (name !== CATALOGUE) expect(name.slice(0, 32)).toBe((await sha256Hex(bytes)).slice(0, 32));
    }
  });

  test('refuses two originals of one id', async () => {
    const [entry] = fc.sample(someEntries, { numRuns: 1, seed: 4 })[0] ?? [];
    if (entry) await expect(built([entry, entry])).rejects.toThrow('two originals have the id "id-0"');
  });

  test('comes with its catalogue last', async () => {
    const files = await built(fc.sample(someEntries, { numRuns: 1, seed: 4 })[0] ?? [], SMALL);
    expect([...files.keys()].at(-1)).toBe(CATALOGUE);
  });

  test('leaves out of a card what must not be there', async () => {
    const [entry] = fc.sample(someEntries, { numRuns: 1, seed: 4 })[0] ?? [];
    if (!entry) return;
    const card = {
      ...entry.card,
      url: 'javascript:alert(1)',
      published: 'yesterday',
      title: 'x'.repeat(10_000),
    };
    const files = await built([{ ...entry, card }]);
    const records = [...files].find(([name]) => name.endsWith('.records'))?.[1] ?? new Uint8Array();
    const read = cardAt(openRecordShard(records), 0);
    expect([read.url, read.published, read.title.length]).toEqual([null, null, 500]);
  });
});

describe('postings', () => {
  const print = (words: number[]) => fingerprintOf([], [], words);

  test('of a hash are the originals that hold it', () => {
    const shard = postingTables([print([1, 2]), print([2, 3]), print([2])], KEEP_ALL);
    const { words } = shard.families;
    expect([1, 2, 3, 4].map((hash) => [...(postingsOf(words, hash)?.originals ?? [])])).toEqual([
      [0],
      [0, 1, 2],
      [1],
      [],
    ]);
  });

  test('keep the rarest where not all may be kept, and still know how many hold a hash', () => {
    const shard = postingTables([print([1, 2]), print([2, 3]), print([2])], {
      shingles: 9,
      pairs: 9,
      words: 1,
    });
    expect([...allPostings(shard.families.words)].map(({ hash }) => hash)).toEqual([1, 2, 3]);
    expect([...(postingsOf(shard.families.words, 2)?.originals ?? [])]).toEqual([2]);
    expect(postingsOf(shard.families.words, 2)?.holders).toBe(3);
  });
});
