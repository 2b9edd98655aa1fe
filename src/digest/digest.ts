import type {
  Analysis,
  Cause,
  Certainty,
  Demonym,
  Fact,
  Name,
  Portion,
  Quantity,
  Quotation,
  ReportedSpeech,
  Role,
  Superlative,
  Time,
} from '../facts/fact.ts';
import type { Neighbour } from '../facts/surroundings.ts';
import type { StemKey } from '../text/keys.ts';
import type { Span } from '../text/span.ts';

/** Raised whenever digests made by older code would be read wrongly. */
export const DIGEST_SCHEME = 4;

/**
 * Bits that a digest keeps of the hash of a run of words. With 22 a run of a page meets one of a 600-word original by chance once in seven
 * thousand times, less than once in ten pages; each bit less would save 75 bytes.
 */
export const SHINGLE_BITS = 22;

/** Raised where digest bytes cannot be read; the message says what is wrong with them. */
export class DigestError extends Error {
  override readonly name = 'DigestError';
}

/** One sentence of an original, without its words. */
export interface DigestSentence {
  /** Keys of its content words in order of the text, each once: neighbours tell which word stands in another's place. */
  readonly keys: Uint16Array;
  /** Number of its words, grammar included. */
  readonly words: number;
  /** Where it stands in the original's text; null where the index holds no text. */
  readonly at: Span | null;
}

/**
 * A fact of an original as it lies in a digest: in normal form, with the stems around it cut to keys. `at` is where it stands
 * in the original's text, or null; `wording` is the fact's own words, a few at most, so that a reader can be told "there: 214".
 */
type Digested<F extends Fact> = Omit<F, 'start' | 'end' | 'counted' | 'scope' | 'pieces' | 'content'> & {
  readonly at: Span | null;
  readonly wording: string;
};

interface Surrounded {
  /** The content words around the fact, nearest first. */
  readonly around: readonly Neighbour[];
}

export type QuantityDigest = Digested<Quantity> & Surrounded & { readonly counted: readonly StemKey[] };
export type PortionDigest = Digested<Portion> & { readonly counted: readonly StemKey[] };
export type TimeDigest = Digested<Time> & Surrounded;
export type NameDigest = Digested<Name>;
export type DemonymDigest = Digested<Demonym>;
export type RoleDigest = Digested<Role>;
export type CertaintyDigest = Digested<Certainty> & { readonly scope: readonly StemKey[] };
export type SuperlativeDigest = Digested<Superlative> & { readonly scope: readonly StemKey[] };
export type CauseDigest = Digested<Cause> & { readonly scope: readonly StemKey[] };
/** A quotation without its words: the hashed pairs of words it is made of (see facts/quotations). */
export type QuotationDigest = Digested<Quotation> & { readonly grams: Uint32Array };
export type ReportedSpeechDigest = Digested<ReportedSpeech> & { readonly keys: readonly StemKey[] };

export type FactDigest =
  | QuantityDigest
  | PortionDigest
  | TimeDigest
  | NameDigest
  | DemonymDigest
  | RoleDigest
  | CertaintyDigest
  | SuperlativeDigest
  | CauseDigest
  | QuotationDigest
  | ReportedSpeechDigest;

/** An original reduced to what comparison needs. */
export interface Digest {
  readonly published: string | null;
  readonly language: string | null;
  readonly sentences: readonly DigestSentence[];
  /** In order of the text. `sentence` indexes `sentences`. */
  readonly facts: readonly FactDigest[];
  /** Hashes of all runs of five words (run-hashes.ts), ascending, each once: what was copied word for word. */
  readonly shingles: Uint32Array;
}

/** What a digest is made from. */
export interface DigestInput {
  readonly text: string;
  readonly published: string | null;
  readonly language: string | null;
  readonly analysis: Analysis;
}
