import type { LinkedData } from './json-ld.ts';
import { stringIn } from './json-ld.ts';

const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
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

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ISO_DAY = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const COMPACT_DAY = /^\s*(\d{4})(\d{2})(\d{2})(?:T?\d{2}:?\d{2}|\s|$)/;
const MONTH_FIRST =
  /(?<![A-Za-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/i;
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th)? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,? (\d{4})(?!\d)/i;
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
  url: string | null,
  opening: readonly string[],
): string | null {
  return (
    dayIn(stringIn(data, 'datePublished')) ??
    dayInMeta(document) ??
    dayInTime(document) ??
    dayInPath(url) ??
    dayInOpening(opening)
  );
}

/** The day at the head of a date (ISO 8601, `YYYYMMDD`) or written in English anywhere in it; null if there is none. */
export function dayIn(text: string | null | undefined): string | null {
  if (!text) return null;
  const head = text.slice(0, 200);
  const iso = ISO_DAY.exec(head) ?? COMPACT_DAY.exec(head);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const line = head.replace(/\s+/g, ' ');
  const monthFirst = MONTH_FIRST.exec(line);
  if (monthFirst) return day(Number(monthFirst[3]), monthNumber(monthFirst[1]), Number(monthFirst[2]));
  const dayFirst = DAY_FIRST.exec(line);
  if (dayFirst) return day(Number(dayFirst[3]), monthNumber(dayFirst[2]), Number(dayFirst[1]));
  return null;
}

function dayInMeta(document: Document): string | null {
  for (const name of META_NAMES) {
    const selector = `meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`;
    const found = dayIn(document.querySelector(selector)?.getAttribute('content'));
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

function dayInOpening(opening: readonly string[]): string | null {
  for (const line of opening) {
    const found = line.length <= 160 ? dayIn(line) : null;
    if (found) return found;
  }
  return null;
}

function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

function day(year: number, month: number, dayOfMonth: number): string | null {
  if (year < 1800 || year > 2200) return null;
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== dayOfMonth) return null;
  return date.toISOString().slice(0, 10);
}
