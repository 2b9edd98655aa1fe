import { boxNamedFor, isNamedStandfirst } from './box-names.ts';
import { passagesInCards } from './cards.ts';
import { furnitureReason } from './furniture.ts';
import type { Passage } from './passages.ts';
import { isProse, linkedShare } from './prose.ts';

/** How far above the body (in passages) a standfirst or a first paragraph may stand. */
const REACH_ABOVE = 12;
const MAX_CLIMB = 40;
const STORY_SHARE = 0.25;

/** Where the body stands in the page. */
export interface BodyPlace {
  /** The smallest element around all prose of the body. */
  readonly root: Element;
  /** Positions of the first and the last passage of prose among all passages. */
  readonly first: number;
  readonly last: number;
  /** Boxes that hold a quarter of the prose or more: parts of the column itself, whatever they are named. */
  readonly storyBoxes: ReadonlySet<Element>;
}

/** Finds the place of the body; null where none of it is prose. */
export function placeOf(passages: readonly Passage[], body: ReadonlySet<Passage>): BodyPlace | null {
  const prose = passages.filter(
    (passage) => body.has(passage) && passage.role === 'text' && isProse(passage),
  );
  const [first, last] = [prose[0], prose.at(-1)];
  if (!first || !last) return null;
  let root = first.container.parentElement ?? first.container;
  for (const { container } of prose) root = commonAncestor(root, container);
  return {
    root,
    first: passages.indexOf(first),
    last: passages.indexOf(last),
    storyBoxes: storyBoxesOf(prose),
  };
}

function storyBoxesOf(prose: readonly Passage[]): Set<Element> {
  const held = new Map<Element, number>();
  let all = 0;
  for (const { container, text } of prose) {
    all += text.length;
    let box: Element | null = container;
    for (let climbed = 0; box && climbed < MAX_CLIMB; climbed += 1) {
      held.set(box, (held.get(box) ?? 0) + text.length);
      box = box.parentElement;
    }
  }
  return new Set([...held].filter(([, length]) => length >= all * STORY_SHARE).map(([box]) => box));
}

/**
 * The passages of the article that Readability dropped, beside those it kept. Readability weighs boxes, not
 * paragraphs, and so loses a first or last paragraph in a box of its own, a paragraph that is one link, a short
 * line of dialogue, a caption (mozilla/readability issues 776, 878, 901). A passage comes back when it stands where
 * the article stands and reads as the article does; a paragraph lost costs more than a stray line kept.
 */
export function restoreLost(
  passages: readonly Passage[],
  body: ReadonlySet<Passage>,
  place: BodyPlace,
): Set<Passage> {
  const restored = new Set<Passage>();
  const inCards = passagesInCards(passages, place.storyBoxes);
  const proseParents = parentsOfProse(passages, body);
  const consider = (passage: Passage | undefined, belongs: (passage: Passage) => boolean) => {
    if (
      passage &&
      !body.has(passage) &&
      !inCards.has(passage) &&
      mayBelong(passage, place.storyBoxes) &&
      belongs(passage)
    )
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

/** An embedded post stands in a box named for the network it comes from, and is quoted all the same. */
function mayBelong(passage: Passage, storyBoxes: ReadonlySet<Element>): boolean {
  if (passage.region !== null || furnitureReason(passage.text) !== null) return false;
  const named = boxNamedFor(passage.container, storyBoxes);
  return named === null || (named === 'sharing' && passage.role === 'quote');
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
      return (
        isProse(passage) || (besideProse && passage.container.tagName === 'P' && linkedShare(passage) < 0.5)
      );
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
