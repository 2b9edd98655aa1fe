import type { Article } from '../article/article.ts';
import { readPlainText } from '../article/read-plain-text.ts';
import { type Match, match as matchArticle } from '../match/match.ts';
import type { OriginalSource } from '../originals/source.ts';
import { optionalDay, requiredText, runBatch } from './batch.ts';
import { batchTakesNoFile, type Command, readArguments } from './command.ts';
import { UsageError } from './failure.ts';
import { openFolder } from './index-folder.ts';
import { printable } from './printable.ts';
import { readPage } from './read-input.ts';
import { round } from './report-json.ts';

export const match: Command = {
  name: 'match',
  forms: ['--index DIR PAGE [--json]', '--index DIR --batch < in.jsonl > out.jsonl'],
  summary: 'Finds what a page was made from, in an index of originals.',
  async run(args) {
    const { inputs, has, value } = readArguments(args, {
      index: 'string',
      batch: 'boolean',
      json: 'boolean',
    });
    const folder = value('index');
    if (folder === null) throw new UsageError('match needs --index DIR');
    const [path, ...more] = inputs;
    if (has('batch')) batchTakesNoFile('match', inputs);
    else if (path === undefined || more.length > 0) throw new UsageError('match takes one page');
    const source = await openFolder(folder);
    if (has('batch')) {
      return runBatch(async (row) => {
        const published = optionalDay(row, 'published');
        return answerOf(await matchArticle(readPlainText(requiredText(row, 'page'), { published }), source));
      });
    }
    await matchFile(await readPage(path ?? '-'), source, has('json'));
  },
};

async function matchFile(page: Article, source: OriginalSource, asJson: boolean): Promise<void> {
  const matched = await matchArticle(page, source);
  const output = asJson ? JSON.stringify(answerOf(matched)) : await matchText(matched, source);
  process.stdout.write(`${output}\n`);
}

/** `tooShort` and `refused` stand in the answer only where there is something to say. */
function answerOf({ relation, original, score, candidates, tooShort, refused }: Match) {
  return {
    relation,
    original,
    score: round(score),
    candidates: candidates.map((candidate) => ({ ...candidate, score: round(candidate.score) })),
    ...(tooShort ? { tooShort } : {}),
    ...(refused.length > 0 ? { refused } : {}),
  };
}

async function matchText(
  { relation, original, score, tooShort }: Match,
  source: OriginalSource,
): Promise<string> {
  if (tooShort) return 'Too short to say.';
  const card = original === null ? null : await source.card(original);
  if (card === null) return 'No match in this index. That does not mean that nothing was added.';
  const credit = [card.publisher, card.published, card.url].filter((part) => part !== null).join(', ');
  return printable(
    `${relation} (${Math.floor(score * 100)} % sure that it was made from it)\n${card.title}\n${credit}`,
  ).trim();
}
