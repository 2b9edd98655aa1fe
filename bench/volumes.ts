import type { Fingerprint } from '../src/fingerprint/fingerprint.ts';
import { encodeFingerprintShard, type FingerprintShard } from '../src/index-format/fingerprint-shard.ts';
import { type Kept, postingTables } from '../src/index-format/postings.ts';
import { search } from '../src/index-format/search.ts';
import { MOST_HITS, type Page } from './peers.ts';

/** A page with its fingerprint. */
export type AskedPage = Page & { readonly fingerprint: Fingerprint };

const PER_VOLUME = 65_536;

/** The fingerprint shards of an index, as they would be loaded from its files. */
export function shardsOf(fingerprints: readonly Fingerprint[], kept: Kept): Uint8Array[] {
  const files: Uint8Array[] = [];
  for (let at = 0; at < fingerprints.length; at += PER_VOLUME)
    files.push(encodeFingerprintShard(postingTables(fingerprints.slice(at, at + PER_VOLUME), kept)));
  return files;
}

export function bytesOf(files: readonly Uint8Array[]): number {
  return files.reduce((sum, { length }) => sum + length, 0);
}

/** Where a page's original stands among the first twelve, from 0 on, or -1; originals are numbered on over the volumes. */
export function rankIn(shards: readonly FingerprintShard[], page: Fingerprint, original: number): number {
  return search(shards, page, MOST_HITS).findIndex(
    (hit) => hit.shard * PER_VOLUME + hit.original === original,
  );
}
