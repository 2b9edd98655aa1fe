import fc from 'fast-check';
import type { Fingerprint } from '../../../src/fingerprint/fingerprint.ts';
import { FINGERPRINT_SCHEME } from '../../../src/fingerprint/scheme.ts';
import { type BuildOptions, buildIndex, type IndexEntry } from '../../../src/index-format/build-index.ts';
import type { ShardReader } from '../../../src/originals/read-shard.ts';

/** Makes a fingerprint out of lists of hashes. */
export function fingerprintOf(shingles: number[], pairs: number[], words: number[]): Fingerprint {
  const ascending = (hashes: number[]) => Uint32Array.from(new Set(hashes)).sort();
  return {
    scheme: FINGERPRINT_SCHEME,
    shingles: ascending(shingles),
    pairs: ascending(pairs),
    words: ascending(words),
  };
}

const hashes = fc.array(fc.nat(40), { maxLength: 20 });

/** Entries that share many hashes, with ids from `0` on. */
export const someEntries = fc
  .array(
    fc.tuple(
      hashes,
      hashes,
      hashes,
      fc.uint8Array({ maxLength: 40 }),
      fc.option(fc.string({ minLength: 1 })),
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((rows): IndexEntry[] =>
    rows.map(([shingles, pairs, words, digest, text], at) => ({
      card: {
        id: `id-${at}`,
        title: `Title ${at}`,
        publisher: 'The Halder Post',
        published: '2026-03-04',
        url: null,
      },
      fingerprint: fingerprintOf(shingles, pairs, words),
      digest,
      text,
      language: 'en',
    })),
  );

/** Builds an index in memory. */
export async function built(
  entries: readonly IndexEntry[],
  options?: BuildOptions,
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for await (const { name, bytes } of buildIndex(entries, options)) files.set(name, bytes);
  return files;
}

/** Reads the files of an index in memory. */
export function readerOf(files: ReadonlyMap<string, Uint8Array>): ShardReader {
  return async (name) => {
    const bytes = files.get(name);
    if (bytes === undefined) throw new Error('no such file');
    return bytes;
  };
}
