/**
 * `npm run screens`: photographs the first sample page where its marks stand and its popup, in the built extension; then every view in
 * every state, light and dark, narrow and from right to left, from made-up states. `npm run screens -- panel/with` takes those whose
 * path begins so. `npm test` takes the made-up states again and compares.
 */

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../browsers/chromium.ts';
import { settled } from '../browsers/popup.ts';
import { serveSample } from '../sample/server.ts';
import { buildExtension } from './build.ts';
import { photographer } from './photograph.ts';
import { SHOTS, type Shot } from './screens-page/shots.ts';

const FOLDER = 'docs/screens';

/** Where the sample page is shown to stand: the popup names its site, and a number of a port says nothing to a reader. */
const PAPER = 'https://paper.example';

async function photographSample(): Promise<void> {
  await buildExtension('chrome');
  const sample = await serveSample();
  const browser = await launchChromium('dist/chrome', { headless: true });
  try {
    const page = await browser.context.newPage();
    const path = sample.pages[0]?.path ?? '/';
    await page.route(`${PAPER}/**`, async (route) =>
      route.fulfill({ response: await route.fetch({ url: sample.url + path }) }),
    );
    await page.goto(PAPER + path);
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

async function photographStates(shots: readonly Shot[]): Promise<void> {
  const camera = await photographer();
  try {
    await writeFile(join(FOLDER, 'made-with.json'), `{ "chromium": "${camera.chromium}" }\n`);
    for (const shot of shots) {
      const file = join(FOLDER, `${shot.view}/${shot.name}.png`);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, await camera.take(shot));
    }
  } finally {
    await camera.close();
  }
}

async function main(): Promise<void> {
  const [named] = process.argv.slice(2);
  const shots = SHOTS.filter(({ view, name }) => `${view}/${name}`.startsWith(named ?? ''));
  if (named === undefined) {
    await rm(FOLDER, { recursive: true, force: true }); // photographs of states that are no more
    await mkdir(FOLDER, { recursive: true });
    await photographSample();
  }
  await photographStates(shots);
  console.log(`${shots.length} states are photographed in ${FOLDER}.`);
}

await main();
