import { FINGERPRINT_SCHEME } from '../../../src/fingerprint/scheme.ts';
import type { IndexEntry } from '../../../src/index-format/build-index.ts';

/** An original of so many bytes. */
export function entryNamed(id: string, bytes = 100): IndexEntry {
  const hashes = Uint32Array.of(1, 2, 3);
  return {
    card: { id, title: `On ${id}`, publisher: null, published: null, url: null },
    fingerprint: { scheme: FINGERPRINT_SCHEME, shingles: hashes, pairs: hashes, words: hashes },
    digest: crypto.getRandomValues(new Uint8Array(Math.min(bytes, 65_536))),
    language: 'en',
    text: 'x'.repeat(Math.max(0, bytes - 65_536)),
  };
}
