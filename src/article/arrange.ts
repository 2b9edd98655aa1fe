import type { BlockKind } from './article.ts';
import { boxNamedFor, isNamedStandfirst } from './box-names.ts';
import { saysCaption } from './captions.ts';
import { furnitureReason } from './furniture.ts';
import type { Passage } from './passages.ts';
import { endsSentence, isProse, linkedShare } from './prose.ts';
import type { BodyPlace } from './restore-lost.ts';

/** UTF-16 units from which words that come twice are a repeat, not a phrase. */
const MIN_REPEAT = 25;
/** A box's name makes furniture only of short passages. */
const MAX_NAMED_FURNITURE = 300;

/** The kind of each passage of the column, in order; `null` where it only repeats the title. */
export function arrange(
  column: readonly Passage[],
  title: string,
  place: BodyPlace | null,
): (BlockKind | null)[] {
  const isStory = column.map((passage) => passage.role === 'text' && isProse(passage));
  const firstStory = isStory.indexOf(true);
  const lastStory = isStory.lastIndexOf(true);
  const repeats = repeatsOf(column);
  const kinds = column.map((passage, position): BlockKind | null => {
    if (isTitle(passage, title, position <= firstStory)) return null;
    const kind = markedKind(passage);
    if (kind === 'caption') return kind;
    if (repeats.has(passage)) return 'furniture';
    if (isFurniture(passage, place)) return 'furniture';
    if (position < firstStory && !isProse(passage) && !isNamedStandfirst(passage.container))
      return 'furniture';
    if (position > lastStory && isTrailing(passage)) return 'furniture';
    return kind;
  });
  markEmptyHeadings(kinds);
  return kinds;
}

function markedKind(passage: Passage): BlockKind {
  if (passage.role === 'caption' || standsUnderPicture(passage) || saysCaption(passage.text))
    return 'caption';
  return passage.role === 'text' ? 'paragraph' : passage.role;
}

/** A line without a full stop that is all the text of a box with a picture in it. */
function standsUnderPicture({ role, text, container }: Passage): boolean {
  if (role !== 'text' || text.length > 200 || endsSentence(text)) return false;
  return container.querySelector('img,picture,amp-img') !== null;
}

function isTitle(passage: Passage, title: string, above: boolean): boolean {
  if (title === '') return false;
  const same = passage.text.toLowerCase() === title.toLowerCase();
  return same && (above || passage.role === 'heading');
}

function isFurniture(passage: Passage, place: BodyPlace | null): boolean {
  const { text } = passage;
  if (furnitureReason(text) !== null) return true;
  if (linkedShare(passage) > 0.8 && !isProse(passage)) return true;
  return (
    text.length <= MAX_NAMED_FURNITURE &&
    !isNamedStandfirst(passage.container) &&
    boxNamedFor(passage.container, place?.root ?? null) !== null
  );
}

/** After the last paragraph: what is no sentence is a label, a tag or the head of the next thing on the page. */
function isTrailing(passage: Passage): boolean {
  return (
    passage.role === 'heading' ||
    (passage.role === 'text' && !endsSentence(passage.text)) ||
    linkedShare(passage) > 0.5
  );
}

/** Passages whose words stand in the column already, or that lift a sentence out of a later one (pull quotes). */
function repeatsOf(column: readonly Passage[]): Set<Passage> {
  const repeats = new Set<Passage>();
  const seen = new Set<string>();
  const story = column
    .filter((passage) => passage.role === 'text')
    .map((passage) => bare(passage.text))
    .join('\n');
  for (const passage of column) {
    const text = bare(passage.text);
    if (text.length < MIN_REPEAT) continue;
    if (seen.has(text)) repeats.add(passage);
    else if (passage.role === 'quote' && text.length < 400 && story.includes(text)) repeats.add(passage);
    seen.add(text);
  }
  return repeats;
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
