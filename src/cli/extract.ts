import { extractionOf } from '../article/extraction.ts';
import { optionalText, requiredText, runBatch } from './batch.ts';
import { batchTakesNoFile, type Command, readArguments } from './command.ts';
import { UsageError } from './failure.ts';
import { printable } from './printable.ts';
import { readHtml, readText } from './read-input.ts';

export const extract: Command = {
  name: 'extract',
  forms: ['PAGE.html [--url URL] [--json]', '--batch < in.jsonl > out.jsonl'],
  summary: 'Reads the article in a page: title, byline, date, blocks, and what was left out and why.',
  async run(args) {
    const { inputs, has, value } = readArguments(args, { batch: 'boolean', json: 'boolean', url: 'string' });
    if (has('batch')) {
      batchTakesNoFile('extract', inputs);
      return runBatch((row) => ({
        ...extractionOf(readHtml(requiredText(row, 'html'), optionalText(row, 'url'))),
      }));
    }
    const [path, ...more] = inputs;
    if (path === undefined || more.length > 0) throw new UsageError('extract takes one page');
    const extraction = extractionOf(readHtml(await readText(path), value('url')));
    const readable = [extraction.title, extraction.byline, extraction.published, extraction.text];
    const text = readable.filter((part) => part !== null && part !== '').join('\n\n');
    process.stdout.write(has('json') ? `${JSON.stringify(extraction)}\n` : `${printable(text)}\n`);
  },
};
