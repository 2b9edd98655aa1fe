import type { Article, Block, BlockKind } from './article.ts';
import { furnitureReason } from './furniture.ts';
import { shortLine } from './white-space.ts';

/** What a caller already knows about a plain text. */
export type PlainTextFacts = Partial<Omit<Article, 'text' | 'blocks' | 'leftOut'>>;

interface RawBlock {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** UTF-16 units a title may have. */
const MAX_TITLE = 250;

/**
 * Reads an article out of plain text: title first, then blocks with blank lines between them (single line breaks where
 * there is no blank line at all). `Article.text` is `text` to the letter, so every offset is one into what was given.
 */
export function readPlainText(text: string, known: PlainTextFacts = {}): Article {
  const raw = splitBlocks(text);
  const titleBlock = raw[0] && looksLikeTitle(raw[0].text, raw.length) ? raw[0] : null;
  const title = known.title ?? (titleBlock ? (shortLine(titleBlock.text) ?? '') : '');
  const blocks: Block[] = raw.map((block, position) => ({
    kind: block === titleBlock ? 'title' : kindOf(block, position, titleBlock),
    start: block.start,
    end: block.end,
  }));
  return {
    title,
    byline: known.byline ?? null,
    publisher: known.publisher ?? null,
    published: known.published ?? null,
    language: known.language ?? null,
    url: known.url ?? null,
    text,
    blocks,
    leftOut: [],
  };
}

function splitBlocks(text: string): RawBlock[] {
  const separator = /\n[^\S\n]*\n/.test(text) ? /\n(?:[^\S\n]*\n)+/g : /\n+/g;
  const blocks: RawBlock[] = [];
  let from = 0;
  for (const match of text.matchAll(separator)) {
    pushTrimmed(blocks, text, from, match.index);
    from = match.index + match[0].length;
  }
  pushTrimmed(blocks, text, from, text.length);
  return blocks;
}

function pushTrimmed(blocks: RawBlock[], text: string, from: number, to: number): void {
  const raw = text.slice(from, to);
  const trimmed = raw.trim();
  if (trimmed === '') return;
  const start = from + raw.indexOf(trimmed);
  blocks.push({ start, end: start + trimmed.length, text: trimmed });
}

/** A title is one short line; a line that ends in a full stop and holds several sentences is the body already. */
function looksLikeTitle(text: string, count: number): boolean {
  if (count < 2 || text.length > MAX_TITLE || text.includes('\n')) return false;
  const sentences = text.split(/[.!?]["'”’)]?\s+(?=["'“‘(]?\p{Lu})/u).length;
  return !(/[.]["'”’)]?$/.test(text) && (sentences > 1 || text.length > 160));
}

function kindOf(block: RawBlock, position: number, title: RawBlock | null): BlockKind {
  if (title && position < 3 && block.text === title.text) return 'furniture';
  return furnitureReason(block.text) === null ? 'paragraph' : 'furniture';
}
