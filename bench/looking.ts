import { readFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { needChromium } from '../browsers/find.ts';
import { serveSample } from '../sample/server.ts';
import { contentBuild } from '../vite.config.ts';
import type { BenchModule, Table } from './table.ts';

const NO_ARTICLES = 'Pages that are no article';
const RUNS = 25;
const WARM_UPS = 5;

/** What looking by itself costs a page that has nothing to be compared: the main thread's time for compiling and running automatic.js. */
export const looking: BenchModule = {
  name: 'Looking by itself',
  tables: [NO_ARTICLES],
  async run() {
    const script = await builtScript();
    const sample = await serveSample();
    const browser = await chromium.launch({ executablePath: needChromium(), args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage();
      const rows: Table['rows'][number][] = [];
      for (const [name, open] of subjects(sample.url)) {
        await open(page);
        const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
        rows.push([name, nodes, ...(await measure(page, script))]);
      }
      return [
        {
          name: NO_ARTICLES,
          caption: CAPTION,
          columns: ['page', 'elements', 'told the background', 'median ms', 'slowest ms'],
          rows,
        },
      ];
    } finally {
      await browser.close();
      await sample.close();
    }
  },
};

const CAPTION = `${RUNS} runs after ${WARM_UPS} to warm up, in a real Chromium: compiling and running all of automatic.js, with idle time given at once. The budget is 2 ms. The clock of a page ticks every 0.1 ms.`;

async function builtScript(): Promise<string> {
  const settings = contentBuild('chrome', 'automatic');
  const outDir = 'dist/bench';
  await build({ configFile: false, logLevel: 'error', ...settings, build: { ...settings.build, outDir } });
  return readFileSync(`${outDir}/automatic.js`, 'utf8');
}

function subjects(site: string): [string, (page: Page) => Promise<unknown>][] {
  const fixture = readFileSync(new URL('../test/fixtures/articles/front-page.html', import.meta.url), 'utf8');
  return [
    ['front page of a paper (fixture)', (page) => page.setContent(fixture)],
    ['front page of the sample site', (page) => page.goto(site)],
    [
      'shop: 600 cards with labels',
      (page) =>
        page.setContent(
          repeated('<li><a href="#">Blue kettle</a><p>1.7 l, 29 pounds</p><button>Add</button></li>', 600),
        ),
    ],
    [
      'table: 10 000 cells',
      (page) =>
        page.setContent(`<table>${'<tr>'.concat('<td>17.4</td>'.repeat(10), '</tr>').repeat(1_000)}</table>`),
    ],
    [
      'application: 20 000 nested boxes',
      (page) => page.setContent(repeated('<div><div><span>Open</span></div></div>', 6_667)),
    ],
  ];
}

function repeated(part: string, times: number): string {
  return `<!doctype html><title>None</title><ul>${part.repeat(times)}</ul>`;
}

/** Whether the background was told of an article, and the median and the slowest of some runs in ms. */
async function measure(page: Page, script: string): Promise<[string, number, number]> {
  const values = `${JSON.stringify(script)}, ${RUNS}, ${WARM_UPS}`;
  const outcome = await page.evaluate<{ told: number; times: number[] }>(`(${IN_PAGE})(${values})`);
  const times = outcome.times.sort((a, b) => a - b);
  return [outcome.told > 0 ? 'yes' : 'no', times[Math.floor(RUNS / 2)] ?? 0, times.at(-1) ?? 0];
}

/** As text, for the compiler's marks on functions mean nothing in a page. A comment of its own makes each run a script not compiled before. */
const IN_PAGE = `(code, runs, warmUps) => {
  let told = 0;
  const times = [];
  globalThis.chrome = { runtime: { sendMessage: () => { told += 1; } } };
  globalThis.requestIdleCallback = (work) => work();
  for (let run = 0; run < runs + warmUps; run++) {
    const element = document.createElement('script');
    element.textContent = code + '//' + run;
    const start = performance.now();
    document.head.append(element);
    if (run >= warmUps) times.push(performance.now() - start);
    element.remove();
  }
  return { told, times };
}`;
