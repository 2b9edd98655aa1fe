/** Everything without a mouse, in the real popup, side panel and pages. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, test } from 'vitest';
import { until } from '../../../browsers/until.ts';
import { FIRST } from '../../../sample/articles.ts';
import { serveSample } from '../../../sample/server.ts';
import { goThroughFirstPage, goThroughPanel, goThroughPopup, goThroughSettings } from '../keyboard/flows.ts';
import type { KeyboardReader, KeyedView } from '../keyboard/steps.ts';
import { inChromium } from '../session.ts';

const here = inChromium(() => serveSample());

let reader: KeyboardReader;

beforeEach(async () => {
  const page = await here.browser.context.newPage();
  await page.goto(here.site.address(FIRST));
  reader = {
    tab: keyed(page),
    openPopup: () => here.browser.clickToolbar(page),
    panel: () => here.browser.sidePanel(),
    openOwn: async (path) => void (await page.goto(here.browser.extensionUrl(path))),
    openedBy: async (act) => {
      const opened = here.browser.context.waitForEvent('page');
      await act();
      return keyed(await opened);
    },
  };
});

afterEach(async () => {
  for (const each of here.browser.context.pages().slice(1)) await each.close();
});

/** A page in a tab, as a view is. */
function keyed(page: Page): KeyedView {
  const run = <T>(body: string) => page.evaluate(`(async () => {${body}})()`) as Promise<T>;
  return {
    run,
    waitFor: <T>(body: string) => until(body, () => run<T>(body)),
    press: (key) => page.keyboard.press(key),
  };
}

test('the popup: every control in order; to a finding, to the rest of them, “this is wrong”, and side by side', () =>
  goThroughPopup(reader));

test('the side panel: every control in order; j and k, what can be done with a finding, paragraph by paragraph', () =>
  goThroughPanel(reader));

test('the settings: every control in order; choices, addresses, and a way out of deleting', () =>
  goThroughSettings(reader));

test('the first page: every control in order; to the comparison, to a finding, to the settings', () =>
  goThroughFirstPage(reader));
