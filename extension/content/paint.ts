/**
 * Painting with the CSS Custom Highlight API (https://www.w3.org/TR/css-highlight-api-1/): the browser draws marks over
 * ranges, and the page's document stays as it is. How they look is in public/marks.css. A page's own script that asks
 * CSS.highlights can learn which words are marked; there is no hidden registry. The reader is told so where marks are switched on and off.
 */
import { MARKS_AT_FIRST, type MarksWanted } from '../messages/panel-calls.ts';
import type { FindingId, Mark, MarkStyle } from '../messages/protocol.ts';
import { anchorQuote, readWords } from './anchor.ts';
import { windowsFrom } from './composed-tree.ts';
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
  /** Paints as wanted from now on. */
  show(wanted: MarksWanted): void;
  /**
   * Emphasises the mark of a finding, and no other; null takes the emphasis away. False where there is no such mark. Where no marks are wanted on
   * the screen nothing is emphasised: that too would show in CSS.highlights.
   */
  emphasise(finding: FindingId | null): boolean;
  clear(): void;
}

/** Possible findings lie under certain ones; a quotation's altered words over all. */
const PRIORITY: Record<MarkStyle, number> = { possible: 0, inserted: 1, changed: 2, quotation: 3 };

/** False in browsers before Chrome 105 and Firefox 140: the list of findings is complete without the paint. */
export function canPaint(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
}

/** Finds the marks in the document and paints them. */
export function paintMarks(marks: readonly Mark[], atFirst = MARKS_AT_FIRST): Painting {
  let wanted = atFirst;
  let painted = place(marks, wanted);
  const rangeOf = (finding: FindingId) => painted.find((each) => each.finding === finding)?.range ?? null;
  const renew = () => {
    eraseMarks();
    painted = place(marks, wanted);
  };
  return {
    rangeOf,
    isWorn: () => painted.length < marks.length || painted.some(({ range }) => !isWhole(range)),
    renew,
    show: (next) => {
      wanted = next;
      renew();
    },
    emphasise: (finding) => {
      const range = finding === null ? null : rangeOf(finding);
      emphasiseOnly(wanted.shown ? range : null);
      return range !== null;
    },
    clear: () => {
      eraseMarks();
      painted = [];
    },
  };
}

/** Name of a highlight in marks.css. On paper all inks are dark. */
export function highlightName(style: MarkStyle | 'shown', ink: Ink | 'print'): string {
  return `palimpsest-${style}-${ink}`;
}

const INKS = ['light', 'dark', 'print'] as const;
/** Emphasis lies over all marks. */
const EMPHASIS_PRIORITY = 9;

/** Emphasises one range and nothing else; null only takes emphasis away. Gives what was registered, or null. */
export function emphasiseOnly(range: Range | null): Highlight | null {
  if (!canPaint()) return null;
  for (const { CSS } of windowsFrom(window))
    for (const ink of INKS) CSS.highlights.delete(highlightName('shown', ink));
  if (range === null) return null;
  const { CSS, Highlight } = windowOf(range);
  const highlight = new Highlight(range);
  highlight.priority = EMPHASIS_PRIORITY;
  CSS.highlights.set(highlightName('shown', inkOf(range)), highlight);
  return highlight;
}

/** Whether a highlight that was registered as the emphasis still is it. */
export function isEmphasis(highlight: Highlight): boolean {
  return windowsFrom(window).some(({ CSS }) => [...CSS.highlights.values()].includes(highlight));
}

/** Takes all our marks off the document, those of an earlier injection too. */
export function eraseMarks(): void {
  if (!canPaint()) return;
  for (const { CSS } of windowsFrom(window))
    for (const style of [...(Object.keys(PRIORITY) as MarkStyle[]), 'shown'] as const)
      for (const ink of INKS) CSS.highlights.delete(highlightName(style, ink));
}

function place(marks: readonly Mark[], { shown, printed }: MarksWanted): Painted[] {
  const words = readWords(document.body);
  const painted: Painted[] = [];
  const layers: Layer[] = [];
  for (const mark of marks) {
    const range = anchorQuote(words, mark.quote);
    if (range === null) continue;
    painted.push({ finding: mark.finding, range });
    if (!canPaint()) continue;
    if (shown) addTo(layers, mark.style, inkOf(range), range);
    if (printed) addTo(layers, mark.style, 'print', range);
  }
  for (const { view, name, highlight } of layers) view.CSS.highlights.set(name, highlight);
  return painted;
}

/** A highlight before it is registered; one of the same name may be there, and be the page's. */
interface Layer {
  readonly view: Window & typeof globalThis;
  readonly name: string;
  readonly highlight: Highlight;
}

function addTo(layers: Layer[], style: MarkStyle, ink: Ink | 'print', range: Range): void {
  const view = windowOf(range);
  const name = highlightName(style, ink);
  const known = layers.find((layer) => layer.view === view && layer.name === name);
  const { highlight } = known ?? { highlight: new view.Highlight() };
  highlight.priority = PRIORITY[style];
  highlight.add(range);
  if (known === undefined) layers.push({ view, name, highlight });
}

/** The window a range is painted by: that of its own document, which may stand in a frame. */
export function windowOf(range: Range): Window & typeof globalThis {
  return range.startContainer.ownerDocument?.defaultView ?? window;
}

/** The ink a range's first words need. */
export function inkOf(range: Range): Ink {
  const element = elementAround(range);
  return element ? inkAt(element) : 'light';
}

/** The element a range begins in; the host, where it begins at the root of a shadow tree. */
export function elementAround({ startContainer }: Range): Element | null {
  const root = startContainer.getRootNode();
  return startContainer.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function isWhole(range: Range): boolean {
  const { isConnected, ownerDocument } = range.startContainer;
  return isConnected && ownerDocument?.defaultView !== null && !range.collapsed;
}
