import { CHOICE_KEY, type OpenChoice } from '../messages/other-calls.ts';
import { openChoice } from '../messages/parse-other.ts';
import type { TabId } from '../messages/protocol.ts';
import type { Trouble } from '../messages/source-state.ts';
import { fromView } from '../platform/messages.ts';
import { session } from '../platform/session.ts';
import { openSidePanel } from '../platform/side-panel.ts';
import { App } from '../view/App.tsx';
import { liveSite } from '../view/automatic/live-site.ts';
import { livePage } from '../view/live.ts';
import { Choosing } from '../view/others/Choosing.tsx';
import { liveOthers } from '../view/others/live-others.ts';
import { drawer, tabToShow } from '../view/start.tsx';

const draw = drawer();

async function start(): Promise<void> {
  const [tab, stored] = await Promise.all([tabToShow(), session.get(CHOICE_KEY)]);
  if (tab === null) return;
  const choice = openChoice(stored ?? null);
  if (choice === null || choice.tab === tab) await showPage(tab);
  else askWhether(tab, choice);
}

async function showPage(tab: TabId): Promise<void> {
  const openSideBySide = () => void openSidePanel(tab).then(() => close());
  // What was found out before the reader asked is painted now.
  void fromView('lookedAt', { tab });
  const page = livePage(tab, { asks: true });
  // Nothing is drawn before all of it is known: what comes later would push away what the reader points at, and costs a frame or two more.
  const [site] = await Promise.all([liveSite(tab), page.opened]);
  const model = { ...page, openSideBySide, others: liveOthers(tab), site };
  draw(<App model={model} />);
}

/** A page waits for its original: is it the one in front? The answer is shown over the page that waited. */
function askWhether(tab: TabId, choice: OpenChoice): void {
  const compare = async (): Promise<Trouble | null> => {
    const reply = await fromView('compareWithTab', { tab: choice.tab, original: tab });
    if (!reply.ok) return { code: 'unexpected', what: '' };
    if (!reply.value.done) return reply.value.trouble;
    await showPage(choice.tab);
    return null;
  };
  const notNow = () => void fromView('closeChoice', null).then(() => showPage(tab));
  draw(<Choosing choice={choice} compare={compare} notNow={notNow} />);
}

void start();
