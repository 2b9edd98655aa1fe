/** What the markup says a run of text is. */
export type PassageRole = 'text' | 'heading' | 'caption' | 'quote' | 'list';

/** Where in the page a run of text stands, as far as the elements around it tell. */
export interface Surroundings {
  readonly role: PassageRole;
  /** The page region around it that holds no account of its own (navigation, aside, footer, …), or null. */
  readonly region: string | null;
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

const LIST_ITEM = tags('LI DD DT');
const CELL = tags('TD TH');
const HEADING_TAG = /^H[1-6]$/;

const REGION_OF_TAG = new Map([
  ['NAV', 'navigation'],
  ['ASIDE', 'aside'],
  ['FOOTER', 'footer'],
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
/** Boxes that float over the text when something is pointed at, and text that only a screen reader speaks. */
const POP_UP_HINT =
  /(?:tooltip|rollover|hover-?card|popover|pop-?up|modal|lightbox)[\w-]{0,40}?(?:block|text|content|box|body|panel)(?:$|\s)/;
const PULL_QUOTE_HINT = /(?:^|[\s_-])pull-?_?quotes?(?:$|[\s_-])/;
const SPOKEN_ONLY_HINT =
  /(?:^|\s)(?:sr-only|screen-reader-text|visually-?hidden|u-hidden-visually|assistive-text)(?:$|\s)/;
const NOT_SHOWN = /(?:^|[\s;])(?:display\s?:\s?none|visibility\s?:\s?hidden)/;

/** UTF-16 units read of an element's class, id or style: names are short, attacks are not. */
const MAX_NAMES = 300;
const MAX_STYLE = 2000;

/**
 * The body of a document, or its root where it has no body; null for an empty document. `document.body` is not asked:
 * linkedom makes a missing head and body on the way, and a document is not ours to change.
 */
export function bodyOf(document: Document): Element | null {
  return document.querySelector('body') ?? document.documentElement;
}

/** The tag name in capitals, in every document and name space. */
export function tagOf(element: Element): string {
  return element.tagName.toUpperCase();
}

/** Class names and id of an element in lower case, cut to 300 UTF-16 units. */
export function namesOf(element: Element): string {
  const id = element.getAttribute('id');
  const names = element.getAttribute('class');
  return `${names ?? ''} ${id ?? ''}`.slice(0, MAX_NAMES).toLowerCase().trim();
}

/** Whether text before and after an element of this tag runs on in one line. A cell does so in a row of data. */
export function isInline(tag: string, inDataTable: boolean): boolean {
  return INLINE.has(tag) || tag.includes('-') || (inDataTable && CELL.has(tag));
}

export function isCell(tag: string): boolean {
  return CELL.has(tag);
}

/** A table whose cells hold no blocks is data, and a row of it is one line; others only lay the page out. */
export function isDataTable(table: Element): boolean {
  return table.querySelector('p,div,br,ul,ol,table,h1,h2,h3,h4,section,article,form') === null;
}

/**
 * What never is part of the line it stands in. A superscript that links within the page is a note mark: glued to the
 * word before it, it would make a new word. `aria-hidden` alone is no reason here: in a line it marks ornaments that
 * are seen, drop capitals among them.
 */
export function isSkipped(element: Element): boolean {
  const tag = tagOf(element);
  if (WITHOUT_TEXT.has(tag)) return true;
  if (!isInline(tag, false)) return false;
  if (tag === 'SUP') return element.firstElementChild?.getAttribute('href')?.startsWith('#') === true;
  return isOutOfSight(element, namesOf(element));
}

/** The surroundings of the text in an element, from those of its parent. */
export function surroundingsIn(
  element: Element,
  outer: Surroundings,
  inDataTable: boolean,
  inline: boolean,
): Surroundings {
  const tag = tagOf(element);
  const names = namesOf(element);
  const region = outer.region ?? (inline ? null : regionOf(element, tag, names));
  const role = namedRole(tag, names) ?? roleOf(tag, outer.role, inDataTable);
  return outer.region === region && outer.role === role ? outer : { role, region };
}

function namedRole(tag: string, names: string): PassageRole | null {
  if (tag === 'FIGCAPTION' || CAPTION_HINT.test(names)) return 'caption';
  return PULL_QUOTE_HINT.test(names) ? 'quote' : null;
}

function roleOf(tag: string, outer: PassageRole, inDataTable: boolean): PassageRole {
  if (outer === 'caption') return 'caption';
  if (HEADING_TAG.test(tag)) return 'heading';
  if (tag === 'BLOCKQUOTE') return 'quote';
  if (LIST_ITEM.has(tag) || (inDataTable && tag === 'TR')) return outer === 'quote' ? 'quote' : 'list';
  return outer;
}

function regionOf(element: Element, tag: string, names: string): string | null {
  if (isOutOfSight(element, names) || element.getAttribute('aria-hidden') === 'true') return 'not shown';
  if (tag === 'FORM') return holdsPage(element) ? null : 'form';
  return REGION_OF_TAG.get(tag) ?? REGION_OF_ARIA_ROLE.get(element.getAttribute('role') ?? '') ?? null;
}

/** Some systems for making sites (ASP.NET Web Forms) put the whole page into one form; one to fill in has no headline. */
export function holdsPage(form: Element): boolean {
  return form.querySelector('h1,article,main') !== null;
}

function isOutOfSight(element: Element, names: string): boolean {
  if (element.hasAttribute('hidden') || POP_UP_HINT.test(names) || SPOKEN_ONLY_HINT.test(names)) return true;
  const style = element.getAttribute('style');
  return style !== null && NOT_SHOWN.test(style.slice(0, MAX_STYLE).toLowerCase());
}
