/** What the panel's calls and their replies must look like on arrival. */
import type {
  OriginalSentence,
  PageBlock,
  PageSentence,
  RecordedFact,
  SideBySide,
} from '../../src/side-by-side/side-by-side.ts';
import type { TextQuote } from '../../src/text/quote-anchor.ts';
import type { Span } from '../../src/text/span.ts';
import type { MarksWanted, PanelCalls } from './panel-calls.ts';
import { findingId, tabId } from './parse-ids.ts';
import { list, nothing, nullable, number, oneOf, record, text, truth, whole } from './shapes.ts';
import type { Parse, Parsers } from './wire.ts';

/** UTF-16 code units of an article's text; src/article cuts longer ones. */
const MAX_TEXT = 1_100_000;
const MAX_SENTENCE = 2_000;
/** Blocks of a page, sentences of an original. */
const MOST_PARTS = 20_000;
const MAX_QUOTE = 4_000;

const offset = whole(0, MAX_TEXT);
const words = whole(0, MAX_TEXT);
const span: Parse<Span> = record<Span>({ start: offset, end: offset });
const spans = list(span, MAX_SENTENCE);

/** A quote of a page, as it is looked for again. */
export const quote: Parse<TextQuote> = record<TextQuote>({
  exact: text(MAX_QUOTE),
  prefix: text(MAX_QUOTE),
  suffix: text(MAX_QUOTE),
  position: number(0, 1),
});

/** How marks are wanted. */
export const marksWanted: Parse<MarksWanted> = record<MarksWanted>({ shown: truth, printed: truth });

const pageSentence: Parse<PageSentence> = record<PageSentence>({
  start: offset,
  end: offset,
  origin: oneOf(['copied', 'reworded', 'added'] as const),
  words,
  from: list(whole(0, MOST_PARTS), MOST_PARTS),
  differs: spans,
});

const pageBlock: Parse<PageBlock> = record<PageBlock>({
  start: offset,
  end: offset,
  kind: oneOf(['title', 'paragraph', 'heading', 'caption', 'quote', 'list', 'furniture'] as const),
  sentences: list(pageSentence, MOST_PARTS),
});

const fact: Parse<RecordedFact> = record<RecordedFact>({
  // Our own background made it; which kinds there are is the report's affair.
  kind: text(20) as Parse<RecordedFact['kind']>,
  text: text(MAX_SENTENCE),
  isDropped: truth,
  at: nullable(span),
});

const originalSentence: Parse<OriginalSentence> = record<OriginalSentence>({
  text: nullable(text(MAX_SENTENCE)),
  words,
  paragraph: whole(0, MOST_PARTS),
  isCarried: truth,
  differs: spans,
  facts: list(fact, MAX_SENTENCE),
});

const sideBySide: Parse<SideBySide> = record<SideBySide>({
  title: text(MAX_SENTENCE),
  text: text(MAX_TEXT),
  blocks: list(pageBlock, MOST_PARTS),
  original: list(originalSentence, MOST_PARTS),
});

export const PANEL_CALLS: Parsers<PanelCalls> = {
  sideBySide: { arg: record({ tab: tabId }), reply: sideBySide },
  revealPassage: { arg: record({ tab: tabId, quote }), reply: truth },
  emphasise: { arg: record({ tab: tabId, finding: nullable(findingId) }), reply: truth },
  marksWanted: { arg: nothing, reply: marksWanted },
  wantMarks: { arg: record({ marks: marksWanted }), reply: nothing },
};
