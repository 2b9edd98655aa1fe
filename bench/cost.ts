import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { renderArticlePage } from '../sample/server.ts';
import { readArticle } from '../src/article/read-article.ts';
import { readPlainText } from '../src/article/read-plain-text.ts';
import { compare, type Original, originalOf } from '../src/compare.ts';
import { readPages } from './extraction.ts';
import { readPairs } from './findings.ts';
import { textOf } from './score-findings.ts';
import type { BenchModule, Table } from './table.ts';

const REAL_PAGES = 'Real news pages';
const BARE_PAGES = 'Own pairs on bare pages';
const NEWS_PAGES = new URL('../../shared/data/extract/scrapinghub/', import.meta.url);
const OWN_PAIRS = new URL('../test/fixtures/pairs/', import.meta.url);
const WARM_UPS = 3;
const RUNS = 9;
/** Pages measured, evenly taken from all. */
const MOST_PAGES = 40;

const HOW = `Medians of ${RUNS} runs after ${WARM_UPS} to warm up, divided by what Readability needs for the same page in the same run (linkedom, Node); then quartiles of the pages. The budget for a comparison is 2.`;
const ON_REAL_PAGES = `${HOW} Each page is compared with itself, which leaves the engine nothing to skip, and each run with a copy of its own, of which nothing is remembered.`;
const ON_BARE_PAGES = `${HOW} These pages are a title and paragraphs, without the markup that Readability has to wade through elsewhere: the worst case for the ratio.`;

/** What reading and comparing cost, as multiples of what Readability needs to parse the same page in the same run. */
export const cost: BenchModule = {
  name: 'Cost',
  tables: [REAL_PAGES, BARE_PAGES],
  async run() {
    const real = evenly(readPages(NEWS_PAGES)).flatMap(({ html }) => measure(html, null) ?? []);
    const bare = evenly(readPairs(OWN_PAIRS)).flatMap(
      ({ page, original }) => measure(rendered(page), originalOf(readPlainText(textOf(original)))) ?? [],
    );
    const tables = [table(REAL_PAGES, ON_REAL_PAGES, real), table(BARE_PAGES, ON_BARE_PAGES, bare)];
    return tables.filter(({ rows }) => rows.length > 0);
  },
};

function evenly<T>(all: readonly T[]): T[] {
  const step = Math.max(1, Math.floor(all.length / MOST_PAGES));
  return all.filter((_, at) => at % step === 0);
}

function rendered(page: Parameters<typeof textOf>[0]): string {
  return renderArticlePage({
    title: page.title,
    paragraphs: [...page.paragraphs],
    captions: new Set(),
    published: page.published ?? '2026-01-01',
    site: 'Bench',
  });
}

interface Cost {
  readonly words: number;
  readonly reading: number;
  readonly comparing: number;
}

/** Null for a page that is no article to us, or that Readability is done with at once. `null` compares the page with itself. */
function measure(html: string, original: Original | null): Cost | null {
  const read = () => readArticle(parseHTML(html).document, { url: null });
  const reading = read();
  if (reading.kind !== 'article') return null;
  const { article } = reading;
  const there = original ?? originalOf(article);
  const parsing = medianMs(() => parseHTML(html));
  const readability = medianMs(() => new Readability(parseHTML(html).document).parse()) - parsing;
  const extraction = medianMs(read) - parsing;
  const comparison = medianMsOn(
    () => structuredClone({ page: article, original: there }),
    ({ page, original }) => compare(page, original),
  );
  if (readability <= 0) return null;
  const words = article.text.split(/\s+/).length;
  return { words, reading: extraction / readability, comparing: comparison / readability };
}

function table(name: string, caption: string, costs: readonly Cost[]): Table {
  const line = (what: string, valuesOf: (cost: Cost) => number) => {
    const sorted = costs.map(valuesOf).sort((a, b) => a - b);
    return [what, ...[0.25, 0.5, 0.75].map((share) => sorted[Math.floor(share * sorted.length)] ?? 0)];
  };
  return {
    name,
    caption: `${costs.length} pages. ${caption}`,
    columns: ['', 'lower quartile', 'median', 'upper quartile'],
    rows:
      costs.length === 0
        ? []
        : [
            line('words', ({ words }) => words),
            line('reading the article', ({ reading }) => reading),
            line('comparing it', ({ comparing }) => comparing),
          ],
  };
}

function medianMs(work: () => unknown): number {
  return medianMsOn(() => undefined, work);
}

/** `prepare` makes what each run works on, outside the measured time: what a run remembers of it must not help the next. */
function medianMsOn<Input>(prepare: () => Input, work: (input: Input) => unknown): number {
  const times: number[] = [];
  for (let run = 0; run < WARM_UPS + RUNS; run++) {
    const input = prepare();
    const start = performance.now();
    work(input);
    if (run >= WARM_UPS) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}
