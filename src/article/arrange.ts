import type { BlockKind } from './article.ts';
import { boxNamedFor, isNamedStandfirst } from './box-names.ts';
import { readsAsCaption, saysCaption } from './captions.ts';
import { passagesInCards } from './cards.ts';
import { furnitureReason } from './furniture.ts';
import type { Passage } from './passages.ts';
import { isProse, linkedShare } from './prose.ts';
import { endsSentence } from './sentence-end.ts';

/** UTF-16 units a pull quote has: more than a phrase, less than a passage. */
const MIN_PULL_QUOTE = 20;
const MAX_PULL_QUOTE = 400;
const MAX_PULL_QUOTES = 100;
/** A box's name makes furniture only of short passages. */
const MAX_NAMED_FURNITURE = 300;
/** Boxes of these names hold whole sentences that are not the article's. */
const HOLDS_OTHER_PROSE: ReadonlySet<string> = new Set([
  'advertisement',
  'related articles',
  'newsletter',
  'comments',
  'about the author',
]);

/** The kind of each passage of the column, in order; `null` where it only repeats the title. */
export function arrange(
  column: readonly Passage[],
  title: string,
  storyBoxes: ReadonlySet<Element>,
): (BlockKind | null)[] {
  const isStory = column.map((passage) => passage.role === 'text' && isProse(passage));
  const firstStory = isStory.indexOf(true);
  const lastStory = isStory.lastIndexOf(true);
  const pullQuotes = pullQuotesOf(column);
  const alone = containersOfOne(column);
  const inCards = passagesInCards(column, storyBoxes);
  const kinds = column.map((passage, position): BlockKind | null => {
    if (isTitle(passage, title, position <= firstStory)) return null;
    const kind = markedKind(passage, alone);
    if (kind === 'caption') return kind;
    if (pullQuotes.has(passage)) return 'furniture';
    if (inCards.has(passage) || isFurniture(passage, storyBoxes)) return 'furniture';
    if ((position < firstStory || position > lastStory) && linkedShare(passage) > 0.5) return 'furniture';
    return kind;
  });
  markEmptyHeadings(kinds);
  return kinds;
}

function markedKind(passage: Passage, alone: ReadonlySet<Element>): BlockKind {
  const { role, text } = passage;
  if (role === 'caption' || saysCaption(text) || standsUnderPicture(passage, alone)) return 'caption';
  if (role !== 'text') return role;
  return readsAsCaption(text) && furnitureReason(text) === null ? 'caption' : 'paragraph';
}

/** A line without a full stop that is the only one in a box with a picture in it. */
function standsUnderPicture({ role, text, container }: Passage, alone: ReadonlySet<Element>): boolean {
  if (role !== 'text' || text.length > 200 || endsSentence(text) || !alone.has(container)) return false;
  return container.querySelector('img,picture,amp-img') !== null;
}

function containersOfOne(column: readonly Passage[]): Set<Element> {
  const count = new Map<Element, number>();
  for (const { container } of column) count.set(container, (count.get(container) ?? 0) + 1);
  return new Set([...count].filter(([, passages]) => passages === 1).map(([container]) => container));
}

function isTitle(passage: Passage, title: string, above: boolean): boolean {
  if (title === '') return false;
  const same = passage.text.toLowerCase() === title.toLowerCase();
  return same && (above || passage.role === 'heading');
}

function isFurniture(passage: Passage, storyBoxes: ReadonlySet<Element>): boolean {
  if (furnitureReason(passage.text) !== null) return true;
  const prose = isProse(passage);
  if (linkedShare(passage) > 0.8 && !prose) return true;
  if (passage.text.length > MAX_NAMED_FURNITURE || isNamedStandfirst(passage.container)) return false;
  const named = boxNamedFor(passage.container, storyBoxes);
  if (named === null || (named === 'sharing' && passage.role === 'quote')) return false;
  return !prose || HOLDS_OTHER_PROSE.has(named);
}

/**
 * Quotes that only lift words out of a paragraph (pull quotes). A paragraph that comes twice is none: interviews ask
 * every guest the same question.
 */
function pullQuotesOf(column: readonly Passage[]): Set<Passage> {
  const story = column
    .filter((passage) => passage.role === 'text')
    .map((passage) => bare(passage.text))
    .join('\n');
  const quotes = column.filter(({ role, text }) => role === 'quote' && text.length <= MAX_PULL_QUOTE);
  return new Set(
    quotes.slice(0, MAX_PULL_QUOTES).filter(({ text }) => {
      const words = bare(text);
      return words.length >= MIN_PULL_QUOTE && story.includes(words);
    }),
  );
}

function bare(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** A heading that nothing of the account follows before the end heads furniture. */
function markEmptyHeadings(kinds: (BlockKind | null)[]): void {
  for (let at = kinds.length - 1; at >= 0; at -= 1) {
    if (kinds[at] === 'heading') kinds[at] = 'furniture';
    else if (kinds[at] !== 'furniture' && kinds[at] !== 'caption' && kinds[at] !== null) return;
  }
}
