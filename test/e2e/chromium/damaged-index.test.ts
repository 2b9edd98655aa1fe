import { cp, mkdtemp, readFile, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../../../browsers/chromium.ts';
import { readOutcome, settled } from '../../../browsers/popup.ts';
import messages from '../../../extension/public/_locales/en/messages.json' with { type: 'json' };
import { type SampleServer, serveSample } from '../../../sample/server.ts';
import { CATALOGUE, decodeCatalogue } from '../../../src/index-format/catalogue.ts';

let browser: Chromium;
let site: SampleServer;
let folder: string;
let damaged: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'palimpsest-damaged-'));
  await cp('dist/chrome', folder, { recursive: true });
  damaged = await cutFirstShardInHalf(join(folder, 'index'));
  site = await serveSample();
  browser = await launchChromium(folder, { headless: true });
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Damages the shard that every search needs first; gives its name. */
async function cutFirstShardInHalf(index: string): Promise<string> {
  const catalogue = decodeCatalogue(await readFile(join(index, CATALOGUE)));
  const shard = catalogue.volumes[0]?.fingerprints;
  if (!shard) throw new Error('The bundled index has no volume.');
  await truncate(join(index, shard.name), shard.bytes >> 1);
  return shard.name;
}

test('a damaged part of the index is refused by name and reason, and the popup has an outcome', async () => {
  const page = await browser.context.newPage();
  await page.goto(site.url + (site.pages[0]?.path ?? ''));
  const popup = await browser.clickToolbar(page);
  await settled(popup);
  const { summary } = await readOutcome(popup);
  expect(summary).toContain(messages.refusedTruncated.message.replace('$PART$', damaged));
});
