import { fail, ok } from '../../src/result.ts';
import type { SourceCalls } from '../messages/source-calls.ts';
import type { Attempt } from '../messages/source-state.ts';
import type { Handlers } from '../messages/wire.ts';

/** Answers views' calls about sources. */
export function sourceHandlers(): Handlers<SourceCalls, true> {
  const notYet = async () => ok<Attempt<never>>({ done: false, trouble: { code: 'unexpected', what: '' } });
  return {
    listSources: async () => ok([]),
    addRemote: notYet,
    refreshRemote: notYet,
    removeRemote: notYet,
    importPack: notYet,
    removePack: notYet,
    listPersonal: async () => fail('unexpected', 'listPersonal'),
    addPersonal: notYet,
    removePersonal: notYet,
    exportPersonal: notYet,
    importPersonal: notYet,
  };
}
