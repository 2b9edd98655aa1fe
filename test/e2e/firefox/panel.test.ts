import { expect, test } from 'vitest';
import { clickSideBySide, settled } from '../../../browsers/popup.ts';
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
