import { afterAll, beforeAll, describe, test } from 'vitest';
import { type Chromium, launchChromium } from '../../../browsers/chromium.ts';
import { type Outcome, readOutcome, settled } from '../../../browsers/popup.ts';
import { type SampleServer, serveSample } from '../../../sample/server.ts';
import {
  expectIndependent,
  expectRewrite,
  INDEPENDENT,
  REWRITE,
  SEEDS_ARE_HERE,
  seedPages,
} from '../seeds.ts';

let browser: Chromium;
let site: SampleServer;

describe.skipIf(!SEEDS_ARE_HERE)('the documents the project began with', () => {
  beforeAll(async () => {
    site = await serveSample({ extra: seedPages() });
    browser = await launchChromium('dist/chrome', { headless: true });
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  async function ask(slug: string): Promise<Outcome> {
    const page = await browser.context.newPage();
    await page.goto(`${site.url}/extra/${slug}`);
    const popup = await browser.clickToolbar(page);
    await settled(popup);
    return readOutcome(popup);
  }

  test('a rewrite is recognised, and what it adds is listed', async () => {
    expectRewrite(await ask(REWRITE));
  });

  test('an article on the same subject is not called a rewrite', async () => {
    expectIndependent(await ask(INDEPENDENT));
  });
});
