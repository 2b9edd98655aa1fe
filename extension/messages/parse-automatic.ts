/** What calls about looking by itself must look like on arrival. */
import type { Automatic, AutomaticCalls } from './automatic-calls.ts';
import type { TabId } from './protocol.ts';
import { list, nothing, nullable, record, text, truth, whole } from './shapes.ts';
import type { Parse, Parsers } from './wire.ts';

const MAX_ADDRESS = 8_192;
const MAX_SITES = 10_000;

/** Where it looks by itself, as it is stored. */
export const automatic: Parse<Automatic> = record<Automatic>({
  everywhere: truth,
  sites: list(text(MAX_ADDRESS), MAX_SITES),
});

const place = record<{ address: string | null }>({ address: nullable(text(MAX_ADDRESS)) });
const tabId = whole(0, Number.MAX_SAFE_INTEGER) as Parse<TabId>;

export const AUTOMATIC_CALLS: Parsers<AutomaticCalls> = {
  automatic: { arg: nothing, reply: automatic },
  beginAutomatic: { arg: place, reply: automatic },
  endAutomatic: { arg: place, reply: automatic },
  lookedAt: { arg: record({ tab: tabId }), reply: nothing },
};
