import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { clickSideBySide, press, settled } from '../../../browsers/popup.ts';
import { until } from '../../../browsers/until.ts';
import messages from '../../../extension/public/_locales/en/messages.json' with { type: 'json' };
import { palimpsest } from '../../unit/cli/palimpsest.ts';
import { inFirefox } from '../session.ts';
import { ORIGINAL_TEXT, serveUnlistedPair, TITLES } from '../unlisted-pair.ts';

const here = inFirefox(serveUnlistedPair);
const folder = mkdtemp(join(tmpdir(), 'palimpsest-opened-'));

afterAll(async () => rm(await folder, { recursive: true, force: true }));

/** A pack that knows the original of the page, and where it stands, without its words. */
async function packWithoutText(): Promise<string> {
  const inside = await folder;
  const [originals, index, pack] = [
    join(inside, 'originals.jsonl'),
    join(inside, 'index'),
    join(inside, 'originals.palimpsest'),
  ] as const;
  const line = { id: 'one', url: here.site.url('/original'), title: TITLES.original, text: ORIGINAL_TEXT };
  await writeFile(originals, JSON.stringify(line));
  for (const args of [
    ['index', 'build', '--out', index, originals],
    ['index', 'pack', '--out', pack, index],
  ]) {
    const { status, err } = await palimpsest(args);
    if (status !== 0) throw new Error(err);
  }
  return pack;
}

test('where the original is opened, its words complete the comparison', async () => {
  await here.browser.open(here.browser.extensionUrl('extension/options/index.html'));
  await here.browser.waitFor("return document.querySelector('.adding input[type=file]') !== null");
  await here.browser.chooseFile(
    'section[aria-labelledby=sources] > .adding input[type=file]',
    await packWithoutText(),
  );
  await here.browser.waitFor(
    `return document.body.innerText.includes(${JSON.stringify(messages.isDone.message)})`,
  );

  await here.browser.open(here.site.url('/page'));
  const popup = await here.browser.clickToolbar();
  await settled(popup);
  await clickSideBySide(popup);
  const sidebar = await here.browser.sidebar();
  await sidebar.waitFor("return document.querySelector('.no-text button') !== null");
  await sidebar.run("document.querySelector('.no-text button').click()");
  await here.browser.goToTab('newest', 2);
  await until('the original', async () => (await here.browser.shownAddress()).endsWith('/original'));
  await press(await here.browser.clickToolbar(), messages.compareWithThisPage.message);
  await here.browser.goToTab('first', 2);

  const openings = ORIGINAL_TEXT.split('\n\n')
    .slice(1)
    .map((paragraph) => paragraph.slice(0, 40));
  const completed = await here.browser.sidebar();
  await completed.waitFor(`
    const words = document.querySelector('.rows')?.innerText ?? '';
    return ${JSON.stringify(openings)}.some((opening) => words.includes(opening));`);
  expect(await completed.run("return document.querySelector('.no-text')")).toBeNull();
}, 120_000);
