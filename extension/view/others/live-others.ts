import type { TabId } from '../../messages/protocol.ts';
import { fromView } from '../../platform/messages.ts';
import { searchWeb } from '../../platform/search.ts';
import { openOwnPage } from '../../platform/tabs.ts';
import type { OthersModel } from './others-model.ts';

/** The model over messages. */
export function liveOthers(tab: TabId): OthersModel {
  return {
    leads: async () => {
      const reply = await fromView('leadsOf', { tab });
      return reply.ok ? reply.value : null;
    },
    waitForTab: () => void fromView('openChoice', { tab }),
    openLink: (url) => void fromView('openToCompare', { tab, url }),
    giveText: () => void openOwnPage(`extension/given-page/index.html?tab=${tab}`),
    search: searchWeb,
    keep: async () => {
      const reply = await fromView('addPersonal', { tab });
      if (!reply.ok) return { code: 'unexpected', what: '' };
      return reply.value.done ? null : reply.value.trouble;
    },
    lookInIndex: () => void fromView('compareWithSources', { tab }),
  };
}
