import { composedBelow, isElement, tagOf } from './composed-tree.ts';

/** Fields and pictures whose name or id a form gives back in place of its own properties. */
const NAMED_IN_FORMS = new Set(
  'button embed fieldset form iframe img input object output select textarea'.split(' '),
);

/**
 * A copy of a live page in which everything stands where a reader sees it: shadow trees, slots and, where `frames` are wanted, the documents of the same
 * site in them are plain elements like any other. It has no scripts of its own at work, and nothing in it answers to a name that is not its own. The page
 * is only read. Linear in its size.
 */
export function plainCopy(page: Document, { frames }: { frames: boolean }): Document {
  const copy = new DOMParser().parseFromString('', 'text/html');
  const root = copy.importNode(page.documentElement, false);
  copy.replaceChild(root, copy.documentElement);
  const copies = new Map<Node, Node>([[page.documentElement, root]]);
  const isClosed = (element: Element) => !frames && tagOf(element) === 'iframe';
  for (const { node, parent } of composedBelow(page.documentElement, isClosed)) {
    const above = copies.get(parent) ?? root;
    if (isElement(node) && tagOf(node) === 'slot')
      copies.set(node, above); // a slot has no box of its own
    else copies.set(node, above.appendChild(plain(node, copy, frames)));
  }
  return copy;
}

/** One node by itself. A frame that is read becomes a box, and so does the body in it. */
function plain(node: Node, copy: Document, frames: boolean): Node {
  if (!isElement(node)) return copy.importNode(node, false);
  const tag = tagOf(node);
  if ((frames && tag === 'iframe') || (tag === 'body' && copy.body !== null))
    return copy.createElement('div');
  const element = copy.importNode(node, false);
  if (NAMED_IN_FORMS.has(tag)) {
    element.removeAttribute('name');
    element.removeAttribute('id');
  }
  return element;
}
