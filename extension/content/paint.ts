/**
 * Painting with the CSS Custom Highlight API (https://www.w3.org/TR/css-highlight-api-1/): the browser draws marks over
 * ranges, and the page's document stays as it is. How they look is in public/marks.css. A page's own script that asks
 * CSS.highlights can learn that marks are there, once the reader has asked for them; there is no hidden registry.
 */
import type { FindingId, Mark, MarkStyle } from '../messages/protocol.ts';
import { anchorQuote, readWords } from './anchor.ts';
import { type Ink, inkAt } from './ink.ts';

/** A finding that stands in the live page. */
export interface Painted {
  readonly finding: FindingId;
  readonly range: Range;
}

/** Marks of a reading: painted now, and to be painted again when the page changes. */
export interface Painting {
  /** The range of a finding, or null where the page does not show it. */
  rangeOf(finding: FindingId): Range | null;
  /** True where a mark has lost its words, because the page replaced or changed them. */
  isWorn(): boolean;
  /** Finds every mark again and paints it. */
  renew(): void;
  clear(): void;
}

/** Possible findings lie under certain ones; a quotation's altered words over all. */
const PRIORITY: Record<MarkStyle, number> = { possible: 0, inserted: 1, changed: 2, quotation: 3 };

/** False in browsers before Chrome 105 and Firefox 140: the list of findings is complete without the paint. */
export function canPaint(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
}

/** Finds the marks in the document and paints them. */
export function paintMarks(marks: readonly Mark[]): Painting {
  let painted = place(marks);
  return {
    rangeOf: (finding) => painted.find((each) => each.finding === finding)?.range ?? null,
    isWorn: () => painted.length < marks.length || painted.some(({ range }) => !isWhole(range)),
    renew: () => {
      eraseMarks();
      painted = place(marks);
    },
    clear: () => {
      eraseMarks();
      painted = [];
    },
  };
}

/** Name of a highlight in marks.css. */
export function highlightName(style: MarkStyle | 'shown', ink: Ink): string {
  return `palimpsest-${style}-${ink}`;
}

/** Takes all our marks off the document, those of an earlier injection too. */
export function eraseMarks(): void {
  if (!canPaint()) return;
  for (const style of [...(Object.keys(PRIORITY) as MarkStyle[]), 'shown'] as const)
    for (const ink of ['light', 'dark'] as const) CSS.highlights.delete(highlightName(style, ink));
}

function place(marks: readonly Mark[]): Painted[] {
  const words = readWords(document.body);
  const painted: Painted[] = [];
  const highlights = new Map<string, Highlight>();
  for (const mark of marks) {
    const range = anchorQuote(words, mark.quote);
    if (range === null) continue;
    painted.push({ finding: mark.finding, range });
    if (canPaint()) addTo(highlights, mark.style, range);
  }
  for (const [name, highlight] of highlights) CSS.highlights.set(name, highlight);
  return painted;
}

function addTo(highlights: Map<string, Highlight>, style: MarkStyle, range: Range): void {
  const name = highlightName(style, inkOf(range));
  const highlight = highlights.get(name) ?? new Highlight();
  highlight.priority = PRIORITY[style];
  highlight.add(range);
  highlights.set(name, highlight);
}

/** The ink a range's first words need. */
export function inkOf(range: Range): Ink {
  const element = range.startContainer.parentElement;
  return element ? inkAt(element) : 'light';
}

function isWhole(range: Range): boolean {
  return range.startContainer.isConnected && !range.collapsed;
}
