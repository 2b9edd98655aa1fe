/** What calls about looking by itself must look like on arrival. */
import type { Automatic, AutomaticCalls } from './automatic-calls.ts';
import { address, tabId } from './parse-ids.ts';
import { list, nothing, nullable, record, truth } from './shapes.ts';
import type { Parse, Parsers } from './wire.ts';

const MAX_SITES = 10_000;

/** Where it looks by itself, as it is stored. */
export const automatic: Parse<Automatic> = record<Automatic>({
  everywhere: truth,
  sites: list(address, MAX_SITES),
});

const place = record<{ address: string | null }>({ address: nullable(address) });

export const AUTOMATIC_CALLS: Parsers<AutomaticCalls> = {
  automatic: { arg: nothing, reply: automatic },
  beginAutomatic: { arg: place, reply: automatic },
  endAutomatic: { arg: place, reply: automatic },
  lookedAt: { arg: record({ tab: tabId }), reply: nothing },
};
