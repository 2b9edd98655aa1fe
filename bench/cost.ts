import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { renderArticlePage } from '../sample/server.ts';
import { extractionOf } from '../src/article/extraction.ts';
import { readArticle } from '../src/article/read-article.ts';
import { readPlainText } from '../src/article/read-plain-text.ts';
import { compare, originalOf } from '../src/compare.ts';
import { readPairs } from './findings.ts';
import { textOf } from './score-findings.ts';
import type { BenchModule, Table } from './table.ts';

const OWN_PAIRS = 'Own pairs';
const WARM_UPS = 5;
const RUNS = 25;

/** What a comparison costs, as a multiple of what Readability needs to parse the same page in the same run. */
export const cost: BenchModule = {
  name: 'Cost',
  tables: [OWN_PAIRS],
  async run() {
    const pairs = readPairs(new URL('../test/fixtures/pairs/', import.meta.url));
    return [table(pairs.slice(0, 6).map(({ page, original }) => ({ page, original: textOf(original) })))];
  },
};

interface Subject {
  readonly page: {
    readonly title: string;
    readonly paragraphs: readonly string[];
    readonly published?: string;
  };
  readonly original: string;
}

function table(subjects: readonly Subject[]): Table {
  const rows = subjects.map(({ page, original }) => {
    const html = renderArticlePage({
      title: page.title,
      paragraphs: [...page.paragraphs],
      captions: new Set(),
      published: page.published ?? '2026-01-01',
      site: 'Bench',
    });
    const article = readPlainText(textOf(page));
    const digest = originalOf(readPlainText(original));
    const documents = Array.from({ length: WARM_UPS + RUNS }, () => parseHTML(html).document);
    const readability =
      medianMs(() => new Readability(parseHTML(html).document).parse()) - medianMs(() => parseHTML(html));
    const extraction = medianMs((run) =>
      extractionOf(readArticle(documents[run] ?? parseHTML(html).document, { url: null })),
    );
    const comparison = medianMs(() => compare(article, digest));
    return [
      page.title.slice(0, 40),
      textOf(page).split(/\s+/).length,
      extraction / readability,
      comparison / readability,
    ];
  });
  return {
    name: OWN_PAIRS,
    caption:
      'Medians of 25 runs after 5 to warm up, divided by what Readability needs for the same page in the same run (linkedom, Node). The budget for a comparison is 2.',
    columns: ['page', 'words', 'reading the article', 'comparing it'],
    rows,
  };
}

function medianMs(work: (run: number) => unknown): number {
  const times: number[] = [];
  for (let run = 0; run < WARM_UPS + RUNS; run++) {
    const start = performance.now();
    work(run);
    if (run >= WARM_UPS) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}
