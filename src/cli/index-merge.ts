import { resolve } from 'node:path';
import type { IndexEntry } from '../index-format/build-index.ts';
import type { Catalogue } from '../index-format/catalogue.ts';
import { contentsAt, refuseToReplace, writeIndex } from './change-index.ts';
import type { Command } from './command.ts';
import { InputError, UsageError } from './failure.ts';
import { buildOptions, WRITING } from './index-options.ts';
import { printable } from './printable.ts';
import { grouped, originalsCounted } from './progress.ts';

export const indexMerge: Command = {
  name: 'index merge',
  forms: ['--out DIR INDEX… [--first-wins] [--name NAME] [--postings N] [--readers-only] [--replace]'],
  summary: 'Makes one index of several, folders or packs.',
  options: {
    ...WRITING,
    'first-wins': {
      takes: null,
      does: 'where two indexes have another original under one id, keeps the first',
    },
  },
  async run(typed) {
    const folder = typed.value('out');
    if (folder === null) throw new UsageError('index merge needs --out DIR');
    if (typed.inputs.length === 0) throw new UsageError('index merge needs at least one index');
    // An index that is merged into itself loses nothing.
    if (!typed.inputs.some((path) => resolve(path) === resolve(folder)))
      await refuseToReplace(folder, typed, 'name it among those merged');
    const merged = await merge(typed.inputs, typed.has('first-wins'));
    if (typed.value('postings') === null) checkPostings(merged.catalogues);
    const [first, ...others] = merged.catalogues;
    const { name, kept } = first ?? {};
    const before = {
      ...(name !== undefined && others.every((other) => other.name === name) ? { name } : {}),
      ...(kept === undefined ? {} : { kept }),
    };
    const options = buildOptions(typed, before);
    await writeIndex(folder, merged.entries, options);
    const twice = merged.twice > 0 ? `, ${grouped(merged.twice)} of them in several` : '';
    process.stderr.write(`${folder}: ${originalsCounted(merged.entries.length)}${twice}\n`);
  },
};

interface Merged {
  readonly catalogues: readonly Catalogue[];
  readonly entries: readonly IndexEntry[];
  /** Originals that were in an earlier index, too. */
  readonly twice: number;
}

/** Reads all indexes; an original in several counts once. */
async function merge(paths: readonly string[], firstWins: boolean): Promise<Merged> {
  const catalogues: Catalogue[] = [];
  const all = new Map<string, { readonly entry: IndexEntry; readonly path: string }>();
  let twice = 0;
  for (const path of paths) {
    const { catalogue, entries } = await contentsAt(path);
    catalogues.push(catalogue);
    for (const entry of entries) {
      const known = all.get(entry.card.id);
      if (known === undefined) {
        all.set(entry.card.id, { entry, path });
        continue;
      }
      if (!firstWins && !isSame(known.entry, entry)) throw twoOfOneId(entry, known.path, path);
      // The same article with its text is worth more than without.
      if (known.entry.text === null && isSame(known.entry, entry)) all.set(entry.card.id, { entry, path });
      twice++;
    }
  }
  return { catalogues, entries: [...all.values()].map(({ entry }) => entry), twice };
}

function isSame(one: IndexEntry, other: IndexEntry): boolean {
  return Buffer.compare(one.digest, other.digest) === 0;
}

function twoOfOneId({ card }: IndexEntry, first: string, second: string): InputError {
  return new InputError(
    printable(
      `${second}: its original "${card.id}" is another than that of ${first}; build one of them with other ids, or add --first-wins`,
    ),
  );
}

/** Indexes with different numbers of hashes: the keeper has to say which is meant. */
function checkPostings(catalogues: readonly Catalogue[]): void {
  const kinds = new Set(catalogues.map(({ kept }) => JSON.stringify(kept ?? null)));
  if (kinds.size > 1)
    throw new UsageError(
      'the indexes keep different numbers of hashes an original; say with --postings N how many to keep',
    );
}
