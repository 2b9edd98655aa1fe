import { normaliseSpace } from './white-space.ts';

/** What the markup says a passage is. */
export type PassageRole = 'text' | 'heading' | 'caption' | 'quote' | 'list';

/** Where in the page a passage stands, as far as its ancestors tell. */
export interface Surroundings {
  readonly role: PassageRole;
  /** The page region around it that holds no account of its own (navigation, aside, footer, …), or null. */
  readonly region: string | null;
  /** Class names and ids of the ancestors, outermost first, lower case, the last 400 characters of them. */
  readonly hints: string;
}

/** One run of text between two block boundaries. */
export interface Passage extends Surroundings {
  readonly text: string;
  /** The nearest block element around the text. Several passages may share one. */
  readonly container: Element;
  /** UTF-16 units of `text`, before white space was collapsed, that stand inside links. */
  readonly linked: number;
}

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Elements that run on in a line, beside custom elements. Every other element ends the line. */
const INLINE = names(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RB RUBY S SAMP SMALL ' +
    'SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR',
);

/** Elements whose text is no text of the page: code, controls, and what stands in for something not shown. */
const WITHOUT_TEXT = names(
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

const CAPTION_HINT = /(?:^|[\s_-])(?:wp-caption-text|caption|captions|figcaption|cutline)(?:$|[\s_-])/;
const HEADING_TAG = /^H[1-6]$/;
const NOT_SHOWN = /(?:^|[\s;])(?:display\s?:\s?none|visibility\s?:\s?hidden)/;

/** A passage is cut here (UTF-16 units): no paragraph is longer, and an attack must not cost more. */
const MAX_PASSAGE = 100_000;
const MAX_HINTS = 400;

/** An open element, and what its text inherits from it. */
interface Frame {
  readonly element: Element;
  readonly container: Element;
  readonly around: Surroundings;
  readonly inLink: boolean;
  readonly inline: boolean;
}

/** The run of text being gathered. */
interface Run {
  frame: Frame;
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
  return { frame, parts: [], length: 0, linked: 0, breaks: 0 };
}

function addText(run: Run, frame: Frame, text: string): void {
  if (run.length >= MAX_PASSAGE || text === '') return;
  const part = text.slice(0, MAX_PASSAGE - run.length);
  if (/\S/.test(part)) {
    if (run.breaks < 2) run.breaks = 0;
    if (frame.inLink) run.linked += part.length;
  }
  run.parts.push(part);
  run.length += part.length;
}

function closeRun(run: Run): Passage | null {
  const text = normaliseSpace(run.parts.join(''));
  if (text === '') return null;
  return { ...run.frame.around, text, container: run.frame.container, linked: run.linked };
}

function isLineBreak(element: Element): boolean {
  return element.tagName.toUpperCase() === 'BR';
}

/** Superscripts that only link within the page are note marks: glued to the word before them they would make a new word. */
function isSkipped(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  if (WITHOUT_TEXT.has(tag)) return true;
  return tag === 'SUP' && element.firstElementChild?.getAttribute('href')?.startsWith('#') === true;
}

function openFrame(element: Element, parent: Frame | null): Frame {
  const tag = element.tagName.toUpperCase();
  const inline = parent !== null && (INLINE.has(tag) || tag.includes('-'));
  return {
    element,
    inline,
    container: inline ? parent.container : element,
    around: surroundings(element, tag, inline, parent?.around ?? null),
    inLink: tag === 'A' || parent?.inLink === true,
  };
}

function surroundings(
  element: Element,
  tag: string,
  inline: boolean,
  outer: Surroundings | null,
): Surroundings {
  const region = outer?.region ?? regionOf(element, tag);
  if (outer && inline && region === outer.region) return outer;
  const own = `${element.getAttribute('class') ?? ''} ${element.id ?? ''}`
    .slice(0, MAX_HINTS)
    .toLowerCase()
    .trim();
  const hints = own ? `${outer?.hints ?? ''} ${own}`.slice(-MAX_HINTS) : (outer?.hints ?? '');
  return { role: roleOf(tag, own, outer?.role ?? 'text'), region, hints };
}

function regionOf(element: Element, tag: string): string | null {
  const style = element.getAttribute('style');
  const hidden =
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    (style !== null && NOT_SHOWN.test(style.slice(0, 2000).toLowerCase()));
  if (hidden) return 'hidden';
  return REGION_OF_TAG.get(tag) ?? REGION_OF_ARIA_ROLE.get(element.getAttribute('role') ?? '') ?? null;
}

function roleOf(tag: string, hints: string, outer: PassageRole): PassageRole {
  if (outer === 'caption' || tag === 'FIGCAPTION' || CAPTION_HINT.test(hints)) return 'caption';
  if (HEADING_TAG.test(tag)) return 'heading';
  if (tag === 'BLOCKQUOTE') return 'quote';
  if (tag === 'LI' || tag === 'DD' || tag === 'DT') return outer === 'quote' ? 'quote' : 'list';
  return outer;
}
