import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Firefox, launchFirefox } from '../../../browsers/firefox.ts';
import { clickFinding, type Popup, readOutcome, settled } from '../../../browsers/popup.ts';
import { samplePages } from '../../../sample/articles.ts';
import { type SampleServer, serveSample } from '../../../sample/server.ts';
import { expectOutcome } from '../expect-outcome.ts';

let browser: Firefox;
let site: SampleServer;

beforeAll(async () => {
  site = await serveSample();
  browser = await launchFirefox('dist/firefox');
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

function address(slug: string | undefined): string {
  return site.url + (site.pages.find((page) => page.slug === slug)?.path ?? '/');
}

async function ask(): Promise<Popup> {
  const popup = await browser.clickToolbar();
  await settled(popup);
  return popup;
}

test.each(samplePages().map(({ slug }) => slug))('%s', async (slug) => {
  await browser.open(address(slug));
  expectOutcome(slug, await readOutcome(await ask()));
});

test('findings are painted and scrolled to, and the document stays as it was', async () => {
  await browser.open(address(samplePages()[0]?.slug));
  const before = await browser.run('return document.documentElement.outerHTML');
  const popup = await ask();
  const { findings } = await readOutcome(popup);
  await browser.waitFor("return [...CSS.highlights].some(([name]) => name.startsWith('palimpsest-'))");
  await browser.run('scrollTo(0, document.body.scrollHeight)');
  const bottom = await browser.run('return scrollY');
  await clickFinding(popup, findings[0]?.words ?? '');
  await browser.waitFor(`return scrollY < ${bottom}`);
  expect(await browser.run('return document.documentElement.outerHTML')).toBe(before);
});
