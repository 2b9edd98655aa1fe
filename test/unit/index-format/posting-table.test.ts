import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allPostings,
  layOutPostings,
  type Postings,
  type PostingTable,
  postingsOf,
} from '../../../src/index-format/posting-table.ts';

const HASH = fc.oneof(fc.nat(60), fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.constant(2 ** 32 - 1));

/** Some originals, and ascending hashes with those that hold them. */
const lists = fc
  .oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 0x10000 }))
  .chain((originals) =>
    fc.record({
      originals: fc.constant(originals),
      lists: fc
        .uniqueArray(
          fc.record({
            hash: HASH,
            more: fc.nat(originals),
            held: fc.uniqueArray(fc.nat(originals - 1), { maxLength: 50 }),
          }),
          { selector: ({ hash }) => hash, maxLength: 70 },
        )
        .map((rows): Postings[] =>
          rows
            .sort((a, b) => a.hash - b.hash)
            .map(({ hash, more, held }) => ({
              hash,
              holders: held.length + more,
              originals: Uint16Array.from(held).sort(),
            })),
        ),
    }),
  );

describe('a table of postings', () => {
  test('gives every hash back with its originals, and knows no other', () => {
    fc.assert(
      fc.property(lists, HASH, ({ originals, lists }, other) => {
        const table = layOutPostings(originals, lists);
        expect([...allPostings(table)]).toEqual(lists);
        for (const list of lists) expect(postingsOf(table, list.hash)).toEqual(list);
        if (!lists.some(({ hash }) => hash === other)) expect(postingsOf(table, other)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  test('holds a list of all originals, and of the last alone', () => {
    const everybody = Uint16Array.from({ length: 0x10000 }, (_, at) => at);
    const written = [
      { hash: 1, holders: 0x10000, originals: everybody },
      { hash: 2, holders: 1, originals: Uint16Array.of(0xffff) },
    ];
    const table = layOutPostings(0x10000, written);
    expect([...allPostings(table)]).toEqual(written);
  });

  test('spends on a posting about two bits more than its rarity needs', () => {
    const every = (step: number) => Uint16Array.from({ length: 0x10000 / step }, (_, at) => at * step);
    const table = layOutPostings(0x10000, [{ hash: 5, holders: 256, originals: every(256) }]);
    expect(table.bits.length * 32).toBeLessThan(256 * (8 + 2) + 100);
  });

  test('of any bits at all answers within its bounds, and at once', () => {
    const words = fc.uint32Array({ maxLength: 40 });
    const damaged = fc
      .record({ originals: fc.nat(0x10000), hashes: fc.nat(100), firsts: words, starts: words, bits: words })
      .map(
        ({ hashes, firsts, starts, ...rest }): PostingTable => ({
          ...rest,
          hashes,
          firsts: Uint32Array.from({ length: Math.ceil(hashes / 16) }, (_, at) => firsts[at] ?? 0),
          starts: Uint32Array.from({ length: Math.ceil(hashes / 16) }, (_, at) => starts[at] ?? 0),
        }),
      );
    fc.assert(
      fc.property(damaged, HASH, (table, hash) => {
        for (const { originals } of [...allPostings(table), postingsOf(table, hash) ?? { originals: [] }])
          expect(originals.length).toBeLessThanOrEqual(table.originals);
      }),
      { numRuns: 3_000 },
    );
  });
});
