import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inTab } from '../../../browsers/chromium.ts';
import { readOutcome, settled } from '../../../browsers/popup.ts';
import { until } from '../../../browsers/until.ts';
import arabic from '../../../extension/public/_locales/ar/messages.json' with { type: 'json' };
import messages from '../../../extension/public/_locales/en/messages.json' with { type: 'json' };
import { FIRST } from '../../../sample/articles.ts';
import { serveSample } from '../../../sample/server.ts';
import { grantedCopy } from '../extension-copy.ts';
import { expectSampleCompared, FIRST_PAGE } from '../first-page.ts';
import { expectKeptInFile } from '../kept.ts';
import { inChromium } from '../session.ts';

let options: Page;

const here = inChromium(() => serveSample(), grantedCopy);

beforeEach(async () => {
  options = await here.browser.context.newPage();
  await options.goto(here.browser.extensionUrl('extension/options/index.html'));
  await options.getByRole('heading', { level: 1 }).waitFor();
});

afterEach(async () => {
  for (const each of here.browser.context.pages().slice(1)) await each.close();
});

/** What the toolbar button says over a tab's page. */
function badge(page: Page): Promise<string> {
  return options.evaluate(
    `chrome.tabs.query({}).then((tabs) => chrome.action.getBadgeText({ tabId: tabs.find(({ url }) => url === ${JSON.stringify(page.url())}).id }))`,
  );
}

const paintedIn = (page: Page) => page.evaluate(() => CSS.highlights.size);

test('looking by itself: a number on the button, marks only when the reader looks, and off again', async () => {
  await options.getByLabel(messages.addSite.message).fill(here.site.url);
  await options.keyboard.press('Enter');
  await options.getByText(new URL(here.site.url).origin, { exact: true }).waitFor();
  const page = await here.browser.context.newPage();
  await page.goto(here.site.address(FIRST));
  const shown = await until('a number on the button', async () => (await badge(page)) || undefined);
  expect(Number(shown)).toBeGreaterThan(0);
  expect(await paintedIn(page)).toBe(0);
  const popup = await here.browser.clickToolbar(page);
  await settled(popup);
  expect((await readOutcome(popup)).findings).toHaveLength(Number(shown));
  await page.waitForFunction(() => CSS.highlights.size > 0);
  await options.bringToFront();
  await options.getByRole('button', { name: /^Remove http/ }).click();
  await options.getByText(new URL(here.site.url).origin, { exact: true }).waitFor({ state: 'detached' });
  expect(await options.evaluate('chrome.scripting.getRegisteredContentScripts()')).toEqual([]);
});

test('everything goes into a file, away, and comes back', () =>
  expectKeptInFile({
    askAbout: async (slug) => {
      const page = await here.browser.context.newPage();
      await page.goto(here.site.address(slug));
      return here.browser.clickToolbar(page);
    },
    openOwn: async () => {
      await options.bringToFront();
      return inTab(options);
    },
    savedBy: async (act) => {
      const download = options.waitForEvent('download');
      await act();
      return (await download).path();
    },
    chooseFile: (selector, file) => options.locator(selector).setInputFiles(file),
  }));

test('the interface changes its language, and the way it is written', async () => {
  await options.getByLabel(messages.language.message).selectOption('ar');
  await options.getByText(messages.languageChanged.message).waitFor();
  await options.reload();
  await options.getByRole('heading', { level: 1, name: arabic.settings.message }).waitFor();
  expect(await options.evaluate(() => [document.documentElement.dir, document.documentElement.lang])).toEqual(
    ['rtl', 'ar'],
  );
  await options.getByLabel(arabic.language.message).selectOption('');
  await options.reload();
  await options.getByRole('heading', { level: 1, name: messages.settings.message }).waitFor();
});

test('the first page compares its sample article', async () => {
  await options.goto(here.browser.extensionUrl(FIRST_PAGE));
  await expectSampleCompared(inTab(options));
});
