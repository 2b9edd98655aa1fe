import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { DOMParser } from 'linkedom';
import { dayIn } from '../article/day.ts';
import { InputError } from './failure.ts';
import { readText } from './read-input.ts';

/** One entry of a saved feed (RSS 2.0, RSS 1.0, Atom: RFC 4287). */
export interface FeedEntry {
  /** Its address, else what the feed calls it. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  /** YYYY-MM-DD as the feed writes it, in the feed's own zone. */
  readonly published: string | null;
  readonly url: string | null;
  /** A page that holds the whole article, or null where the feed gives a summary only. */
  readonly html: string | null;
  /** Path of the saved page that `html` was read from; null where the feed itself holds the article. */
  readonly page: string | null;
  readonly bytes: number;
}

/** File names of feeds. */
export const FEED_NAME = /\.(?:xml|rss|atom)$/i;

/** A description this long is the article, not its summary. UTF-16 units. */
const SHORTEST_ARTICLE = 1_200;

/**
 * Reads the entries of a saved feed. An entry without its whole text is looked for among pages saved beside the feed, as `wget -x` lays them
 * down (news.example/2026/storm.html) or by the last part of their address.
 * @throws {InputError} where the file is no feed
 */
export async function* entriesOfFeed(path: string): AsyncGenerator<FeedEntry> {
  const xml = await readText(path);
  const root = new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;
  const entries = children(root, 'item', 'entry');
  if (entries.length === 0 && !/<(?:rss|feed|rdf:RDF)[\s>]/.test(xml.slice(0, 5_000)))
    throw new InputError(`${path}: is not a feed (RSS or Atom); give a saved feed, or leave the file out`);
  const channel = root.querySelector('channel') ?? root.documentElement;
  const publisher = textOf(channel, 'title');
  for (const entry of entries) yield await readEntry(entry, publisher, path);
}

async function readEntry(entry: Element, channel: string | null, path: string): Promise<FeedEntry> {
  const url = linkOf(entry);
  const title = textOf(entry, 'title') ?? '';
  const own = wholeText(entry);
  const page = own === null && url !== null ? await savedPage(dirname(path), url) : null;
  const html = own === null ? (page === null ? null : await readText(page)) : pageOf(title, own);
  return {
    id: url ?? textOf(entry, 'guid') ?? textOf(entry, 'id') ?? title,
    title,
    publisher: textOf(entry, 'source') ?? channel,
    published: dayIn(
      textOf(entry, 'pubDate') ??
        textOf(entry, 'published') ??
        textOf(entry, 'dc:date') ??
        textOf(entry, 'updated'),
    ),
    url,
    html,
    page,
    bytes: Buffer.byteLength(entry.textContent ?? ''),
  };
}

/** The article as markup, where the feed carries all of it. */
function wholeText(entry: Element): string | null {
  const encoded = textOf(entry, 'content:encoded');
  if (encoded !== null) return encoded;
  const content = children(entry, 'content')[0];
  if (content !== undefined)
    return content.getAttribute('type') === 'xhtml' ? content.toString() : (content.textContent ?? '');
  const description = textOf(entry, 'description') ?? '';
  return description.length >= SHORTEST_ARTICLE ? description : null;
}

function pageOf(title: string, markup: string): string {
  const heading = title.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<!doctype html><html><head><title>${heading}</title></head><body><article><h1>${heading}</h1>${markup}</article></body></html>`;
}

function linkOf(entry: Element): string | null {
  const links = children(entry, 'link');
  const alternate = links.find((link) => (link.getAttribute('rel') ?? 'alternate') === 'alternate');
  const address = alternate?.getAttribute('href') ?? alternate?.textContent?.trim() ?? textOf(entry, 'guid');
  return address && /^https?:\/\//i.test(address) && URL.canParse(address) ? address : null;
}

/** The page of an address among files saved below a folder, or null. */
async function savedPage(folder: string, address: string): Promise<string | null> {
  for (const name of savedNames(new URL(address))) {
    const path = join(folder, name);
    // An address may hold anything; only files below the feed's folder are read.
    if (relative(resolve(folder), resolve(path)).startsWith('..')) continue;
    const isFile = await stat(path).then(
      (found) => found.isFile(),
      () => false,
    );
    if (isFile) return path;
  }
  return null;
}

/** Under which names a page may have been saved: its whole address as wget lays it down, or the last part; with its signs as they are or decoded. */
function savedNames({ host, pathname, search }: URL): string[] {
  const last = pathname.split('/').findLast((part) => part !== '') ?? '';
  const whole = join(host, pathname);
  const stems = [whole, whole + search, last];
  const names = [...stems, ...stems.map((stem) => `${stem}.html`), join(whole, 'index.html')];
  return [...names, ...names.map(decoded)].filter((name) => /\.x?html?$/i.test(name));
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Elements below another, by their names as they are written, prefix included. */
function children(within: Document | Element, ...names: readonly string[]): Element[] {
  return [...within.querySelectorAll('*')].filter(({ nodeName }) => names.includes(nodeName));
}

/** The text of a child of this name, or null where there is none or it is empty. */
function textOf(within: Element, name: string): string | null {
  const child = [...within.children].find(({ nodeName }) => nodeName === name);
  const text = child?.textContent?.trim() ?? '';
  return text === '' ? null : text;
}
