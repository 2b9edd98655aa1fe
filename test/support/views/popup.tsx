import type { ComponentChildren } from 'preact';
import { App } from '../../../extension/view/App.tsx';
import { Choosing } from '../../../extension/view/others/Choosing.tsx';
import { fakeOthers } from '../states/others.ts';
import { FAKE_STATES, fakePage } from '../states/pages.ts';
import { fakeSite } from '../states/settings.ts';

type State = (typeof FAKE_STATES)[keyof typeof FAKE_STATES];

const leads = async () => null;
/** A page that is closed to us has no site that could be looked at. */
const siteOf = (state: State) => ({
  ...fakeSite(),
  ...(state === FAKE_STATES['page not allowed'] ? { site: null } : {}),
});
const popup = (state: State, others = fakeOthers([], { leads })) => (
  <App model={{ ...fakePage(state), others, site: siteOf(state) }} />
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
