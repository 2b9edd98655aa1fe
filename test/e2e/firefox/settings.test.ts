import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Firefox, launchFirefox } from '../../../browsers/firefox.ts';
import { type Popup, settled } from '../../../browsers/popup.ts';
import { until } from '../../../browsers/until.ts';
import messages from '../../../extension/public/_locales/en/messages.json' with { type: 'json' };
import { samplePages } from '../../../sample/articles.ts';
import { type SampleServer, serveSample } from '../../../sample/server.ts';
import { grantedCopy } from '../granted.ts';

let granted: Awaited<ReturnType<typeof grantedCopy>>;
let browser: Firefox;
let site: SampleServer;

beforeAll(async () => {
  site = await serveSample();
  granted = await grantedCopy('dist/firefox');
  browser = await launchFirefox(granted.folder);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  await granted?.remove();
});

/** Asks the background as a page of ours does; the popup is one. */
function ask<T>(popup: Popup, call: string, arg: unknown): Promise<T> {
  const envelope = JSON.stringify({ protocol: 1, channel: 'FromView', call, arg });
  return popup.run(`return browser.runtime.sendMessage(${envelope}).then(({ value }) => value)`);
}

test('looking by itself begins and ends, with a number on the button in between', async () => {
  const path = site.pages.find(({ slug }) => slug === samplePages()[0]?.slug)?.path ?? '/';
  await browser.open(site.url);
  const popup = await browser.clickToolbar();
  await settled(popup);
  const { origin } = new URL(site.url);
  await popup.waitFor(
    `return document.body.innerText.includes(${JSON.stringify(messages.settings.message)})`,
  );
  expect(await ask(popup, 'beginAutomatic', { address: site.url })).toEqual({
    everywhere: false,
    sites: [origin],
  });
  await browser.open(site.url + path);
  await until('a number on the button', async () => /\d/.test(await browser.badge()) || undefined);
  expect(await browser.run('return CSS.highlights.size')).toBe(0);
  const over = await browser.clickToolbar();
  await settled(over);
  await browser.waitFor('return CSS.highlights.size > 0');
  expect(await ask(over, 'endAutomatic', { address: site.url })).toEqual({ everywhere: false, sites: [] });
  expect(await over.run('return browser.scripting.getRegisteredContentScripts()')).toEqual([]);
});

test('the settings open from the popup; language and everything that is kept are in the reader’s hands', async () => {
  await browser.open(site.url);
  const popup = await browser.clickToolbar();
  await settled(popup);
  await popup.waitFor("return document.querySelector('footer.site button') !== null");
  await popup.run("document.querySelector('footer.site button').click()");
  await browser.goToTab('newest', 2);
  await browser.waitFor("return document.querySelector('#language') !== null");
  await browser.run(`
    const list = document.querySelector('#language');
    list.value = 'ar';
    list.dispatchEvent(new Event('change', { bubbles: true }));`);
  await browser.waitFor(
    `return document.body.innerText.includes(${JSON.stringify(messages.languageChanged.message)})`,
  );
  await browser.run('location.reload()');
  await browser.waitFor("return document.documentElement.dir === 'rtl'");
  const last = "[...document.querySelectorAll('section[aria-labelledby=everything] button')]";
  await browser.waitFor(`return ${last}.length > 2`);
  await browser.run(`${last}.at(-1).click()`);
  await browser.waitFor("return document.querySelector('.sure') !== null");
  await browser.run("document.querySelector('.sure button').click()");
  await browser.waitFor("return document.querySelector('.sure') === null");
  await browser.waitFor(
    `return document.querySelector('section[aria-labelledby=everything] .said').textContent !== ''`,
  );
  await browser.run('location.reload()');
  await browser.waitFor(
    "return document.documentElement.dir === 'ltr' && document.querySelector('#language') !== null",
  );
});
