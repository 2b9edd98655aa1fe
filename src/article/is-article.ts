import { bodyOf, holdsPage, isInline, tagOf } from './element-kinds.ts';

/** UTF-16 units from which the text of a block is prose, not a label. */
const MIN_LINE = 50;
/** Prose side by side in one box, in UTF-16 units, from which a page is worth reading: two or three paragraphs. */
const ENOUGH = 300;
const MAX_TEXT_NODES = 4000;
const SHOW_TEXT = 4;
const SAYS_ARTICLE =
  'meta[property="article:published_time"],meta[property="og:type"][content="article"],[itemprop="articleBody"]';
const NO_COLUMN = 'nav,aside,footer,dialog,[role="dialog"],[id*="cookie"],[class*="cookie"],[id*="consent"]';
const ARTICLE_IN_JSON = /"(?:[A-Za-z]{0,30}Article|BlogPosting|LiveBlogPosting)"/;
const MAX_JSON = 200_000;

/**
 * Whether it is worth looking for an article here at all: the page says it is one, or prose stands side by side
 * somewhere. Made to be cheap, since it runs on every page: some queries and at most 4 000 text nodes. A wrong "yes"
 * costs one reading, a wrong "no" an article.
 */
export function isProbablyArticle(document: Document): boolean {
  const body = bodyOf(document);
  return body !== null && (saysArticle(document) || hasColumnOfProse(document, body));
}

function saysArticle(document: Document): boolean {
  if (document.querySelector(SAYS_ARTICLE) !== null) return true;
  return Array.from(document.querySelectorAll('script[type="application/ld+json"]'))
    .slice(0, 10)
    .some((script) => ARTICLE_IN_JSON.test((script.textContent ?? '').slice(0, MAX_JSON)));
}

/** Counts text by its block and, once it is more than a label, by the box around that block. */
function hasColumnOfProse(document: Document, body: Element): boolean {
  const held = new Map<Element, number>();
  const fills = (box: Element, length: number): boolean => {
    const sum = (held.get(box) ?? 0) + length;
    const enough = sum >= ENOUGH;
    const isColumn = enough && box.closest(NO_COLUMN) === null && !isInFormToFill(box);
    held.set(box, enough && !isColumn ? Number.NEGATIVE_INFINITY : sum);
    return isColumn;
  };
  const lengthOf = new Map<Element, number>();
  const walker = document.createTreeWalker(body, SHOW_TEXT);
  for (let seen = 0; seen < MAX_TEXT_NODES && walker.nextNode(); seen += 1) {
    const length = walker.currentNode.nodeValue?.trim().length ?? 0;
    const block = length > 0 ? blockAround(walker.currentNode) : null;
    if (block === null) continue;
    const before = lengthOf.get(block) ?? 0;
    lengthOf.set(block, before + length);
    if (before + length < MIN_LINE) continue;
    const more = before < MIN_LINE ? before + length : length;
    if (fills(block, more) || (block.parentElement && fills(block.parentElement, more))) return true;
  }
  return false;
}

function isInFormToFill(box: Element): boolean {
  const form = box.closest('form');
  return form !== null && !holdsPage(form);
}

/** The block a text node stands in; null for text of a link, a script or a style. */
function blockAround(text: Node): Element | null {
  let element = text.parentElement;
  while (element && isInline(tagOf(element), false)) {
    if (tagOf(element) === 'A') return null;
    element = element.parentElement;
  }
  return element && /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(tagOf(element)) ? null : element;
}
