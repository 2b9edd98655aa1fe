import { readFileSync } from 'node:fs';
import { readPlainText } from '../src/article/read-plain-text.ts';
import { type Fingerprint, fingerprint } from '../src/fingerprint/fingerprint.ts';
import { KEEP_ALL, type Kept, LEAN, postingTables } from '../src/index-format/postings.ts';
import { search } from '../src/index-format/search.ts';
import { readReuseData } from './reuse-data.ts';
import type { BenchModule } from './table.ts';

const PAIRS = new URL('../test/fixtures/cross-language/spanish-english.jsonl', import.meta.url);
const CANDIDATES = 'Spanish originals of English pages';
const MOST_CANDIDATES = 12;

const WAYS: readonly (readonly [name: string, kept: Kept])[] = [
  [`rarest ${LEAN.words} words, as an index is built`, LEAN],
  ['all hashes', KEEP_ALL],
];

/** How often the original of a page in another language comes up as a candidate: by its names and numbers, as its words are others. */
export const crossLanguage: BenchModule = {
  name: 'Across languages',
  tables: [CANDIDATES],
  async run() {
    const data = readReuseData();
    if (data === null) return [];
    const pairs = readPairs();
    const originals = [...pairs.map(({ original }) => original), ...data.originals].map(fingerprintOf);
    const pages = pairs.map(({ page }) => fingerprintOf(page));
    return [
      {
        name: CANDIDATES,
        caption:
          `${pairs.length} pairs written for this: an article of about 100 words in Spanish, and the same told in English. Stage 1 among their originals and ` +
          `${data.originals.length} English ones. Stage 2 compares stems and cannot confirm a translation; a page is offered its candidates all the same.`,
        columns: ['kept', 'original first', 'in first 5', `in first ${MOST_CANDIDATES}, which are aligned`],
        rows: WAYS.map(([name, kept]) => [name, ...sharesOf(ranksIn(originals, pages, kept))]),
      },
    ];
  },
};

/** Where the original of each page stands, from 0 on; -1 where it is no candidate. Originals come in the order of their pages. */
export function ranksIn(
  originals: readonly Fingerprint[],
  pages: readonly Fingerprint[],
  kept: Kept,
): number[] {
  const shard = postingTables(originals, kept);
  return pages.map((page, at) =>
    search([shard], page, MOST_CANDIDATES).findIndex(({ original }) => original === at),
  );
}

function sharesOf(ranks: readonly number[]): number[] {
  return [1, 5, MOST_CANDIDATES].map(
    (most) => ranks.filter((rank) => rank >= 0 && rank < most).length / ranks.length,
  );
}

interface Pair {
  readonly original: string;
  readonly page: string;
}

function readPairs(): Pair[] {
  return readFileSync(PAIRS, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Pair);
}

function fingerprintOf(text: string): Fingerprint {
  return fingerprint(readPlainText(text));
}
