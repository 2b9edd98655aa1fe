/** What Chromium shows outside of pages, its questions and the menu of a right click, answered from the keyboard of a screen that nobody sees. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../../../browsers/chromium.ts';
import { press, readOutcome, settled } from '../../../browsers/popup.ts';
import { type Screen, startScreen } from '../../../browsers/screen.ts';
import { until } from '../../../browsers/until.ts';
import messages from '../../../extension/public/_locales/en/messages.json' with { type: 'json' };
import type { PageServer } from '../../support/serve-pages.ts';
import { type Published, publish } from '../remote-index.ts';
import { serveUnlistedPair, TITLES } from '../unlisted-pair.ts';

let screen: Screen | null;
let browser: Chromium;
let site: PageServer;
let published: Published;

beforeAll(async () => {
  screen = await startScreen();
  if (screen === null) return;
  [site, published] = await Promise.all([serveUnlistedPair(), publish()]);
  browser = await launchChromium('dist/chrome', { headless: false, display: screen.display });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
  await published?.close();
  await screen?.close();
});

beforeEach(({ skip }) => {
  if (screen === null) skip('there is no screen (Debian: xvfb and xdotool)');
});

/** What the toolbar button says over a page, asked from a page of ours. */
function badge(own: Page, page: Page): Promise<string> {
  return own.evaluate(
    `chrome.tabs.query({}).then((tabs) => chrome.action.getBadgeText({ tabId: tabs.find(({ url }) => url === ${JSON.stringify(page.url())})?.id ?? -1 }))`,
  );
}

async function newPage(address: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(address);
  return page;
}

async function originalOver(page: Page): Promise<string | undefined> {
  const popup = await browser.clickToolbar(page);
  await settled(popup);
  return (await readOutcome(popup)).original?.title;
}

describe('a question', () => {
  let options: Page;

  beforeEach(async () => {
    options = await newPage(browser.extensionUrl('extension/options/index.html'));
    return () => options.close();
  });

  /** Chromium takes no keys for half a second after it has asked, lest a reader allow what they did not read. */
  const READ_MS = 700;
  /** "Cancel" has the focus, "Allow" comes after it. The first key only waits for the question. */
  const ALLOW = ['Shift_L', 'Tab', 'Return'];
  const REFUSE = ['Shift_L', 'Escape'];

  /** Does what leads to a question and answers it, again where the question was not there in time. */
  const answer = (ask: () => Promise<void>, keys: readonly string[], isAnswered: () => Promise<boolean>) =>
    until('an answer to be heard', async () => {
      await ask();
      await screen?.press(keys, READ_MS);
      return isAnswered();
    });

  test('for a site to look at: refused, that is said; allowed, it is in the list; ended, the leave is given back', async () => {
    // Under another name than the index of the next test: Chromium does not ask a second time about a site that was once allowed.
    const { origin } = new URL(site.url('/').replace('127.0.0.1', 'localhost'));
    const add = async () => {
      await options.getByLabel(messages.addSite.message).fill(origin);
      await options.keyboard.press('Enter');
    };
    await answer(add, REFUSE, () => options.getByText(messages.siteNotAllowed.message).isVisible());
    await answer(add, ALLOW, () => options.getByText(origin, { exact: true }).isVisible());
    await options.getByRole('button', { name: /^Remove http/ }).click();
    await options.getByText(origin, { exact: true }).waitFor({ state: 'detached' });
    expect(await options.evaluate('chrome.permissions.getAll().then(({ origins }) => origins)')).toEqual([]);
  });

  test('for an index from the web: refused, that is said; allowed, it is downloaded', async () => {
    const field = options.getByLabel(messages.addRemote.message);
    const add = async () => {
      await field.fill(published.address);
      await field.press('Enter');
    };
    await answer(add, REFUSE, () => options.getByText('did not allow reading from').isVisible());
    await answer(add, ALLOW, () => options.getByText('Sorrel Bay papers').first().isVisible());
    await options.getByText('2 originals').waitFor();
  });
});

/** The menu is gone through from below, where what extensions offer stands above "Inspect", and on a page above its source, too. */
describe('a right click', () => {
  const useAsOriginal = ['Up', 'Up', 'Up', 'Right', 'Return'];
  const compareWithTab = ['Up', 'Up', 'Up', 'Right', 'Down', 'Return'];
  const compareWithLink = ['Up', 'Up', 'Return'];
  /** How long Chromium may take to draw a menu on a busy machine. */
  const MENU_MS = 800;
  let own: Page;

  beforeEach(async () => {
    own = await newPage(browser.extensionUrl('icons/16.png'));
    return async () => {
      for (const page of browser.context.pages().slice(1)) await page.close();
    };
  });

  const choose = async (page: Page, selector: string, steps: string[]) => {
    await page.bringToFront();
    await page.locator(selector).first().click({ button: 'right' });
    await screen?.press(['Shift_L'], MENU_MS); // waits for the menu
    await screen?.press(steps);
  };

  test('on each of two pages compares them', async () => {
    const page = await newPage(site.url('/page'));
    await choose(page, 'h1', compareWithTab);
    await until('… on the button', async () => (await badge(own, page)) === '…');
    await choose(await newPage(site.url('/original')), 'h1', compareWithTab);
    await page.waitForFunction(() => CSS.highlights.size > 0);
    expect(await originalOver(page)).toBe(TITLES.original);
  });

  test('on a link opens it, and a click over it compares', async () => {
    const page = await newPage(site.url('/page'));
    const opened = browser.context.waitForEvent('page');
    await choose(page, '#seen', compareWithLink);
    const original = await opened;
    await original.waitForURL(site.url('/original'));
    await press(await browser.clickToolbar(original), messages.compareWithThisPage.message);
    await page.waitForFunction(() => CSS.highlights.size > 0);
    expect(await originalOver(page)).toBe(TITLES.original);
  });

  test('on the original keeps it', async () => {
    const original = await newPage(site.url('/original'));
    await choose(original, 'h1', useAsOriginal);
    await until('✓ on the button', async () => (await badge(own, original)) === '✓');
    expect(await originalOver(await newPage(site.url('/page')))).toBe(TITLES.original);
  });
});
