import { refuseToReplace, writeIndex } from './change-index.ts';
import type { Command } from './command.ts';
import { UsageError } from './failure.ts';
import { buildOptions, WITH_TEXT, WRITING } from './index-options.ts';
import { makeEntries } from './make-entries.ts';
import { originalsCounted } from './progress.ts';

export const indexBuild: Command = {
  name: 'index build',
  forms: ['--out DIR INPUT… [--with-text] [--name NAME] [--postings N] [--readers-only] [--replace]'],
  summary:
    'Makes an index of originals out of .jsonl files, saved pages, saved feeds, texts (.txt, .md) and folders; without texts unless asked.',
  options: { ...WRITING, ...WITH_TEXT },
  async run(typed) {
    const folder = typed.value('out');
    if (folder === null) throw new UsageError('index build needs --out DIR');
    if (typed.inputs.length === 0) throw new UsageError('index build needs at least one input');
    const options = buildOptions(typed);
    await refuseToReplace(folder, typed, `use "palimpsest index add --index ${folder}"`);
    await makeEntries(typed.inputs, folder, typed.has('with-text'), async (entries) => {
      await writeIndex(folder, entries, options);
      process.stderr.write(`${folder}: ${originalsCounted(entries.length)}\n`);
    });
  },
};
