/** Bytes from anywhere: no decoder crashes, hangs or answers what was not written without saying so. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATALOGUE, decodeCatalogue } from '../../../src/index-format/catalogue.ts';
import { openFingerprintShard } from '../../../src/index-format/fingerprint-shard.ts';
import { cardAt, digestAt, openRecordShard, textAt } from '../../../src/index-format/record-shard.ts';
import { FormatError } from '../../../src/index-format/refusal.ts';
import { search } from '../../../src/index-format/search.ts';
import { openIndex } from '../../../src/originals/open-index.ts';
import { built, fingerprintOf, readerOf, someEntries } from './made-up.ts';

const ENTRIES = fc.sample(someEntries, { numRuns: 40, seed: 7 }).find((entries) => entries.length > 8) ?? [];
const FILES = await built(ENTRIES, { perVolume: 5, perRecordShard: 2 });
const PAGE = ENTRIES[3]?.fingerprint ?? fingerprintOf([], [], []);

/** What may happen to a file on its way. */
const damage = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at: fc.nat(), bit: fc.nat(7) }),
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('extend' as const), more: fc.uint8Array({ minLength: 1, maxLength: 64 }) }),
  fc.record({
    kind: fc.constant('overwrite' as const),
    at: fc.nat(),
    word: fc.uint8Array({ minLength: 4, maxLength: 4 }),
  }),
);
type Damage = typeof damage extends fc.Arbitrary<infer D> ? D : never;

function damaged(bytes: Uint8Array, done: Damage): Uint8Array {
  if (done.kind === 'cut') return bytes.slice(0, done.at % bytes.length);
  if (done.kind === 'extend') return Uint8Array.from([...bytes, ...done.more]);
  const copy = Uint8Array.from(bytes);
  if (done.kind === 'flip')
    copy[done.at % copy.length] = (copy[done.at % copy.length] ?? 0) ^ (1 << done.bit);
  else copy.set(done.word, Math.min((done.at % copy.length) & ~3, copy.length - 4));
  return copy;
}

const equal = (a: Uint8Array, b: Uint8Array) =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);

/** Everything a source says of one page and of all originals. */
async function answersOf(files: ReadonlyMap<string, Uint8Array>) {
  const source = await openIndex('test', readerOf(files));
  const found = await source.find(PAGE, 20);
  const records = await Promise.all(
    ENTRIES.map(
      async ({ card: { id } }) =>
        [id, await source.card(id), await source.digest(id), await source.text(id)] as const,
    ),
  );
  return { found, records, refusals: source.refusals() };
}
const TRUE = await answersOf(FILES);

describe('a damaged file of an index', () => {
  const shards = [...FILES.keys()].filter((name) => name !== CATALOGUE);

  test('is refused by name, and only its own originals are missing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...shards), damage, async (name, done) => {
        const bytes = FILES.get(name) ?? new Uint8Array();
        const wrong = damaged(bytes, done);
        fc.pre(!equal(bytes, wrong));
        const { found, records, refusals } = await answersOf(new Map(FILES).set(name, wrong));
        expect(refusals.map(({ shard }) => shard)).toEqual([name]);
        expect(['truncated', 'oversized', 'wrong-hash']).toContain(refusals[0]?.code);
        const trueIds = TRUE.found.map(({ id }) => id);
        expect(trueIds).toEqual(expect.arrayContaining(found.map(({ id }) => id)));
        for (const [at, record] of records.entries()) {
          if (record[1] !== null) expect(record).toEqual(TRUE.records[at]);
        }
      }),
      { numRuns: 1_500 },
    );
  });

  test('may be the catalogue: then it is refused, or says the same, or shards do not fit it', async () => {
    await fc.assert(
      fc.asyncProperty(damage, async (done) => {
        const { found, records, refusals } = await answersOf(
          new Map(FILES).set(CATALOGUE, damaged(FILES.get(CATALOGUE) ?? new Uint8Array(), done)),
        );
        if (refusals.length === 0 && found.length === TRUE.found.length) expect(found).toEqual(TRUE.found);
        for (const [at, record] of records.entries()) {
          if (record[1] !== null) expect(record).toEqual(TRUE.records[at]);
        }
      }),
      { numRuns: 1_500 },
    );
  });

  test('that is missing is refused', async () => {
    const [name = ''] = shards;
    const { refusals } = await answersOf(new Map([...FILES].filter(([file]) => file !== name)));
    expect(refusals).toMatchObject([{ shard: name, code: 'unreadable' }]);
  });
});

describe('a shard whose author is hostile, so that its hash is right', () => {
  const fingerprints = [...FILES].find(([name]) => name.endsWith('.fingerprints'))?.[1] ?? new Uint8Array();
  const records = [...FILES].find(([name]) => name.endsWith('.records'))?.[1] ?? new Uint8Array();

  test('of fingerprints gives hits within bounds, or a FormatError', () => {
    fc.assert(
      fc.property(damage, (done) => {
        const shard = opened(() => openFingerprintShard(damaged(fingerprints, done)));
        if (shard === null) return;
        for (const { original, score } of search([shard], PAGE, 20)) {
          expect(original).toBeLessThan(shard.originals);
          expect(score >= 0 && score <= 1).toBe(true);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  test('of records gives cards as they must be, or a FormatError', () => {
    fc.assert(
      fc.property(damage, (done) => {
        const shard = opened(() => openRecordShard(damaged(records, done)));
        for (let original = 0; original < (shard?.originals ?? 0); original++) {
          if (shard === null) return;
          const card = opened(() => cardAt(shard, original));
          expect(card?.url ?? 'https://').toMatch(/^https?:\/\//);
          digestAt(shard, original);
          textAt(shard, original);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  test('made of any bytes at all is refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(() => openFingerprintShard(bytes)).toThrow(FormatError);
        expect(() => openRecordShard(bytes)).toThrow(FormatError);
        expect(() => decodeCatalogue(bytes)).toThrow(FormatError);
      }),
    );
  });
});

/** Only FormatErrors are expected; anything else fails the test. */
function opened<T>(open: () => T): T | null {
  try {
    return open();
  } catch (error) {
    if (error instanceof FormatError) return null;
    throw error;
  }
}
