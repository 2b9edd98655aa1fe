import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Firefox, launchFirefox } from '../../../browsers/firefox.ts';
import { readOutcome, settled } from '../../../browsers/popup.ts';
import { samplePages } from '../../../sample/articles.ts';
import { type SampleServer, serveSample } from '../../../sample/server.ts';

const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;
const MARKS = "[...CSS.highlights.keys()].filter((name) => name.startsWith('palimpsest-'))";

let browser: Firefox;
let site: SampleServer;

beforeAll(async () => {
  const html = await htmlOfFirstPage();
  const strict = { slug: 'strict', title: 'Strict', html: html.replace('<head>', `<head>${POLICY}`) };
  site = await serveSample({ extra: [strict] });
  browser = await launchFirefox('dist/firefox');
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function htmlOfFirstPage(): Promise<string> {
  const plain = await serveSample();
  const response = await fetch(plain.url + firstPath(plain));
  await plain.close();
  return response.text();
}

function firstPath({ pages }: SampleServer): string {
  return pages.find(({ slug }) => slug === samplePages()[0]?.slug)?.path ?? '/';
}

test('a policy that forbids scripts and styles forbids no marks', async () => {
  await browser.open(`${site.url}/extra/strict`);
  const popup = await browser.clickToolbar();
  await settled(popup);
  expect((await readOutcome(popup)).original).not.toBeNull();
  await browser.waitFor(`return ${MARKS}.length > 0`);
  const lines = `${MARKS}.map((name) => getComputedStyle(document.body, '::highlight(' + name + ')').textDecorationLine)`;
  expect(new Set(await browser.run<string[]>(`return ${lines}`))).toEqual(new Set(['underline']));
});

test('marks go when the page turns into another story without loading', async () => {
  await browser.open(site.url + firstPath(site));
  await settled(await browser.clickToolbar());
  await browser.waitFor(`return ${MARKS}.length > 0`);
  await browser.run("history.pushState(null, '', '/another'); document.body.append('Another story')");
  await browser.waitFor(`return ${MARKS}.length === 0`);
});

test('a page of the browser itself may not be read', async () => {
  await browser.open('about:license');
  const popup = await browser.clickToolbar();
  await settled(popup);
  expect(await popup.run("return document.querySelector('.failed') !== null")).toBe(true);
});
