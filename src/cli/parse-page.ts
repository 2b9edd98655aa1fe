import { parseHTML } from 'linkedom';
import { flatten } from './flatten.ts';

/** What stands in the head where a page leaves out the tags of head and body (HTML Standard, "in head" insertion mode). */
const METADATA = new Set(['BASE', 'LINK', 'META', 'NOSCRIPT', 'SCRIPT', 'STYLE', 'TEMPLATE', 'TITLE']);

/**
 * Parses a page as browsers do where it leaves out the tags of html, head or body, which HTML allows and linkedom does not complement.
 * Elements that stand deeper than any reader would see are flattened, as browsers do. Text without any tag is no page: it gives an empty document.
 */
export function parsePage(markup: string): Document {
  const html = flatten(markup);
  const { document } = parseHTML(html);
  const root: Element | null = document.documentElement;
  if (root === null) return parseHTML('<html><head></head><body></body></html>').document;
  const whole = root.tagName === 'HTML' ? document : parseHTML(`<html>${html}</html>`).document;
  complement(whole);
  return whole;
}

/** Puts what stands loose in the root into head and body. */
function complement(document: Document): void {
  const root = document.documentElement;
  const child = (name: string) => [...root.children].find(({ tagName }) => tagName === name);
  const givenBody = child('BODY');
  if (child('HEAD') !== undefined && givenBody !== undefined) return;
  const { head } = document; // linkedom makes one where there is none
  const body = givenBody ?? root.appendChild(document.createElement('body'));
  let inHead = true;
  for (const node of [...root.childNodes]) {
    if (node === head || node === body) continue;
    inHead &&= METADATA.has(node.nodeName) || isNothing(node);
    if (inHead) head.appendChild(node);
    else if (givenBody === undefined) body.appendChild(node);
  }
}

function isNothing({ nodeName, textContent }: Node): boolean {
  return nodeName === '#comment' || (nodeName === '#text' && (textContent ?? '').trim() === '');
}
