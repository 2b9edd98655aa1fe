import { contentsAt, folderToChange, rewrite } from './change-index.ts';
import type { Command } from './command.ts';
import { InputError, UsageError } from './failure.ts';
import { printable } from './printable.ts';
import { grouped } from './progress.ts';
import { readText } from './read-input.ts';

export const indexRemove: Command = {
  name: 'index remove',
  forms: ['--index DIR ID…', '--index DIR --ids FILE'],
  summary: 'Removes originals from an index by their ids, given or one a line in a file.',
  options: {
    index: { takes: 'DIR', does: 'the folder of the index to change' },
    ids: { takes: 'FILE', does: 'a text file with one id a line' },
  },
  async run(typed) {
    const folder = folderToChange(typed, 'index remove');
    const file = typed.value('ids');
    const listed = file === null ? [] : (await readText(file)).split('\n').map((line) => line.trim());
    const ids = new Set([...typed.inputs, ...listed].filter((id) => id !== ''));
    if (ids.size === 0) throw new UsageError('index remove needs at least one id');
    const { catalogue, entries } = await contentsAt(folder);
    const kept = entries.filter(({ card }) => !ids.delete(card.id));
    const [unknown] = ids;
    if (unknown !== undefined) {
      const more = ids.size > 1 ? ` and ${ids.size - 1} more` : '';
      throw new InputError(
        printable(
          `${folder}: holds no original "${unknown}"${more}; nothing was removed; "palimpsest index inspect ${folder} --list" lists its ids`,
        ),
      );
    }
    await rewrite(folder, catalogue, kept, typed, `${grouped(entries.length - kept.length)} removed`);
  },
};
