import { entryOf } from '../entry.ts';
import { buildIndex, type IndexEntry } from '../index-format/build-index.ts';
import { KEEP_ALL, type Kept } from '../index-format/postings.ts';
import { type Command, readArguments } from './command.ts';
import { InputError, UsageError } from './failure.ts';
import { writeFolder } from './index-folder.ts';
import { originalsIn } from './originals-in.ts';
import { progressOn } from './progress.ts';

export const indexBuild: Command = {
  name: 'index build',
  forms: ['--out DIR INPUT… [--with-text] [--postings N]'],
  summary:
    'Makes an index of originals out of .jsonl files, saved pages and folders; without texts unless asked.',
  async run(args) {
    const options = readArguments(args, { out: 'string', 'with-text': 'boolean', postings: 'string' });
    const folder = options.value('out');
    if (folder === null) throw new UsageError('index build needs --out DIR');
    if (options.inputs.length === 0) throw new UsageError('index build needs at least one input');
    const kept = keptOf(options.value('postings'));
    const entries = await readEntries(options.inputs, options.has('with-text'));
    if (entries.length === 0)
      throw new InputError(`${options.inputs.join(', ')}: no article found; give .jsonl or .html files`);
    await writeFolder(folder, buildOrExplain(entries, kept));
    process.stderr.write(`${folder}: ${entries.length} ${entries.length === 1 ? 'original' : 'originals'}\n`);
  },
};

async function readEntries(inputs: readonly string[], withText: boolean): Promise<IndexEntry[]> {
  const entries: IndexEntry[] = [];
  const progress = progressOn(process.stderr, 'originals read');
  const skipped = (path: string, reason: string) => progress.say(`${path}: left out: ${reason}`);
  for await (const { article, card } of originalsIn(inputs, skipped)) {
    entries.push(entryOf(article, card, withText));
    progress.step();
  }
  progress.end();
  return entries;
}

async function* buildOrExplain(entries: readonly IndexEntry[], kept: Kept) {
  try {
    yield* buildIndex(entries, { kept });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new InputError(`${error.message}; give each original an id of its own`);
  }
}

/** Of `most` postings an original, words get most: they find more and cost less (see bench/RESULTS.md). */
function keptOf(most: string | null): Kept {
  if (most === null) return KEEP_ALL;
  if (!/^[1-9]\d{0,5}$/.test(most)) throw new UsageError('--postings takes a number of hashes, such as 100');
  const words = Math.ceil(Number(most) * 0.8);
  const pairs = Math.ceil((Number(most) - words) / 2);
  return { words, pairs, shingles: Number(most) - words - pairs };
}
