import type { TabId } from '../messages/protocol.ts';
import { onTabChosen } from '../platform/tabs.ts';
import { livePanel } from '../view/panel/live-panel.ts';
import { Panel } from '../view/panel/Panel.tsx';
import { drawer, namedTab, tabToShow } from '../view/start.tsx';

/** The panel stays open while the reader goes from tab to tab: it shows what is known of the one in front, if its address names none. */
async function start(): Promise<void> {
  const draw = drawer();
  let model: ReturnType<typeof livePanel> | undefined;
  let shown: TabId | null = null;
  const show = async () => {
    const tab = await tabToShow();
    if (tab === null || tab === shown) return;
    shown = tab;
    model?.close();
    model = livePanel(tab);
    draw(<Panel model={model} key={tab} />);
  };
  if (namedTab() === null) onTabChosen(() => void show());
  await show();
}

void start();
