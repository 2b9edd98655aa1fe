import { extractionOf } from '../article/extraction.ts';
import type { ArticleReading } from '../article/read-article.ts';
import { optionalText, requiredText, runBatch } from './batch.ts';
import { batchTakesNoFile, type Command } from './command.ts';
import { InputError, UsageError } from './failure.ts';
import { printable } from './printable.ts';
import { articleIn, readHtml, readText } from './read-input.ts';

export const extract: Command = {
  name: 'extract',
  forms: ['PAGE.html [--url URL] [--json]', '--batch < in.jsonl > out.jsonl'],
  summary: 'Reads the article in a page: title, byline, date, blocks, and what was left out and why.',
  options: {
    json: { takes: null, does: 'answers as JSON' },
    batch: {
      takes: null,
      does: 'reads rows from standard input, one JSON object a line, and answers each with one',
    },
    url: { takes: 'URL', does: 'where the page came from, against which its links are read' },
  },
  async run({ inputs, has, value }) {
    if (has('batch')) {
      batchTakesNoFile('extract', inputs);
      return runBatch((row) => ({
        ...extractionOf(readHtml(requiredText(row, 'html'), optionalText(row, 'url'))),
      }));
    }
    const [path, ...more] = inputs;
    if (path === undefined || more.length > 0) throw new UsageError('extract takes one page');
    const url = addressOf(value('url'));
    const html = await readText(path);
    const reading = readHtml(html, url);
    const output = has('json') ? JSON.stringify(extractionOf(reading)) : extractionText(reading, html, path);
    process.stdout.write(`${output}\n`);
  },
};

/**
 * The article as a person reads it.
 * @throws {InputError} where there is none
 */
function extractionText(reading: ArticleReading, html: string, path: string): string {
  const mend = 'give the page of a single article, saved as .html';
  if (html.trim() !== '' && !/<[a-z!]/i.test(html)) throw new InputError(`${path}: is plain text; ${mend}`);
  articleIn(reading, path, mend);
  const { title, byline, published, text } = extractionOf(reading);
  return printable(
    [title, byline, published, text].filter((part) => part !== null && part !== '').join('\n\n'),
  );
}

function addressOf(url: string | null): string | null {
  if (url === null || (/^https?:/i.test(url) && URL.canParse(url))) return url;
  throw new UsageError('--url takes the address of the page, such as https://example.org/news');
}
