import { bodyOf, tagOf } from './element-kinds.ts';

/** UTF-16 units from which a line is running text, not a label. */
const MIN_LINE = 60;
/** Running text of one column, in UTF-16 units, from which a page is worth reading: three or four short paragraphs. */
const ENOUGH_IN_BOX = 400;
/** The same, where every paragraph has a box of its own, as teasers on a front page have too. */
const ENOUGH_IN_BOXES = 1200;
const MAX_LOOKED_AT = 200;
const TEASER_BOX = new Set(['LI', 'ARTICLE', 'A']);

/**
 * Whether it is worth looking for an article here at all: enough running text side by side, in paragraphs, between
 * line breaks or in one `<article>`. Made to be cheap, a few hundred nodes at most, since it runs on every page; a
 * wrong "yes" costs one reading, a wrong "no" an article.
 */
export function isProbablyArticle(document: Document): boolean {
  const body = bodyOf(document);
  return body !== null && (hasColumn(body) || hasBrokenLines(body) || hasLongArticle(body));
}

function hasColumn(body: Element): boolean {
  const held = new Map<Element, number>();
  for (const paragraph of firstOf(body, 'p')) {
    const length = paragraph.textContent?.trim().length ?? 0;
    const box = paragraph.parentElement;
    if (length < MIN_LINE || !box) continue;
    if (tally(held, box, length) >= ENOUGH_IN_BOX) return true;
    const outer = TEASER_BOX.has(tagOf(box)) ? null : box.parentElement;
    if (outer && tally(held, outer, length) >= ENOUGH_IN_BOXES) return true;
  }
  return false;
}

function hasBrokenLines(body: Element): boolean {
  let length = 0;
  for (const lineBreak of firstOf(body, 'br')) {
    const line = lineBreak.previousSibling?.nodeValue?.trim().length ?? 0;
    if (line >= MIN_LINE) length += line;
    if (length >= ENOUGH_IN_BOX) return true;
  }
  return false;
}

function hasLongArticle(body: Element): boolean {
  return Array.from(body.querySelectorAll('article,[itemprop="articleBody"]'))
    .slice(0, 5)
    .some((article) => (article.textContent?.length ?? 0) >= ENOUGH_IN_BOXES);
}

function firstOf(body: Element, tag: string): Element[] {
  const all = body.getElementsByTagName(tag);
  const first: Element[] = [];
  for (let at = 0; at < all.length && at < MAX_LOOKED_AT; at += 1) {
    const element = all[at];
    if (element) first.push(element);
  }
  return first;
}

function tally(held: Map<Element, number>, box: Element, length: number): number {
  const sum = (held.get(box) ?? 0) + length;
  held.set(box, sum);
  return sum;
}
