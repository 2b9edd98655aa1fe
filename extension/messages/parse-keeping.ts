/** What calls about what is kept must look like on arrival. */
import { type Choices, INTERFACE_LANGUAGES, type KeepingCalls, type TakenIn } from './keeping-calls.ts';
import { article } from './parse-article.ts';
import { address, parcelId, tabId } from './parse-ids.ts';
import { attempt } from './parse-sources.ts';
import { list, nothing, nullable, oneOf, record, truth, whole } from './shapes.ts';
import type { Parse, Parsers } from './wire.ts';

const count = whole(0, Number.MAX_SAFE_INTEGER);

/** Choices as they are stored. */
export const choices: Parse<Choices> = record<Choices>({
  possible: truth,
  language: nullable(oneOf(INTERFACE_LANGUAGES)),
});

const takenIn: Parse<TakenIn> = record<TakenIn>({
  personal: count,
  packs: count,
  left: list(address, 10_000),
});

export const KEEPING_CALLS: Parsers<KeepingCalls> = {
  choices: { arg: nothing, reply: choices },
  choose: { arg: record({ choices }), reply: nothing },
  exportEverything: { arg: nothing, reply: attempt(parcelId) },
  importEverything: { arg: record({ parcel: parcelId }), reply: attempt(takenIn) },
  deleteEverything: { arg: nothing, reply: nothing },
  compareOwnPage: { arg: record({ tab: tabId, article }), reply: nothing },
};
