import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IndexEntry } from '../../../src/index-format/build-index.ts';
import { CATALOGUE, decodeCatalogue } from '../../../src/index-format/catalogue.ts';
import { decodeKeeperShard, encodeKeeperShard } from '../../../src/index-format/keeper-shard.ts';
import { FormatError } from '../../../src/index-format/refusal.ts';
import { openPack } from '../../../src/originals/open-pack.ts';
import { readEntries } from '../../../src/originals/read-entries.ts';
import { packOf } from '../../../src/originals/write-pack.ts';
import { built, readerOf, someEntries } from '../index-format/made-up.ts';

const ENTRIES: readonly IndexEntry[] = fc.sample(someEntries, { numRuns: 1, seed: 11 })[0] ?? [];
const FILES = await built(ENTRIES, { perVolume: 3, perRecordShard: 2, forKeeper: true });

async function packed(): Promise<Uint8Array> {
  const pieces: number[] = [];
  for await (const piece of packOf(readerOf(FILES))) pieces.push(...piece);
  return Uint8Array.from(pieces);
}
const PACK = await packed();

const opened = (bytes: Uint8Array) =>
  openPack({
    name: 'a.palimpsest',
    size: bytes.length,
    slice: async (start, end) => bytes.slice(start, end),
  });

/** What somebody, or a bad disk, did to some bytes. */
const damage = fc.oneof(
  fc.record({ at: fc.nat(), bit: fc.nat(7) }).map(({ at, bit }) => (bytes: Uint8Array) => {
    const place = at % bytes.length;
    return bytes.with(place, (bytes[place] ?? 0) ^ (1 << bit));
  }),
  fc.nat().map((at) => (bytes: Uint8Array) => bytes.slice(0, at % bytes.length)),
  fc
    .uint8Array({ minLength: 1, maxLength: 9 })
    .map((more) => (bytes: Uint8Array) => Uint8Array.from([...bytes, ...more])),
);

describe('a pack', { timeout: 30_000 }, () => {
  test('gives the files it was made of', async () => {
    const pack = await opened(PACK);
    if (!pack.ok) throw new Error(pack.refusal.sentence);
    for (const [name, bytes] of FILES) expect(await pack.value(name, bytes.length)).toEqual(bytes);
    await expect(pack.value('other', 5)).rejects.toThrow('the pack holds no other');
  });

  test('that was flipped, cut or extended anywhere is refused, now or when it is read', async () => {
    const { volumes } = decodeCatalogue(FILES.get(CATALOGUE) ?? new Uint8Array());
    const searched = volumes.reduce((sum, { fingerprints }) => sum + fingerprints.bytes, 0);
    const head =
      PACK.length -
      [...FILES].reduce((sum, [name, { length }]) => sum + (name === CATALOGUE ? 0 : length), 0);
    await fc.assert(
      fc.asyncProperty(damage, async (harm) => {
        const bytes = harm(PACK);
        const pack = await opened(bytes);
        if (!pack.ok) return;
        // The searched part is not needed here; everything else is read.
        const at = bytes.findIndex((byte, place) => byte !== PACK[place]);
        if (at >= head && at < head + searched) return;
        expect((await readEntries(pack.value)).ok).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  test('that cannot be read says so', async () => {
    const broken = openPack({
      name: 'a',
      size: 99,
      slice: () => Promise.reject(new Error('the stick is gone')),
    });
    expect(await broken).toMatchObject({ ok: false, refusal: { code: 'unreadable', shard: 'a' } });
  });
});

describe('a keeper’s shard', { timeout: 30_000 }, () => {
  const kept = ENTRIES.map(({ fingerprint, language }) => ({ fingerprint, language }));
  const shard = encodeKeeperShard(kept[0]?.fingerprint.scheme ?? 0, kept);

  test('comes back as it went in', () => {
    expect(decodeKeeperShard(shard)).toEqual(kept);
  });

  test('that was damaged is refused or read, and never breaks anything else', () => {
    fc.assert(
      fc.property(damage, (harm) => {
        try {
          for (const { fingerprint } of decodeKeeperShard(harm(shard)))
            expect([...fingerprint.words]).toEqual([...new Set(fingerprint.words)].sort((a, b) => a - b));
        } catch (error) {
          expect(error).toBeInstanceOf(FormatError);
        }
      }),
      { numRuns: 3_000 },
    );
  });
});
