import type { Passage } from './passages.ts';
import { linkedShare } from './prose.ts';

/** Fewer boxes of this kind on a page may as well be the numbered parts of the article itself. */
const MIN_CARDS = 3;
const MAX_CARD_PASSAGES = 5;
/** UTF-16 units of text in one card: a headline, a teaser, a label or two. */
const MAX_CARD_TEXT = 600;
const MAX_CARD_DEPTH = 3;
const MAX_CLIMB = 6;

/**
 * The passages that stand in cards for other articles: small boxes, three of them or more, each with a heading that is
 * wholly a link and little beside it. `storyBoxes` hold much of the story and are no cards.
 */
export function passagesInCards(
  passages: readonly Passage[],
  storyBoxes: ReadonlySet<Element>,
): Set<Passage> {
  const boxes = new Map<Element, Passage[]>();
  for (const passage of passages) {
    if (passage.role !== 'heading' || linkedShare(passage) < 0.8) continue;
    const box = boxAround(passage.container, storyBoxes);
    if (box) boxes.set(box, []);
  }
  for (const passage of passages) {
    const box = nearestOf(boxes, passage.container);
    if (box) boxes.get(box)?.push(passage);
  }
  const cards = [...boxes.values()].filter(isCard);
  return new Set(cards.length >= MIN_CARDS ? cards.flat() : []);
}

function boxAround(heading: Element, storyBoxes: ReadonlySet<Element>): Element | null {
  let box = heading;
  for (let climbed = 0; climbed < MAX_CARD_DEPTH; climbed += 1) {
    const parent = box.parentElement;
    if (parent === null || storyBoxes.has(parent)) break;
    box = parent;
  }
  return box === heading ? null : box;
}

function nearestOf(boxes: ReadonlyMap<Element, unknown>, element: Element): Element | null {
  let box: Element | null = element;
  for (let climbed = 0; box && climbed < MAX_CLIMB; climbed += 1) {
    if (boxes.has(box)) return box;
    box = box.parentElement;
  }
  return null;
}

function isCard(passages: readonly Passage[]): boolean {
  const length = passages.reduce((sum, { text }) => sum + text.length, 0);
  return passages.length >= 2 && passages.length <= MAX_CARD_PASSAGES && length <= MAX_CARD_TEXT;
}
