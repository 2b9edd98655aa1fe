/** What an article must look like on arrival: from the content script, which is the least trusted side, or from a file the reader gave. */
import type { Article, BlockKind, Credit } from '../../src/article/article.ts';
import { address } from './parse-ids.ts';
import { list, Misshapen, nothing, nullable, oneOf, record, text, whole } from './shapes.ts';
import type { Parse } from './wire.ts';

/** UTF-16 code units of an article's text; src/article cuts longer ones. */
const MAX_TEXT = 1_100_000;
const MAX_BLOCKS = 5_000;
const MAX_LINE = 2_000;

const BLOCK_KINDS = [
  'title',
  'paragraph',
  'heading',
  'caption',
  'quote',
  'list',
  'furniture',
] as const satisfies readonly BlockKind[];

const CREDIT_KINDS = [
  'source-line',
  'originally-published',
  'canonical-link',
  'linked-data',
] as const satisfies readonly Credit['kind'][];

const credit: Parse<Credit> = record<Credit>({
  kind: oneOf(CREDIT_KINDS),
  name: nullable(text(MAX_LINE)),
  url: nullable(address),
});

const fields: Parse<Article> = record<Article>({
  title: text(MAX_LINE),
  byline: nullable(text(MAX_LINE)),
  publisher: nullable(text(MAX_LINE)),
  published: nullable(text(10)),
  language: nullable(text(35)),
  url: nullable(address),
  credit: (raw) => (raw === undefined || raw === null ? null : credit(raw)),
  isStub: (raw) => raw === true,
  isCut: (raw) => raw === true,
  text: text(MAX_TEXT),
  blocks: list(
    record({ kind: oneOf(BLOCK_KINDS), start: whole(0, MAX_TEXT), end: whole(0, MAX_TEXT) }),
    MAX_BLOCKS,
  ),
  leftOut: list(nothing, 0) as Parse<readonly never[]>,
});

/** An article whose blocks stand in order inside its text. */
export const article: Parse<Article> = (raw) => {
  const read = fields(raw);
  let at = 0;
  for (const block of read.blocks) {
    if (block.start < at || block.end < block.start || block.end > read.text.length)
      throw new Misshapen('blocks in order');
    at = block.end;
  }
  return read;
};
