import { afterAll, expect, test } from 'vitest';
import { type Outcome, type Popup, readOutcome, settled } from '../../../browsers/popup.ts';
import { until } from '../../../browsers/until.ts';
import { servePages } from '../../support/serve-pages.ts';
import { grantedCopy } from '../extension-copy.ts';
import { expectPackTaken } from '../pack.ts';
import {
  ask,
  ORIGINAL_TITLE,
  originalPage,
  type Published,
  publish,
  rewrittenPage,
} from '../remote-index.ts';
import { inFirefox } from '../session.ts';

let published: Published;
let popup: Popup;

const here = inFirefox(async () => {
  published = await publish();
  return servePages({ '/rewrite': await rewrittenPage(), '/original': await originalPage() });
}, grantedCopy);

afterAll(() => published?.close());

/** Opens a page and the popup over it; later questions are asked out of that popup. */
async function look(path: string): Promise<Outcome> {
  await here.browser.open(here.site.url(path));
  popup = await here.browser.clickToolbar();
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

test(
  'a pack that is chosen or dropped in the settings finds the original, and is refused where it is damaged',
  () =>
    expectPackTaken(
      {
        openSettings: async () => {
          await here.browser.open(here.browser.extensionUrl('extension/options/index.html'));
          return here.browser;
        },
        chooseFile: here.browser.chooseFile,
        look: () => look('/rewrite'),
      },
      published.pack,
    ),
  120_000,
);

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
