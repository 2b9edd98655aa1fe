import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ChromiumView, inTab } from '../../../browsers/chromium.ts';
import { clickSideBySide, settled } from '../../../browsers/popup.ts';
import { FIRST, sampleOriginals } from '../../../sample/articles.ts';
import { type ExtraPage, renderArticlePage, serveSample } from '../../../sample/server.ts';
import { expectEmphasis, expectSwitched, type MarksReader } from '../panel-marks.ts';
import { inChromium } from '../session.ts';

const ORIGINAL = sampleOriginals()[0];

let page: Page;

const here = inChromium(() => serveSample({ extra: [originalPage()] }));

beforeEach(async () => {
  page = await here.browser.context.newPage();
  await page.goto(here.site.address(FIRST));
});

afterEach(() => page.close());

/** The first original as a page of its own newspaper. */
function originalPage(): ExtraPage {
  if (!ORIGINAL) throw new Error('The sample has no original.');
  const { title, text, publisher, published } = ORIGINAL;
  const paragraphs = text.split(/\n+/).filter(Boolean);
  return {
    slug: 'original',
    title,
    html: renderArticlePage({ title, paragraphs, site: publisher, published }),
  };
}

/** Clicks the toolbar button, then "Side by side" in the popup; gives the panel with its rows. */
async function openPanel(): Promise<ChromiumView> {
  const popup = await here.browser.clickToolbar(page);
  await settled(popup);
  await clickSideBySide(popup);
  const panel = await here.browser.sidePanel();
  await panel.waitFor("return document.querySelector('.rows') !== null");
  return panel;
}

/** The same tab, as what both browsers show is asked of it. */
function marksReader(): MarksReader {
  return {
    tab: inTab(page),
    openPanel: async () => {
      await page.reload();
      return openPanel();
    },
    showAs: (medium) => page.emulateMedia({ media: medium === 'print' ? 'print' : null }),
  };
}

test('the panel opens beside the page, and a click in it scrolls the page', async () => {
  const panel = await openPanel();
  expect(await panel.run("return document.querySelectorAll('.row').length")).toBeGreaterThan(10);
  expect(await panel.run("return document.querySelector('.no-text button') !== null")).toBe(true);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await panel.run("[...document.querySelectorAll('.page-side p')].at(-1).firstElementChild.click()");
  await page.waitForFunction(() => scrollY > 500);
});

test('a finding in the panel emphasises its mark in the page, by pointer and by keys', () =>
  expectEmphasis(marksReader()));

test('marks go when they are switched off, and stay so until they are switched on', () =>
  expectSwitched(marksReader()));

test('where the original is opened, its words complete the comparison', async () => {
  const address = ORIGINAL?.url ?? '';
  await here.browser.context.route(address, (route) =>
    route.fulfill({ contentType: 'text/html', body: originalPage().html }),
  );
  const panel = await openPanel();
  const opened = here.browser.context.waitForEvent('page');
  await panel.run("document.querySelector('.no-text button').click()");
  const original = await opened;
  await original.waitForLoadState();
  const popup = await here.browser.clickToolbar(original);
  await popup.waitFor("return document.querySelector('main button') !== null");
  await popup.run("document.querySelector('main button').click()");
  await page.bringToFront();
  const words = JSON.stringify(ORIGINAL?.text.split('\n')[0]?.slice(0, 60));
  await panel.waitFor(`return document.querySelector('.rows')?.innerText.includes(${words})`);
  expect(await panel.run("return document.querySelector('.no-text')")).toBeNull();
  await original.close();
});

test('where the reader has kept the original, its words stand beside the page’s', async () => {
  const kept = await here.browser.context.newPage();
  await kept.goto(here.site.address('original'));
  const popup = await here.browser.clickToolbar(kept);
  await settled(popup);
  await popup.run(`
    const [{ id }] = await chrome.tabs.query({ active: true, currentWindow: true });
    const envelope = { protocol: 1, channel: 'FromView', call: 'addPersonal', arg: { tab: id } };
    const reply = await chrome.runtime.sendMessage(envelope);
    if (!reply.value?.done) throw new Error(JSON.stringify(reply));
  `);
  await kept.close();
  const panel = await openPanel();
  const texts = await panel.run<string>("return document.querySelector('.rows').innerText");
  expect(texts).toContain(ORIGINAL?.text.split('\n')[0]?.slice(0, 60));
  expect(await panel.run("return document.querySelector('.no-text')")).toBeNull();
  expect(await panel.run<number>("return document.querySelectorAll('del').length")).toBeGreaterThan(0);
});

test('a page that has gone elsewhere is not shown any longer', async () => {
  const panel = await openPanel();
  await page.goto(here.site.url);
  await panel.waitFor("return document.querySelector('.not-asked') !== null");
});

test('the panel shows what is known of the tab in front', async () => {
  const panel = await openPanel();
  const other = await here.browser.context.newPage();
  await other.goto(here.site.url);
  await panel.waitFor("return document.querySelector('.not-asked') !== null");
  await page.bringToFront();
  await panel.waitFor("return document.querySelector('.rows') !== null");
  await other.close();
});

test('the report opens in a tab of its own', async () => {
  const panel = await openPanel();
  const opened = here.browser.context.waitForEvent('page');
  await panel.run("document.querySelector('footer .plain').click()");
  const report = await opened;
  await report.waitForSelector('.report li');
  expect(await report.locator('.report').innerText()).toContain(page.url());
  const [download] = await Promise.all([
    report.waitForEvent('download'),
    report.locator('.steps button').first().click(),
  ]);
  expect(download.suggestedFilename()).toBe('palimpsest-report.html');
  await report.close();
});
