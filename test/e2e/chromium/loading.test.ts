import { expect, test } from 'vitest';
import { servePages } from '../../support/serve-pages.ts';
import { inChromium } from '../session.ts';

const PAGE =
  '<!doctype html><html lang="en"><title>Ferry times</title><h1>Ferry times</h1><p>Every hour.</p></html>';

const here = inChromium(() => servePages({ '/ferry': PAGE }));

test('a click on the toolbar button opens the popup', async () => {
  const page = await here.browser.context.newPage();
  await page.goto(here.site.url('/ferry'));
  const popup = await here.browser.clickToolbar(page);
  expect(await popup.waitFor('return document.body.innerText.trim()')).not.toBe('');
});

test('without a click the extension may not read a page', async () => {
  const page = await here.browser.context.newPage();
  await page.goto(here.site.url('/ferry'));
  const worker = here.browser.context.serviceWorkers()[0];
  const refused = await worker?.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ChromeInWorker };
    const tabs = await chrome.tabs.query({ active: true });
    const target = { tabId: tabs[0]?.id ?? -1 };
    return chrome.scripting.executeScript({ target, files: ['content.js'] }).then(() => '', String);
  });
  expect(refused).toMatch(/Cannot access contents/);
});

test('a page cannot find out that the extension is there', async () => {
  const page = await here.browser.context.newPage();
  await page.goto(here.site.url('/ferry'));
  const files = ['manifest.json', 'content.js', 'icons/16.png', 'extension/popup/index.html'];
  const urls = files.map((file) => here.browser.extensionUrl(file));
  const reached = await page.evaluate(
    (all) =>
      Promise.all(
        all.map((url) =>
          fetch(url).then(
            () => url,
            () => '',
          ),
        ),
      ),
    urls,
  );
  expect(reached.filter(Boolean)).toEqual([]);
});

/** The little of Chrome's own API the second test calls. */
type ChromeInWorker = {
  tabs: { query(wanted: object): Promise<{ id?: number }[]> };
  scripting: { executeScript(injection: object): Promise<unknown> };
};
