import { afterAll, beforeAll, describe, test } from 'vitest';
import { type Firefox, launchFirefox } from '../../../browsers/firefox.ts';
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

let browser: Firefox;
let site: SampleServer;

describe.skipIf(!SEEDS_ARE_HERE)('the documents the project began with', () => {
  beforeAll(async () => {
    site = await serveSample({ extra: seedPages() });
    browser = await launchFirefox('dist/firefox');
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  async function ask(slug: string): Promise<Outcome> {
    await browser.open(`${site.url}/extra/${slug}`);
    const popup = await browser.clickToolbar();
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
