/**
 * `npm start`: builds the extension, serves the sample news site and opens it in a Chromium that has the extension.
 * Without a display it visits every sample page by itself, and prints and photographs what a reader would see.
 */

import { launchChromium } from '../browsers/chromium.ts';
import { needChromium } from '../browsers/find.ts';
import { type SampleServer, serveSample } from '../sample/server.ts';
import { printable } from '../src/cli/printable.ts';
import { buildExtension } from './build.ts';
import { tour } from './tour.ts';

const PHOTOS = 'screens';

/** Whether a window can be opened here; machines that only run tests say CI. */
function hasDisplay(): boolean {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function main(): Promise<void> {
  needChromium();
  await buildExtension('chrome');
  const sample = await serveSample();
  try {
    if (hasDisplay()) await show(sample);
    else await tour(sample, PHOTOS);
  } finally {
    await sample.close();
  }
}

/** Opens a window on the first rewritten page, and stays until the reader closes it. */
async function show(sample: SampleServer): Promise<void> {
  const browser = await launchChromium('dist/chrome', { headless: false });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  const [first] = sample.pages;
  await page.goto(`${sample.url}${first?.path ?? '/'}`);
  console.log(welcome(sample));
  await new Promise((closed) => browser.context.once('close', closed));
  await browser.close();
}

function welcome(sample: SampleServer): string {
  const others = sample.pages.slice(1);
  return [
    '',
    'Chromium is open on a rewritten news page, with Palimpsest loaded.',
    '',
    '  1. Click the puzzle piece at the right of the address bar, then Palimpsest (the pin keeps it in sight).',
    '  2. The popup names the original and lists what the page says that the original does not.',
    '  3. Click a finding: the page scrolls to it, and it is marked there.',
    '',
    'The other sample pages:',
    ...others.map(({ path, title, note }) => `  ${sample.url}${path}\n    ${printable(title)} (${note})`),
    '',
    'Close the browser window to end.',
  ].join('\n');
}

await main();
