import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import type { Article } from '../article/article.ts';
import { readPlainText } from '../article/read-plain-text.ts';
import { endsSentence } from '../article/sentence-end.ts';
import type { OriginalCard } from '../report.ts';
import { type BatchRow, optionalDay, optionalText, requiredText } from './batch.ts';
import { InputError, NotTextError, oneLine } from './failure.ts';
import { entriesOfFeed, FEED_NAME, type FeedEntry } from './feed.ts';
import { linesOf } from './lines.ts';
import { LARGEST_INPUT, readHtml, readSavedPage, readText } from './read-input.ts';

/** An original as it was read from some input. */
export interface OriginalInput {
  readonly card: OriginalCard;
  readonly article: Article;
}

/** An original before it is read: reading a page and taking its facts is the work, and a build that goes on after a break does it once. */
export interface UnreadOriginal {
  /** Where it stands, for people: "news.jsonl, line 3". */
  readonly where: string;
  /** Everything that decides what will be read, so that equal ones need not be read twice. */
  readonly content: string;
  /** Bytes of input it takes. */
  readonly bytes: number;
  /** Whether two of the same id are a mistake to be mended (lines, texts), or one article met twice (pages). */
  readonly ownId: boolean;
  /**
   * Reads it; gives the reason where it holds no article.
   * @throws {InputError} where it cannot be read
   */
  read(): OriginalInput | string;
}

/** A page that holds no article is not an original; whoever reads is told, and the rest goes on. */
export type Skipped = (where: string, reason: string) => void;

const PAGE_NAME = /\.x?html?$/i;
const TEXT_NAME = /\.(?:txt|md)$/i;
const INPUT_NAME = /\.(?:jsonl|x?html?|xml|rss|atom|txt|md)$/i;

/**
 * Reads originals out of .jsonl files, saved pages (.html), saved feeds (.xml, .rss, .atom), texts (.txt, .md) and folders of them, in a
 * fixed order.
 * @throws {InputError} where a file or a line cannot be read
 */
export async function* originalsIn(
  paths: readonly string[],
  skipped: Skipped,
): AsyncGenerator<OriginalInput> {
  for await (const unread of unreadOriginalsIn(paths)) {
    const read = unread.read();
    if (typeof read === 'string') skipped(unread.where, read);
    else yield read;
  }
}

/**
 * The same, each still to be read.
 * @throws {InputError} where a file cannot be read, or is of no kind that holds originals
 */
export async function* unreadOriginalsIn(paths: readonly string[]): AsyncGenerator<UnreadOriginal> {
  for (const path of paths) {
    if (await isFolder(path)) yield* inFolder(path);
    else if (INPUT_NAME.test(path)) yield* inFile(path, path, new Set());
    else
      throw new InputError(
        `${path}: is neither .jsonl, nor a saved page (.html), a feed (.xml, .rss, .atom) or a text (.txt, .md); give one of these, or a folder of them`,
      );
  }
}

/** Bytes of all files that will be read. */
export async function sizeOf(paths: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const path of paths) {
    const files = (await isFolder(path)) ? await filesIn(path) : [path];
    for (const file of files) bytes += (await stat(file)).size;
  }
  return bytes;
}

/** Feeds come first: a page that a feed names is read as the feed says, and once. */
async function* inFolder(folder: string): AsyncGenerator<UnreadOriginal> {
  const files = await filesIn(folder);
  const isFeed = (file: string) => FEED_NAME.test(file);
  const read = new Set<string>();
  for (const file of [...files.filter(isFeed), ...files.filter((file) => !isFeed(file))]) {
    if (!read.has(file)) yield* inFile(file, relative(folder, file), read);
  }
}

/** The originals of one file; pages read for a feed are added to `read`. */
async function* inFile(path: string, name: string, read: Set<string>): AsyncGenerator<UnreadOriginal> {
  const kind = extname(path);
  if (/^\.jsonl$/i.test(kind)) yield* inLines(path);
  else if (PAGE_NAME.test(path)) yield await textOf(path, (html) => pageFrom(path, name, html));
  else if (TEXT_NAME.test(path)) yield await textOf(path, (text) => textFrom(path, name, text));
  else {
    for await (const entry of entriesOfFeed(path)) {
      if (entry.page !== null) read.add(entry.page);
      yield feedEntry(path, entry);
    }
  }
}

/** The original that a file's text holds; one that is no text is left out, with the reason. */
async function textOf(path: string, from: (text: string) => UnreadOriginal): Promise<UnreadOriginal> {
  try {
    return from(await readText(path));
  } catch (error) {
    if (!(error instanceof NotTextError)) throw error;
    const reason = error.message.slice(path.length + ': '.length);
    const { size: bytes } = await stat(path);
    return { where: path, content: `${path}\n${reason}`, bytes, ownId: false, read: () => reason };
  }
}

async function* inLines(path: string): AsyncGenerator<UnreadOriginal> {
  for await (const { number, text } of linesOf(createReadStream(path), LARGEST_INPUT)) {
    if (text?.trim() === '') continue;
    const where = `${path}, line ${number}`;
    const content = text ?? 'null';
    yield {
      where,
      content,
      bytes: Buffer.byteLength(content) + 1,
      ownId: true,
      read: () => fromLine(content, where),
    };
  }
}

function fromLine(line: string, where: string): OriginalInput {
  try {
    return fromRow(JSON.parse(line));
  } catch (error) {
    const wrong = error instanceof InputError ? oneLine(error) : 'is not JSON; give one JSON object a line';
    throw new InputError(`${where}: ${wrong}`);
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

/** A saved page; its id is the address it names as its own, else its path below the folder that was given. */
function pageFrom(path: string, name: string, html: string): UnreadOriginal {
  const id = name.split(sep).join('/');
  return {
    where: path,
    content: `${id}\n${html}`,
    bytes: Buffer.byteLength(html),
    ownId: false,
    read: () => {
      const { reading, address: url } = readSavedPage(html);
      if (reading.kind !== 'article') return reading.reason;
      const { title, publisher, published } = reading.article;
      return { article: reading.article, card: { id: url ?? id, title, publisher, published, url } };
    },
  };
}

/** Plain text, its title first; its id is its path below the folder that was given. */
function textFrom(path: string, name: string, text: string): UnreadOriginal {
  const id = name.split(sep).join('/');
  return {
    where: path,
    content: `${id}\n${text}`,
    bytes: Buffer.byteLength(text),
    ownId: true,
    read: () => {
      const article = readPlainText(text);
      if (!holdsStory(article)) return 'holds too little running text';
      const { title, publisher, published, url } = article;
      return { article, card: { id, title: title === '' ? basename(id) : title, publisher, published, url } };
    },
  };
}

/** UTF-16 units of running text below which a text is no article but, say, a robots.txt that was saved with a site. */
const SHORTEST_STORY = 140;

function holdsStory({ text, blocks }: Article): boolean {
  const told = blocks
    .map(({ kind, start, end }) => ({ kind, words: text.slice(start, end) }))
    .filter(({ kind, words }) => endsSentence(words) || (kind === 'paragraph' && hasLongLine(words)));
  return told.reduce((sum, { words }) => sum + words.length, 0) >= SHORTEST_STORY;
}

/** Thai and Lao close no sentence with a mark; what tells their paragraphs from settings and lists is how long a line of them is. */
function hasLongLine(text: string): boolean {
  return text.split('\n').some((line) => line.length >= SHORTEST_STORY);
}

/** An entry of a feed. What the feed says of it wins over what a page says of itself. */
function feedEntry(path: string, entry: FeedEntry): UnreadOriginal {
  const { id, html, title, publisher, published, url } = entry;
  return {
    where: `${path}, "${oneLine(title).slice(0, 60)}"`,
    content: JSON.stringify(entry),
    bytes: entry.bytes,
    ownId: false,
    read: () => {
      if (html === null)
        return 'is a summary only; save its page beside the feed (wget -x does) or give it as .html';
      const reading = readHtml(html, url);
      if (reading.kind !== 'article') return reading.reason;
      const { article } = reading;
      const card = {
        id,
        title: title === '' ? article.title : title,
        publisher: publisher ?? article.publisher,
        published: published ?? article.published,
        url: url ?? article.url,
      };
      return {
        article: { ...article, publisher: card.publisher, published: card.published, url: card.url },
        card,
      };
    },
  };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    throw new InputError(`${path}: no such file or folder; check the path`);
  }
}

/** The files below a folder that may hold originals, in order of their paths. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && INPUT_NAME.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
