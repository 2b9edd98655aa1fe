import type { Span } from '../text/span.ts';
import { furnitureReason } from './furniture.ts';

/** A block of plain text before its kind is known; offsets in UTF-16 units into the whole text. */
export interface PlainBlock extends Span {
  readonly text: string;
}

/** How many blocks from the top may be a head of title, source and byline lines without blank lines between them. */
const HEAD_BLOCKS = 4;
const MAX_HEAD_LINE = 250;
const LIST_ITEM = /^(?:[-–•*·▪◦]|\d{1,2}[.)])\s+\S/;

/**
 * Splits plain text into blocks at blank lines; where it has no blank line at all, at every line break. Lines of a
 * head ("Title", "Source: …", "By …") and of a list are blocks of their own. Blocks carry no white space at their ends.
 */
export function splitBlocks(given: string): PlainBlock[] {
  // A file of the classic Mac OS has carriage returns alone; as line feeds they are as long.
  const text = given.includes('\n') ? given : given.replaceAll('\r', '\n');
  const hasBlankLine =
    /\S[^\S\n]*\n[^\S\n]*\n[^\S\n]*\S/.test(text) || /\n[^\S\n]*\n\s*\S/.test(text.trimStart());
  const blocks = splitAt(text, 0, text.length, hasBlankLine ? /\n(?:[^\S\n]*\n)+/g : /\n/g);
  if (!hasBlankLine) return blocks;
  return blocks.flatMap((block, position) =>
    splitsIntoLines(block, position, blocks) ? linesOf(block) : [block],
  );
}

/** Whether a block is one item of a list, by how it opens. */
export function isListItem(text: string): boolean {
  return LIST_ITEM.test(text);
}

function linesOf(block: PlainBlock): PlainBlock[] {
  return splitAt(block.text, block.start, block.end, /\n/g);
}

function splitsIntoLines(block: PlainBlock, position: number, all: readonly PlainBlock[]): boolean {
  if (!block.text.includes('\n')) return false;
  const lines = block.text.split('\n').map((line) => line.trim());
  if (lines.every((line) => line === '' || isListItem(line))) return true;
  if (position >= HEAD_BLOCKS || lines.some((line) => line.length > MAX_HEAD_LINE)) return false;
  const title = all[0]?.text.split('\n')[0]?.trim();
  return lines.some(
    (line, at) => furnitureReason(line) !== null || (position > 0 && at === 0 && line === title),
  );
}

/** The trimmed pieces of `text` between matches of `separator`; `offset` is where `text` stands in the whole. */
function splitAt(text: string, offset: number, end: number, separator: RegExp): PlainBlock[] {
  const blocks: PlainBlock[] = [];
  let from = 0;
  const push = (to: number) => {
    const raw = text.slice(from, to);
    const piece = raw.trim();
    if (piece === '') return;
    const start = offset + from + (raw.length - raw.trimStart().length);
    blocks.push({ start, end: start + piece.length, text: piece });
  };
  for (const match of text.matchAll(separator)) {
    push(match.index);
    from = match.index + match[0].length;
  }
  push(end - offset);
  return blocks;
}
