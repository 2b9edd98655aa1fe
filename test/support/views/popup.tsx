import type { ComponentChildren } from 'preact';
import { App } from '../../../extension/view/App.tsx';
import { Choosing } from '../../../extension/view/others/Choosing.tsx';
import { fakeOthers } from '../states/others.ts';
import { FAKE_STATES, fakePage } from '../states/pages.ts';
import { fakeSite } from '../states/settings.ts';

const leads = async () => null;
const popup = (state: (typeof FAKE_STATES)[keyof typeof FAKE_STATES], others = fakeOthers([], { leads })) => (
  <App model={{ ...fakePage(state), others, site: fakeSite() }} />
);

/** The popup in every state, as the extension draws it. */
export const STATES: Record<string, () => ComponentChildren> = {
  ...Object.fromEntries(
    Object.entries(FAKE_STATES).map(([name, state]) => [name, () => popup(state)] as const),
  ),
  'no match, source named': () => popup(FAKE_STATES['no match'], fakeOthers()),
  choosing: () => (
    <Choosing
      choice={{ tab: 7 as never, title: 'Ferry terminal scrapped, families in despair' }}
      compare={async () => ({ code: 'no-article', what: '' })}
      notNow={() => undefined}
    />
  ),
};
