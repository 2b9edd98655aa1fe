import type { Article } from '../article/article.ts';
import { readPlainText } from '../article/read-plain-text.ts';
import { compare as compareArticles, originalOf } from '../compare.ts';
import { type BatchRow, optionalDay, requiredText, runBatch } from './batch.ts';
import { type Arguments, batchTakesNoFile, type Command } from './command.ts';
import { isDay } from './day.ts';
import { UsageError } from './failure.ts';
import { readPage } from './read-input.ts';
import { comparisonJson, reportJson } from './report-json.ts';
import { paintFor, reportText } from './report-text.ts';

/** Nobody waits here as a reader of a popup does; answers should not depend on how busy the machine is. */
const BUDGET = { budgetMs: 30_000 };

export const compare: Command = {
  name: 'compare',
  forms: [
    'PAGE ORIGINAL [--published DAY] [--original-published DAY] [--json]',
    '--batch < in.jsonl > out.jsonl',
  ],
  summary:
    'Lists what a page says that its original does not. Files are .html, .txt or .md, "-" is standard input. Days, as YYYY-MM-DD, tell what "Friday" means; a page may name its own.',
  options: {
    json: { takes: null, does: 'answers as JSON' },
    batch: {
      takes: null,
      does: 'reads rows from standard input, one JSON object a line, and answers each with one',
    },
    published: { takes: 'DAY', does: 'the page’s day, where the page does not name it' },
    'original-published': { takes: 'DAY', does: 'the original’s day' },
  },
  async run(typed) {
    const { inputs, has } = typed;
    const [published, originalPublished] = [
      dayGiven(typed, 'published'),
      dayGiven(typed, 'original-published'),
    ];
    if (has('batch')) {
      batchTakesNoFile('compare', inputs);
      if (published !== null || originalPublished !== null)
        throw new UsageError(
          'days are for one page; in a batch give each line "published" and "originalPublished"',
        );
      return runBatch(compareRow);
    }
    const [pagePath, originalPath, ...more] = inputs;
    if (pagePath === undefined || originalPath === undefined || more.length > 0) {
      throw new UsageError('compare takes a page and an original');
    }
    if (pagePath === '-' && originalPath === '-')
      throw new UsageError('only one of the two can be standard input');
    const page = publishedOn(await readPage(pagePath), published);
    const original = originalOf(publishedOn(await readPage(originalPath), originalPublished));
    const report = compareArticles(page, original, BUDGET);
    const output = has('json')
      ? `${JSON.stringify(reportJson(report))}\n`
      : reportText(report, original.card, paintFor(process.stdout));
    process.stdout.write(output);
  },
};

/**
 * The day an option holds, or null where it was not given.
 * @throws {UsageError} where it holds something else
 */
function dayGiven(typed: Arguments, option: string): string | null {
  const day = typed.value(option);
  if (day === null || isDay(day)) return day;
  throw new UsageError(`--${option} takes a day as YYYY-MM-DD, such as 2026-03-04`);
}

/** Whoever names a day knows better than the page does. */
function publishedOn(article: Article, day: string | null): Article {
  return day === null ? article : { ...article, published: day };
}

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
