import { findQuote, type Squeezed, squeeze, type TextQuote } from '../../src/text/quote-anchor.ts';
import { composedBelow, isText, tagOf } from './composed-tree.ts';

/** The words of a live page with the way back to its text nodes. It is good until the page next changes. */
export interface PageWords {
  readonly squeezed: Squeezed;
  readonly nodes: readonly Text[];
  /** Where each node's text starts in the joined text, UTF-16. */
  readonly starts: readonly number[];
}

/** UTF-16 code units of page text looked at: as much as an article may have, and its surroundings. */
const MAX_TEXT = 3_000_000;

/** Elements whose text nobody reads on the page. */
const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select', 'title']);

/** Collects the text of everything under `root`, also in shadow trees and in frames of the same site. Reads only. */
export function readWords(root: Node): PageWords {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const { node } of composedBelow(root, (element) => UNREAD.has(tagOf(element)))) {
    if (!isText(node)) continue;
    if (length >= MAX_TEXT) break;
    nodes.push(node);
    starts.push(length);
    parts.push(node.data);
    length += node.length;
  }
  return { squeezed: squeeze(parts.join('')), nodes, starts };
}

/**
 * The stretch of the live page that a quote of the article names, or null where the page does not show it. It may start
 * and end in different text nodes and cross block boundaries.
 */
export function anchorQuote(words: PageWords, quote: TextQuote): Range | null {
  const span = findQuote(words.squeezed, quote);
  if (span === null) return null;
  const first = nodeAt(words, span.start);
  const last = nodeAt(words, span.end - 1);
  const from = words.nodes[first];
  const to = words.nodes[last];
  if (!from || !to) return null;
  const range = from.ownerDocument.createRange();
  range.setStart(from, span.start - (words.starts[first] ?? 0));
  range.setEnd(to, span.end - (words.starts[last] ?? 0));
  return range;
}

/** Index of the text node in which an offset of the joined text stands. Binary search. */
function nodeAt({ starts }: PageWords, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
