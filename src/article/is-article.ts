import { bodyOf } from './element-kinds.ts';

/** UTF-16 units of paragraph text from which a page is worth reading. */
const ENOUGH_TEXT = 700;
const MIN_PARAGRAPH = 60;
const MAX_LOOKED_AT = 150;

/**
 * Whether it is worth looking for an article here at all: enough paragraphs of running text. Made to be cheap, a few
 * hundred nodes at most, since it runs on every page; a wrong "yes" costs one reading, a wrong "no" an article.
 */
export function isProbablyArticle(document: Document): boolean {
  const body = bodyOf(document);
  if (!body) return false;
  const paragraphs = body.getElementsByTagName('p');
  let length = 0;
  for (let at = 0; at < paragraphs.length && at < MAX_LOOKED_AT; at += 1) {
    const size = paragraphs[at]?.textContent?.trim().length ?? 0;
    if (size >= MIN_PARAGRAPH) length += size;
    if (length >= ENOUGH_TEXT) return true;
  }
  return false;
}
