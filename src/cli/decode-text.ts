import { NotTextError } from './failure.ts';

/** Bytes in which a page says how it is encoded (HTML Standard, "prescan a byte stream to determine its encoding"). */
const HEAD_BYTES = 1_024;

/** Bytes that are looked at to tell UTF-16 from what is no text at all. */
const SAMPLE_BYTES = 4_096;

/** Share of zero bytes in a sample from which it is UTF-16: two thirds of a page of markup in any script are ASCII, of which every other byte is zero. */
const ZEROS_OF_UTF16 = 0.2;

/** How a page names its encoding, in a meta element or in an XML declaration. */
const NAMED =
  /<meta\b[^>]{0,500}?charset\s{0,5}=\s{0,5}["']?([\w.:-]{2,40})|^\s{0,10}<\?xml\b[^>]{0,200}?encoding\s{0,5}=\s{0,5}["']([\w.:-]{2,40})/i;

/**
 * The text of a file: as its byte order mark says, else, where the file may name its encoding, as it says, else UTF-8.
 * @param mayName whether the file is markup, which may name its encoding
 * @throws {NotTextError} where the bytes are no text, or not in the encoding that they should be in; the message does not name the file
 */
export function decodeText(bytes: Uint8Array, mayName: boolean): string {
  const marked = markOf(bytes);
  if (marked === null) refuseZeros(bytes);
  const named = marked === null && mayName ? namedIn(bytes) : null;
  const encoding = marked ?? named ?? 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const told =
      marked === null && named === null
        ? 'is not UTF-8, and names no other encoding'
        : `says that it is ${encoding}, but is not`;
    throw new NotTextError(`${told}; save it as UTF-8`);
  }
}

/** The encoding that a byte order mark stands for (Encoding Standard, "BOM sniff"); null where there is none. */
function markOf([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** No encoding of text but UTF-16 has zero bytes, and that is not told from its bytes alone with certainty. */
function refuseZeros(bytes: Uint8Array): void {
  if (!bytes.includes(0)) return;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = sample.filter((byte) => byte === 0).length;
  if (zeros >= ZEROS_OF_UTF16 * sample.length && zeros <= 0.6 * sample.length)
    throw new NotTextError('is UTF-16 without a byte order mark, or not text; save it as UTF-8');
  throw new NotTextError('is not text; give a .html or .txt file');
}

/**
 * The encoding that a page names. One that names UTF-16 in bytes that can be read is not in it: browsers take it for UTF-8, too.
 * @throws {NotTextError} where nobody knows the encoding
 */
function namedIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const [, inMeta, inDeclaration] = NAMED.exec(head) ?? [];
  const label = inMeta ?? inDeclaration;
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    throw new NotTextError(`names an encoding that is not known, "${label}"; save it as UTF-8`);
  }
}
