import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clickSideBySide, settled } from '../../../browsers/popup.ts';
import { until } from '../../../browsers/until.ts';
import { FIRST } from '../../../sample/articles.ts';
import { serveSample } from '../../../sample/server.ts';
import { inFirefox } from '../session.ts';

const here = inFirefox(() => serveSample());

test('the sidebar opens beside the page, and a click in it scrolls the page', async () => {
  const slug = FIRST;
  await here.browser.open(here.site.address(slug));
  const popup = await here.browser.clickToolbar();
  await settled(popup);
  await clickSideBySide(popup);
  const sidebar = await here.browser.sidebar();
  await sidebar.waitFor("return document.querySelectorAll('.row').length > 10");
  expect(await here.browser.run('return scrollY')).toBe(0);
  await sidebar.run("[...document.querySelectorAll('.page-side p')].at(-1).firstElementChild.click()");
  await here.browser.waitFor('return scrollY > 500');
  await sidebar.run(
    "document.querySelector('.note-words').dispatchEvent(new MouseEvent('mouseover', { bubbles: true }))",
  );
  await here.browser.waitFor(
    "return [...CSS.highlights.keys()].some((name) => name.startsWith('palimpsest-shown'))",
  );
});

test('marks are not on paper, until they are asked for there', async () => {
  await here.browser.open(here.site.address(FIRST));
  await settled(await here.browser.clickToolbar());
  const sidebar = await here.browser.sidebar();
  await sidebar.waitFor("return document.querySelectorAll('.marks input').length > 1");
  const lines = `
    const names = [...CSS.highlights.keys()].filter((name) => name.startsWith('palimpsest-'));
    const line = (name) => getComputedStyle(document.body, '::highlight(' + name + ')').textDecorationLine;
    return names.length > 0 && names.some((name) => line(name) !== 'none')`;
  await here.browser.waitFor(lines);
  await here.browser.showAs('print');
  expect(await here.browser.run(lines)).toBe(false);
  await sidebar.run("document.querySelectorAll('.marks input')[1].click()");
  await here.browser.waitFor(lines);
  await here.browser.showAs('screen');
});

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
