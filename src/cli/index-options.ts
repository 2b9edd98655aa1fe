import type { BuildOptions } from '../index-format/build-index.ts';
import type { Catalogue } from '../index-format/catalogue.ts';
import { type Kept, LEAN } from '../index-format/postings.ts';
import type { Arguments, OptionKinds } from './command.ts';
import { UsageError } from './failure.ts';

/** Options of every command that writes an index into a folder of its own. */
export const WRITING: OptionKinds = {
  out: 'string',
  name: 'string',
  postings: 'string',
  'readers-only': 'boolean',
  replace: 'boolean',
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
