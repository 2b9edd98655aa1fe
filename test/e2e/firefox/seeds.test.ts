import { describe, test } from 'vitest';
import { type Outcome, readOutcome, settled } from '../../../browsers/popup.ts';
import { serveSample } from '../../../sample/server.ts';
import {
  expectIndependent,
  expectRewrite,
  INDEPENDENT,
  REWRITE,
  SEEDS_ARE_HERE,
  seedPages,
} from '../seeds.ts';
import { inFirefox } from '../session.ts';

describe.skipIf(!SEEDS_ARE_HERE)('the documents the project began with', () => {
  const here = inFirefox(() => serveSample({ extra: seedPages() }));

  async function ask(slug: string): Promise<Outcome> {
    await here.browser.open(here.site.address(slug));
    const popup = await here.browser.clickToolbar();
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
