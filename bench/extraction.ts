import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { extractionOf } from '../src/article/extraction.ts';
import { readArticle } from '../src/article/read-article.ts';
import { extractInChromium } from './extraction-in-chromium.ts';
import type { BenchModule } from './table.ts';

/** A page and the body a person found in it. */
interface LabelledPage {
  readonly html: string;
  readonly body: string;
}

/** How well a system finds the body of real news pages. */
interface ExtractionScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const NEWS_PAGES = 'Real news pages';

/** The body of real news pages, found by us, in Node and in a browser, and by Readability alone. */
export const extraction: BenchModule = {
  name: 'Extraction',
  tables: [NEWS_PAGES],
  async run() {
    const pages = readPages(new URL('../../shared/data/extract/scrapinghub/', import.meta.url));
    if (pages.length === 0) return [];
    const rows: (string | number)[][] = [];
    for (const [system, extract] of SYSTEMS) {
      const { precision, recall, f1 } = scored(await extract(pages.map(({ html }) => html)), pages);
      rows.push([system, precision, recall, f1]);
    }
    return [
      {
        name: NEWS_PAGES,
        caption: `${pages.length} real news pages, by 4-grams of words, pages weighing the same.`,
        columns: ['system', 'precision', 'recall', 'F1'],
        rows,
      },
    ];
  },
};

/** Gives the text of each page. */
type System = (pages: readonly string[]) => readonly string[] | Promise<readonly string[]>;

const SYSTEMS: readonly (readonly [name: string, system: System])[] = [
  [
    'Palimpsest (Node, linkedom)',
    (pages) => pages.map((html) => extractionOf(readArticle(parseHTML(html).document, { url: null })).text),
  ],
  ['Palimpsest (Chromium)', extractInChromium],
  [
    '@mozilla/readability (Node, linkedom)',
    (pages) => pages.map((html) => new Readability(parseHTML(html).document).parse()?.textContent ?? ''),
  ],
];

const GRAM = 4;

/** Scores the texts found on pages as scrapinghub/article-extraction-benchmark does: by 4-grams of words, pages weighing the same. */
function scored(texts: readonly string[], pages: readonly LabelledPage[]): ExtractionScore {
  const counts = pages.map(({ body }, at) => compareGrams(gramsOf(texts[at] ?? ''), gramsOf(body)));
  const sum = (key: 'both' | 'extra' | 'missing') => counts.reduce((total, count) => total + count[key], 0);
  const precision = sum('both') / (sum('both') + sum('extra'));
  const recall = sum('both') / (sum('both') + sum('missing'));
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/** Reads the pages of a folder laid out as that benchmark's is (ground-truth.json, html/*.html.gz); empty where it is absent. */
export function readPages(folder: URL): LabelledPage[] {
  const truth = readTruth(new URL('ground-truth.json', folder));
  if (truth === null) return [];
  return readdirSync(new URL('html/', folder)).flatMap((file) => {
    const body = truth[file.replace('.html.gz', '')]?.articleBody;
    const html = gunzipSync(readFileSync(new URL(`html/${file}`, folder))).toString('utf8');
    return body === undefined ? [] : [{ html, body }];
  });
}

function readTruth(file: URL): Record<string, { articleBody: string }> | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function gramsOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  const grams = new Map<string, number>();
  const last = words.length === 0 ? 0 : Math.max(1, words.length - GRAM + 1);
  for (let at = 0; at < last; at += 1) {
    const gram = words.slice(at, at + GRAM).join(' ');
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return grams;
}

/** Shares of one page: grams in both, only in what was found, only in the truth; they add up to 1. */
function compareGrams(found: ReadonlyMap<string, number>, truth: ReadonlyMap<string, number>) {
  let both = 0;
  for (const [gram, count] of found) both += Math.min(count, truth.get(gram) ?? 0);
  const total = (grams: ReadonlyMap<string, number>) =>
    [...grams.values()].reduce((sum, count) => sum + count, 0);
  const [extra, missing] = [total(found) - both, total(truth) - both];
  const all = both + extra + missing || 1;
  return { both: both / all, extra: extra / all, missing: missing / all };
}
