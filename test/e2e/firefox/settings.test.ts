import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Popup, settled } from '../../../browsers/popup.ts';
import { until } from '../../../browsers/until.ts';
import messages from '../../../extension/public/_locales/en/messages.json' with { type: 'json' };
import { FIRST } from '../../../sample/articles.ts';
import { serveSample } from '../../../sample/server.ts';
import { grantedCopy } from '../extension-copy.ts';
import { expectKeptInFile } from '../kept.ts';
import { inFirefox } from '../session.ts';

const here = inFirefox(() => serveSample(), grantedCopy);

/** Asks the background as a page of ours does; the popup is one. */
function ask<T>(popup: Popup, call: string, arg: unknown): Promise<T> {
  const envelope = JSON.stringify({ protocol: 1, channel: 'FromView', call, arg });
  return popup.run(`return browser.runtime.sendMessage(${envelope}).then(({ value }) => value)`);
}

test('looking by itself begins and ends, with a number on the button in between', async () => {
  await here.browser.open(here.site.url);
  const popup = await here.browser.clickToolbar();
  await settled(popup);
  const { origin } = new URL(here.site.url);
  await popup.waitFor(
    `return document.body.innerText.includes(${JSON.stringify(messages.settings.message)})`,
  );
  expect(await ask(popup, 'beginAutomatic', { address: here.site.url })).toEqual({
    everywhere: false,
    sites: [origin],
  });
  await here.browser.open(here.site.address(FIRST));
  await until('a number on the button', async () => /\d/.test(await here.browser.badge()) || undefined);
  expect(await here.browser.run('return CSS.highlights.size')).toBe(0);
  const over = await here.browser.clickToolbar();
  await settled(over);
  await here.browser.waitFor('return CSS.highlights.size > 0');
  expect(await ask(over, 'endAutomatic', { address: here.site.url })).toEqual({
    everywhere: false,
    sites: [],
  });
  expect(await over.run('return browser.scripting.getRegisteredContentScripts()')).toEqual([]);
});

test('the settings open from the popup; language and everything that is kept are in the reader’s hands', async () => {
  await here.browser.open(here.site.url);
  const popup = await here.browser.clickToolbar();
  await settled(popup);
  await popup.waitFor("return document.querySelector('footer.site button') !== null");
  await popup.run("document.querySelector('footer.site button').click()");
  await here.browser.goToTab('newest', 2);
  await here.browser.waitFor("return document.querySelector('#language') !== null");
  await here.browser.run(`
    const list = document.querySelector('#language');
    list.value = 'ar';
    list.dispatchEvent(new Event('change', { bubbles: true }));`);
  await here.browser.waitFor(
    `return document.body.innerText.includes(${JSON.stringify(messages.languageChanged.message)})`,
  );
  await here.browser.run('location.reload()');
  await here.browser.waitFor("return document.documentElement?.dir === 'rtl'");
  const last = "[...document.querySelectorAll('section[aria-labelledby=everything] button')]";
  await here.browser.waitFor(`return ${last}.length > 2`);
  await here.browser.run(`${last}.at(-1).click()`);
  await here.browser.waitFor("return document.querySelector('.sure') !== null");
  await here.browser.run("document.querySelector('.sure button').click()");
  await here.browser.waitFor("return document.querySelector('.sure') === null");
  await here.browser.waitFor(
    `return document.querySelector('section[aria-labelledby=everything] .said').textContent !== ''`,
  );
  await here.browser.run('location.reload()');
  await here.browser.waitFor(
    "return document.documentElement?.dir === 'ltr' && document.querySelector('#language') !== null",
  );
});

test('everything goes into a file, away, and comes back', () =>
  expectKeptInFile({
    askAbout: async (slug) => {
      await here.browser.openTab(here.site.address(slug));
      return here.browser.clickToolbar();
    },
    openOwn: async (path) => {
      await here.browser.openTab(here.browser.extensionUrl(path));
      return here.browser;
    },
    savedBy: async (act) => {
      await act();
      const file = join(here.browser.downloads, 'palimpsest-everything');
      await until('the file to be saved', () => readFile(file, 'utf8').catch(() => undefined));
      return file;
    },
    chooseFile: here.browser.chooseFile,
  }));
