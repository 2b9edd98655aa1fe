import type { Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ChromiumPopup } from '../../../browsers/chromium.ts';
import { readOutcome, settled } from '../../../browsers/popup.ts';
import { until } from '../../../browsers/until.ts';
import { FIRST, samplePages } from '../../../sample/articles.ts';
import { serveSample } from '../../../sample/server.ts';
import { inChromium } from '../session.ts';

/** A page whose article is put in by a script some time after it has loaded. */
const LATE = samplePages().find(({ lateMs }) => lateMs)?.slug ?? '';

let page: Page;

const here = inChromium(() => serveSample());

beforeEach(async () => {
  page = await here.browser.context.newPage();
});

afterEach(() => page.close());

async function ask(): Promise<ChromiumPopup> {
  const popup = await here.browser.clickToolbar(page);
  await settled(popup);
  return popup;
}

function painted(): Promise<number> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('palimpsest-'))
      .reduce((sum, [, highlight]) => sum + highlight.size, 0),
  );
}

/** The state stored of the current tab, read in the popup, which may see what the background wrote. */
function storedKind(popup: ChromiumPopup): Promise<string | null> {
  return popup.run(`
    return chrome.tabs.query({ active: true, currentWindow: true })
      .then(([{ id }]) => chrome.storage.session.get('page:' + id))
      .then((found) => Object.values(found)[0]?.kind ?? null)`);
}

describe('a worker stopped in the middle', () => {
  // The first stop opens a page of its own, which would close a popup. It also leaves the tests a worker at rest.
  beforeAll(async () => {
    const first = await here.browser.context.newPage();
    await first.goto(here.site.address(FIRST));
    await settled(await here.browser.clickToolbar(first));
    await here.browser.stopWorker();
    await first.close();
  });

  test('of waiting for a late article is started again by it', async () => {
    await page.goto(here.site.address(LATE));
    const popup = await here.browser.clickToolbar(page);
    await until('the reading', async () => (await storedKind(popup)) === 'reading');
    await here.browser.stopWorker();
    await settled(popup);
    const { original, findings } = await readOutcome(popup);
    expect(original).not.toBeNull();
    expect(findings.length).toBeGreaterThan(0);
    await until('the paint', async () => (await painted()) > 0);
  });

  test('of a comparison is asked again by the page', async () => {
    await page.goto(here.site.address(FIRST));
    const popup = await here.browser.clickToolbar(page);
    await until('the comparison', async () => /searching|compared/.test((await storedKind(popup)) ?? ''));
    await here.browser.stopWorker();
    await settled(popup);
    expect((await readOutcome(popup)).original).not.toBeNull();
    await until('the paint', async () => (await painted()) > 0);
  });
});

describe('what is known of a page', () => {
  beforeEach(async () => {
    await page.goto(here.site.address(FIRST));
    await ask();
    await until('the paint', async () => (await painted()) > 0);
  });

  test('stays while the reader jumps within it, and while a frame in it loads', async () => {
    await page.evaluate(async () => {
      location.hash = 'comments';
      const frame = document.createElement('iframe');
      const loaded = new Promise((fulfil) => frame.addEventListener('load', fulfil));
      frame.src = '/';
      document.body.append(frame);
      await loaded;
    });
    const popup = await here.browser.clickToolbar(page);
    expect(await storedKind(popup)).toBe('compared');
    await settled(popup);
    expect(await painted()).toBeGreaterThan(0);
  });

  test('goes when the page is loaded anew', async () => {
    await page.reload();
    const extension = await here.browser.context.newPage();
    await extension.goto(here.browser.extensionUrl('extension/popup/index.html?tab=0'));
    const kinds = () =>
      extension.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { session: { get(): Promise<object> } } };
        };
        return Object.keys(await chrome.storage.session.get()).filter((key) => key !== 'page:0');
      });
    await until('the state to go', async () => (await kinds()).length === 0);
    await extension.close();
  });
});

test('after a page has turned into another story, a click is about that one', async () => {
  await page.goto(here.site.address(FIRST));
  const before = await readOutcome(await ask());
  // What a site does that fetches its stories: another address, other words, the same document.
  const other = samplePages()[1]?.slug ?? '';
  await page.evaluate(
    async (path) => {
      const arrived = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
      history.pushState(null, '', path);
      document.title = arrived.title;
      document.body.replaceChildren(...arrived.body.children);
    },
    new URL(here.site.address(other)).pathname,
  );
  const after = await readOutcome(await ask());
  expect(after.original).not.toBeNull();
  expect(after.original).not.toEqual(before.original);
});

describe('a page left while it is read', () => {
  const SOON = 'http://soon.example/story';
  const HELD = 'http://held.example/story';

  beforeEach(async () => {
    const soon = '<!doctype html><title>Soon</title><p>Soon.</p>';
    await page.route(SOON, (route) => route.fulfill({ contentType: 'text/html', body: soon }));
    // Its script never comes. Until then a browser keeps what is to be run in the page back.
    const held = '<!doctype html><title>Held</title><script src="/held.js"></script><p>Held.</p>';
    await page.route(HELD, (route) => route.fulfill({ contentType: 'text/html', body: held }));
    await page.route('http://held.example/held.js', () => undefined);
  });

  test.each([
    ['for one of the same site', () => here.site.address(LATE)],
    ['for one of another site', () => SOON],
    ['before it could be', () => HELD],
  ])('%s is not waited for any longer', async (_, left) => {
    await page.goto(left(), { waitUntil: 'commit' });
    const before = await here.browser.clickToolbar(page);
    await until('the reading', async () => (await storedKind(before)) === 'reading');
    await page.goto(here.site.address(FIRST));
    const popup = await ask();
    expect((await readOutcome(popup)).original).not.toBeNull();
    await until('the paint', async () => (await painted()) > 0);
  });

  test('for itself, loaded anew, is read anew', async () => {
    await page.goto(here.site.address(LATE));
    const before = await here.browser.clickToolbar(page);
    await until('the reading', async () => (await storedKind(before)) === 'reading');
    await page.reload();
    expect((await readOutcome(await ask())).original).not.toBeNull();
    await until('the paint', async () => (await painted()) > 0);
  });
});

test('a policy that forbids scripts and styles forbids no marks', async () => {
  await page.route(here.site.address(FIRST), async (route) => {
    const response = await route.fetch();
    const headers = {
      ...response.headers(),
      'content-security-policy': "default-src 'none'; sandbox allow-same-origin",
    };
    await route.fulfill({ response, headers });
  });
  await page.goto(here.site.address(FIRST));
  await ask();
  const highlights = await until('the paint', async () => {
    const sizes = await page.evaluate(() =>
      [...CSS.highlights.keys()].filter((name) => name.startsWith('palimpsest-')),
    );
    return sizes.length > 0 ? sizes : undefined;
  });
  const lines = await page.evaluate(
    (names) =>
      names.map((name) => getComputedStyle(document.body, `::highlight(${name})`).textDecorationLine),
    highlights,
  );
  expect(new Set(lines)).toEqual(new Set(['underline']));
});

test('a page without https is read as well', async () => {
  const html = await (await fetch(here.site.address(FIRST))).text();
  await page.route('http://news.example/story', (route) =>
    route.fulfill({ contentType: 'text/html', body: html }),
  );
  await page.goto('http://news.example/story');
  expect((await readOutcome(await ask())).original).not.toBeNull();
  await until('the paint', async () => (await painted()) > 0);
});

test('a page cannot fetch anything of ours', async () => {
  await page.goto(here.site.address(FIRST));
  await ask();
  for (const path of ['content.js', 'marks.css', 'icons/16.png', 'index/catalogue.json']) {
    const fetched = await page.evaluate(
      (url) =>
        fetch(url).then(
          (response) => response.status,
          () => 'refused',
        ),
      here.browser.extensionUrl(path),
    );
    expect(fetched).toBe('refused');
  }
});
