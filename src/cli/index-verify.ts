import { verifyIndex } from '../originals/verify-index.ts';
import type { Command } from './command.ts';
import { BAD_INPUT, UsageError } from './failure.ts';
import { bytesSaid, catalogueAt, readerAt, tellRefused } from './index-folder.ts';
import { originalsCounted, progressOn } from './progress.ts';

export const indexVerify: Command = {
  name: 'index verify',
  forms: ['DIR', 'FILE.palimpsest'],
  summary: 'Checks every file of an index and everything in it; exit status 1 where anything is wrong.',
  options: {},
  async run({ inputs }) {
    const [path, ...more] = inputs;
    if (path === undefined || more.length > 0) throw new UsageError('index verify takes one index');
    const reader = await readerAt(path);
    const catalogue = await catalogueAt(path, reader);
    const shards = catalogue.volumes.flatMap(({ records, keeper = [] }) => [...records, ...keeper]);
    const progress = progressOn(
      process.stderr,
      'files',
      shards.reduce((sum, { bytes }) => sum + bytes, 0),
    );
    let [files, bytes, texts, problems] = [0, 0, 0, 0];
    for await (const verified of verifyIndex(reader)) {
      files++;
      bytes += verified.bytes;
      texts += verified.texts;
      progress.step(verified.bytes);
      if (verified.problem === null) continue;
      problems++;
      progress.end();
      tellRefused(path, [verified.problem], 'damaged');
    }
    progress.end();
    if (problems > 0) {
      process.exitCode = BAD_INPUT;
      return;
    }
    const held =
      texts === 0 ? 'no texts' : `${texts === catalogue.originals ? 'all' : texts} with their texts`;
    process.stdout.write(
      `${path}: ${originalsCounted(catalogue.originals)}, ${held}; ${files} files, ${bytesSaid(bytes)}; everything is as the catalogue says\n`,
    );
  },
};
