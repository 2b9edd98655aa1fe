import { day, dayIn, monthNumber } from './day.ts';
import type { LinkedData } from './json-ld.ts';
import { stringIn } from './json-ld.ts';
import type { Meta } from './meta.ts';
import { endsSentence } from './sentence-end.ts';

const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.date',
  'dc.date',
  'cxenseparse:recs:publishtime',
  'pubdate',
  'publish-date',
  'publishdate',
  'date',
];

const MAX_DATELINE = 120;

const URL_DAY = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?!\d)/;
const URL_MONTH_NAME = /\/((?:19|20)\d{2})\/([a-z]{3})\/(\d{1,2})(?!\d)/i;

/**
 * The day of publication as `YYYY-MM-DD`, or null. In this order, the first that holds a real day: JSON-LD
 * `datePublished`, the metadata of the page, `<time>` in or above the article, the path of the address, a dateline a
 * reader sees ("Published 4 March 2026") among `opening`, the first lines around the article. What machines read
 * comes first because it names one day in one form; the visible line comes last because it may be that of an update.
 * The day is taken as written, in the page's own zone: it is the day its "yesterday" is counted from.
 */
export function publishedDay(
  document: Document,
  data: LinkedData | null,
  meta: Meta,
  url: string | null,
  opening: readonly string[],
): string | null {
  return (
    dayIn(stringIn(data, 'datePublished')) ??
    dayInMeta(meta) ??
    dayInTime(document) ??
    dayInPath(url) ??
    dayInOpening(opening)
  );
}

function dayInMeta(meta: Meta): string | null {
  for (const name of META_NAMES) {
    const found = dayIn(meta.get(name));
    if (found) return found;
  }
  return null;
}

function dayInTime(document: Document): string | null {
  for (const selector of [
    'time[itemprop="datePublished"]',
    'time[pubdate]',
    'article time[datetime]',
    'time[datetime]',
  ]) {
    const found = dayIn(document.querySelector(selector)?.getAttribute('datetime'));
    if (found) return found;
  }
  return null;
}

function dayInPath(url: string | null): string | null {
  const path = (url ?? '').slice(0, 2000).replace(/[?#].*$/s, '');
  const numbers = URL_DAY.exec(path);
  if (numbers) return day(Number(numbers[1]), Number(numbers[2]), Number(numbers[3]));
  const named = URL_MONTH_NAME.exec(path);
  return named ? day(Number(named[1]), monthNumber(named[2]), Number(named[3])) : null;
}

/** A date in a sentence is that of some event; one on a line of its own, or after a name, is that of the article. */
function dayInOpening(opening: readonly string[]): string | null {
  for (const line of opening) {
    const found = line.length <= MAX_DATELINE && !endsSentence(line) ? dayIn(line) : null;
    if (found) return found;
  }
  return null;
}
