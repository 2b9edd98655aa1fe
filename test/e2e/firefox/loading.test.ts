import { expect, test } from 'vitest';
import { servePages } from '../../support/serve-pages.ts';
import { inFirefox } from '../session.ts';

const PAGE =
  '<!doctype html><html lang="en"><title>Ferry times</title><h1>Ferry times</h1><p>Every hour.</p></html>';

const here = inFirefox(() => servePages({ '/ferry': PAGE }));

test('a click on the toolbar button opens the popup', async () => {
  await here.browser.open(here.site.url('/ferry'));
  const popup = await here.browser.clickToolbar();
  expect(await popup.waitFor('return document.body.innerText.trim()')).not.toBe('');
});
