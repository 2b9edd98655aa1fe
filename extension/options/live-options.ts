import type { Result } from '../../src/result.ts';
import { AT_FIRST } from '../messages/keeping-calls.ts';
import type { ParcelId } from '../messages/source-calls.ts';
import { SOURCES_KEY, type SourceState } from '../messages/source-state.ts';
import { fromView } from '../platform/messages.ts';
import { askForSite } from '../platform/permissions.ts';
import { followSession } from '../platform/session.ts';
import { openOwnPage } from '../platform/tabs.ts';
import { dropParcel, openParcel, putParcel } from '../storage/parcels.ts';
import { beginAt, endAt } from '../view/automatic/live-site.ts';
import { liveMarks } from '../view/live-marks.ts';
import type { OptionsModel, Outcome } from '../view/options/options-model.ts';
import { saveBlob } from '../view/save-blob.ts';

/** The model over messages, the session area and parcels. */
export function liveOptions(): OptionsModel {
  return {
    followSources: (changed) => {
      const stop = followSession(SOURCES_KEY, (value) => changed((value ?? []) as readonly SourceState[]));
      void fromView('listSources', null).then((reply) => reply.ok && changed(reply.value));
      return stop;
    },
    addRemote: async (url) => {
      // Browsers ask the reader only during the click, before anything is awaited. What is no address is refused by the background.
      if (URL.canParse(url)) await askForSite(url);
      return outcomeOf(await fromView('addRemote', { url }));
    },
    refreshRemote: async (id) => outcomeOf(await fromView('refreshRemote', { id })),
    remove: async ({ id, kind }) =>
      outcomeOf(await fromView(kind === 'pack' ? 'removePack' : 'removeRemote', { id })),
    importPack: (file) =>
      sent(file, (parcel) => fromView('importPack', { parcel, name: file.name.slice(0, 500) })),
    listPersonal: async (from, most) => {
      const reply = await fromView('listPersonal', { from, most });
      return reply.ok ? reply.value : { total: 0, originals: [] };
    },
    removePersonal: async (ids) => outcomeOf(await fromView('removePersonal', { ids })),
    exportPersonal: async (withText) =>
      saved(await fromView('exportPersonal', { withText }), 'my-originals.palimpsest'),
    importPersonal: (file) => sent(file, (parcel) => fromView('importPersonal', { parcel })),

    automatic: async () => {
      const reply = await fromView('automatic', null);
      return reply.ok ? reply.value : { everywhere: false, sites: [] };
    },
    begin: beginAt,
    end: endAt,

    ...liveMarks,
    choices: async () => {
      const reply = await fromView('choices', null);
      return reply.ok ? reply.value : AT_FIRST;
    },
    choose: async (choices) => void (await fromView('choose', { choices })),

    exportEverything: async () => saved(await fromView('exportEverything', null), 'palimpsest-everything'),
    importEverything: (file) => sent(file, (parcel) => fromView('importEverything', { parcel })),
    deleteEverything: async () => void (await fromView('deleteEverything', null)),
    openWelcome: () => void openOwnPage('extension/welcome/index.html'),
  };
}

const UNEXPECTED = { done: false, trouble: { code: 'unexpected', what: '' } } as const;

function outcomeOf<T>(reply: Result<Outcome<T>>): Outcome<T> {
  return reply.ok ? reply.value : UNEXPECTED;
}

/** Sends a file to the background as a parcel. */
async function sent<T>(
  file: File,
  ask: (parcel: ParcelId) => Promise<Result<Outcome<T>>>,
): Promise<Outcome<T>> {
  const parcel = await putParcel(file).catch(() => null);
  if (parcel === null) return { done: false, trouble: { code: 'no-room', what: '' } };
  const outcome = outcomeOf(await ask(parcel));
  await dropParcel(parcel);
  return outcome;
}

/** Saves what came as a parcel under a name. */
async function saved(reply: Result<Outcome<ParcelId>>, name: string): Promise<Outcome<unknown>> {
  const outcome = outcomeOf(reply);
  if (!outcome.done) return outcome;
  const blob = await openParcel(outcome.value);
  if (blob === null) return { done: false, trouble: { code: 'gone', what: '' } };
  saveBlob(blob, name);
  await dropParcel(outcome.value);
  return outcome;
}
