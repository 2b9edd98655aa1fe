import { expect, test } from 'vitest';
import { readOutcome, settled } from '../../../browsers/popup.ts';
import { FIRST, samplePages } from '../../../sample/articles.ts';
import { serveSample } from '../../../sample/server.ts';
import { inFirefox } from '../session.ts';

const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;
/** A page whose article is put in by a script some time after it has loaded. */
const LATE = samplePages().find(({ lateMs }) => lateMs)?.slug ?? '';
const MARKS = "[...CSS.highlights.keys()].filter((name) => name.startsWith('palimpsest-'))";

const here = inFirefox(async () => {
  const html = await htmlOfFirstPage();
  const strict = { slug: 'strict', title: 'Strict', html: html.replace('<head>', `<head>${POLICY}`) };
  return serveSample({ extra: [strict] });
});

async function htmlOfFirstPage(): Promise<string> {
  const plain = await serveSample();
  const response = await fetch(plain.address(FIRST));
  await plain.close();
  return response.text();
}

test('a policy that forbids scripts and styles forbids no marks', async () => {
  await here.browser.open(here.site.address('strict'));
  const popup = await here.browser.clickToolbar();
  await settled(popup);
  expect((await readOutcome(popup)).original).not.toBeNull();
  await here.browser.waitFor(`return ${MARKS}.length > 0`);
  const lines = `${MARKS}.map((name) => getComputedStyle(document.body, '::highlight(' + name + ')').textDecorationLine)`;
  expect(new Set(await here.browser.run<string[]>(`return ${lines}`))).toEqual(new Set(['underline']));
});

test('marks go when the page turns into another story without loading', async () => {
  await here.browser.open(here.site.address(FIRST));
  await settled(await here.browser.clickToolbar());
  await here.browser.waitFor(`return ${MARKS}.length > 0`);
  await here.browser.run("history.pushState(null, '', '/another'); document.body.append('Another story')");
  await here.browser.waitFor(`return ${MARKS}.length === 0`);
});

test('a page left while it is read is not waited for any longer', async () => {
  await here.browser.open(here.site.address(LATE));
  const before = await here.browser.clickToolbar();
  await before.waitFor("return document.querySelector('main[aria-busy=true]') !== null");
  await here.browser.open(here.site.address(FIRST));
  const popup = await here.browser.clickToolbar();
  await settled(popup);
  expect((await readOutcome(popup)).original).not.toBeNull();
  await here.browser.waitFor(`return ${MARKS}.length > 0`);
});

test('a page of the browser itself may not be read', async () => {
  await here.browser.open('about:license');
  const popup = await here.browser.clickToolbar();
  await settled(popup);
  expect(await popup.run("return document.querySelector('.failed') !== null")).toBe(true);
});
