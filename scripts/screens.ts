/**
 * `npm run screens`: photographs the first sample page where its marks stand and its popup, in the built extension; then every view in
 * every state, light and dark, narrow and from right to left, from made-up states. `npm run screens -- panel/with` takes those whose
 * path begins so.
 */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createServer } from 'vite';
import { launchChromium } from '../browsers/chromium.ts';
import { needChromium } from '../browsers/find.ts';
import { settled } from '../browsers/popup.ts';
import { serveSample } from '../sample/server.ts';
import { buildExtension } from './build.ts';
import { SHOTS, type Shot } from './screens-page/shots.ts';

const FOLDER = 'docs/screens';
const STATES_PAGE = 'scripts/screens-page/index.html';

async function photographSample(): Promise<void> {
  await buildExtension('chrome');
  const sample = await serveSample();
  const browser = await launchChromium('dist/chrome', { headless: true });
  try {
    const page = await browser.context.newPage();
    await page.goto(sample.url + (sample.pages[0]?.path ?? '/'));
    const popup = await browser.clickToolbar(page);
    await settled(popup);
    await writeFile(join(FOLDER, 'popup.png'), await popup.screenshot());
    await scrollToMarks(page);
    await page.screenshot({ path: join(FOLDER, 'page.png') });
  } finally {
    await browser.close();
    await sample.close();
  }
}

/** Waits for the paint, then scrolls to the middle one of the marks. */
async function scrollToMarks(page: Page): Promise<void> {
  await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('palimpsest-')));
  await page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
    const tops = ranges.map((range) => range.getBoundingClientRect().top).sort((a, b) => a - b);
    scrollBy(0, (tops[Math.floor(tops.length / 2)] ?? 0) - innerHeight / 2);
  });
}

/** Photographs states of views, each drawn by a page that a server builds from the sources. */
async function photographStates(shots: readonly Shot[]): Promise<void> {
  const server = await createServer({
    configFile: false,
    plugins: [preact()],
    logLevel: 'error',
    server: { port: 0 },
  });
  await server.listen();
  const browser = await chromium.launch({ executablePath: needChromium(), args: ['--no-sandbox'] });
  try {
    const address = `${server.resolvedUrls?.local[0]}${STATES_PAGE}`;
    for (const shot of shots) await photograph(browser, address, shot);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function photograph(browser: Browser, address: string, shot: Shot): Promise<void> {
  const { view, state, width, height, scheme, dir, forced, at, isUnfolded } = shot;
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    forcedColors: forced ? 'active' : 'none',
  });
  await page.goto(`${address}?${new URLSearchParams({ view, state, dir })}`);
  await page.waitForSelector('body > :not(script)', { state: 'attached' });
  await page.evaluate(() => document.fonts.ready);
  if (isUnfolded) await unfold(page);
  if (at !== null) await page.locator(at).evaluate((element) => element.scrollIntoView());
  await page.screenshot({ path: join(FOLDER, view, `${shot.name}.png`), fullPage: !shot.isCut });
  await page.close();
}

async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>('button[aria-expanded=false]'))
      button.click();
    for (const closed of document.querySelectorAll('details')) closed.open = true;
  });
}

async function main(): Promise<void> {
  const [named] = process.argv.slice(2);
  const shots = SHOTS.filter(({ view, name }) => `${view}/${name}`.startsWith(named ?? ''));
  for (const folder of new Set(shots.map(({ view }) => view)))
    await mkdir(join(FOLDER, folder), { recursive: true });
  if (named === undefined) await photographSample();
  await photographStates(shots);
  console.log(`${shots.length} states are photographed in ${FOLDER}.`);
}

await main();
