import type { Article } from '../article/article.ts';
import type { CreditedSource, OriginalCard } from '../report.ts';
import { fold } from '../text/fold.ts';

const ARTICLE = /^(?:the|a|el|la|le|die|der|das) /;
const ADDRESS = /^https?:\/\/(?:www\.|m\.|amp\.)?([^/:?#]+)[^/?#]*([^?#]*)/i;

/**
 * Where a page itself says that it was taken from, and whether that is this original. A page that names its source republishes; that is said beside
 * the relation, whatever else the comparison finds.
 * @returns null where the page names nobody
 */
export function creditedSource(
  { credit }: Pick<Article, 'credit'>,
  original: Pick<OriginalCard, 'publisher' | 'url'>,
): CreditedSource | null {
  if (credit === null || credit === undefined) return null;
  const { name, url } = credit;
  const isThisOriginal = samePublisher(name, original.publisher) || sameAddress(url, original.url);
  return { name, url, isThisOriginal };
}

/** "Halder Post" and "The Halder Post" are one paper; so are "The Halder Post" and "The Halder Post, 4 May". */
function samePublisher(named: string | null, publisher: string | null): boolean {
  if (named === null || publisher === null) return false;
  const [one, other] = [wordsOf(named), wordsOf(publisher)];
  return (
    one !== '' && other !== '' && (` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `))
  );
}

function wordsOf(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(ARTICLE, '');
}

/** The same page of the same site; an address without a path names the site alone. */
function sameAddress(one: string | null, other: string | null): boolean {
  const [a, b] = [ADDRESS.exec(one ?? ''), ADDRESS.exec(other ?? '')];
  if (a === null || b === null || a[1]?.toLowerCase() !== b[1]?.toLowerCase()) return false;
  const [path, otherPath] = [a[2], b[2]].map((written) => (written ?? '').replace(/\/+$/, ''));
  return path === otherPath || path === '';
}
