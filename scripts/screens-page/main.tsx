/** Shows one view in one state, as the address asks (`?view=panel&state=with%20text&dir=rtl`), for screens.ts to photograph. */
import { type ComponentChildren, render } from 'preact';
import { App } from '../../extension/view/App.tsx';
import { Panel } from '../../extension/view/panel/Panel.tsx';
import { ReportPage } from '../../extension/view/report/ReportPage.tsx';
import { WordsContext } from '../../extension/view/words.ts';
import { ENGLISH } from '../../test/support/english.ts';
import { FAKE_STATES, fakePage } from '../../test/support/page-states.ts';
import { fakePanel, PANEL_STATES } from '../../test/support/panel-states.ts';

const asked = new URLSearchParams(location.search);
/** Of the page in the report. */
const PAGE_TITLE = 'Two Thousand Patients Left Waiting';
const state = asked.get('state') ?? '';

function view(): ComponentChildren {
  if (asked.get('view') === 'popup')
    return <App model={fakePage(FAKE_STATES[state as keyof typeof FAKE_STATES])} />;
  const panel = PANEL_STATES[state]?.();
  if (!panel) throw new Error(`There is no state "${state}".`);
  if (asked.get('view') === 'report')
    return <ReportPage model={fakePanel(panel)} pageTitle={PAGE_TITLE} madeOn={new Date(2026, 3, 20)} />;
  return <Panel model={fakePanel(panel)} />;
}

document.documentElement.dir = asked.get('dir') ?? 'ltr';
render(<WordsContext.Provider value={ENGLISH}>{view()}</WordsContext.Provider>, document.body);
