/** What a popup shows from its first moment on. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { settled } from '../../../browsers/popup.ts';
import messages from '../../../extension/public/_locales/en/messages.json' with { type: 'json' };
import { FIRST } from '../../../sample/articles.ts';
import { serveSample } from '../../../sample/server.ts';
import { inChromium } from '../session.ts';

const here = inChromium(() => serveSample());

let page: Page;
let tab: number;

/** A page that has been asked about, and may be read from then on. */
beforeEach(async () => {
  page = await here.browser.context.newPage();
  await page.goto(here.site.address(FIRST));
  const popup = await here.browser.clickToolbar(page);
  await settled(popup);
  tab = await popup.run<number>(
    'return (await chrome.tabs.query({ active: true, currentWindow: true }))[0].id',
  );
});

afterEach(async () => {
  for (const each of here.browser.context.pages().slice(1)) await each.close();
});

/**
 * Everything that was to be seen in the page between two moments at which a browser could have painted; to run before any other script. What
 * is only heard is put into its place a moment later.
 */
const REMEMBER = `
  globalThis.shown = [];
  globalThis.heard = [];
  new MutationObserver(() => {
    const said = document.querySelector('[role=status]')?.textContent;
    if (said !== undefined && said !== heard.at(-1)) heard.push(said);
    const text = document.querySelector('main')?.innerText.trim() ?? '';
    if (text !== '' && text !== shown.at(-1)) shown.push(text);
  }).observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
`;

/** Opens the popup of the tab as a page; gives it once it has settled. */
async function openedAsPage(): Promise<Page> {
  const popup = await here.browser.context.newPage();
  await popup.addInitScript(REMEMBER);
  await popup.goto(here.browser.extensionUrl(`extension/popup/index.html?tab=${tab}`));
  await popup.locator('main[aria-busy=false] .verdict').waitFor();
  await popup.locator('.site input').waitFor();
  return popup;
}

/** All that the popup has shown once it has settled, first to last. */
async function shownAtOpening(): Promise<string[]> {
  return (await openedAsPage()).evaluate('shown');
}

test('a page that has been compared is shown so at once, whole, and nothing else before it', async () => {
  const shown = await shownAtOpening();
  expect(shown).toHaveLength(1);
  expect(shown[0]).toContain(messages.madeFrom.message);
  expect(shown[0]).toContain(new URL(here.site.url).host);
});

test('so it is where the background sleeps', async () => {
  await here.browser.stopWorker();
  expect(await shownAtOpening()).toHaveLength(1);
});

test('a page that is asked about is read, then looked up, then shown; no other state comes between', async () => {
  await page.reload();
  const shown = await shownAtOpening();
  const titles = shown.map((text) => text.split('\n')[0]);
  const inOrder = [messages.readingTitle.message, messages.searchingTitle.message];
  expect(shown.at(-1)).toMatch(/things? (?:are|is) not in the original/);
  expect(inOrder).toEqual(expect.arrayContaining(titles.slice(0, -1)));
  expect(titles[0]).toContain(messages.readingTitle.message);
});

test('what is read aloud is put into its place once that is there', async () => {
  const popup = await openedAsPage();
  await popup.locator('[role=status]', { hasText: /not in the original/ }).waitFor({ state: 'attached' });
  const heard = await popup.evaluate<string[]>('heard');
  expect(heard).toHaveLength(2);
  expect(heard[0]).toBe('');
});
