import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Firefox, launchFirefox } from '../../../browsers/firefox.ts';
import { type PageServer, servePages } from '../../support/serve-pages.ts';

const PAGE =
  '<!doctype html><html lang="en"><title>Ferry times</title><h1>Ferry times</h1><p>Every hour.</p></html>';

let browser: Firefox;
let server: PageServer;

beforeAll(async () => {
  server = await servePages({ '/ferry': PAGE });
  browser = await launchFirefox('dist/firefox');
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test('a click on the toolbar button opens the popup', async () => {
  await browser.open(server.url('/ferry'));
  const popup = await browser.clickToolbar();
  expect(await popup.waitFor('return document.body.innerText.trim()')).not.toBe('');
});
