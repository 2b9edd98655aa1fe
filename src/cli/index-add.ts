import { contentsAt, folderToChange, rewrite } from './change-index.ts';
import type { Command } from './command.ts';
import { UsageError } from './failure.ts';
import { WITH_TEXT } from './index-options.ts';
import { makeEntries } from './make-entries.ts';
import { grouped } from './progress.ts';

export const indexAdd: Command = {
  name: 'index add',
  forms: ['--index DIR INPUT… [--with-text]'],
  summary: 'Adds originals to an index; one whose id is there already takes its place.',
  options: { index: { takes: 'DIR', does: 'the folder of the index to change' }, ...WITH_TEXT },
  async run(typed) {
    const folder = folderToChange(typed, 'index add');
    if (typed.inputs.length === 0) throw new UsageError('index add needs at least one input');
    const { catalogue, entries } = await contentsAt(folder);
    await makeEntries(typed.inputs, folder, typed.has('with-text'), async (made) => {
      const all = new Map(entries.map((entry) => [entry.card.id, entry]));
      for (const entry of made) all.set(entry.card.id, entry);
      const added = all.size - entries.length;
      const done = `${grouped(added)} added, ${grouped(made.length - added)} replaced`;
      await rewrite(folder, catalogue, all.values(), typed, done);
    });
  },
};
