/** Made-up settings, for tests and screenshots. */
import type { Automatic } from '../../../extension/messages/automatic-calls.ts';
import { AT_FIRST } from '../../../extension/messages/keeping-calls.ts';
import type { SourceState } from '../../../extension/messages/source-state.ts';
import type { SiteModel } from '../../../extension/view/automatic/automatic-model.ts';
import type { OptionsModel, Outcome } from '../../../extension/view/options/options-model.ts';

const HOSTILE = '<img src=x onerror="document.title=1">';
const LONG = 'Donaudampfschifffahrtsgesellschaft'.repeat(12);

const PLAIN = {
  name: '',
  url: null,
  originals: 9,
  bytes: 41_000,
  languages: ['en'],
  from: '2025-03',
  to: '2026-09-18',
  activity: { kind: 'ready' },
  refused: [],
  added: null,
  checked: null,
} as const;

/** A source of each kind and in each state. */
const SOURCES = [
  { ...PLAIN, id: 'bundled', kind: 'bundled' },
  { ...PLAIN, id: 'personal', kind: 'personal', originals: 2 },
  { ...PLAIN, id: 'p', kind: 'pack', name: 'Sorrel Bay papers', added: 1_760_000_000_000 },
  {
    ...PLAIN,
    id: 'r1',
    kind: 'remote',
    name: 'Harbour index',
    url: 'https://index.example/originals/',
    activity: { kind: 'downloading', done: 40, total: 100, since: 0 },
    checked: 1_760_000_000_000,
  },
  {
    ...PLAIN,
    id: 'r2',
    kind: 'remote',
    name: LONG,
    url: `https://index.example/${LONG}`,
    activity: {
      kind: 'stopped',
      trouble: { code: 'unreachable', what: 'index.example' },
      retryAt: 1_760_000_000_000,
    },
  },
  { ...PLAIN, id: 'h', kind: 'remote', name: HOSTILE, url: 'javascript:alert(1)', languages: [HOSTILE] },
] as unknown as readonly SourceState[];

/** Settings that do whatever is asked of them at once, and note it. */
export function fakeOptions(asked: string[] = [], changes: Partial<OptionsModel> = {}): OptionsModel {
  const does = async (what: string): Promise<Outcome<never>> => {
    asked.push(what);
    return { done: true, value: undefined as never };
  };
  const places: Automatic = { everywhere: false, sites: ['https://paper.example'] };
  return {
    followSources: (changed) => {
      changed(SOURCES);
      return () => undefined;
    },
    addRemote: (url) => does(`add ${url}`),
    refreshRemote: (id) => does(`refresh ${id}`),
    remove: ({ id }) => does(`remove ${id}`),
    importPack: (file) => does(`pack ${file.name}`),
    listPersonal: async () => ({
      total: 2,
      originals: ['One', HOSTILE].map((title, at) => ({
        id: `o${at}`,
        card: { id: `o${at}`, title, publisher: null, published: null, url: null },
        bytes: 10,
        added: 0,
      })),
    }),
    removePersonal: (ids) => does(`remove ${ids.join()}`),
    exportPersonal: (withText) => does(`export ${withText}`),
    importPersonal: (file) => does(`import ${file.name}`),
    automatic: async () => places,
    begin: async (address) => {
      asked.push(`begin ${address}`);
      return address === null ? { ...places, everywhere: true } : places;
    },
    end: async (address) => {
      asked.push(`end ${address}`);
      return { everywhere: false, sites: [] };
    },
    marks: async () => ({ shown: true, printed: false }),
    wantMarks: ({ shown, printed }) => void asked.push(`marks ${shown} ${printed}`),
    choices: async () => AT_FIRST,
    choose: async (choices) => void asked.push(JSON.stringify(choices)),
    exportEverything: () => does('export everything'),
    importEverything: async () => ({
      done: true,
      value: { personal: 1, packs: 0, left: ['https://index.example/'] },
    }),
    deleteEverything: async () => void asked.push('delete everything'),
    openWelcome: () => void asked.push('welcome'),
    ...changes,
  };
}

/** A site that is not looked at, and stays so. */
export function fakeSite(asked: string[] = []): SiteModel {
  return {
    site: { host: 'paper.example', isOn: false },
    change: async (isOn) => {
      asked.push(`change ${isOn}`);
      return false;
    },
    openOptions: () => void asked.push('options'),
  };
}
