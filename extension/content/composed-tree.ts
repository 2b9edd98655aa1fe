/**
 * The page as a reader sees it put together: shadow trees in their hosts, slotted nodes in their slots, documents of the same site in their frames.
 *
 * Nodes are asked through the interfaces' own getters: a form with a field named "childNodes" answers with that field when it is asked for its children
 * (HTML Standard, LegacyOverrideBuiltIns), and Chromium (156) lets content scripts see such fields, too.
 */
import { closedShadowRootOf } from '../platform/shadow-roots.ts';

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;
/** Frames within frames that are looked into. */
const DEEPEST_FRAME = 3;

const nodeType = getter<Node, number>(Node.prototype, 'nodeType');
const childNodes = getter<Node, NodeListOf<ChildNode>>(Node.prototype, 'childNodes');
const localName = getter<Element, string>(Element.prototype, 'localName');
const openShadowRoot = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');

function getter<Host extends object, Value>(prototype: Host, name: string): (host: Host) => Value {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`There is no ${name}.`);
  return (host) => get.call(host) as Value;
}

/** Nodes of another document are of other classes, so `instanceof` does not tell them. */
export function isText(node: Node): node is Text {
  return nodeType(node) === TEXT_NODE;
}

export function isElement(node: Node): node is Element {
  return nodeType(node) === ELEMENT_NODE;
}

/** The name of an element's tag, in small letters. */
export function tagOf(element: Element): string {
  return localName(element).toLowerCase();
}

/** A node of the composed page, and the one it stands in there. */
export interface Composed {
  readonly node: Node;
  readonly parent: Node;
}

/**
 * Everything below `root` in the order in which it is read; without what stands below elements that `isClosed`. Linear, and with a stack of its own, since
 * the depth of the tree is the page's choice. Frames are gone into where `isClosed` lets them.
 */
export function* composedBelow(root: Node, isClosed: (element: Element) => boolean): Generator<Composed> {
  const waiting = below(root);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    if (!isElement(next.node) || isClosed(next.node)) continue;
    for (const each of below(next.node)) waiting.push(each);
  }
}

/** What stands in a node, the last first. */
function below(parent: Node): Composed[] {
  const inner = isElement(parent) ? (innerRootOf(parent) ?? parent) : parent;
  const assigned = isElement(inner) && tagOf(inner) === 'slot' ? assignedTo(inner) : [];
  const children = assigned.length > 0 ? assigned : childNodes(inner);
  return Array.from(children, (node) => ({ node, parent })).reverse();
}

function assignedTo(slot: Element): Node[] {
  return (slot as HTMLSlotElement).assignedNodes();
}

/** What an element shows in place of its own children: its shadow tree, or the body of the document in a frame. */
function innerRootOf(element: Element): ShadowRoot | HTMLElement | null {
  return tagOf(element) === 'iframe'
    ? (documentIn(element as HTMLIFrameElement)?.body ?? null)
    : shadowRootOf(element);
}

/**
 * The shadow root of an element, or null. To ask for one that is closed to the page's scripts costs 4 µs in Chromium (156), so that is asked of custom
 * elements, and of boxes that would show nothing without one.
 */
function shadowRootOf(element: Element): ShadowRoot | null {
  const open = openShadowRoot(element);
  if (open !== null || !(element instanceof HTMLElement)) return open;
  const mayBeClosed = localName(element).includes('-') || childNodes(element).length === 0;
  return mayBeClosed ? closedShadowRootOf(element) : null;
}

/** The document in a frame; null where it is another site's, or lies too deep. */
function documentIn(frame: HTMLIFrameElement): Document | null {
  const { contentDocument } = frame;
  let view: Window | null = contentDocument?.defaultView ?? null;
  for (let depth = 0; view !== null && view !== view.parent; depth += 1) {
    if (depth === DEEPEST_FRAME) return null;
    view = view.parent;
  }
  return contentDocument;
}

/** The document's own root and those of the shadow trees and frames in it: each has to be watched by itself. */
export function rootsIn(document: Document): Node[] {
  const inner = [...composedBelow(document.documentElement, () => false)].flatMap(({ node }) =>
    isElement(node) ? (innerRootOf(node) ?? []) : [],
  );
  return [document.documentElement, ...inner];
}

/** A window and those of the frames in it that can be read. */
export function windowsFrom(view: Window & typeof globalThis): (Window & typeof globalThis)[] {
  const inner = Array.from({ length: view.length }, (_, at) => view[at] as Window & typeof globalThis);
  return [view, ...inner.filter(isReadable).flatMap(windowsFrom)];
}

/** Another site's window refuses its document by throwing. */
function isReadable(view: Window): boolean {
  try {
    return view.document !== null;
  } catch {
    return false;
  }
}
