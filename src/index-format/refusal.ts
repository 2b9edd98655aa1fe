/** Why a part of an index was refused. Closed, so that every interface language can say it. */
export type RefusalCode =
  | 'unreadable'
  | 'malformed'
  | 'unknown-version'
  | 'other-scheme'
  | 'truncated'
  | 'oversized'
  | 'wrong-hash';

/** A catalogue or shard that was refused. The rest of the index goes on working, and whoever shows an answer says that a part is missing. */
export interface Refusal {
  /** File name of the shard, or "catalogue.json". */
  readonly shard: string;
  readonly code: RefusalCode;
  /** The same as a plain English sentence. */
  readonly sentence: string;
}

const SENTENCES: Record<RefusalCode, string> = {
  unreadable: 'could not be read',
  malformed: 'is not built as this format asks',
  'unknown-version': 'has a format version that this program does not know; a newer Palimpsest may read it',
  'other-scheme': 'holds fingerprints of another scheme; build the index again',
  truncated: 'is shorter than the catalogue says',
  oversized: 'is longer than the catalogue says, or than this program reads',
  'wrong-hash': 'does not have the SHA-256 that the catalogue says: it was altered or damaged',
};

/** A refusal in the form in which it is kept and shown; `detail` is appended to the sentence. */
export function refusal(shard: string, code: RefusalCode, detail = ''): Refusal {
  return { shard, code, sentence: `${shard} ${SENTENCES[code]}${detail === '' ? '' : ` (${detail})`}.` };
}

/** Raised by decoders of this folder; whoever opens an index turns it into a refusal. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
  constructor(
    readonly code: RefusalCode,
    detail: string,
  ) {
    super(detail);
  }
}
