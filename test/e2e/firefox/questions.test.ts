import { afterAll, expect, test } from 'vitest';
import { type Popup, press, readOutcome, settled } from '../../../browsers/popup.ts';
import { until } from '../../../browsers/until.ts';
import messages from '../../../extension/public/_locales/en/messages.json' with { type: 'json' };
import { FIRST } from '../../../sample/articles.ts';
import { serveSample } from '../../../sample/server.ts';
import { ORIGINAL_TITLE, type Published, publish, rewrittenPage } from '../remote-index.ts';
import { inFirefox } from '../session.ts';

let published: Published;

const here = inFirefox(async () => {
  published = await publish();
  return serveSample({ extra: [{ slug: 'rewrite', title: ORIGINAL_TITLE, html: await rewrittenPage() }] });
});

afterAll(() => published?.close());

const SITE_BOX = "document.querySelector('footer.site input')";

async function askAbout(slug: string): Promise<Popup> {
  await here.browser.open(here.site.address(slug));
  const popup = await here.browser.clickToolbar();
  await settled(popup);
  return popup;
}

/** Ticks or unticks "look by itself" in the popup. */
async function tickSite(popup: Popup): Promise<void> {
  await popup.waitFor(`return ${SITE_BOX} !== null`);
  await popup.run(`${SITE_BOX}.click()`);
}

test('looking at a site by itself: refused, nothing changes; allowed, the button counts; ended, the leave is given back', async () => {
  const popup = await askAbout('home');
  await tickSite(popup);
  expect(await here.browser.answerQuestion('refuse')).toContain('127.0.0.1');
  await popup.waitFor(`return !${SITE_BOX}.checked`);
  await here.browser.open(here.site.address(FIRST));
  expect(await here.browser.badge()).toBe('');

  const again = await askAbout('home');
  await tickSite(again);
  await here.browser.answerQuestion('allow');
  await again.waitFor('return (await browser.scripting.getRegisteredContentScripts()).length === 1');
  await here.browser.open(here.site.address(FIRST));
  await until('a number on the button', async () => /\d/.test(await here.browser.badge()));
  expect(await here.browser.run('return CSS.highlights.size')).toBe(0);

  const over = await askAbout(FIRST);
  await tickSite(over);
  const allowed = "browser.permissions.contains({ origins: ['http://127.0.0.1/*'] })";
  await over.waitFor(`return !(await ${allowed})`);
});

test('an index from the web: refused, that is said; allowed, it is downloaded and finds an original', async () => {
  const popup = await askAbout('rewrite');
  expect((await readOutcome(popup)).original).toBeNull();
  await press(popup, messages.settings.message);
  await here.browser.goToTab('newest', 2);
  const add = async () => {
    await here.browser.waitFor("return document.querySelector('#remote-url') !== null");
    await here.browser.run(`
      const field = document.querySelector('#remote-url');
      field.value = ${JSON.stringify(published.address)};
      field.dispatchEvent(new Event('input', { bubbles: true }));`);
    await here.browser.click('#remote-url ~ button');
  };
  await add();
  await here.browser.answerQuestion('refuse');
  await here.browser.waitFor("return document.body.innerText.includes('did not allow reading from')");
  await add();
  await here.browser.answerQuestion('allow');
  await here.browser.waitFor("return document.body.innerText.includes('2 originals')");
  await here.browser.goToTab('first', 2);
  expect((await readOutcome(await askAbout('rewrite'))).original?.title).toBe(ORIGINAL_TITLE);
});

/** Firefox gives this right without asking the reader, at the click that needs it. */
test('a search on the web: the reader’s own engine is asked for the words that were shown, when they are clicked', async () => {
  const popup = await askAbout('mole-street-road-works');
  await press(popup, messages.searchWeb.message);
  const words = await popup.waitFor<string>("return document.querySelector('.search .words')?.innerText");
  expect(await popup.run("return browser.permissions.contains({ permissions: ['search'] })")).toBe(false);
  await press(popup, messages.searchNow.message);
  const asked = await until('the search', async () => {
    const address = await here.browser.shownAddress();
    return /^https?:/.test(address) && !address.startsWith(here.site.url) ? new URL(address) : undefined;
  });
  expect([...asked.searchParams.values()]).toContain(words);
});
