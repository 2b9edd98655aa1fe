/** What calls about originals that are in no index must look like on arrival. */
import type { Leads, OpenChoice, OtherCalls } from './other-calls.ts';
import { article } from './parse-article.ts';
import { address, tabId } from './parse-ids.ts';
import { attempt } from './parse-sources.ts';
import { nothing, nullable, record, text } from './shapes.ts';
import type { Parse, Parsers } from './wire.ts';

const MAX_LINE = 2_000;

const leads: Parse<Leads> = record<Leads>({
  title: text(MAX_LINE),
  credit: nullable(record({ name: nullable(text(MAX_LINE)), url: nullable(address) })),
  words: text(MAX_LINE),
});

/** A choice as it lies in the session area. */
export const openChoice: Parse<OpenChoice | null> = nullable(
  record<OpenChoice>({ tab: tabId, title: text(MAX_LINE) }),
);

export const OTHER_CALLS: Parsers<OtherCalls> = {
  leadsOf: { arg: record({ tab: tabId }), reply: nullable(leads) },
  openChoice: { arg: record({ tab: tabId }), reply: nothing },
  closeChoice: { arg: nothing, reply: nothing },
  openToCompare: { arg: record({ tab: tabId, url: address }), reply: nothing },
  compareWithTab: { arg: record({ tab: tabId, original: tabId }), reply: attempt(nothing) },
  compareWithArticle: { arg: record({ tab: tabId, article }), reply: attempt(nothing) },
  compareWithSources: { arg: record({ tab: tabId }), reply: nothing },
};
