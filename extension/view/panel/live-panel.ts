import type { FindingId, TabId } from '../../messages/protocol.ts';
import { fromView } from '../../platform/messages.ts';
import { openOwnPage } from '../../platform/tabs.ts';
import { livePage } from '../live.ts';
import { liveMarks } from '../live-marks.ts';
import { liveOthers } from '../others/live-others.ts';
import type { PanelModel } from './panel-model.ts';

/** The panel's model of a tab over the session area and messages; to be closed when another takes its place. */
export function livePanel(tab: TabId): PanelModel & { close(): void } {
  return {
    ...livePage(tab, { asks: false }),
    ...liveMarks,
    others: liveOthers(tab),
    sideBySide: async () => {
      const reply = await fromView('sideBySide', { tab });
      return reply.ok ? reply.value : null;
    },
    revealPassage: async (quote) => {
      const reply = await fromView('revealPassage', { tab, quote });
      return reply.ok && reply.value;
    },
    emphasise: (finding) => void fromView('emphasise', { tab, finding: finding as FindingId | null }),
    openReport: () => void openOwnPage(`extension/report-page/index.html?tab=${tab}`),
  };
}
