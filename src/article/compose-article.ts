import type { Article, Block, BlockKind, LeftOut } from './article.ts';

/** A block before it has a place: its kind and its text on one line. */
export interface Piece {
  readonly kind: BlockKind;
  readonly text: string;
}

/** Everything of an article that is not its text. */
export type ArticleFacts = Omit<Article, 'text' | 'blocks' | 'leftOut'>;

/** UTF-16 units of text an article may have. The longest news features run to 150 000; more is a dump or an attack. */
export const MAX_TEXT = 1 << 20;

/** Blocks an article may have: a live blog of a whole day has some 1 500. */
export const MAX_BLOCKS = 5000;

const MAX_LEFT_OUT = 300;
const MAX_LEFT_OUT_TEXT = 2000;

/**
 * Lays the title and the pieces out as one text, joined by blank lines, and notes where each came to stand
 * (UTF-16 offsets). What goes beyond `MAX_TEXT` or `MAX_BLOCKS` is left out with a reason, and the
 * article says that it is cut.
 */
export function composeArticle(
  facts: ArticleFacts,
  pieces: readonly Piece[],
  leftOut: readonly LeftOut[],
): Article {
  const blocks: Block[] = [];
  const cut: string[] = [];
  let text = '';
  const titled: readonly Piece[] = facts.title ? [{ kind: 'title', text: facts.title }, ...pieces] : pieces;
  for (const piece of titled) {
    if (piece.text === '') continue;
    const start = text === '' ? 0 : text.length + 2;
    if (blocks.length >= MAX_BLOCKS || start + piece.text.length > MAX_TEXT) {
      cut.push(piece.text);
      continue;
    }
    text = text === '' ? piece.text : `${text}\n\n${piece.text}`;
    blocks.push({ kind: piece.kind, start, end: text.length });
  }
  const beyond = cut.length
    ? [{ reason: `beyond the limit of ${MAX_BLOCKS} blocks or ${MAX_TEXT} characters`, text: cut.join('\n') }]
    : [];
  const isCut = cut.length > 0 ? { isCut: true } : {};
  return { ...facts, ...isCut, text, blocks, leftOut: boundedLeftOut([...beyond, ...leftOut]) };
}

/** Joins neighbours left out for the same reason, and bounds how many there are and how long each is. */
export function boundedLeftOut(all: readonly LeftOut[]): LeftOut[] {
  const joined: LeftOut[] = [];
  for (const { reason, text } of all) {
    const last = joined.at(-1);
    if (last && last.reason === reason) {
      if (last.text.length < MAX_LEFT_OUT_TEXT)
        joined[joined.length - 1] = { reason, text: `${last.text}\n${text}` };
    } else if (joined.length < MAX_LEFT_OUT) {
      joined.push({ reason, text });
    }
  }
  return joined.map(({ reason, text }) => ({
    reason,
    text:
      text.length > MAX_LEFT_OUT_TEXT
        ? `${text.slice(0, MAX_LEFT_OUT_TEXT).replace(/[\ud800-\udbff]$/, '')}…`
        : text,
  }));
}
