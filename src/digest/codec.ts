import { DIGEST_SCHEME, type Digest, type DigestSentence, type FactDigest } from './digest.ts';
import { readFact } from './read-fact.ts';

/** Largest digest that is read: an article of a hundred thousand words stays far below. */
export const LARGEST_DIGEST_BYTES = 2_000_000;

/** Enough for "about two-thirds of that". */
const MOST_WORDING_WORDS = 4;

/** Raised where digest bytes cannot be read; the message says what is wrong with them. */
export class DigestError extends Error {
  override readonly name = 'DigestError';
}

/**
 * Writes a digest as bytes: JSON in a fixed field order, numbers in base 36 and deltas where they are sorted. Byte-stable: the same
 * digest gives the same bytes. Places in the text (`at`) are not written, so a digest says nothing of where a word stood.
 */
export function encodeDigest(digest: Digest): Uint8Array {
  const packed = [
    DIGEST_SCHEME,
    digest.published,
    digest.language,
    digest.sentences.map(({ keys, words }) => [words, packKeys(keys)]),
    packSorted(digest.shingles),
    digest.facts.map((fact) => packFact(fact)),
  ];
  return new TextEncoder().encode(JSON.stringify(packed));
}

/**
 * Reads what `encodeDigest` wrote. Every field is checked, because an index may come from anywhere.
 * @throws {DigestError} where the bytes are no digest of this scheme
 */
export function decodeDigest(bytes: Uint8Array): Digest {
  if (bytes.length > LARGEST_DIGEST_BYTES)
    throw new DigestError(`digest of ${bytes.length} bytes is over the limit`);
  const packed = parse(bytes);
  if (!Array.isArray(packed) || packed.length !== 6)
    throw new DigestError('digest is not a list of six fields');
  const [scheme, published, language, sentences, shingles, facts] = packed as unknown[];
  if (scheme !== DIGEST_SCHEME)
    throw new DigestError(`digest has scheme ${String(scheme)}, this version reads ${DIGEST_SCHEME}`);
  const read = list(sentences, 'sentences').map(readSentence);
  return {
    published: textOrNull(published, 'published'),
    language: textOrNull(language, 'language'),
    sentences: read,
    shingles: Uint32Array.from(unpackSorted(shingles)),
    facts: list(facts, 'facts').map((fact) => readFactOrThrow(fact, read.length)),
  };
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new DigestError('digest is not readable JSON');
  }
}

function packFact(fact: FactDigest): Record<string, unknown> {
  const { at: _, ...known } = fact;
  const rest = { ...known, wording: fact.type === 'name' ? fact.wording : firstWords(fact.wording) };
  const packed = 'grams' in rest ? { ...rest, grams: packSorted(rest.grams) } : rest;
  return Object.fromEntries(Object.entries(packed).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A digest may be handed on where its article may not: names are kept whole, of any other wording no five words in a row. */
function firstWords(wording: string): string {
  return wording.split(/\s+/).slice(0, MOST_WORDING_WORDS).join(' ');
}

function readFactOrThrow(raw: unknown, sentences: number): FactDigest {
  const fact = readFact(raw, sentences, unpackSorted);
  if (fact === null)
    throw new DigestError(`digest holds an unreadable fact: ${JSON.stringify(raw).slice(0, 80)}`);
  return fact;
}

function readSentence(raw: unknown): DigestSentence {
  const [words, keys] = list(raw, 'sentence');
  if (typeof words !== 'number' || !Number.isInteger(words) || words < 0)
    throw new DigestError('sentence has no word count');
  return { words, keys: unpackKeys(keys), at: null };
}

/** Keys in base 36, in their order: "3 a 1f". */
function packKeys(keys: Uint16Array): string {
  return [...keys].map((key) => key.toString(36)).join(' ');
}

function unpackKeys(raw: unknown): Uint16Array {
  if (typeof raw !== 'string') throw new DigestError('a sentence has no keys');
  if (raw === '') return new Uint16Array();
  const keys = raw.split(' ').map((key) => Number.parseInt(key, 36));
  if (!keys.every((key) => key >= 0 && key <= 0xffff)) throw new DigestError("a sentence's keys are damaged");
  return Uint16Array.from(keys);
}

/** Sorted whole numbers as base-36 deltas: "3 a 1f". */
function packSorted(values: Uint16Array | Uint32Array): string {
  let before = 0;
  const deltas: string[] = [];
  for (const value of values) {
    deltas.push((value - before).toString(36));
    before = value;
  }
  return deltas.join(' ');
}

function unpackSorted(raw: unknown): number[] {
  if (typeof raw !== 'string') throw new DigestError('a list of hashes is missing');
  if (raw === '') return [];
  let value = 0;
  return raw.split(' ').map((delta) => {
    value += Number.parseInt(delta, 36);
    if (!Number.isInteger(value) || value < 0 || value > 0xffffffff)
      throw new DigestError('a list of hashes is damaged');
    return value;
  });
}

function list(raw: unknown, what: string): unknown[] {
  if (!Array.isArray(raw)) throw new DigestError(`digest has no list of ${what}`);
  return raw;
}

function textOrNull(raw: unknown, what: string): string | null {
  if (raw === null) return null;
  if (typeof raw !== 'string' || raw.length > 40) throw new DigestError(`digest has a wrong ${what}`);
  return raw;
}
