import type { Fingerprint } from '../fingerprint/fingerprint.ts';
import type { Refusal } from '../index-format/refusal.ts';
import type { OriginalCard } from '../report.ts';

/** An original that shares hashes with a page. */
export interface Candidate {
  readonly id: string;
  /** 0 to 1: likeness of the fingerprints. It ranks candidates; it does not say what the page is to them. */
  readonly score: number;
  /** Number of originals by which words were weighed for the score, where the source tells: among few, no word is rare and every score is high. */
  readonly among?: number;
}

/**
 * Where originals come from: the index in the extension, the reader's own, a pack, a remote, a folder; or several of them as one. Nothing here throws on bad data: what cannot be used is
 * left out and told by `refusals`.
 */
export interface OriginalSource {
  /** A short word for people: "bundled", the folder's path. */
  readonly name: string;
  /** The originals most like a page, best first, at most `most`. */
  find(page: Fingerprint, most: number): Promise<readonly Candidate[]>;
  /** What is known of an original, or null where this source does not have it. */
  card(id: string): Promise<OriginalCard | null>;
  /** Its digest as encoded bytes, or null. */
  digest(id: string): Promise<Uint8Array | null>;
  /** Its text, title first, or null where the source may not hold it. */
  text(id: string): Promise<string | null>;
  /** What has been refused up to now; shards are read when they are first needed, so this may grow. */
  refusals(): readonly Refusal[];
}
