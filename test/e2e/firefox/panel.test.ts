import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Firefox, launchFirefox } from '../../../browsers/firefox.ts';
import { clickSideBySide, settled } from '../../../browsers/popup.ts';
import { samplePages } from '../../../sample/articles.ts';
import { type SampleServer, serveSample } from '../../../sample/server.ts';

let browser: Firefox;
let site: SampleServer;

beforeAll(async () => {
  site = await serveSample();
  browser = await launchFirefox('dist/firefox');
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test('the sidebar opens beside the page, and a click in it scrolls the page', async () => {
  const slug = samplePages()[0]?.slug;
  await browser.open(site.url + (site.pages.find((each) => each.slug === slug)?.path ?? '/'));
  const popup = await browser.clickToolbar();
  await settled(popup);
  await clickSideBySide(popup);
  const sidebar = await browser.sidebar();
  await sidebar.waitFor("return document.querySelectorAll('.row').length > 10");
  expect(await browser.run('return scrollY')).toBe(0);
  await sidebar.run("[...document.querySelectorAll('.page-side p')].at(-1).firstElementChild.click()");
  await browser.waitFor('return scrollY > 500');
  await sidebar.run(
    "document.querySelector('.note-words').dispatchEvent(new MouseEvent('mouseover', { bubbles: true }))",
  );
  await browser.waitFor(
    "return [...CSS.highlights.keys()].some((name) => name.startsWith('palimpsest-shown'))",
  );
});
