/** Version of the catalogue and of both kinds of shards. Readers refuse any other. */
export const FORMAT_VERSION = 2;

/**
 * Opens the 32-bit words of a shard without copying where that is possible. Shards are little-endian, and so is every machine a browser
 * runs on; on another the magic word would not match and the shard be refused.
 * @param bytes a whole shard; a view that does not begin at a multiple of four is copied once
 */
export function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
}

/** Rounds a number of bytes up to whole 32-bit words. */
export function padded(bytes: number): number {
  return (bytes + 3) & ~3;
}
