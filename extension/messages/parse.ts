/** What each call's argument and reply must look like on arrival. The content script is the least trusted side. */
import type { Article, BlockKind, Credit } from '../../src/article/article.ts';
import { marksWanted, PANEL_CALLS, quote } from './parse-panel.ts';
import { SOURCE_CALLS } from './parse-sources.ts';
import {
  type ArticleRef,
  type FindingId,
  type FromContent,
  type FromView,
  MARK_STYLES,
  type Mark,
  type TabId,
  type ToContent,
} from './protocol.ts';
import { list, Misshapen, nothing, nullable, oneOf, record, text, truth, whole } from './shapes.ts';
import type { Parse, Parsers } from './wire.ts';

/** UTF-16 code units of an article's text; src/article cuts longer ones. */
const MAX_TEXT = 1_100_000;
const MAX_BLOCKS = 5_000;
const MAX_LINE = 2_000;
const MAX_ADDRESS = 8_192;
/** Marks beyond this are not painted: nobody reads a thousand findings. */
const MAX_MARKS = 1_000;

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

const findingId = text(24) as Parse<FindingId>;
const tabId = whole(0, Number.MAX_SAFE_INTEGER) as Parse<TabId>;
const ref: Parse<ArticleRef> = record<ArticleRef>({ url: text(MAX_ADDRESS), reading: text(64) });

const mark: Parse<Mark> = record<Mark>({ finding: findingId, style: oneOf(MARK_STYLES), quote });

const credit: Parse<Credit> = record<Credit>({
  kind: oneOf(CREDIT_KINDS),
  name: nullable(text(MAX_LINE)),
  url: nullable(text(MAX_ADDRESS)),
});

const fields: Parse<Article> = record<Article>({
  title: text(MAX_LINE),
  byline: nullable(text(MAX_LINE)),
  publisher: nullable(text(MAX_LINE)),
  published: nullable(text(10)),
  language: nullable(text(35)),
  url: nullable(text(MAX_ADDRESS)),
  credit: (raw) => (raw === undefined || raw === null ? null : credit(raw)),
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

export const FROM_CONTENT: Parsers<FromContent> = {
  articleRead: { arg: record({ ref, article }), reply: list(mark, MAX_MARKS) },
  noArticle: { arg: record({ ref }), reply: nothing },
  readingFailed: { arg: record({ ref }), reply: nothing },
  articleGone: { arg: record({ ref }), reply: nothing },
  marksWanted: { arg: nothing, reply: marksWanted },
};

export const TO_CONTENT: Parsers<ToContent> = {
  revealMark: { arg: record({ ref, finding: findingId }), reply: truth },
  revealQuote: { arg: record({ ref, quote }), reply: truth },
  emphasiseMark: { arg: record({ ref, finding: nullable(findingId) }), reply: truth },
  showMarks: { arg: record({ marks: marksWanted }), reply: nothing },
  giveArticle: { arg: nothing, reply: nullable(record({ ref, article })) },
};

export const FROM_VIEW: Parsers<FromView> = {
  ...SOURCE_CALLS,
  ...PANEL_CALLS,
  comparePage: { arg: record({ tab: tabId }), reply: nothing },
  revealFinding: { arg: record({ tab: tabId, finding: findingId }), reply: truth },
};
