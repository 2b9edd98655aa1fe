/** What each call's argument and reply must look like on arrival. The content script is the least trusted side. */
import { article } from './parse-article.ts';
import { AUTOMATIC_CALLS } from './parse-automatic.ts';
import { address, findingId, tabId } from './parse-ids.ts';
import { KEEPING_CALLS } from './parse-keeping.ts';
import { OTHER_CALLS } from './parse-other.ts';
import { marksWanted, PANEL_CALLS, quote } from './parse-panel.ts';
import { SOURCE_CALLS } from './parse-sources.ts';
import {
  type ArticleRef,
  type FromContent,
  type FromView,
  MARK_STYLES,
  type Mark,
  type ToContent,
} from './protocol.ts';
import { list, nothing, nullable, oneOf, record, text, truth } from './shapes.ts';
import type { Parse, Parsers } from './wire.ts';

/** Marks beyond this are not painted: nobody reads a thousand findings. */
const MAX_MARKS = 1_000;

const ref: Parse<ArticleRef> = record<ArticleRef>({ url: address, reading: text(64) });

const mark: Parse<Mark> = record<Mark>({ finding: findingId, style: oneOf(MARK_STYLES), quote });

export const FROM_CONTENT: Parsers<FromContent> = {
  articleRead: { arg: record({ ref, article }), reply: list(mark, MAX_MARKS) },
  noArticle: { arg: record({ ref }), reply: nothing },
  readingFailed: { arg: record({ ref }), reply: nothing },
  articleGone: { arg: record({ ref }), reply: nothing },
  marksWanted: { arg: nothing, reply: marksWanted },
  styleMarks: { arg: record({ isNeeded: truth }), reply: nothing },
  mayBeArticle: { arg: nothing, reply: nothing },
};

export const TO_CONTENT: Parsers<ToContent> = {
  isReading: { arg: record({ ref }), reply: truth },
  revealMark: { arg: record({ ref, finding: findingId }), reply: truth },
  revealQuote: { arg: record({ ref, quote }), reply: truth },
  emphasiseMark: { arg: record({ ref, finding: nullable(findingId) }), reply: truth },
  showMarks: { arg: record({ marks: marksWanted }), reply: nothing },
  paint: { arg: record({ ref, marks: list(mark, MAX_MARKS) }), reply: nothing },
  giveArticle: { arg: nothing, reply: nullable(record({ ref, article })) },
};

export const FROM_VIEW: Parsers<FromView> = {
  ...SOURCE_CALLS,
  ...PANEL_CALLS,
  ...OTHER_CALLS,
  ...AUTOMATIC_CALLS,
  ...KEEPING_CALLS,
  comparePage: { arg: record({ tab: tabId }), reply: nothing },
  revealFinding: { arg: record({ tab: tabId, finding: findingId }), reply: truth },
};
