/** The extension installed as a reader does, not loaded from a folder. */
import { test } from 'vitest';
import { servePages } from '../../support/serve-pages.ts';
import { packagedCopy } from '../extension-copy.ts';
import { expectSampleCompared, FIRST_PAGE } from '../first-page.ts';
import { inFirefox } from '../session.ts';

const here = inFirefox(() => servePages({}), packagedCopy);

test('the first page opens by itself, and compares its sample', async () => {
  await here.browser.goToTab('newest', 2);
  await here.browser.waitFor(
    `return location.href === ${JSON.stringify(here.browser.extensionUrl(FIRST_PAGE))}`,
  );
  await expectSampleCompared(here.browser);
});
