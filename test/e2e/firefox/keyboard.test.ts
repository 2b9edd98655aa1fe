/** Everything without a mouse, in the real popup, sidebar and pages. */
import { afterEach, beforeEach, test } from 'vitest';
import type { FirefoxView } from '../../../browsers/firefox-view.ts';
import { FIRST } from '../../../sample/articles.ts';
import { serveSample } from '../../../sample/server.ts';
import { goThroughFirstPage, goThroughPanel, goThroughPopup, goThroughSettings } from '../keyboard/flows.ts';
import type { KeyboardReader } from '../keyboard/steps.ts';
import { inFirefox } from '../session.ts';

const here = inFirefox(() => serveSample());

const reader: KeyboardReader = {
  get tab() {
    return here.browser;
  },
  openPopup: async () => entered(await here.browser.clickToolbar()),
  panel: async () => entered(await here.browser.sidebar()),
  openOwn: (path) => here.browser.open(here.browser.extensionUrl(path)),
  openedBy: async (act) => {
    await act();
    await here.browser.goToTab('newest', 3);
    return here.browser;
  },
};

async function entered(view: FirefoxView): Promise<FirefoxView> {
  await view.enter();
  return view;
}

beforeEach(() => here.browser.openTab(here.site.address(FIRST)));

afterEach(() => here.browser.closeTabs());

test('the popup: every control in order; to a finding, to the rest of them, “this is wrong”, and side by side', () =>
  goThroughPopup(reader));

test('the sidebar: every control in order; j and k, what can be done with a finding, paragraph by paragraph', () =>
  goThroughPanel(reader));

test('the settings: every control in order; choices, addresses, and a way out of deleting', () =>
  goThroughSettings(reader));

test('the first page: every control in order; to the comparison, to a finding, to the settings', () =>
  goThroughFirstPage(reader));
