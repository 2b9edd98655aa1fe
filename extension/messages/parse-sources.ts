/** What calls about sources must look like on arrival. Both ends are ours; what they carry came from files and sites that are not. */
import type { Refusal, RefusalCode } from '../../src/index-format/refusal.ts';
import type { OriginalCard } from '../../src/report.ts';
import { address, parcelId, tabId } from './parse-ids.ts';
import { list, nothing, nullable, oneOf, record, tagged, text, truth, whole } from './shapes.ts';
import type { SourceCalls } from './source-calls.ts';
import {
  type Attempt,
  type PersonalImport,
  type PersonalOriginal,
  type PersonalPage,
  SOURCE_KINDS,
  type SourceActivity,
  type SourceId,
  type SourceState,
  TROUBLE_CODES,
  type Trouble,
} from './source-state.ts';
import type { Parse, Parsers } from './wire.ts';

const MAX_SOURCES = 1_000;
/** Personal originals in one message; the rest is on the next page. */
const MAX_PERSONAL = 500;
const MAX_LANGUAGES = 1_000;
const MAX_REFUSALS = 1_000;
const MAX_LINE = 500;

const REFUSAL_CODES = [
  'unreadable',
  'malformed',
  'unknown-version',
  'other-scheme',
  'truncated',
  'oversized',
  'wrong-hash',
] as const satisfies readonly RefusalCode[];

const count = whole(0, Number.MAX_SAFE_INTEGER);
const time = count;
const sourceId = text(80) as Parse<SourceId>;
const personalId = text(300);

const card: Parse<OriginalCard> = record<OriginalCard>({
  id: personalId,
  title: text(MAX_LINE),
  publisher: nullable(text(MAX_LINE)),
  published: nullable(text(10)),
  url: nullable(address),
});

const refused: Parse<Refusal> = record<Refusal>({
  shard: text(MAX_LINE),
  code: oneOf(REFUSAL_CODES),
  sentence: text(2 * MAX_LINE),
});

const trouble: Parse<Trouble> = record<Trouble>({ code: oneOf(TROUBLE_CODES), what: address });

const activity: Parse<SourceActivity> = tagged<SourceActivity>('kind', {
  ready: record({ kind: oneOf(['ready'] as const) }),
  downloading: record({ kind: oneOf(['downloading'] as const), done: count, total: count, since: time }),
  stopped: record({ kind: oneOf(['stopped'] as const), trouble, retryAt: nullable(time) }),
});

const source: Parse<SourceState> = record<SourceState>({
  id: sourceId,
  kind: oneOf(SOURCE_KINDS),
  name: text(MAX_LINE),
  url: nullable(address),
  originals: count,
  bytes: count,
  languages: list(text(35), MAX_LANGUAGES),
  from: nullable(text(10)),
  to: nullable(text(10)),
  activity,
  refused: list(refused, MAX_REFUSALS),
  added: nullable(time),
  checked: nullable(time),
});

const personal: Parse<PersonalOriginal> = record<PersonalOriginal>({
  id: personalId,
  card,
  bytes: count,
  added: time,
});

const imported: Parse<PersonalImport> = record<PersonalImport>({ added: count, replaced: count });

/** What was asked for, or the trouble with it. */
export function attempt<T>(value: Parse<T>): Parse<Attempt<T>> {
  return tagged<Attempt<T>>('done', {
    true: (raw) => ({ done: true, value: record<{ value: T }>({ value })(raw).value }),
    false: (raw) => ({ done: false, trouble: record({ trouble })(raw).trouble }),
  });
}

export const SOURCE_CALLS: Parsers<SourceCalls> = {
  listSources: { arg: nothing, reply: list(source, MAX_SOURCES) },
  addRemote: { arg: record({ url: address }), reply: attempt(source) },
  refreshRemote: { arg: record({ id: sourceId }), reply: attempt(source) },
  removeRemote: { arg: record({ id: sourceId }), reply: attempt(nothing) },
  importPack: { arg: record({ parcel: parcelId, name: text(MAX_LINE) }), reply: attempt(source) },
  removePack: { arg: record({ id: sourceId }), reply: attempt(nothing) },
  listPersonal: {
    arg: record({ from: count, most: whole(1, MAX_PERSONAL) }),
    reply: record<PersonalPage>({ total: count, originals: list(personal, MAX_PERSONAL) }),
  },
  addPersonal: { arg: record({ tab: tabId }), reply: attempt(personal) },
  removePersonal: { arg: record({ ids: list(personalId, 100_000) }), reply: attempt(count) },
  exportPersonal: {
    arg: record({ withText: truth }),
    reply: attempt(parcelId),
  },
  importPersonal: { arg: record({ parcel: parcelId }), reply: attempt(imported) },
};
