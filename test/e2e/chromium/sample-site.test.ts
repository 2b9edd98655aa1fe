import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ChromiumPopup } from '../../../browsers/chromium.ts';
import { clickFinding, readOutcome, settled } from '../../../browsers/popup.ts';
import { until } from '../../../browsers/until.ts';
import { FIRST, samplePages } from '../../../sample/articles.ts';
import { serveSample } from '../../../sample/server.ts';
import { expectOutcome } from '../expect-outcome.ts';
import { inChromium } from '../session.ts';

let page: Page;

const here = inChromium(() => serveSample());

beforeEach(async () => {
  page = await here.browser.context.newPage();
});

afterEach(() => page.close());

async function ask(slug: string): Promise<ChromiumPopup> {
  await page.goto(here.site.address(slug));
  return askAgain();
}

async function askAgain(): Promise<ChromiumPopup> {
  const popup = await here.browser.clickToolbar(page);
  await settled(popup);
  return popup;
}

/** The words that are painted, in the order of the page. */
function paintedWords(): Promise<string[]> {
  return page.evaluate(() => {
    const highlights = [...CSS.highlights].filter(([name]) => name.startsWith('palimpsest-'));
    return highlights.flatMap(([, highlight]) => [...highlight].map(String));
  });
}

describe('the popup says what an honest comparison comes to', () => {
  test.each(samplePages().map(({ slug }) => slug))('%s', async (slug) => {
    expectOutcome(slug, await readOutcome(await ask(slug)));
  });

  test('the front page is no article', async () => {
    const { original, findings } = await readOutcome(await ask('home'));
    expect({ original, findings }).toEqual({ original: null, findings: [] });
  });
});

describe('in the page', () => {
  test('findings are painted, and the document stays as it was', async () => {
    await page.goto(here.site.address(FIRST));
    const before = await page.content();
    const { findings } = await readOutcome(await askAgain());
    const painted = await until('the paint', async () => {
      const words = await paintedWords();
      return words.length > 0 ? words : undefined;
    });
    expect(painted).toEqual(expect.arrayContaining(findings.slice(0, 3).map(({ words }) => words)));
    expect(await page.content()).toBe(before);
  });

  test('a click on a finding scrolls to it', async () => {
    const popup = await ask(FIRST);
    const { findings } = await readOutcome(popup);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await clickFinding(popup, findings[0]?.words ?? '');
    await page.waitForFunction((words) => {
      const ranges = [...CSS.highlights].flatMap(([, highlight]) => [...highlight] as Range[]);
      const range = ranges.find((each) => String(each) === words);
      const top = range?.getBoundingClientRect().top ?? -1;
      return top >= 0 && top < innerHeight;
    }, findings[0]?.words);
  });

  test('marks go when the page turns into another story without loading', async () => {
    await ask(await slugWithNextStory());
    await until('the paint', async () => (await paintedWords()).length > 0);
    await page.locator('a[data-next-story]').first().click();
    await until('the paint to go', async () => (await paintedWords()).length === 0);
  });
});

/** The slug of a rewritten page that leads to another story by script alone. */
async function slugWithNextStory(): Promise<string> {
  for (const { slug, note } of here.site.pages) {
    if (!note.startsWith('rewritten: ')) continue;
    await page.goto(here.site.address(slug));
    if ((await page.locator('a[data-next-story]').count()) > 0) return slug;
  }
  throw new Error('The sample site has no rewritten page with a next story.');
}

describe('the background', () => {
  test('shows the number of findings on the button', async () => {
    const { findings } = await readOutcome(await ask(FIRST));
    expect(await badge()).toBe(String(findings.length));
  });

  test('loses nothing when its worker is stopped', async () => {
    const before = await readOutcome(await ask(FIRST));
    await here.browser.stopWorker();
    await page.bringToFront();
    const popup = await askAgain();
    expect(await readOutcome(popup)).toEqual(before);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const height = await page.evaluate(() => scrollY);
    await clickFinding(popup, before.findings[0]?.words ?? '');
    await page.waitForFunction((from) => scrollY < from, height);
  });
});

/** What the toolbar button says over the current page. */
async function badge(): Promise<string> {
  const worker =
    here.browser.context.serviceWorkers()[0] ?? (await here.browser.context.waitForEvent('serviceworker'));
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ChromeInWorker };
    const [tab] = await chrome.tabs.query({ active: true });
    return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
  });
}

/** The little of Chrome's own API that badge() calls. */
type ChromeInWorker = {
  tabs: { query(wanted: object): Promise<{ id?: number }[]> };
  action: { getBadgeText(details: object): Promise<string> };
};
