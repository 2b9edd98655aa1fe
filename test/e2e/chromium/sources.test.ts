import { readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Chromium, inTab, launchChromium } from '../../../browsers/chromium.ts';
import { type Outcome, readOutcome, settled } from '../../../browsers/popup.ts';
import { until } from '../../../browsers/until.ts';
import type { SourceState } from '../../../extension/messages/source-state.ts';
import { type PageServer, servePages } from '../../support/serve-pages.ts';
import { grantedCopy } from '../extension-copy.ts';
import { expectPackTaken, type PackReader } from '../pack.ts';
import {
  ask,
  ORIGINAL_TITLE,
  originalPage,
  type Published,
  publish,
  type Run,
  rewrittenPage,
} from '../remote-index.ts';
import type { ExtensionCopy } from '../session.ts';

let published: Published;
let granted: ExtensionCopy;
let browser: Chromium;
let site: PageServer;
let run: Run;

beforeAll(async () => {
  published = await publish();
  granted = await grantedCopy('dist/chrome');
  site = await servePages({ '/rewrite': await rewrittenPage(), '/original': await originalPage() });
}, 120_000);

afterAll(async () => {
  await site?.close();
  await published?.close();
  await granted?.remove();
});

beforeEach(async () => {
  browser = await launchChromium(granted.path, { headless: true });
  const page = await browser.context.newPage();
  await page.goto(browser.extensionUrl('icons/16.png'));
  run = <T>(body: string) => page.evaluate(`(async () => {${body}})()`) as Promise<T>;
  return () => browser.close();
});

async function look(path: string): Promise<Outcome> {
  const page = await browser.context.newPage();
  await page.goto(site.url(path));
  const popup = await browser.clickToolbar(page);
  await settled(popup);
  return readOutcome(popup);
}

/** The state of a source once it is ready. */
function ready(id: string): Promise<SourceState> {
  return until(`${id} to be ready`, async () => {
    const found = (await ask(run, 'listSources', null)).find((source) => source.id === id);
    return found?.activity.kind === 'ready' && found.originals > 0 ? found : undefined;
  });
}

describe('a remote index', () => {
  test('that was built, served and added finds the original of a page', async () => {
    expect((await look('/rewrite')).original).toBeNull();
    const added = await ask(run, 'addRemote', { url: published.address });
    if (!added.done) throw new Error(JSON.stringify(added.trouble));
    expect(await ready(added.value.id)).toMatchObject({
      kind: 'remote',
      name: 'Sorrel Bay papers',
      originals: 2,
      refused: [],
    });
    const { original, findings } = await look('/rewrite');
    expect(original?.title).toBe(ORIGINAL_TITLE);
    const words = findings.map((finding) => finding.words).join(' | ');
    expect(words).toContain('210 tonnes');
    expect(words).toContain('University of Lenmark');

    await browser.stopWorker();
    expect((await look('/rewrite')).original?.title).toBe(ORIGINAL_TITLE);

    expect(await ask(run, 'removeRemote', { id: added.value.id })).toEqual({ done: true, value: null });
    expect((await look('/rewrite')).original).toBeNull();
  }, 120_000);

  test('goes on downloading where it was when the worker was stopped', async () => {
    const slow = await serveSlowly(published.index);
    try {
      const added = await ask(run, 'addRemote', { url: slow.url });
      if (!added.done) throw new Error(JSON.stringify(added.trouble));
      await until('the shard that hangs to be asked for', async () =>
        slow.asked.at(-1)?.endsWith('.records'),
      );
      await browser.stopWorker();
      const before = slow.asked.filter((name) => name.endsWith('.fingerprints')).length;
      slow.goOn();
      await ready(added.value.id);
      expect(slow.asked.filter((name) => name.endsWith('.fingerprints'))).toHaveLength(before);
    } finally {
      slow.server.closeAllConnections();
      slow.server.close();
    }
  }, 60_000);

  test('at an address where there is none is told so, and leaves nothing behind', async () => {
    const wrong = [
      ['http://127.0.0.1:9/', 'unreachable'],
      [site.url('/rewrite'), 'not-found'],
      ['https://papers.example/', 'not-permitted'],
      ['javascript:alert(1)', 'bad-address'],
    ] as const;
    for (const [url, code] of wrong)
      expect(await ask(run, 'addRemote', { url })).toMatchObject({ done: false, trouble: { code } });
    expect((await ask(run, 'listSources', null)).map(({ kind }) => kind)).toEqual(['bundled', 'personal']);
  });

  test('is served as the guide says: what readers need, and for how long they may keep it', async ({
    skip,
  }) => {
    if (published.server.by !== 'nginx') skip('there is no nginx here');
    const asked = (await readdir(published.index)).map(async (name) => {
      const { status, headers } = await fetch(published.address + name);
      return [name.split('.')[1], status, headers.get('cache-control')].join(' ');
    });
    expect([...new Set(await Promise.all(asked))].sort()).toEqual([
      'fingerprints 200 public, max-age=31536000, immutable',
      'json 200 no-cache',
      'keeper 404 ',
      'records 200 public, max-age=31536000, immutable',
    ]);
  });
});

test('a pack that is chosen or dropped in the settings finds the original, and is refused where it is damaged', async () => {
  const options = await browser.context.newPage();
  const reader: PackReader = {
    openSettings: async () => {
      await options.goto(browser.extensionUrl('extension/options/index.html'));
      await options.bringToFront();
      return inTab(options);
    },
    chooseFile: (selector, file) => options.locator(selector).setInputFiles(file),
    look: () => look('/rewrite'),
  };
  await expectPackTaken(reader, published.pack);
}, 120_000);

test('a page that the reader keeps is an original from then on', async () => {
  const page = await browser.context.newPage();
  await page.goto(site.url('/original'));
  await settled(await browser.clickToolbar(page));
  const tab = await run<number>(
    `const tabs = await chrome.tabs.query({}); return tabs.find(({ url }) => url?.endsWith('/original'))?.id`,
  );
  const kept = await ask(run, 'addPersonal', { tab: tab as never });
  expect(kept).toMatchObject({
    done: true,
    value: { card: { title: ORIGINAL_TITLE, publisher: 'The Sorrel Bay Lantern' } },
  });
  await browser.stopWorker();
  expect((await look('/rewrite')).original?.title).toBe(ORIGINAL_TITLE);
  expect((await look('/original')).original).toBeNull();

  const file = await ask(run, 'exportPersonal', { withText: true });
  if (!file.done || !kept.done) throw new Error('it was not exported');
  expect(await ask(run, 'removePersonal', { ids: [kept.value.id] })).toEqual({ done: true, value: 1 });
  expect((await look('/rewrite')).original).toBeNull();
  expect(await ask(run, 'importPersonal', { parcel: file.value })).toEqual({
    done: true,
    value: { added: 1, replaced: 0 },
  });
  expect((await look('/rewrite')).original?.title).toBe(ORIGINAL_TITLE);
}, 120_000);

/** Serves an index whose record shards do not come before `goOn`. */
async function serveSlowly(index: string) {
  const files = new Map(
    await Promise.all(
      (await readdir(index)).map(async (name) => [name, await readFile(join(index, name))] as const),
    ),
  );
  const asked: string[] = [];
  let goOn = () => {};
  const mayGoOn = new Promise<void>((fulfil) => {
    goOn = fulfil;
  });
  const server: Server = createServer(async (request, response) => {
    const name = (request.url ?? '').slice(1);
    asked.push(name);
    if (name.endsWith('.records')) await mayGoOn;
    response.writeHead(files.has(name) ? 200 : 404).end(files.get(name));
  });
  await new Promise<void>((fulfil) => server.listen(0, '127.0.0.1', fulfil));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    goOn: () => goOn(),
    server,
  };
}
