/** Photographs views in made-up states: for docs/screens, and for the test that compares with what lies there. */

import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { chromium, type Page } from 'playwright-core';
import { build, preview } from 'vite';
import { needChromium } from '../browsers/find.ts';
import type { Shot, ShotView } from './screens-page/shots.ts';

const PAGE = 'scripts/screens-page';
const BUILT = 'dist/screens-page';

/** Text is drawn the same way whatever a machine's settings for its screen are. */
const PLAIN_TEXT = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];

/** Takes photographs, as PNGs, until it is closed. */
export interface Photographer {
  /** The browser's major version. */
  readonly chromium: string;
  take(shot: Shot): Promise<Buffer>;
  close(): Promise<void>;
}

/** Builds the page that draws the views and opens it in a Chromium. */
export async function photographer(): Promise<Photographer> {
  const root = { root: PAGE, configFile: false, logLevel: 'error' } as const;
  const outDir = join(process.cwd(), BUILT);
  await build({ ...root, plugins: [preact()], build: { outDir, emptyOutDir: true, target: 'esnext' } });
  const server = await preview({ ...root, build: { outDir }, preview: { port: 0 } });
  const browser = await chromium.launch({
    executablePath: needChromium(),
    args: ['--no-sandbox', ...PLAIN_TEXT],
  });
  const page = await browser.newPage({ locale: 'en-GB', timezoneId: 'UTC', reducedMotion: 'reduce' });
  const address = server.resolvedUrls?.local[0] ?? '';
  let open: ShotView | null = null;
  return {
    chromium: browser.version().split('.')[0] ?? '',
    take: async (shot) => {
      if (open !== shot.view) await page.goto(`${address}?view=${shot.view}`);
      open = shot.view;
      return photograph(page, shot);
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** Given to the page by screens-page/main.tsx. */
declare function show(state: string, language: string): void;

async function photograph(page: Page, shot: Shot): Promise<Buffer> {
  const { state, language, width, height, scheme, media, forced, at, click, isUnfolded, isCut } = shot;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: scheme, media, forcedColors: forced ? 'active' : 'none' });
  await page.waitForFunction(() => 'show' in globalThis);
  await page.evaluate(([name, tag]) => show(name, tag), [state, language] as const);
  await page.waitForSelector('main > *, main:empty', { state: 'attached' });
  await drawn(page);
  if (click !== null) {
    await page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), click);
    await drawn(page);
  }
  while (isUnfolded && (await unfold(page))) await drawn(page);
  if (at !== null) {
    await page.locator(at).evaluate((element) => element.scrollIntoView());
    await drawn(page); // rows out of sight are laid out as they come near
  }
  return page.screenshot({ fullPage: !isCut });
}

/** Unfolds all that can be; what that shows may fold, too. False where nothing was folded. */
function unfold(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const buttons = document.querySelectorAll<HTMLElement>('button[aria-expanded=false]');
    const closed = document.querySelectorAll<HTMLDetailsElement>('details:not([open])');
    for (const button of buttons) button.click();
    for (const each of closed) each.open = true;
    return buttons.length + closed.length > 0;
  });
}

/** Waits for what a view fetches when it is drawn, and for the fonts; says so where they did not come. */
async function drawn(page: Page): Promise<void> {
  const missing = await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++)
      await new Promise((fulfil) => requestAnimationFrame(() => setTimeout(fulfil)));
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'error').map(({ family }) => family);
  });
  if (missing.length > 0) throw new Error(`These fonts did not load: ${missing.join(', ')}.`);
}
