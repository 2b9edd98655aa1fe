import type { Surroundings } from './element-kinds.ts';
import { isCell, isDataTable, isInline, isSkipped, surroundingsIn, tagOf } from './element-kinds.ts';
import { normaliseSpace } from './white-space.ts';

/** One run of text between two block boundaries. */
export interface Passage extends Surroundings {
  readonly text: string;
  /** The nearest block element around the text. Several passages may share one. */
  readonly container: Element;
  /** How many UTF-16 units of `text` stand inside links, to a rounding. */
  readonly linked: number;
}

/** A longer run (UTF-16 units) is cut into several passages: no paragraph is longer, and no step must meet one that is. */
const MAX_PASSAGE = 20_000;
/** Between the cells of one row: figures of two columns must not read as one number. */
const CELL_SEPARATOR = ' | ';

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** An open element, and what its text inherits from it. */
interface Frame {
  readonly element: Element;
  readonly container: Element;
  readonly around: Surroundings;
  readonly inLink: boolean;
  readonly inline: boolean;
  readonly inDataTable: boolean;
}

/** The run of text being gathered. */
interface Run {
  around: Surroundings;
  readonly container: Element;
  readonly parts: string[];
  length: number;
  linked: number;
  breaks: number;
}

/**
 * Reads the text below `root` as passages in document order, without changing anything. Words on two sides of a block
 * boundary never run together; one line break is a space, two in a row are a boundary. Walks with a stack of its own,
 * since the depth of the tree is the page's choice. Linear in the size of the tree.
 */
export function readPassages(root: Element): Passage[] {
  const passages: Passage[] = [];
  let frame = rootFrame(root);
  const stack = [frame];
  let run = newRun(frame);
  const endLine = () => {
    if (run.length > 0) passages.push(...passagesOf(run));
    run = newRun(frame);
  };

  let node: Node | null = root.firstChild;
  for (;;) {
    if (node === null) {
      const { element, inline } = frame;
      stack.pop();
      const outer = stack.at(-1);
      if (!outer) break;
      frame = outer;
      if (!inline) endLine();
      node = element.nextSibling;
    } else if (node.nodeType === ELEMENT_NODE && isOpened(node as Element)) {
      frame = openFrame(node as Element, frame);
      stack.push(frame);
      if (!frame.inline) endLine();
      else if (isCell(tagOf(frame.element))) addSeparator(run);
      node = node.firstChild;
    } else {
      if (node.nodeType === TEXT_NODE) addText(run, frame, node.nodeValue ?? '');
      else if (isLineBreak(node) && addBreak(run)) endLine();
      node = node.nextSibling;
    }
  }
  endLine();
  return passages;
}

/** The text below an element on one line, blocks set apart by spaces. */
export function lineOf(element: Element): string {
  return readPassages(element)
    .map((passage) => passage.text)
    .join(' ');
}

function isOpened(element: Element): boolean {
  return !isLineBreak(element) && !isSkipped(element);
}

function isLineBreak(node: Node): boolean {
  return node.nodeType === ELEMENT_NODE && tagOf(node as Element) === 'BR';
}

function rootFrame(root: Element): Frame {
  const around: Surroundings = { role: 'text', region: null };
  const inDataTable = tagOf(root) === 'TABLE' && isDataTable(root);
  return { element: root, container: root, around, inLink: false, inline: false, inDataTable };
}

function openFrame(element: Element, parent: Frame): Frame {
  const tag = tagOf(element);
  const inDataTable = tag === 'TABLE' ? isDataTable(element) : parent.inDataTable;
  const inline = isInline(tag, inDataTable);
  return {
    element,
    inline,
    inDataTable,
    container: inline ? parent.container : element,
    around: surroundingsIn(element, parent.around, inDataTable, inline),
    inLink: tag === 'A' || parent.inLink,
  };
}

function newRun(frame: Frame): Run {
  return { around: frame.around, container: frame.container, parts: [], length: 0, linked: 0, breaks: 0 };
}

function addText(run: Run, frame: Frame, text: string): void {
  const hasWords = /\S/.test(text);
  if (run.length === 0) {
    if (!hasWords) return;
    run.around = frame.around;
  }
  if (hasWords) run.breaks = 0;
  if (frame.inLink) run.linked += text.length;
  run.parts.push(text);
  run.length += text.length;
}

function addSeparator(run: Run): void {
  if (run.length > 0) run.parts.push(CELL_SEPARATOR);
}

/** Takes a line break into the run; true where it is the second in a row, and ends it. */
function addBreak(run: Run): boolean {
  run.breaks += 1;
  run.parts.push(' ');
  return run.breaks === 2;
}

function passagesOf(run: Run): Passage[] {
  const whole = normaliseSpace(run.parts.join(''));
  if (whole === '') return [];
  const linkedShare = run.linked / run.length;
  return cut(whole).map((text) => ({
    ...run.around,
    text,
    container: run.container,
    linked: Math.round(linkedShare * text.length),
  }));
}

function cut(text: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  while (text.length - from > MAX_PASSAGE) {
    const space = text.lastIndexOf(' ', from + MAX_PASSAGE);
    const to = space > from ? space : from + MAX_PASSAGE;
    pieces.push(text.slice(from, to).trim());
    from = to;
  }
  return [...pieces, text.slice(from).trim()];
}
