import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Firefox, launchFirefox } from '../../../browsers/firefox.ts';
import { type Outcome, type Popup, readOutcome, settled } from '../../../browsers/popup.ts';
import { until } from '../../../browsers/until.ts';
import { type PageServer, servePages } from '../../support/serve-pages.ts';
import {
  ask,
  ORIGINAL_TITLE,
  originalPage,
  type Published,
  publish,
  rewrittenPage,
} from '../remote-index.ts';

let published: Published;
let browser: Firefox;
let site: PageServer;
let popup: Popup;

beforeAll(async () => {
  published = await publish('dist/firefox');
  site = await servePages({ '/rewrite': await rewrittenPage(), '/original': await originalPage() });
  browser = await launchFirefox(published.extension);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
  await published?.close();
});

/** Opens a page and the popup over it; later questions are asked out of that popup. */
async function look(path: string): Promise<Outcome> {
  await browser.open(site.url(path));
  popup = await browser.clickToolbar();
  await settled(popup);
  return readOutcome(popup);
}

const run = <T>(body: string): Promise<T> => popup.run<T>(body);

test('a remote index that was built, served and added finds the original of a page', async () => {
  expect((await look('/rewrite')).original).toBeNull();
  const added = await ask(run, 'addRemote', { url: published.address });
  if (!added.done) throw new Error(JSON.stringify(added.trouble));
  const { id } = added.value;
  await until('the remote to be ready', async () => {
    const found = (await ask(run, 'listSources', null)).find((source) => source.id === id);
    return found?.activity.kind === 'ready' && found.originals === 2;
  });
  const { original, findings } = await look('/rewrite');
  expect(original?.title).toBe(ORIGINAL_TITLE);
  expect(findings.map(({ words }) => words).join(' | ')).toContain('210 tonnes');
  expect(await ask(run, 'removeRemote', { id })).toEqual({ done: true, value: null });
  expect((await look('/rewrite')).original).toBeNull();
}, 120_000);

test('a page that the reader keeps is an original from then on', async () => {
  await look('/original');
  const tab = await run<number>(
    'const [tab] = await browser.tabs.query({ active: true, currentWindow: true }); return tab.id',
  );
  expect(await ask(run, 'addPersonal', { tab: tab as never })).toMatchObject({
    done: true,
    value: { card: { title: ORIGINAL_TITLE, publisher: 'The Sorrel Bay Lantern' } },
  });
  expect((await look('/rewrite')).original?.title).toBe(ORIGINAL_TITLE);
}, 120_000);
