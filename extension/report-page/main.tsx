import { titleOf } from '../platform/tabs.ts';
import { livePage } from '../view/live.ts';
import { ReportPage } from '../view/report/ReportPage.tsx';
import { drawer, tabToShow } from '../view/start.tsx';

async function start(): Promise<void> {
  const draw = drawer();
  const tab = await tabToShow();
  if (tab === null) return;
  const pageTitle = await titleOf(tab);
  draw(<ReportPage model={livePage(tab, { asks: false })} pageTitle={pageTitle} madeOn={new Date()} />);
}

void start();
