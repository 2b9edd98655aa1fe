import { type Zippable, zipSync } from 'fflate';

/** The first moment a zip can tell. Local time, as zips know no other: the same bytes in every time zone. */
const EVERY_TIME = new Date(1980, 0, 1);

/**
 * A zip that depends on names and contents only: entries sorted by name, one time for all, and a deflate written in JavaScript, as the one
 * that comes with Node gives other bytes from version to version and from processor to processor.
 * @param files contents by path, with forward slashes
 */
export function deterministicZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries: Zippable = Object.fromEntries(sorted);
  return zipSync(entries, { level: 9, mtime: EVERY_TIME, os: 0 });
}
