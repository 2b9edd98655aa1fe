import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ChromiumPopup } from '../../../browsers/chromium.ts';
import { press, readOutcome, settled } from '../../../browsers/popup.ts';
import { until } from '../../../browsers/until.ts';
import messages from '../../../extension/public/_locales/en/messages.json' with { type: 'json' };
import { inChromium } from '../session.ts';
import { DROP_ORIGINAL, ORIGINAL_HTML, ORIGINAL_TEXT, serveUnlistedPair, TITLES } from '../unlisted-pair.ts';

let page: Page;

const here = inChromium(serveUnlistedPair);

beforeEach(async () => {
  page = await here.browser.context.newPage();
  await page.goto(here.site.url('/page'));
});

afterEach(async () => {
  for (const each of here.browser.context.pages().slice(1)) await each.close();
});

async function askAboutPage(): Promise<ChromiumPopup> {
  const popup = await here.browser.clickToolbar(page);
  await settled(popup);
  expect((await readOutcome(popup)).summary).toContain(messages.noMatchTitle.message);
  return popup;
}

/** A button of a page of ours, by what stands on it. */
const button = (own: Page, label: string) => own.getByRole('button', { name: label, exact: true });

test('with another tab: one click of the button over each page', async () => {
  await press(await askAboutPage(), messages.otherTab.message);
  const original = await here.browser.context.newPage();
  await original.goto(here.site.url('/original'));
  const popup = await here.browser.clickToolbar(original);
  await popup.waitFor("return document.querySelector('.choosing h1') !== null");
  expect(await popup.run("return document.querySelector('.choosing h1').innerText")).toBe(TITLES.page);
  await press(popup, messages.compareWithThisPage.message);
  await page.waitForFunction(() => CSS.highlights.size > 0);
  const again = await here.browser.clickToolbar(page);
  await settled(again);
  const outcome = await readOutcome(again);
  expect(outcome.original?.title).toBe(TITLES.original);
  expect(outcome.findings.length).toBeGreaterThan(2);
});

test('with the page the article names as its source', async () => {
  const opened = here.browser.context.waitForEvent('page');
  await press(await askAboutPage(), messages.openToCompare.message);
  const original = await opened;
  await original.waitForURL(here.site.url('/original'));
  const popup = await here.browser.clickToolbar(original);
  await press(popup, messages.compareWithThisPage.message);
  await page.waitForFunction(() => CSS.highlights.size > 0);
  const again = await here.browser.clickToolbar(page);
  await settled(again);
  expect((await readOutcome(again)).original?.title).toBe(TITLES.original);
});

test('with a pasted text, with a saved page that is chosen, and with one that is dropped', async () => {
  const opened = here.browser.context.waitForEvent('page');
  await press(await askAboutPage(), messages.textOrFile.message);
  const given = await opened;
  await given.getByLabel(messages.pasteOriginal.message).fill(ORIGINAL_TEXT);
  await button(given, messages.compareNow.message).press('Enter');
  await given.getByText(messages.madeFrom.message).waitFor();
  await given.reload();
  const file = { name: 'saved.html', mimeType: 'text/html', buffer: Buffer.from(ORIGINAL_HTML) };
  await given.locator('input[type=file]').setInputFiles(file);
  await given.getByText(messages.madeFrom.message).waitFor();
  await given.reload();
  await given.locator('.drop').waitFor();
  await given.evaluate(`(() => {${DROP_ORIGINAL}})()`);
  await given.getByText(messages.madeFrom.message).waitFor();
  await given.locator('input[type=file]').setInputFiles({ ...file, buffer: Buffer.from('<html></html>') });
  await given.getByRole('alert').getByText(messages.troubleNoArticle.message).waitFor();
});

/** Chromium gives this right without asking the reader, at the click that needs it. */
test('by a search on the web: the reader’s own engine is asked for the words that were shown, when they are clicked', async () => {
  const asked: string[] = [];
  await here.browser.context.route(/^https:/, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'text/html', body: 'results' });
  });
  const popup = await askAboutPage();
  await press(popup, messages.searchWeb.message);
  const words = await popup.waitFor<string>("return document.querySelector('.search .words')?.innerText");
  expect(asked).toEqual([]);
  await press(popup, messages.searchNow.message);
  const address = await until('the search', async () => asked[0]);
  expect([...new URL(address).searchParams.values()]).toContain(words);
});

test('kept as an original, a page is found for the next', async () => {
  const original = await here.browser.context.newPage();
  await original.goto(here.site.url('/original'));
  const popup = await here.browser.clickToolbar(original);
  await settled(popup);
  await press(popup, messages.useAsOriginal.message);
  await popup.waitFor(`return document.body.innerText.includes(${JSON.stringify(messages.isKept.message)})`);
  const over = await here.browser.clickToolbar(page);
  await settled(over);
  expect((await readOutcome(over)).original?.title).toBe(TITLES.original);
});
