import type { Article, BlockKind, LeftOut } from './article.ts';
import { bylineNames, sourceName } from './bylines.ts';
import { readsAsCaption } from './captions.ts';
import { boundedLeftOut, MAX_BLOCKS, MAX_TEXT } from './compose-article.ts';
import { creditInLine } from './credit-line.ts';
import { dayIn } from './day.ts';
import { furnitureReason } from './furniture.ts';
import type { PlainBlock } from './plain-blocks.ts';
import { isListItem, splitBlocks } from './plain-blocks.ts';
import { endsSentence } from './sentence-end.ts';
import { shortLine, withoutInvisible } from './white-space.ts';

/** What a caller already knows about a plain text. */
export type PlainTextFacts = Partial<Omit<Article, 'text' | 'blocks' | 'leftOut'>>;

/** UTF-16 units of a title; of one that ends with a full stop, as few titles do. */
const MAX_TITLE = 250;
const MAX_TITLE_SENTENCE = 120;

/** Blocks from the top in which a source, a byline or a date is about this article. */
const HEAD_BLOCKS = 6;

const MAX_HEADING = 90;
const MAX_HEADING_WORDS = 14;

/**
 * Reads an article out of plain text: title first, then blocks with blank lines between them (single line breaks where
 * there is no blank line at all). `Article.text` is `text` to the letter, up to `MAX_TEXT` UTF-16 units, but for invisible
 * characters, which would part words that a reader sees whole: they are taken out, as of a page (white-space.ts). Every offset is
 * one into what was given; where that holds invisible characters, into what is left of it without them. A first block that reads like body is no title: the title then is ''. What `known` holds
 * wins over what the text says of itself; a known title that does not open the text gets no block.
 */
export function readPlainText(text: string, known: PlainTextFacts = {}): Article {
  const visible = withoutInvisible(text);
  const kept = visible.slice(0, MAX_TEXT);
  const all = splitBlocks(kept);
  const plain = all.slice(0, MAX_BLOCKS);
  const titleBlock = findTitle(plain, known.title);
  const title = known.title ?? (titleBlock ? shortLine(titleBlock.text) : null) ?? '';
  const rest = beyond(visible, kept, all.slice(MAX_BLOCKS));
  const head = plain.slice(0, HEAD_BLOCKS).map((block) => block.text);
  return {
    title,
    byline: known.byline ?? firstOf(head, bylineNames),
    publisher: known.publisher ?? firstOf(head, sourceName),
    published:
      known.published ?? firstOf(head, (line) => (furnitureReason(line) === 'dateline' ? dayIn(line) : null)),
    language: known.language ?? null,
    url: known.url ?? null,
    credit:
      known.credit ??
      firstOf(
        plain.map((block) => block.text),
        creditInLine,
      ),
    text: kept,
    blocks: plain.map((block, at) => ({
      kind: block === titleBlock ? 'title' : kindOf(block, at, plain, title),
      start: block.start,
      end: block.end,
    })),
    ...(rest.length > 0 ? { isCut: true } : {}),
    leftOut: rest,
  };
}

function beyond(text: string, kept: string, blocks: readonly PlainBlock[]): LeftOut[] {
  const rest = [...blocks.map((block) => block.text), text.slice(kept.length)].join('\n').trim();
  return rest ? boundedLeftOut([{ reason: 'beyond the limit of length', text: rest }]) : [];
}

function findTitle(blocks: readonly PlainBlock[], known: string | undefined): PlainBlock | null {
  const first = blocks[0];
  if (!first) return null;
  if (known !== undefined) return shortLine(first.text) === shortLine(known) ? first : null;
  return blocks.length > 1 && readsAsTitle(first.text) ? first : null;
}

/** A title is one short line; one that ends as a sentence does is shorter still, and alone. */
function readsAsTitle(text: string): boolean {
  if (text.length > MAX_TITLE || text.includes('\n') || furnitureReason(text) !== null) return false;
  if (!/[.…]["'”’)]?$/.test(text)) return true;
  const sentences = text.split(/[.!?]["'”’)]?\s+(?=["'“‘(]?\p{Lu})/u).length;
  return sentences === 1 && text.length <= MAX_TITLE_SENTENCE;
}

function kindOf(block: PlainBlock, at: number, all: readonly PlainBlock[], title: string): BlockKind {
  if (at < HEAD_BLOCKS && title !== '' && shortLine(block.text) === title) return 'furniture';
  if (furnitureReason(block.text) !== null) return 'furniture';
  if (isListItem(block.text)) return 'list';
  if (readsAsCaption(block.text)) return 'caption';
  return readsAsHeading(block.text, all[at + 1]?.text) ? 'heading' : 'paragraph';
}

/** A short line without closing punctuation (a question mark may close it) with a longer block that is text below it. */
function readsAsHeading(text: string, next: string | undefined): boolean {
  if (next === undefined || next.length <= text.length || !endsSentence(next)) return false;
  if (text.length > MAX_HEADING || text.split(/\s+/).length > MAX_HEADING_WORDS) return false;
  if (/^(?:[QA]|\p{Lu}[\p{Lu} ]{1,20}):/u.test(text) || /^["'“‘«\p{Ll}]/u.test(text) || !/\p{L}/u.test(text))
    return false;
  return !/[.!…,;:"”’»)]$/.test(text);
}

function firstOf<Found>(lines: readonly string[], find: (line: string) => Found | null): Found | null {
  for (const line of lines) {
    const found = find(line);
    if (found !== null) return found;
  }
  return null;
}
