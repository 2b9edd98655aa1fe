/** Everything without a mouse, in the real popup, side panel and pages. */
import { afterEach, beforeEach, test } from 'vitest';
import { inTab } from '../../../browsers/chromium.ts';
import { FIRST } from '../../../sample/articles.ts';
import { serveSample } from '../../../sample/server.ts';
import { goThroughFirstPage, goThroughPanel, goThroughPopup, goThroughSettings } from '../keyboard/flows.ts';
import type { KeyboardReader } from '../keyboard/steps.ts';
import { inChromium } from '../session.ts';

const here = inChromium(() => serveSample());

let reader: KeyboardReader;

beforeEach(async () => {
  const page = await here.browser.context.newPage();
  await page.goto(here.site.address(FIRST));
  reader = {
    tab: inTab(page),
    openPopup: () => here.browser.clickToolbar(page),
    panel: () => here.browser.sidePanel(),
    openOwn: async (path) => void (await page.goto(here.browser.extensionUrl(path))),
    openedBy: async (act) => {
      const opened = here.browser.context.waitForEvent('page');
      await act();
      return inTab(await opened);
    },
  };
});

afterEach(async () => {
  for (const each of here.browser.context.pages().slice(1)) await each.close();
});

test('the popup: every control in order; to a finding, to the rest of them, “this is wrong”, and side by side', () =>
  goThroughPopup(reader));

test('the side panel: every control in order; j and k, what can be done with a finding, paragraph by paragraph', () =>
  goThroughPanel(reader));

test('the settings: every control in order; choices, addresses, and a way out of deleting', () =>
  goThroughSettings(reader));

test('the first page: every control in order; to the comparison, to a finding, to the settings', () =>
  goThroughFirstPage(reader));
