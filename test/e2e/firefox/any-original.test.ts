import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Firefox, launchFirefox } from '../../../browsers/firefox.ts';
import { type Popup, readOutcome, settled } from '../../../browsers/popup.ts';
import messages from '../../../extension/public/_locales/en/messages.json' with { type: 'json' };
import type { PageServer } from '../../support/serve-pages.ts';
import { ORIGINAL_TEXT, serveUnlistedPair, TITLES } from '../unlisted-pair.ts';

let browser: Firefox;
let site: PageServer;

beforeAll(async () => {
  site = await serveUnlistedPair();
  browser = await launchFirefox('dist/firefox');
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Clicks a button of a popup by what stands on it. */
async function press(popup: Popup, label: string): Promise<void> {
  const find = `[...document.querySelectorAll('button')].find((button) => button.innerText === ${JSON.stringify(label)})`;
  await popup.waitFor(`return ${find} !== undefined`);
  await popup.run(`${find}.click()`);
}

test('with another tab, and with a pasted text', async () => {
  await browser.open(site.url('/page'));
  const popup = await browser.clickToolbar();
  await settled(popup);
  await press(popup, messages.otherTab.message);
  await popup.waitFor(
    `return document.body.innerText.includes(${JSON.stringify(messages.otherTabHint.message)})`,
  );
  await browser.openTab(site.url('/original'));
  await press(await browser.clickToolbar(), messages.compareWithThisPage.message);
  await browser.goToTab('first', 2);
  await browser.waitFor('return CSS.highlights.size > 0');
  const over = await browser.clickToolbar();
  await settled(over);
  expect((await readOutcome(over)).original?.title).toBe(TITLES.original);
  await press(over, messages.compareWithOther.message);
  await press(over, messages.textOrFile.message);
  await browser.goToTab('newest', 3);
  await browser.waitFor("return document.querySelector('textarea') !== null");
  await browser.run(`
    const field = document.querySelector('textarea');
    field.value = ${JSON.stringify(ORIGINAL_TEXT)};
    field.dispatchEvent(new Event('input', { bubbles: true }));`);
  await browser.run("document.querySelector('form').requestSubmit()");
  await browser.waitFor("return document.querySelector('.outcome .original h1') !== null");
});

test('a page kept as an original is found for the next', async () => {
  await browser.open(site.url('/original'));
  const popup = await browser.clickToolbar();
  await settled(popup);
  await press(popup, messages.useAsOriginal.message);
  await popup.waitFor(`return document.body.innerText.includes(${JSON.stringify(messages.isKept.message)})`);
  await browser.open(site.url('/page'));
  const over = await browser.clickToolbar();
  await settled(over);
  expect((await readOutcome(over)).original?.title).toBe(TITLES.original);
});
