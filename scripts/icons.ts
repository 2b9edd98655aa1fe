/** Draws the extension's PNG icons from extension/public/icons/icon.svg: `npm run icons`, after changing the SVG. */

import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { needChromium } from '../browsers/find.ts';

const FOLDER = 'extension/public/icons';
const SIZES_PX = [16, 32, 48, 128];

const svg = await readFile(`${FOLDER}/icon.svg`, 'base64');
const browser = await chromium.launch({ executablePath: needChromium(), args: ['--no-sandbox'] });
for (const size of SIZES_PX) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<body style="margin:0"><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg}">`,
  );
  await page.screenshot({ path: `${FOLDER}/${size}.png`, omitBackground: true });
}
await browser.close();
