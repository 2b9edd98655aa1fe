import { normaliseSpace } from './white-space.ts';

/** What the markup says a passage is. */
export type PassageRole = 'text' | 'heading' | 'caption' | 'quote' | 'list';

/** Where in the page a passage stands, as far as its ancestors tell. */
export interface Surroundings {
  readonly role: PassageRole;
  /** The page region around it that holds no account of its own (navigation, aside, footer, …), or null. */
  readonly region: string | null;
}

/** One run of text between two block boundaries. */
export interface Passage extends Surroundings {
  readonly text: string;
  /** The nearest block element around the text. Several passages may share one. */
  readonly container: Element;
  /** UTF-16 units of `text`, before white space was collapsed, that stand inside links. */
  readonly linked: number;
}

function tags(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Elements that run on in a line, beside custom elements. Every other element ends the line. */
const INLINE = tags(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RB RUBY S SAMP SMALL ' +
    'SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR',
);

/** Elements whose text is no text of the page: code, controls, and what stands in for something not shown. */
const WITHOUT_TEXT = tags(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT EMBED CANVAS VIDEO AUDIO PICTURE IMG SELECT OPTION INPUT ' +
    'TEXTAREA BUTTON HEAD TITLE META LINK DATALIST RT RP MAP METER PROGRESS AMP-AD AMP-STATE',
);

const REGION_OF_TAG = new Map([
  ['NAV', 'navigation'],
  ['ASIDE', 'aside'],
  ['FOOTER', 'footer'],
  ['FORM', 'form'],
  ['DIALOG', 'dialog'],
]);

const REGION_OF_ARIA_ROLE = new Map([
  ['navigation', 'navigation'],
  ['complementary', 'aside'],
  ['contentinfo', 'footer'],
  ['search', 'form'],
  ['dialog', 'dialog'],
  ['alertdialog', 'dialog'],
]);

/** A class name that ends in "caption", or is one of its usual parts; "has-caption" is a picture with text below it. */
const CAPTION_HINT =
  /(?:^|\s)(?!has|with|no|wp-caption\s)[\w-]{0,60}(?:captions?|cutline)(?:[-_]{1,2}\w{1,30})?(?:$|\s)/;
/** Names of boxes that float over the text when something is pointed at, and of text only a screen reader speaks. */
const POP_UP_HINT =
  /(?:tooltip|rollover|hover-?card|popover|pop-?up|modal|lightbox)[\w-]{0,40}?(?:block|text|content|box|body|panel)(?:$|\s)/;
const SPOKEN_ONLY_HINT =
  /(?:^|\s)(?:sr-only|screen-reader-text|visually-?hidden|u-hidden-visually|assistive-text)(?:$|\s)/;
/** Between the cells of one row: figures of two columns must not read as one number. */
const CELL_SEPARATOR = ' | ';
const CELL = tags('TD TH');
const HEADING_TAG = /^H[1-6]$/;
const NOT_SHOWN = /(?:^|[\s;])(?:display\s?:\s?none|visibility\s?:\s?hidden)/;

/** A passage is cut here (UTF-16 units): no paragraph is longer, and an attack must not cost more. */
const MAX_PASSAGE = 100_000;
const MAX_NAMES = 300;

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
  parts: string[];
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
  const stack: Frame[] = [openFrame(root, null)];
  let run = newRun(stack[0] as Frame);
  const flush = (next: Frame) => {
    const passage = closeRun(run);
    if (passage) passages.push(passage);
    run = newRun(next);
  };

  let node: Node | null = root.firstChild;
  while (stack.length > 0) {
    const frame = stack[stack.length - 1] as Frame;
    if (node === null) {
      stack.pop();
      if (!frame.inline) flush(stack[stack.length - 1] ?? frame);
      node = frame.element === root ? null : frame.element.nextSibling;
      continue;
    }
    if (node.nodeType === 3) addText(run, frame, node.nodeValue ?? '');
    else if (node.nodeType === 1 && !isSkipped(node as Element)) {
      if (isLineBreak(node as Element)) {
        run.breaks += 1;
        if (run.breaks === 2) flush(frame);
        else run.parts.push(' ');
      } else {
        const opened = openFrame(node as Element, frame);
        if (!opened.inline) flush(opened);
        else if (CELL.has(opened.element.tagName.toUpperCase())) run.parts.push(CELL_SEPARATOR);
        stack.push(opened);
        node = node.firstChild;
        continue;
      }
    }
    node = node.nextSibling;
  }
  return passages;
}

function newRun(frame: Frame): Run {
  return { around: frame.around, container: frame.container, parts: [], length: 0, linked: 0, breaks: 0 };
}

function addText(run: Run, frame: Frame, text: string): void {
  if (run.length >= MAX_PASSAGE || (run.length === 0 && !/\S/.test(text))) return;
  const part = text.slice(0, MAX_PASSAGE - run.length);
  if (/\S/.test(part)) {
    run.breaks = 0;
    if (run.length === 0) run.around = frame.around;
    if (frame.inLink) run.linked += part.length;
  }
  run.parts.push(part);
  run.length += part.length;
}

function closeRun(run: Run): Passage | null {
  const text = normaliseSpace(run.parts.join('')).replace(/^\| | \|$/g, '');
  if (!/[^|\s]/.test(text)) return null;
  return { ...run.around, text, container: run.container, linked: run.linked };
}

function isLineBreak(element: Element): boolean {
  return element.tagName.toUpperCase() === 'BR';
}

/**
 * What never is part of the line it stands in. A superscript that links within the page is a note mark: glued to the
 * word before it, it would make a new word. `aria-hidden` alone is no reason here: in a line it marks ornaments that
 * are seen, drop capitals among them.
 */
function isSkipped(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  if (WITHOUT_TEXT.has(tag)) return true;
  if (!isInline(tag)) return false;
  if (tag === 'SUP') return element.firstElementChild?.getAttribute('href')?.startsWith('#') === true;
  const names = namesOf(element);
  return isHidden(element) || POP_UP_HINT.test(names) || SPOKEN_ONLY_HINT.test(names);
}

function isInline(tag: string): boolean {
  return INLINE.has(tag) || tag.includes('-');
}

function namesOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.id ?? ''}`.slice(0, MAX_NAMES).toLowerCase();
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && NOT_SHOWN.test(style.slice(0, 2000).toLowerCase());
}

function openFrame(element: Element, parent: Frame | null): Frame {
  const tag = element.tagName.toUpperCase();
  const inDataTable = tag === 'TABLE' ? isDataTable(element) : parent?.inDataTable === true;
  const inline = parent !== null && (isInline(tag) || (inDataTable && CELL.has(tag)));
  return {
    element,
    inline,
    inDataTable,
    container: inline ? parent.container : element,
    around: surroundings(element, tag, inline, parent?.around ?? null),
    inLink: tag === 'A' || parent?.inLink === true,
  };
}

/** A table whose cells hold no blocks is data, and a row of it is one line; others only lay the page out. */
function isDataTable(table: Element): boolean {
  return table.querySelector('p,div,br,ul,ol,table,h1,h2,h3,h4,section,article,form') === null;
}

function surroundings(
  element: Element,
  tag: string,
  inline: boolean,
  outer: Surroundings | null,
): Surroundings {
  const names = namesOf(element);
  const region = outer?.region ?? (inline ? null : regionOf(element, tag, names));
  const role =
    inline && !CAPTION_HINT.test(names) ? (outer?.role ?? 'text') : roleOf(tag, names, outer?.role ?? 'text');
  return outer && outer.region === region && outer.role === role ? outer : { role, region };
}

function regionOf(element: Element, tag: string, names: string): string | null {
  if (isHidden(element) || element.getAttribute('aria-hidden') === 'true') return 'not shown';
  if (POP_UP_HINT.test(names) || SPOKEN_ONLY_HINT.test(names)) return 'not shown';
  return REGION_OF_TAG.get(tag) ?? REGION_OF_ARIA_ROLE.get(element.getAttribute('role') ?? '') ?? null;
}

function roleOf(tag: string, names: string, outer: PassageRole): PassageRole {
  if (outer === 'caption' || tag === 'FIGCAPTION' || CAPTION_HINT.test(names)) return 'caption';
  if (HEADING_TAG.test(tag)) return 'heading';
  if (tag === 'BLOCKQUOTE') return 'quote';
  if (tag === 'LI' || tag === 'DD' || tag === 'DT' || tag === 'TR')
    return outer === 'quote' ? 'quote' : 'list';
  return outer;
}
