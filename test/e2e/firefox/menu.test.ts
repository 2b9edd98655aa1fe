import { expect, test } from 'vitest';
import { press, readOutcome, settled } from '../../../browsers/popup.ts';
import { until } from '../../../browsers/until.ts';
import messages from '../../../extension/public/_locales/en/messages.json' with { type: 'json' };
import { inFirefox } from '../session.ts';
import { serveUnlistedPair, TITLES } from '../unlisted-pair.ts';

const here = inFirefox(serveUnlistedPair);

const { menuUseAsOriginal, menuCompareWithTab, menuCompareWithLink } = messages;
const originalIn = async () => {
  const popup = await here.browser.clickToolbar();
  await settled(popup);
  return (await readOutcome(popup)).original?.title;
};
const signOnButton = (sign: string) =>
  until(`${sign} on the button`, async () => (await here.browser.badge()) === sign);

test('a right click on each of two pages compares them', async () => {
  await here.browser.openTab(here.site.url('/page'));
  await here.browser.chooseInMenu('h1', menuCompareWithTab.message);
  await signOnButton('…');
  await here.browser.openTab(here.site.url('/original'));
  await here.browser.chooseInMenu('h1', menuCompareWithTab.message);
  await until('the first page', async () => (await here.browser.shownAddress()).endsWith('/page'));
  expect(await originalIn()).toBe(TITLES.original);
});

test('a right click on a link opens it; a click over it compares', async () => {
  await here.browser.openTab(here.site.url('/page'));
  await here.browser.chooseInMenu('#seen', menuCompareWithLink.message);
  await until('the linked page', async () => (await here.browser.shownAddress()).endsWith('/original'));
  await press(await here.browser.clickToolbar(), messages.compareWithThisPage.message);
  await until('the first page', async () => (await here.browser.shownAddress()).endsWith('/page'));
  expect(await originalIn()).toBe(TITLES.original);
});

test('a right click on the original keeps it', async () => {
  await here.browser.openTab(here.site.url('/original'));
  await here.browser.chooseInMenu('h1', menuUseAsOriginal.message);
  await signOnButton('✓');
  await here.browser.open(here.site.url('/page'));
  expect(await originalIn()).toBe(TITLES.original);
});
