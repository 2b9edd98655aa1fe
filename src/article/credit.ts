import type { Credit } from './article.ts';
import { creditInLine, MAX_NAME, nameOrUrl, webUrl } from './credit-line.ts';
import type { LinkedData } from './json-ld.ts';
import { isObject, nameIn, stringIn } from './json-ld.ts';
import { shortLine } from './white-space.ts';

/**
 * The original a page declares: JSON-LD `isBasedOn`, a canonical link to another site, or a credit line among
 * `lines`. A line in words comes first, since it names a paper; then JSON-LD; then the link, which syndication
 * systems also set without a word to the reader.
 */
export function declaredOriginal(
  document: Document,
  data: LinkedData | null,
  url: string | null,
  lines: readonly string[],
): Credit | null {
  for (const line of lines) {
    const credit = creditInLine(line);
    if (credit) return credit;
  }
  return basedOn(data) ?? canonicalElsewhere(document, url);
}

function basedOn(data: LinkedData | null): Credit | null {
  const work = data?.isBasedOn ?? data?.isBasedOnUrl;
  const entry: unknown = Array.isArray(work) ? work[0] : work;
  if (typeof entry === 'string') return nameOrUrl('linked-data', entry);
  if (!isObject(entry)) return null;
  const name = shortLine(nameIn(entry.publisher) ?? nameIn(entry), MAX_NAME);
  const url = webUrl(stringIn(entry, 'url') ?? stringIn(entry, '@id'));
  return name || url ? { kind: 'linked-data', name, url } : null;
}

function canonicalElsewhere(document: Document, url: string | null): Credit | null {
  const canonical = webUrl(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null);
  const page = webUrl(url);
  if (!canonical || !page || siteOf(canonical) === siteOf(page)) return null;
  return { kind: 'canonical-link', name: null, url: canonical };
}

/** The last two labels of the host, or three where the last two are short ("co.uk"): "m." and "amp." are the same site. */
function siteOf(url: string): string {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1] ?? '';
  const labels = host.toLowerCase().split('.');
  const take = labels.slice(-2).every((label) => label.length <= 3) ? 3 : 2;
  return labels.slice(-take).join('.');
}
