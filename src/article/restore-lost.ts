import { boxNamedFor, isNamedStandfirst } from './box-names.ts';
import { furnitureReason } from './furniture.ts';
import type { Passage } from './passages.ts';
import { isProse, linkedShare } from './prose.ts';

/** How far above the body (in passages) a standfirst or a first paragraph may stand. */
const REACH_ABOVE = 12;

/** Where the body stands in the page. */
export interface BodyPlace {
  /** The smallest element around all prose of the body. */
  readonly root: Element;
  /** Positions of the first and the last passage of prose among all passages. */
  readonly first: number;
  readonly last: number;
}

/** Finds the place of the body; null where none of it is prose. */
export function placeOf(passages: readonly Passage[], body: ReadonlySet<Passage>): BodyPlace | null {
  let root: Element | null = null;
  let first = -1;
  let last = -1;
  passages.forEach((passage, position) => {
    if (!body.has(passage) || passage.role === 'caption' || !isProse(passage)) return;
    if (first < 0) first = position;
    last = position;
    root = root === null ? passage.container.parentElement : commonAncestor(root, passage.container);
  });
  return root === null ? null : { root, first, last };
}

/**
 * The passages of the article that Readability dropped, beside those it kept. Readability weighs boxes, not
 * paragraphs, and so loses a first or last paragraph in a box of its own, a paragraph that is one link, a short
 * line of dialogue, a caption (mozilla/readability issues 776, 878, 901). A passage comes back when it stands where
 * the article stands and reads as the article does; a paragraph lost costs more than a stray line kept.
 */
export function restoreLost(passages: readonly Passage[], body: ReadonlySet<Passage>): Set<Passage> {
  const place = placeOf(passages, body);
  const restored = new Set<Passage>();
  if (place === null) return restored;
  const proseParents = parentsOfProse(passages, body);
  const consider = (passage: Passage | undefined, belongs: (passage: Passage) => boolean) => {
    if (passage && !body.has(passage) && mayBelong(passage, place.root) && belongs(passage))
      restored.add(passage);
  };
  for (let at = Math.max(0, place.first - REACH_ABOVE); at < place.first; at += 1) {
    consider(passages[at], (passage) => isOpening(passage, place.root));
  }
  for (let at = place.first; at <= place.last; at += 1) {
    consider(passages[at], (passage) => belongsInside(passage, place.root, proseParents));
  }
  for (let at = place.last + 1; at < passages.length; at += 1) {
    const passage = passages[at] as Passage;
    if (!proseParents.has(passage.container.parentElement)) break;
    consider(passage, isProse);
  }
  return restored;
}

function mayBelong(passage: Passage, root: Element): boolean {
  return (
    passage.region === null &&
    boxNamedFor(passage.container, root) === null &&
    furnitureReason(passage.text) === null
  );
}

/** Above the body: a standfirst by name, or prose in the same part of the page. */
function isOpening(passage: Passage, root: Element): boolean {
  if (linkedShare(passage) > 0.5) return false;
  if (isNamedStandfirst(passage.container)) return passage.text.length >= 30;
  const part = root.closest('article,main,[role="main"]') ?? root.parentElement;
  return passage.role === 'text' && isProse(passage) && part?.contains(passage.container) === true;
}

function belongsInside(passage: Passage, root: Element, proseParents: ReadonlySet<Element | null>): boolean {
  if (!root.contains(passage.container)) return false;
  const parent = passage.container.parentElement;
  const besideProse = proseParents.has(parent);
  switch (passage.role) {
    case 'caption':
      return true;
    case 'quote':
      return true;
    case 'heading':
      return besideProse && linkedShare(passage) < 0.5;
    case 'list':
      return proseParents.has(parent?.parentElement ?? null) && linkedShare(passage) < 0.5;
    case 'text':
      return isProse(passage) || (besideProse && linkedShare(passage) < 0.5);
  }
}

function parentsOfProse(passages: readonly Passage[], body: ReadonlySet<Passage>): Set<Element | null> {
  const parents = new Set<Element | null>();
  for (const passage of passages) {
    if (body.has(passage) && passage.role === 'text' && isProse(passage))
      parents.add(passage.container.parentElement);
  }
  return parents;
}

function commonAncestor(a: Element, b: Element): Element {
  let ancestor = a;
  while (!ancestor.contains(b) && ancestor.parentElement) ancestor = ancestor.parentElement;
  return ancestor;
}
