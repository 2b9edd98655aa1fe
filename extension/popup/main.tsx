import { openSidePanel } from '../platform/side-panel.ts';
import { App } from '../view/App.tsx';
import { livePage } from '../view/live.ts';
import { drawer, tabToShow } from '../view/start.tsx';

async function start(): Promise<void> {
  const draw = drawer();
  const tab = await tabToShow();
  if (tab === null) return;
  const openSideBySide = () => void openSidePanel(tab).then(() => close());
  draw(<App model={{ ...livePage(tab, { asks: true }), openSideBySide }} />);
}

void start();
