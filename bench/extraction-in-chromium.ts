import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build, type Rollup } from 'vite';
import { needChromium } from '../browsers/find.ts';

/**
 * Reads the articles of pages in a real Chromium, from live documents with layout and computed styles. Their scripts do not run, and nothing is
 * fetched for them: the same page is the same document on every machine.
 * @returns the text of each, in their order
 */
export async function extractInChromium(pages: readonly string[]): Promise<string[]> {
  const script = await builtScript();
  const browser = await chromium.launch({ executablePath: needChromium(), args: ['--no-sandbox'] });
  try {
    const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
    const texts: string[] = [];
    for (const html of pages) {
      const page = await context.newPage();
      await page.setContent(html, { waitUntil: 'domcontentloaded' });
      texts.push(await page.evaluate<string>(`${script}; palimpsest.text`));
      await page.close();
    }
    return texts;
  } finally {
    await browser.close();
  }
}

/** Everything that reads an article, as one script for a page. */
async function builtScript(): Promise<string> {
  const entry = fileURLToPath(new URL('extract-in-page.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, lib: { entry, formats: ['iife'], name: 'palimpsest' } },
  });
  const [bundle] = built as Rollup.RollupOutput[];
  return bundle?.output[0].code ?? '';
}
