import type { ComponentChildren } from 'preact';
import { App } from '../../../extension/view/App.tsx';
import { Choosing } from '../../../extension/view/others/Choosing.tsx';
import type { Shown } from '../../../extension/view/page-model.ts';
import { fakeOthers } from '../states/others.ts';
import { FAKE_STATES, fakePage } from '../states/pages.ts';
import { PANEL_STATES } from '../states/panels.ts';
import { fakeSite } from '../states/settings.ts';

/** States of the popup that are those of a pair, by the names that both have. */
const COMPARED = { rewrite: 'with text', 'one finding': '1 finding', faithful: '0 findings' } as const;

function stateOf(pair: string): Shown {
  const state = PANEL_STATES[pair]?.();
  if (!state) throw new Error(`There is no pair "${pair}".`);
  return state.shown;
}

const leads = async () => null;
/** A page that is closed to us has no site that could be looked at. */
const siteOf = (state: Shown) => ({
  ...fakeSite(),
  ...(state === FAKE_STATES['page not allowed'] ? { site: null } : {}),
});
const popup = (state: Shown, others = fakeOthers([], { leads })) => (
  <App model={{ ...fakePage(state), others, site: siteOf(state) }} />
);

/** The popup in every state, as the extension draws it. */
export const STATES: Record<string, () => ComponentChildren> = {
  ...Object.fromEntries(
    Object.entries(FAKE_STATES).map(([name, state]) => [name, () => popup(state)] as const),
  ),
  // What the engine says of pairs takes the place of what was made up, where there is such a pair.
  ...Object.fromEntries(
    Object.entries(COMPARED).map(([name, pair]) => [name, () => popup(stateOf(pair))] as const),
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
