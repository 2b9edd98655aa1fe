/** The sample site without a display: each page opened, the toolbar button clicked, the outcome told and photographed. */

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { type Chromium, launchChromium } from '../browsers/chromium.ts';
import { type Outcome, readOutcome, settled } from '../browsers/popup.ts';
import { type Addition, additionsOn } from '../sample/expected.ts';
import type { SampleServer } from '../sample/server.ts';
import { printable } from '../src/cli/printable.ts';

/** Visits every page of the site in a headless Chromium; writes PNGs of page and popup into the folder. */
export async function tour(sample: SampleServer, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  console.log(
    'There is no display here, so Chromium runs without a window and Palimpsest reports in the terminal.',
  );
  const browser = await launchChromium('dist/chrome', { headless: true });
  try {
    for (const [at, { slug, path, title, note }] of sample.pages.entries()) {
      const page = await browser.context.newPage();
      await page.goto(`${sample.url}${path}`);
      console.log(`\n${at + 1}. ${printable(title)}\n   The sample’s label: ${note}\n\n   Palimpsest says:`);
      const outcome = await visit(browser, page, join(folder, `${at + 1}-${slug}`));
      console.log(report(outcome, additionsOn(slug)));
      await page.close();
    }
  } finally {
    await browser.close();
  }
  console.log(`\nScreenshots of every page and popup are in ${resolve(folder)}`);
}

/** Clicks the toolbar button, waits for the outcome, and photographs the page and the popup with its lists unfolded. */
async function visit(browser: Chromium, page: Page, photo: string): Promise<Outcome> {
  const popup = await browser.clickToolbar(page);
  await settled(popup);
  const outcome = await readOutcome(popup);
  await writeFile(`${photo}-popup.png`, await popup.screenshot());
  await page.screenshot({ path: `${photo}-page.png`, fullPage: true });
  return outcome;
}

function report({ summary, findings, possible }: Outcome, additions: readonly Addition[]): string {
  const lines = summary.split('\n').filter((line) => line.trim() !== '');
  const listed = findings.flatMap(({ words, why }) => [`  • ${words}`, `      ${why}`]);
  const also = possible.map(({ words, why }) => `  ? ${words} (${why})`);
  const isFound = ({ text }: Addition) =>
    findings.some(({ words }) => text.includes(words) || words.includes(text));
  const found = additions.filter(isFound).length;
  const score =
    additions.length === 0 ? [] : [`Of the ${additions.length} planted changes ${found} are marked.`];
  return [...lines, ...listed, ...(also.length > 0 ? ['Possible', ...also] : []), ...score]
    .map((line) => `   ${printable(line)}`)
    .join('\n');
}
