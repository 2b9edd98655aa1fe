import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { FirefoxView } from '../../../browsers/firefox-view.ts';
import { clickSideBySide, settled } from '../../../browsers/popup.ts';
import { until } from '../../../browsers/until.ts';
import { FIRST } from '../../../sample/articles.ts';
import { serveSample } from '../../../sample/server.ts';
import { expectEmphasis, expectSwitched, type MarksReader } from '../panel-marks.ts';
import { inFirefox } from '../session.ts';

const here = inFirefox(() => serveSample());

/** Loads the article anew, clicks the toolbar button, then "Side by side" in the popup; gives the sidebar with its rows. */
async function openSidebar(): Promise<FirefoxView> {
  await here.browser.open(here.site.address(FIRST));
  const popup = await here.browser.clickToolbar();
  await settled(popup);
  await clickSideBySide(popup);
  const sidebar = await here.browser.sidebar();
  await sidebar.waitFor("return document.querySelector('.rows') !== null");
  return sidebar;
}

const marksReader: MarksReader = {
  get tab() {
    return here.browser;
  },
  openPanel: async () => {
    const sidebar = await openSidebar();
    await sidebar.enter();
    return sidebar;
  },
  showAs: (medium) => here.browser.showAs(medium),
};

test('the sidebar opens beside the page, and a click in it scrolls the page', async () => {
  const sidebar = await openSidebar();
  expect(await sidebar.run<number>("return document.querySelectorAll('.row').length")).toBeGreaterThan(10);
  expect(await here.browser.run('return scrollY')).toBe(0);
  await sidebar.run("[...document.querySelectorAll('.page-side p')].at(-1).firstElementChild.click()");
  await here.browser.waitFor('return scrollY > 500');
});

test('a finding in the sidebar emphasises its mark in the page, by pointer and by keys', () =>
  expectEmphasis(marksReader));

test('marks go when they are switched off, and stay so until they are switched on', () =>
  expectSwitched(marksReader));

test('the report opens in a tab of its own, and is saved', async () => {
  const sidebar = await here.browser.sidebar();
  await sidebar.run("document.querySelector('footer .plain').click()");
  await here.browser.goToTab('newest', 2);
  await here.browser.waitFor("return document.querySelector('.report li') !== null");
  await here.browser.click('.steps button');
  const saved = await until('the report to be saved', () =>
    readFile(join(here.browser.downloads, 'palimpsest-report.html'), 'utf8').catch(() => undefined),
  );
  expect(saved).toContain(here.site.address(FIRST));
});
