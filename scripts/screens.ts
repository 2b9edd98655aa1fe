/** `npm run screens`: photographs the first sample page where its marks stand, and its popup, for the README. */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../browsers/chromium.ts';
import { settled } from '../browsers/popup.ts';
import { serveSample } from '../sample/server.ts';
import { buildExtension } from './build.ts';

const FOLDER = 'docs/screens';

async function main(): Promise<void> {
  await buildExtension('chrome');
  await mkdir(FOLDER, { recursive: true });
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
    console.log(`The first sample page and its popup are photographed in ${FOLDER}.`);
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

await main();
