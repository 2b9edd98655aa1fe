import { readFileSync } from 'node:fs';
import type { ArticlePage } from './article-page.ts';

export interface Original {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly byline: string;
  /** Paragraphs with a blank line between them, without the title. */
  readonly text: string;
}

/** The pages in the order a visitor should try them. */
const SLUGS = [
  'infirmary-waiting-scandal',
  'bridge-was-about-to-snap',
  'what-is-seagrass-carbon-storage',
  'bakers-win-break-pay',
  'fans-buy-canal-lane',
  'saltreach-wakes-without-trains',
  'peat-free-compost-explained',
  'script-in-the-headline',
  'mole-street-road-works',
] as const;

/** Slug of the first rewritten page. */
export const FIRST = SLUGS[0];

function readPage(slug: string): ArticlePage {
  return JSON.parse(readFileSync(new URL(`pages/${slug}.json`, import.meta.url), 'utf8')) as ArticlePage;
}

/** Gives every article page of the sample site, the first rewritten one first. */
export function samplePages(): ArticlePage[] {
  return SLUGS.map(readPage);
}

/** Gives the originals that the bundled index is built from: those behind the pages, and their neighbours. */
export function sampleOriginals(): Original[] {
  const lines = readFileSync(new URL('originals.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Original);
}
