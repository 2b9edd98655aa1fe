import type { Article } from '../article/article.ts';
import { readPlainText } from '../article/read-plain-text.ts';
import type { Refusal } from '../index-format/refusal.ts';
import { type Match, match as matchArticle } from '../match/match.ts';
import type { OriginalSource } from '../originals/source.ts';
import { optionalDay, requiredText, runBatch } from './batch.ts';
import { batchTakesNoFile, type Command } from './command.ts';
import { BAD_INPUT, UsageError } from './failure.ts';
import { openFolder, tellRefused } from './index-folder.ts';
import { matchText } from './match-text.ts';
import { readPage } from './read-input.ts';
import { round } from './report-json.ts';

export const match: Command = {
  name: 'match',
  forms: ['--index DIR PAGE [--json]', '--index DIR --batch < in.jsonl > out.jsonl'],
  summary: 'Finds what a page was made from, in an index of originals.',
  options: {
    index: { takes: 'DIR', does: 'the folder of an index' },
    json: { takes: null, does: 'answers as JSON' },
    batch: {
      takes: null,
      does: 'reads rows from standard input, one JSON object a line, and answers each with one',
    },
  },
  async run({ inputs, has, value }) {
    const folder = value('index');
    if (folder === null) throw new UsageError('match needs --index DIR');
    const [path, ...more] = inputs;
    if (has('batch')) batchTakesNoFile('match', inputs);
    else if (path === undefined || more.length > 0) throw new UsageError('match takes one page');
    const source = await openFolder(folder);
    const refused = has('batch')
      ? await matchBatch(source)
      : await matchFile(await readPage(path ?? '-'), source, has('json'));
    tellRefused(folder, refused);
    // A batch tells it in the answers it may touch; of a single page the status is what a script looks at.
    if (refused.length > 0 && !has('batch')) process.exitCode = BAD_INPUT;
  },
};

/** Answers a batch; gives what of the index was refused meanwhile. */
async function matchBatch(source: OriginalSource): Promise<readonly Refusal[]> {
  await runBatch(async (row) => {
    const published = optionalDay(row, 'published');
    return answerOf(await matchArticle(readPlainText(requiredText(row, 'page'), { published }), source));
  });
  return source.refusals();
}

/** Prints what a page was made from; gives what of the index was refused meanwhile. */
async function matchFile(
  page: Article,
  source: OriginalSource,
  asJson: boolean,
): Promise<readonly Refusal[]> {
  const matched = await matchArticle(page, source);
  const card = matched.original === null ? null : await source.card(matched.original);
  process.stdout.write(asJson ? `${JSON.stringify(answerOf(matched))}\n` : matchText(matched, card));
  return matched.refused;
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
