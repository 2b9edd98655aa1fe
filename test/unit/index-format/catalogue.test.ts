import { describe, expect, test } from 'vitest';
import { type Catalogue, decodeCatalogue, encodeCatalogue } from '../../../src/index-format/catalogue.ts';
import { FORMAT_VERSION } from '../../../src/index-format/format.ts';

const SHA = 'ab'.repeat(32);
const CATALOGUE: Catalogue = {
  format: FORMAT_VERSION,
  scheme: 1,
  originals: 2,
  languages: ['en'],
  from: '2025-10',
  to: '2026-03-04',
  volumes: [
    {
      fingerprints: { name: `${SHA.slice(0, 32)}.fingerprints`, sha256: SHA, bytes: 100, count: 2 },
      records: [{ name: `${SHA.slice(0, 32)}.records`, sha256: SHA, bytes: 50, count: 2, first: 'a' }],
    },
  ],
};
const read = (changed: Record<string, unknown>) =>
  decodeCatalogue(new TextEncoder().encode(JSON.stringify({ ...CATALOGUE, ...changed })));

describe('a catalogue', () => {
  test('reads as it was written', () => {
    expect(decodeCatalogue(encodeCatalogue(CATALOGUE))).toEqual(CATALOGUE);
  });

  test('may hold fields of a later time: a signature, a version, an expiry', () => {
    expect(read({ signature: 'x', version: 7, expires: '2027-01-01' })).toEqual(CATALOGUE);
  });

  test('of an unknown version is refused as such', () => {
    expect(() => read({ format: FORMAT_VERSION + 1 })).toThrow(
      expect.objectContaining({ code: 'unknown-version' }),
    );
  });

  test.each([
    [
      'a shard that is named like another file',
      {
        volumes: [
          {
            ...CATALOGUE.volumes[0],
            records: [{ ...CATALOGUE.volumes[0]?.records[0], name: '../../secret' }],
          },
        ],
      },
    ],
    ['counts that do not add up', { originals: 3 }],
    [
      'a shard of impossible size',
      {
        volumes: [
          { ...CATALOGUE.volumes[0], fingerprints: { ...CATALOGUE.volumes[0]?.fingerprints, bytes: 1e12 } },
        ],
      },
    ],
    ['no volumes', { volumes: null }],
    ['a language that is markup', { languages: ['<b>'] }],
    ['a date that is none', { from: 'long ago' }],
  ])('with %s is refused', (_, changed) => {
    expect(() => read(changed)).toThrow(expect.objectContaining({ code: 'malformed' }));
  });
});
