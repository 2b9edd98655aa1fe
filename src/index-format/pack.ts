import { type Catalogue, LARGEST_CATALOGUE_BYTES, type ShardEntry, shardsForReaders } from './catalogue.ts';
import { FormatError } from './refusal.ts';
import { sha256Hex } from './sha256.ts';

/**
 * A pack: an index in one file, to be handed on. All numbers little-endian.
 *
 *     u32 magic "PLPK" · u32 pack version · u32 bytes of the catalogue · u8 sha256[32] of the catalogue
 *     the catalogue
 *     its shards in the order of `shardsOf`, each as long as the catalogue says
 *
 * Everything in it is vouched for: the catalogue by the header, the shards by the catalogue. Whoever exchanges the catalogue can exchange its
 * hash too; it is there against damage, not against forgery.
 */
export const PACK_HEADER_BYTES = 44;
/** How file names of packs end. */
export const PACK_SUFFIX = '.palimpsest';

const MAGIC = 0x4b504c50;
const PACK_VERSION = 1;

/** What stands at the beginning of a pack. */
export interface PackHeader {
  readonly catalogueBytes: number;
  /** SHA-256 of the catalogue, as 64 hexadecimal digits. */
  readonly sha256: string;
}

/** The shards of an index in the order in which a pack holds them. */
export function shardsOf(catalogue: Catalogue): ShardEntry[] {
  return [...shardsForReaders(catalogue), ...catalogue.volumes.flatMap(({ keeper }) => keeper ?? [])];
}

/** Writes the header that goes before a catalogue. */
export async function encodePackHeader(catalogue: Uint8Array): Promise<Uint8Array> {
  const header = new Uint8Array(PACK_HEADER_BYTES);
  const view = new DataView(header.buffer);
  [MAGIC, PACK_VERSION, catalogue.length].forEach((word, at) => {
    view.setUint32(at * 4, word, true);
  });
  const hash = await sha256Hex(catalogue);
  for (let at = 0; at < 32; at++) header[12 + at] = Number.parseInt(hash.slice(2 * at, 2 * at + 2), 16);
  return header;
}

/**
 * Reads the header of a pack.
 * @param bytes the first `PACK_HEADER_BYTES` of a file
 * @throws {FormatError} where they are no such header
 */
export function decodePackHeader(bytes: Uint8Array): PackHeader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes.length < 4 || view.getUint32(0, true) !== MAGIC) throw new FormatError('malformed', 'no pack');
  if (bytes.length < PACK_HEADER_BYTES) throw new FormatError('truncated', 'no whole header');
  const version = view.getUint32(4, true);
  if (version !== PACK_VERSION) throw new FormatError('unknown-version', `pack version ${version}`);
  const catalogueBytes = view.getUint32(8, true);
  if (catalogueBytes > LARGEST_CATALOGUE_BYTES) throw new FormatError('oversized', `${catalogueBytes} bytes`);
  const hash = Array.from(bytes.subarray(12, PACK_HEADER_BYTES), (byte) =>
    byte.toString(16).padStart(2, '0'),
  );
  return { catalogueBytes, sha256: hash.join('') };
}
