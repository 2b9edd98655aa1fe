import { expect, test } from 'vitest';
import { clickFinding, type Popup, readOutcome, settled } from '../../../browsers/popup.ts';
import { FIRST, samplePages } from '../../../sample/articles.ts';
import { serveSample } from '../../../sample/server.ts';
import { expectOutcome } from '../expect-outcome.ts';
import { inFirefox } from '../session.ts';

const here = inFirefox(() => serveSample());

async function ask(): Promise<Popup> {
  const popup = await here.browser.clickToolbar();
  await settled(popup);
  return popup;
}

test.each(samplePages().map(({ slug }) => slug))('%s', async (slug) => {
  await here.browser.open(here.site.address(slug));
  expectOutcome(slug, await readOutcome(await ask()));
});

test('findings are painted and scrolled to, and the document stays as it was', async () => {
  await here.browser.open(here.site.address(FIRST));
  const before = await here.browser.run('return document.documentElement.outerHTML');
  const popup = await ask();
  const { findings } = await readOutcome(popup);
  await here.browser.waitFor("return [...CSS.highlights].some(([name]) => name.startsWith('palimpsest-'))");
  await here.browser.run('scrollTo(0, document.body.scrollHeight)');
  const bottom = await here.browser.run('return scrollY');
  await clickFinding(popup, findings[0]?.words ?? '');
  await here.browser.waitFor(`return scrollY < ${bottom}`);
  expect(await here.browser.run('return document.documentElement.outerHTML')).toBe(before);
});
