import type { BuildOptions } from '../index-format/build-index.ts';
import type { Catalogue } from '../index-format/catalogue.ts';
import { type Kept, LEAN } from '../index-format/postings.ts';
import type { Arguments, Options } from './command.ts';
import { UsageError } from './failure.ts';

/** What leaves out of an index or a pack all that its readers do not need. */
export const READERS_ONLY: Options = {
  'readers-only': { takes: null, does: 'leaves out what only add, remove and merge need' },
};

/** Option of the commands that take in originals. */
export const WITH_TEXT: Options = {
  'with-text': { takes: null, does: 'keeps the texts in the index, where a licence allows that' },
};

/** Options of every command that writes an index into a folder of its own. */
export const WRITING: Options = {
  out: { takes: 'DIR', does: 'the folder to write' },
  name: { takes: 'NAME', does: 'what readers see as the index’s name' },
  postings: {
    takes: 'N',
    does: `searches the N most telling words of an original instead of ${LEAN.words}`,
  },
  ...READERS_ONLY,
  replace: { takes: null, does: 'writes over an index that is there already' },
};

/**
 * How an index is to be written: what was asked for, else as the index was that it comes from.
 * @throws {UsageError} where a value makes no sense
 */
export function buildOptions(typed: Arguments, before: Pick<Catalogue, 'name' | 'kept'> = {}): BuildOptions {
  const name = typed.value('name') ?? before.name;
  const postings = typed.value('postings');
  const kept = postings === null ? before.kept : keptOf(postings);
  return {
    forKeeper: !typed.has('readers-only'),
    ...(name === undefined ? {} : { name }),
    ...(kept === undefined ? {} : { kept }),
  };
}

/** Words alone: for the same bytes they find more than any mixture with other hashes (bench/RESULTS.md). */
function keptOf(most: string): Kept {
  if (!/^[1-9]\d{0,5}$/.test(most)) throw new UsageError('--postings takes a number of hashes, such as 100');
  return { ...LEAN, words: Number(most) };
}
