import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { needChromium } from '../browsers/find.ts';
import { launchFirefox } from '../browsers/firefox.ts';
import { serveSample } from '../sample/server.ts';
import { buildExtension } from '../scripts/build.ts';
import { servePages } from '../test/support/serve-pages.ts';
import { loadNow } from './load.ts';
import type { BenchModule, Table } from './table.ts';

const NO_ARTICLES = 'Pages that are no article';
const RUNS = 25;
const WARM_UPS = 5;

/** What looking by itself costs a page that has nothing to be compared: the main thread's time for compiling and running automatic.js. */
export const looking: BenchModule = {
  name: 'Looking by itself',
  tables: [NO_ARTICLES],
  async run() {
    await buildExtension('chrome');
    await buildExtension('firefox');
    const made = await servePages(Object.fromEntries([...MADE.values()].map((html, at) => [`/${at}`, html])));
    const sample = await serveSample();
    try {
      const addresses = new Map([...MADE.keys()].map((name, at) => [name, made.url(`/${at}`)]));
      addresses.set('front page of the sample site', sample.url);
      return [
        {
          name: NO_ARTICLES,
          caption: `${CAPTION} ${loadNow()}`,
          columns: [
            'page',
            'elements',
            'told the background',
            'Chromium, median ms',
            'slowest',
            'Firefox, median ms',
            'slowest',
          ],
          rows: rowsOf(await inChromium(addresses), await inFirefox(addresses)),
        },
      ];
    } finally {
      await made.close();
      await sample.close();
    }
  },
};

const CAPTION = `${RUNS} runs after ${WARM_UPS} to warm up, in real browsers: compiling and running all of automatic.js, with idle time given at once; in Firefox behind the view of a page that it shows to extensions. The budget is 2 ms. Chromium's clock ticks every 0.1 ms: 0 is less than that.`;

/** What one browser needed for one page. */
interface Looked {
  readonly elements: number;
  readonly told: number;
  readonly median: number;
  readonly slowest: number;
}

type Addresses = ReadonlyMap<string, string>;

async function inChromium(addresses: Addresses): Promise<Map<string, Looked>> {
  const browser = await chromium.launch({ executablePath: needChromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const open = async (address: string) => void (await page.goto(address));
    const run = (body: string) => page.evaluate<Ran>(`(() => {${body}})()`);
    return await lookedAt(addresses, 'chrome', open, run);
  } finally {
    await browser.close();
  }
}

async function inFirefox(addresses: Addresses): Promise<Map<string, Looked>> {
  const browser = await launchFirefox('dist/firefox');
  try {
    return await lookedAt(addresses, 'firefox', browser.open, browser.run<Ran>);
  } finally {
    await browser.close();
  }
}

/** What the script in a page gives: how often the background was told, and how long each run took, in ms. */
interface Ran {
  readonly elements: number;
  readonly told: number;
  readonly times: number[];
}

async function lookedAt(
  addresses: Addresses,
  target: 'chrome' | 'firefox',
  open: (address: string) => Promise<void>,
  run: (body: string) => Promise<Ran>,
): Promise<Map<string, Looked>> {
  const script = readFileSync(`dist/${target}/automatic.js`, 'utf8');
  const looked = new Map<string, Looked>();
  for (const [name, address] of addresses) {
    await open(address);
    const { elements, told, times } = await run(inPage(script));
    const sorted = times.sort((a, b) => a - b);
    const [median = Number.NaN, slowest = Number.NaN] = [sorted[Math.floor(RUNS / 2)], sorted.at(-1)];
    looked.set(name, { elements, told, median, slowest });
  }
  return looked;
}

function rowsOf(here: Map<string, Looked>, there: Map<string, Looked>): Table['rows'] {
  return [...here].map(([name, one]) => {
    const other = there.get(name);
    const told = one.told + (other?.told ?? 0) > 0 ? 'yes' : 'no';
    const { median = Number.NaN, slowest = Number.NaN } = other ?? {};
    return [name, one.elements, told, one.median, one.slowest, median, slowest];
  });
}

/** Pages by what they are. */
const MADE = new Map([
  [
    'front page of a paper (fixture)',
    readFileSync(new URL('../test/fixtures/articles/front-page.html', import.meta.url), 'utf8'),
  ],
  [
    'shop: 600 cards with labels',
    repeated('<li><a href="#">Blue kettle</a><p>1.7 l, 29 pounds</p><button>Add</button></li>', 600),
  ],
  [
    'table: 10 000 cells',
    `<table>${'<tr>'.concat('<td>17.4</td>'.repeat(10), '</tr>').repeat(1_000)}</table>`,
  ],
  ['application: 20 000 nested boxes', repeated('<div><div><span>Open</span></div></div>', 6_667)],
]);

function repeated(part: string, times: number): string {
  return `<!doctype html><title>None</title><ul>${part.repeat(times)}</ul>`;
}

/** As text, for the compiler's marks on functions mean nothing in a page. A comment of its own makes each run a script not compiled before. */
const inPage = (script: string) => `
  let told = 0;
  const times = [];
  globalThis.browser = globalThis.chrome = { runtime: { sendMessage: () => { told += 1; } } };
  globalThis.requestIdleCallback = (work) => work();
  for (let run = 0; run < ${RUNS + WARM_UPS}; run++) {
    const code = ${JSON.stringify(script)} + '//' + run;
    const start = performance.now();
    (0, eval)(code);
    if (run >= ${WARM_UPS}) times.push(performance.now() - start);
  }
  return { elements: document.querySelectorAll('*').length, told, times };`;
