/**
 * One file for everything that is kept: a line of JSON that says what is in it, then the bytes of each part, one after the other. Own originals
 * are a pack; of packs there are the files as they lie on the shelf.
 */
import { list, record, text, whole } from '../messages/shapes.ts';
import type { Parse } from '../messages/wire.ts';
import { SourceError } from './fetch-file.ts';

/** A part of the file and whose it is: PERSONAL, or the name and number of a pack. */
export interface Part {
  readonly of: string;
  readonly name: string;
  readonly bytes: number;
}

/** What the first line says. */
export interface Contents {
  /** Each as it lies in the local area, as JSON. */
  readonly choices: readonly { readonly key: string; readonly value: string }[];
  /** Addresses of remotes. */
  readonly remotes: readonly string[];
  readonly parts: readonly Part[];
}

const FORMAT = 'palimpsest-everything-1';
/** Bytes of the first line. */
const LONGEST_HEAD = 4_000_000;
const LARGEST_PART = 300_000_000;

const contents: Parse<Contents & { format: string }> = record<Contents & { format: string }>({
  format: text(40),
  choices: list(record({ key: text(40), value: text(1_000_000) }), 20),
  remotes: list(text(2_000), 1_000),
  parts: list(record({ of: text(300), name: text(300), bytes: whole(0, LARGEST_PART) }), 100_000),
});

/** Writes the file. */
export function writeEverything(said: Contents, parts: readonly (Blob | Uint8Array)[]): Blob {
  const head = `${JSON.stringify({ format: FORMAT, ...said })}\n`;
  return new Blob([head, ...(parts as (Blob | Uint8Array<ArrayBuffer>)[])]);
}

/**
 * Reads the file: what is in it, and its parts in the same order, not yet read.
 * @throws {SourceError} where it is none
 */
export async function readEverything(file: Blob, name: string): Promise<{ said: Contents; parts: Blob[] }> {
  const opening = new Uint8Array(await file.slice(0, LONGEST_HEAD).arrayBuffer());
  const end = opening.indexOf(10);
  const said = parsed(end < 0 ? '' : new TextDecoder().decode(opening.subarray(0, end)));
  if (said === null) throw new SourceError('not-an-index', name);
  let at = end + 1;
  const parts = said.parts.map(({ bytes }) => {
    at += bytes;
    return file.slice(at - bytes, at);
  });
  if (at !== file.size) throw new SourceError('damaged', name);
  return { said, parts };
}

function parsed(line: string): Contents | null {
  try {
    const read = contents(JSON.parse(line));
    return read.format === FORMAT ? read : null;
  } catch {
    return null;
  }
}
