/** Everything without a mouse, in the real popup, side panel and pages. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ChromiumView } from '../../../browsers/chromium.ts';
import { settled } from '../../../browsers/popup.ts';
import { until } from '../../../browsers/until.ts';
import messages from '../../../extension/public/_locales/en/messages.json' with { type: 'json' };
import { FIRST } from '../../../sample/articles.ts';
import { serveSample } from '../../../sample/server.ts';
import { inChromium } from '../session.ts';

const here = inChromium(() => serveSample());

let page: Page;

beforeEach(async () => {
  page = await here.browser.context.newPage();
  await page.goto(here.site.address(FIRST));
});

afterEach(async () => {
  for (const each of here.browser.context.pages().slice(1)) await each.close();
});

/** More steps than any view has controls. */
const MOST_STEPS = 120;

/** A view in which keys can be pressed. */
type Keyed = Pick<ChromiumView, 'run' | 'press'>;

/** A page of ours in a tab, as a view is. */
const keyed = (tab: Page): Keyed => ({
  run: <T>(body: string) => tab.evaluate(`(async () => {${body}})()`) as Promise<T>,
  press: (key) => tab.keyboard.press(key),
});

/** Presses Tab until the control with these words has the focus. */
async function tabTo(view: Keyed, words: string | RegExp): Promise<void> {
  const wanted = words instanceof RegExp ? words.toString() : `/^${words.replace(/[.*+?^$()]/g, '\\$&')}/`;
  for (let step = 0; step < MOST_STEPS; step++) {
    await view.press('Tab');
    const isThere = await view.run<boolean>(`
      const { activeElement: at } = document;
      return ${wanted}.test((at.getAttribute('aria-label') ?? at.labels?.[0]?.innerText ?? at.innerText ?? '').trim());`);
    if (isThere) return;
  }
  throw new Error(`No Tab leads to ${words}.`);
}

const SEEN = `
  const controls = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')];
  const seen = controls.filter((each) => each.checkVisibility() && !each.disabled);
  // One point of a group of choices is in the order: the chosen one.
  return seen.filter((each) => each.type !== 'radio' || each.checked)`;

/** Goes once round with Tab; gives what was wrong: controls that were not reached, were out of order, or did not show the focus. */
async function wrongWithTabs(view: Keyed): Promise<string[]> {
  await view.run('document.activeElement?.blur(); getSelection().removeAllRanges();');
  const all = await view.run<string[]>(
    `${SEEN}.map((each, at) => { each.dataset.at = at; return each.outerHTML.slice(0, 90); });`,
  );
  const wrong: string[] = [];
  for (const [at, html] of all.entries()) {
    await view.press('Tab');
    const focus = await view.run<{ at: string | undefined; outline: string }>(`
      const { activeElement } = document;
      const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
      return { at: activeElement.dataset.at, outline: outlineStyle + ' ' + outlineWidth };`);
    if (focus.at !== String(at)) wrong.push(`${html}: Tab ${at + 1} came to ${focus.at}`);
    else if (!/^solid [2-9]/.test(focus.outline)) wrong.push(`${html}: outline ${focus.outline}`);
  }
  expect(all.length).toBeGreaterThan(2);
  return wrong;
}

const scrolled = () => page.evaluate(() => scrollY);

/** Of some words the first that stand on the page below what the window shows; runs in the page. */
function firstBelow(listed: readonly string[]): string | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const words = listed.find((each) => node.textContent?.includes(each));
    if (words === undefined) continue;
    const range = new Range();
    range.selectNode(node);
    if (range.getBoundingClientRect().top > innerHeight) return words;
  }
  return null;
}

test('the popup: every control in order; to a finding, to the rest of them, and side by side', async () => {
  const popup = await here.browser.clickToolbar(page);
  await settled(popup);
  expect(await wrongWithTabs(popup)).toEqual([]);
  await popup.run('document.activeElement.blur()');
  const cards = () => popup.run<number>("return document.querySelectorAll('li.finding').length");
  expect(await cards()).toBe(3);
  await tabTo(popup, /^\+ \d/);
  await popup.press('Enter');
  await until('all findings', async () => (await cards()) > 3);
  await popup.run('document.activeElement.blur(); document.querySelector("h1").focus()');
  const listed = await popup.run<string[]>(
    "return [...document.querySelectorAll('li.finding > button')].map((each) => each.innerText.split('\\n')[0])",
  );
  const words = await page.evaluate(firstBelow, listed);
  if (words === null) throw new Error(`None of ${listed.join(', ')} stands below the window.`);
  await tabTo(popup, words);
  await popup.press('Enter');
  await until('the page to scroll', async () => (await scrolled()) > 0);
  await tabTo(popup, messages.sideBySide.message);
  await popup.press('Enter');
  const panel = await here.browser.sidePanel();
  await panel.waitFor("return document.querySelector('.rows') !== null");
});

test('the side panel: every control in order; j and k, what can be done with a finding, paragraph by paragraph', async () => {
  const popup = await here.browser.clickToolbar(page);
  await settled(popup);
  await tabTo(popup, messages.sideBySide.message);
  await popup.press('Enter');
  const panel = await here.browser.sidePanel();
  await panel.waitFor("return document.querySelector('.rows') !== null");
  expect(await wrongWithTabs(panel)).toEqual([]);
  const at = () =>
    panel.run<string>("return document.activeElement.closest('[data-finding]')?.dataset.finding");
  await panel.run("document.querySelector('.origin').focus()");
  await panel.press('j');
  const first = await at();
  await panel.press('j');
  expect(first).toBeTruthy();
  expect(await at()).not.toBe(first);
  await panel.press('k');
  expect(await at()).toBe(first);
  await panel.press('Enter');
  await until('the page to scroll', async () => (await scrolled()) > 0);
  await panel.press('Tab');
  await panel.press('Enter');
  await panel.waitFor("return document.querySelector('details.actions[open]') !== null");
  await page.evaluate(() => scrollTo(0, 0));
  await tabTo(panel, messages.showParagraph.message);
  await panel.press(' ');
  await until('the page to scroll', async () => (await scrolled()) > 0);
  await tabTo(panel, messages.openReport.message);
  const opened = here.browser.context.waitForEvent('page');
  await panel.press('Enter');
  await (await opened).waitForSelector('.report li');
});

test('the settings: every control in order; choices, addresses, and a way out of deleting', async () => {
  await page.goto(here.browser.extensionUrl('extension/options/index.html'));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('.source-card').nth(1).waitFor();
  const view = keyed(page);
  expect(await wrongWithTabs(view)).toEqual([]);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await tabTo(view, messages.alsoPossible.message);
  await view.press('ArrowDown');
  await page.getByLabel(messages.onlyLikely.message).and(page.locator(':checked')).waitFor();
  await tabTo(view, messages.addSite.message);
  await page.keyboard.type('no address');
  await view.press('Enter');
  expect(await page.locator('#site-address:invalid').count()).toBe(1);
  await tabTo(view, messages.deleteEverything.message);
  await view.press('Enter');
  await page.getByRole('alert').getByText(messages.deleteEverythingText.message).waitFor();
  await tabTo(view, messages.keepIt.message);
  await view.press('Enter');
  await page.getByRole('button', { name: messages.deleteEverything.message }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
    messages.deleteEverything.message,
  );
});

test('the first page: every control in order; to the comparison, to a finding, to the settings', async () => {
  await page.goto(here.browser.extensionUrl('extension/welcome/index.html'));
  const view = keyed(page);
  await tabTo(view, messages.tryIt.message);
  await view.press('Enter');
  await page.locator('.outcome li.finding').first().waitFor();
  expect(await wrongWithTabs(view)).toEqual([]);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  const words = await page.locator('.outcome li.finding .words').first().innerText();
  await tabTo(view, new RegExp(words.slice(0, 12).replace(/[.*+?^$()]/g, '\\$&')));
  await view.press('Enter');
  await page.waitForFunction(() => scrollY > 0);
  await tabTo(view, messages.settings.message);
  const opened = here.browser.context.waitForEvent('page');
  await view.press('Enter');
  await (await opened).getByRole('heading', { name: messages.settings.message }).waitFor();
});
