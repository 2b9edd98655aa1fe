import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import type { Article } from '../article/article.ts';
import { readPlainText } from '../article/read-plain-text.ts';
import type { OriginalCard } from '../report.ts';
import { type BatchRow, optionalDay, optionalText, requiredText } from './batch.ts';
import { InputError, oneLine } from './failure.ts';
import { linesOf } from './lines.ts';
import { LARGEST_INPUT, readHtml, readText } from './read-input.ts';

/** An original as it was read from some input. */
export interface OriginalInput {
  readonly card: OriginalCard;
  readonly article: Article;
}

/** A page that holds no article is not an original; whoever reads is told, and the rest goes on. */
export type Skipped = (path: string, reason: string) => void;

/**
 * Reads originals out of .jsonl files, saved pages (.html) and folders of them, in a fixed order.
 * @throws {InputError} where a file or a line cannot be read
 */
export async function* originalsIn(
  paths: readonly string[],
  skipped: Skipped,
): AsyncGenerator<OriginalInput> {
  for (const path of paths) {
    if (!(await isFolder(path))) yield* originalsInFile(path, path, skipped);
    else for (const file of await filesIn(path)) yield* originalsInFile(file, relative(path, file), skipped);
  }
}

async function* originalsInFile(path: string, name: string, skipped: Skipped): AsyncGenerator<OriginalInput> {
  const kind = extname(path).toLowerCase();
  if (kind === '.jsonl') yield* originalsInLines(path);
  else if (kind === '.html' || kind === '.htm') {
    const reading = readHtml(await readText(path), null);
    if (reading.kind === 'article') yield fromPage(reading.article, name.split(sep).join('/'));
    else skipped(path, reading.reason);
  } else throw new InputError(`${path}: is neither .jsonl nor .html; give one of these, or a folder of them`);
}

async function* originalsInLines(path: string): AsyncGenerator<OriginalInput> {
  for await (const { number, text } of linesOf(createReadStream(path), LARGEST_INPUT)) {
    if (text?.trim() === '') continue;
    try {
      yield fromRow(JSON.parse(text ?? 'null'));
    } catch (error) {
      const wrong = error instanceof InputError ? oneLine(error) : 'is not JSON; give one JSON object a line';
      throw new InputError(`${path}, line ${number}: ${wrong}`);
    }
  }
}

function fromRow(raw: unknown): OriginalInput {
  if (typeof raw !== 'object' || raw === null) throw new InputError('is not a JSON object; give one a line');
  const row = raw as BatchRow;
  const [id, title, body] = [requiredText(row, 'id'), requiredText(row, 'title'), requiredText(row, 'text')];
  const [url, publisher, written] = [
    optionalText(row, 'url'),
    optionalText(row, 'publisher'),
    optionalText(row, 'published'),
  ];
  const published = optionalDay(row, 'published');
  const text = body.trimStart().startsWith(title) ? body : `${title}\n\n${body}`;
  const article = readPlainText(text, { title, publisher, published, url });
  const month = /^\d{4}-\d{2}$/.test(written ?? '') ? written : null;
  return { article, card: { id, title, publisher, published: published ?? month, url } };
}

function fromPage(article: Article, name: string): OriginalInput {
  const { title, publisher, published, url } = article;
  return { article, card: { id: url ?? name, title, publisher, published, url } };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    throw new InputError(`${path}: no such file or folder; check the path`);
  }
}

/** The .jsonl and .html files below a folder, in order of their paths. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(?:jsonl|html?)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
