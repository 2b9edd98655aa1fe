import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Article } from '../article/article.ts';
import { type ArticleReading, readArticle } from '../article/read-article.ts';
import { readPlainText } from '../article/read-plain-text.ts';
import { decodeText } from './decode-text.ts';
import { InputError, NotTextError, whyRefused } from './failure.ts';
import { parsePage } from './parse-page.ts';

/** Bytes of one page or one line of a batch. The longest articles have a hundredth of this. */
export const LARGEST_INPUT = 20_000_000;

/** A tag, a comment or a doctype: any of them may open a page. */
const HTML_START = /^\s{0,1000}<(?:!|[a-z][a-z0-9-]{0,40}[\s/>])/i;

/** Files that are markup, which may name its own encoding: pages and feeds. */
const MARKUP_NAME = /\.(?:x?html?|xml|rss|atom)$/i;

/**
 * Reads a file, or standard input for "-", in the encoding that it is in (see decode-text.ts).
 * @throws {InputError} where it cannot be read or is over the limit; a `NotTextError` where it is no text
 */
export async function readText(path: string): Promise<string> {
  const fromStream = path === '-';
  const bytes = fromStream ? await readStream(process.stdin, 'standard input') : await readFile(path);
  try {
    return decodeText(bytes, MARKUP_NAME.test(path) || (fromStream && startsAsMarkup(bytes)));
  } catch (error) {
    if (!(error instanceof NotTextError)) throw error;
    throw new NotTextError(`${fromStream ? 'standard input' : path}: ${error.message}`);
  }
}

/** Whether bytes open as a page does, in whatever encoding: the first tag is ASCII. */
function startsAsMarkup(bytes: Uint8Array): boolean {
  return HTML_START.test(new TextDecoder('latin1').decode(bytes.subarray(0, 2_000)));
}

/**
 * Reads the article in a file: a page in .html or .htm, plain text otherwise; standard input may be either.
 * @throws {InputError} where there is none
 */
export async function readPage(path: string): Promise<Article> {
  const text = await readText(path);
  const isHtml = path === '-' ? HTML_START.test(text) : /^\.x?html?$/i.test(extname(path));
  if (!isHtml) return plainArticle(text, path);
  return articleIn(readHtml(text, null), path, 'give the page of a single article, or its text as .txt');
}

/**
 * The article that was read in a file.
 * @param mend what to give instead
 * @throws {InputError} where there is none
 */
export function articleIn(reading: ArticleReading, path: string, mend: string): Article {
  if (reading.kind === 'article') return reading.article;
  throw new InputError(`${path === '-' ? 'standard input' : path}: ${reading.reason}; ${mend}`);
}

/** Reads the article of a page's markup. */
export function readHtml(html: string, url: string | null): ArticleReading {
  return readArticle(parsePage(html), { url });
}

/** A saved page: its article, and the address it names as its own, which is all a file tells of where it came from. */
export function readSavedPage(html: string): { reading: ArticleReading; address: string | null } {
  const document = parsePage(html);
  const named = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  const address = named.find((each) => each && /^https?:\/\/\S{1,2000}$/i.test(each)) ?? null;
  return { reading: readArticle(document, { url: address }), address };
}

function plainArticle(text: string, path: string): Article {
  if (text.trim() === '') throw new InputError(`${path}: is empty; give a file that holds an article`);
  return readPlainText(text);
}

async function readFile(path: string): Promise<Uint8Array> {
  try {
    await using file = await open(path);
    if ((await file.stat()).isDirectory()) throw new InputError(`${path}: is a folder; give a file`);
    return await readStream(file.createReadStream(), path);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${path}: ${reasonOf(error)}`);
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'no such file; check the path';
  if (code === 'EACCES') return 'may not be read; check its permissions';
  return `cannot be read: ${whyRefused(error)}; check the path`;
}

async function readStream(stream: NodeJS.ReadableStream, name: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    const buffer = Buffer.from(chunk);
    bytes += buffer.length;
    if (bytes > LARGEST_INPUT) {
      throw new InputError(
        `${name}: is larger than ${LARGEST_INPUT / 1_000_000} MB; give one article, without its images`,
      );
    }
    chunks.push(buffer);
  }
  return Buffer.concat(chunks);
}
