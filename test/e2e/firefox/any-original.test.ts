import { expect, test } from 'vitest';
import { press, readOutcome, settled } from '../../../browsers/popup.ts';
import { until } from '../../../browsers/until.ts';
import messages from '../../../extension/public/_locales/en/messages.json' with { type: 'json' };
import { inFirefox } from '../session.ts';
import { DROP_ORIGINAL, ORIGINAL_TEXT, serveUnlistedPair, TITLES } from '../unlisted-pair.ts';

const here = inFirefox(serveUnlistedPair);

test('with another tab, with a pasted text, and with a saved page that is dropped', async () => {
  await here.browser.open(here.site.url('/page'));
  const popup = await here.browser.clickToolbar();
  await settled(popup);
  await press(popup, messages.otherTab.message);
  await popup.waitFor(
    `return document.body.innerText.includes(${JSON.stringify(messages.otherTabHint.message)})`,
  );
  await here.browser.openTab(here.site.url('/original'));
  await press(await here.browser.clickToolbar(), messages.compareWithThisPage.message);
  await here.browser.goToTab('first', 2);
  await here.browser.waitFor('return CSS.highlights.size > 0');
  const over = await here.browser.clickToolbar();
  await settled(over);
  expect((await readOutcome(over)).original?.title).toBe(TITLES.original);
  await press(over, messages.compareWithOther.message);
  await press(over, messages.textOrFile.message);
  await here.browser.goToTab('newest', 3);
  await here.browser.waitFor("return document.querySelector('textarea') !== null");
  await here.browser.run(`
    const field = document.querySelector('textarea');
    field.value = ${JSON.stringify(ORIGINAL_TEXT)};
    field.dispatchEvent(new Event('input', { bubbles: true }));`);
  await here.browser.run("document.querySelector('form').requestSubmit()");
  const compared = "return document.querySelector('.outcome .original h1') !== null";
  await here.browser.waitFor(compared);
  await here.browser.open(await here.browser.run<string>('return location.href'));
  await here.browser.waitFor("return document.querySelector('.drop') !== null");
  await here.browser.run(DROP_ORIGINAL);
  await here.browser.waitFor(compared);
});

test('with the page the article names as its source, in a tab of its own', async () => {
  await here.browser.open(here.site.url('/page'));
  const popup = await here.browser.clickToolbar();
  await settled(popup);
  await press(popup, messages.openToCompare.message);
  await here.browser.goToTab('newest', 4);
  await until('the original', async () => (await here.browser.shownAddress()).endsWith('/original'));
  await press(await here.browser.clickToolbar(), messages.compareWithThisPage.message);
  await until('the first page', async () => (await here.browser.shownAddress()).endsWith('/page'));
  await here.browser.goToTab('first', 4);
});

test('a page kept as an original is found for the next', async () => {
  await here.browser.open(here.site.url('/original'));
  const popup = await here.browser.clickToolbar();
  await settled(popup);
  await press(popup, messages.useAsOriginal.message);
  await popup.waitFor(`return document.body.innerText.includes(${JSON.stringify(messages.isKept.message)})`);
  await here.browser.open(here.site.url('/page'));
  const over = await here.browser.clickToolbar();
  await settled(over);
  expect((await readOutcome(over)).original?.title).toBe(TITLES.original);
});
