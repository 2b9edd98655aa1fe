import { livePage } from '../view/live.ts';
import { ReportPage } from '../view/report/ReportPage.tsx';
import { drawer, tabToShow } from '../view/start.tsx';

async function start(): Promise<void> {
  const draw = drawer();
  const tab = await tabToShow();
  if (tab === null) return;
  draw(<ReportPage model={livePage(tab, { asks: false })} madeOn={new Date()} />);
}

void start();
