import { type Chromium, launchChromium } from '../browsers/chromium.ts';
import { launchFirefox } from '../browsers/firefox.ts';
import { type ClickedPopup, settled } from '../browsers/popup.ts';
import { type SampleServer, serveSample } from '../sample/server.ts';
import { buildExtension } from '../scripts/build.ts';
import { loadNow } from './load.ts';
import type { BenchModule, Table } from './table.ts';

const OPENING = 'From the click to the popup';
const RUNS = 15;
const WARM_UPS = 3;

const CAPTION = `${RUNS} openings after ${WARM_UPS} to warm up, on the first sample page, in real, headless browsers: the popup that the toolbar button opens. The first paint is the browser's own first-contentful-paint; a popup draws nothing before it knows what it will show, so that is all of it. The document is ours: the budget is 100 ms. Before it the browser makes a window and starts a process, and the driver's click takes its time.`;

type Row = Table['rows'][number];

/** How long a reader waits for what the toolbar button opens. */
export const opening: BenchModule = {
  name: 'Opening the popup',
  tables: [OPENING],
  async run() {
    await buildExtension('chrome');
    await buildExtension('firefox');
    const sample = await serveSample();
    try {
      return [
        {
          name: OPENING,
          caption: `${CAPTION} ${loadNow()}`,
          columns: ['popup', 'document to first paint, ms', 'slowest', 'click to first paint, ms', 'slowest'],
          rows: [...(await inChromium(sample)), await inFirefox(sample)],
        },
      ];
    } finally {
      await sample.close();
    }
  },
};

async function inChromium(sample: SampleServer): Promise<Row[]> {
  const browser = await launchChromium('dist/chrome', { headless: true });
  try {
    const page = await browser.context.newPage();
    const address = firstPage(sample);
    await page.goto(address);
    await settled(await browser.clickToolbar(page));
    const open = () => browser.clickToolbar(page);
    return [
      await row('Chromium, a compared page', open),
      await row('Chromium, a compared page, the background asleep', () => asleep(browser, open)),
      await row('Chromium, a page not yet asked about: “Reading the page”', async () => {
        await page.goto('about:blank');
        await page.goto(address);
        return open();
      }),
    ];
  } finally {
    await browser.close();
  }
}

async function asleep<T>(browser: Chromium, open: () => Promise<T>): Promise<T> {
  await browser.stopWorker();
  return open();
}

async function inFirefox(sample: SampleServer): Promise<Row> {
  const browser = await launchFirefox('dist/firefox');
  try {
    await browser.open(firstPage(sample));
    await settled(await browser.clickToolbar());
    return await row('Firefox, a compared page', () => browser.clickToolbar());
  } finally {
    await browser.close();
  }
}

function firstPage({ url, pages }: SampleServer): string {
  return url + (pages[0]?.path ?? '/');
}

async function row(name: string, open: () => Promise<ClickedPopup>): Promise<Row> {
  const taken: { document: number; click: number }[] = [];
  for (let run = 0; run < RUNS + WARM_UPS; run++) {
    const popup = await open();
    const { origin, paint } = await popup.waitFor<{ origin: number; paint: number }>(FIRST_PAINT);
    if (run >= WARM_UPS) taken.push({ document: paint, click: origin + paint - popup.clickedAt });
  }
  const figures = (part: 'document' | 'click') => {
    const sorted = taken.map((each) => Math.round(each[part])).sort((a, b) => a - b);
    return [sorted[Math.floor(RUNS / 2)] ?? Number.NaN, sorted.at(-1) ?? Number.NaN];
  };
  return [name, ...figures('document'), ...figures('click')];
}

const FIRST_PAINT = `
  const [entry] = performance.getEntriesByName('first-contentful-paint');
  return entry && { origin: performance.timeOrigin, paint: entry.startTime };
`;
