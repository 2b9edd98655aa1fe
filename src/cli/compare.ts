import type { Article } from '../article/article.ts';
import { readPlainText } from '../article/read-plain-text.ts';
import { compare as compareArticles, originalOf } from '../compare.ts';
import { type BatchRow, optionalDay, requiredText, runBatch } from './batch.ts';
import { batchTakesNoFile, type Command, readArguments } from './command.ts';
import { UsageError } from './failure.ts';
import { readPage } from './read-input.ts';
import { comparisonJson, reportJson } from './report-json.ts';
import { paintFor, reportText } from './report-text.ts';

/** Nobody waits here as a reader of a popup does; answers should not depend on how busy the machine is. */
const BUDGET = { budgetMs: 30_000 };

export const compare: Command = {
  name: 'compare',
  forms: ['PAGE ORIGINAL [--json]', '--batch < in.jsonl > out.jsonl'],
  summary:
    'Lists what a page says that its original does not. Files are .html or .txt, "-" is standard input.',
  async run(args) {
    const { inputs, has } = readArguments(args, { batch: 'boolean', json: 'boolean' });
    if (has('batch')) {
      batchTakesNoFile('compare', inputs);
      return runBatch(compareRow);
    }
    const [pagePath, originalPath, ...more] = inputs;
    if (pagePath === undefined || originalPath === undefined || more.length > 0) {
      throw new UsageError('compare takes a page and an original');
    }
    if (pagePath === '-' && originalPath === '-')
      throw new UsageError('only one of the two can be standard input');
    const page = await readPage(pagePath);
    const original = originalOf(await readPage(originalPath));
    const report = compareArticles(page, original, BUDGET);
    const output = has('json')
      ? `${JSON.stringify(reportJson(report))}\n`
      : reportText(report, original.card, paintFor(process.stdout));
    process.stdout.write(output);
  },
};

function compareRow(row: BatchRow) {
  const page = articleIn(row, 'page', 'published');
  const original = articleIn(row, 'original', 'originalPublished');
  return comparisonJson(compareArticles(page, originalOf(original), BUDGET));
}

/** Plain text, to the letter: offsets in the answer are offsets into the field. */
function articleIn(row: BatchRow, field: string, dateField: string): Article {
  const published = optionalDay(row, dateField);
  return readPlainText(requiredText(row, field), published === null ? {} : { published });
}
