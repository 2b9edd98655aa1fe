import { bylineNames } from './bylines.ts';
import type { ArticleFacts } from './compose-article.ts';
import { declaredOriginal } from './credit.ts';
import type { LinkedData } from './json-ld.ts';
import { nameIn, stringIn } from './json-ld.ts';
import type { Meta } from './meta.ts';
import { metaContent, readMeta } from './meta.ts';
import type { Passage } from './passages.ts';
import { lineOf } from './passages.ts';
import { publishedDay } from './published.ts';
import { shortLine } from './white-space.ts';

/** What stands between a headline and the name of the site in `<title>`. */
const TITLE_SEPARATOR = / [|\-–—»·•:] /g;

/**
 * Title, byline, publisher, day, language, credit of the page, as its metadata tells, its JSON-LD `data`, `opening` (the passages around
 * the start of the body) and `column` (those of the article).
 */
export function pageFacts(
  document: Document,
  data: LinkedData | null,
  url: string | null,
  opening: readonly Passage[],
  column: readonly Passage[],
): ArticleFacts {
  const lines = column.map((passage) => passage.text);
  const meta = readMeta(document);
  const publisher = findPublisher(meta, data);
  return {
    title: findTitle(document, meta, data, publisher, opening) ?? '',
    byline: findByline(document, meta, data) ?? bylineIn(opening),
    publisher,
    published: publishedDay(
      document,
      data,
      meta,
      url,
      opening.map((passage) => passage.text),
    ),
    language: findLanguage(document, meta, data),
    url,
    credit: declaredOriginal(document, data, url, lines),
  };
}

function findPublisher(meta: Meta, data: LinkedData | null): string | null {
  return (
    metaContent(meta, 'og:site_name') ??
    shortLine(nameIn(data?.publisher)) ??
    metaContent(meta, 'application-name', 'dc.publisher')
  );
}

/**
 * The headline a reader sees, if it is also what the page calls itself; else what the page calls itself. A first-level
 * heading alone may be the site's name, and `og:title` alone may be a rewording made for sharing.
 */
function findTitle(
  document: Document,
  meta: Meta,
  data: LinkedData | null,
  publisher: string | null,
  opening: readonly Passage[],
): string | null {
  const documentTitle = shortLine(document.querySelector('title')?.textContent);
  const named = [
    shortLine(stringIn(data, 'headline')),
    metaContent(meta, 'og:title', 'twitter:title', 'dc.title'),
    documentTitle,
  ].filter((name) => name !== null);
  const headings = Array.from(document.querySelectorAll('h1'), (heading) =>
    shortLine(heading.textContent),
  ).slice(0, 20);
  const seen = headings.find(
    (heading) => heading !== null && named.some((name) => sharesWords(heading, name)),
  );
  const lines = opening.map((passage) => passage.text);
  const seenLine = named.find((name) => lines.includes(withoutSiteName(name, publisher)));
  const first = named[0];
  const chosen = seen ?? seenLine ?? first ?? headings.find((heading) => heading !== null) ?? null;
  return chosen === null ? null : withoutSiteName(chosen, publisher);
}

function withoutSiteName(title: string, publisher: string | null): string {
  const separators = [...title.matchAll(TITLE_SEPARATOR)];
  const last = separators.at(-1);
  if (!last) return title;
  const head = title.slice(0, last.index).trim();
  const tail = title.slice(last.index + last[0].length).trim();
  const isSite = publisher !== null && sharesWords(tail, publisher);
  const looksLikeSite = !last[0].includes(':') && tail.split(' ').length <= 4 && head.split(' ').length >= 4;
  return isSite || looksLikeSite ? head : title;
}

/** True where at least two thirds of the words of the shorter line stand in the other. */
function sharesWords(a: string, b: string): boolean {
  const [short, long] = [words(a), words(b)].sort((x, y) => x.size - y.size) as [Set<string>, Set<string>];
  if (short.size === 0) return false;
  const shared = [...short].filter((word) => long.has(word)).length;
  return shared * 3 >= short.size * 2;
}

function words(line: string): Set<string> {
  return new Set(line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function findByline(document: Document, meta: Meta, data: LinkedData | null): string | null {
  const visible = document.querySelector(
    '[itemprop="author"] [itemprop="name"],[rel="author"],[class~="byline"],[class~="author"]',
  );
  const named =
    shortLine(nameIn(data?.author)) ??
    metaContent(meta, 'author', 'article:author', 'parsely-author', 'dc.creator') ??
    shortLine(visible ? lineOf(visible) : null, 200);
  if (named === null || /^https?:\/\//.test(named)) return null;
  return named.replace(/^(?:by|von|par|por|di)\s+/i, '');
}

function bylineIn(opening: readonly Passage[]): string | null {
  for (const { text } of opening) {
    const names = bylineNames(text);
    if (names) return shortLine(names, 200);
  }
  return null;
}

function findLanguage(document: Document, meta: Meta, data: LinkedData | null): string | null {
  const tag =
    document.documentElement?.getAttribute('lang') ??
    stringIn(data, 'inLanguage') ??
    metaContent(meta, 'content-language', 'og:locale');
  const match = /^\s*([a-z]{2,3})(?:[-_]([a-z0-9]{2,8}))?/i.exec(tag?.slice(0, 40) ?? '');
  if (!match) return null;
  return [match[1], match[2]].filter(Boolean).join('-').toLowerCase();
}
