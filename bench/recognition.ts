import { readPlainText } from '../src/article/read-plain-text.ts';
import { entryOf } from '../src/entry.ts';
import { fingerprint } from '../src/fingerprint/fingerprint.ts';
import { buildIndex, type IndexEntry } from '../src/index-format/build-index.ts';
import { encodeFingerprintShard } from '../src/index-format/fingerprint-shard.ts';
import { KEEP_ALL, type Kept, LEAN, postingTables } from '../src/index-format/postings.ts';
import { search } from '../src/index-format/search.ts';
import { type Match, match } from '../src/match/match.ts';
import { openIndex } from '../src/originals/open-index.ts';
import type { OriginalSource } from '../src/originals/source.ts';
import { type IndependentReport, type ReuseData, type Rewrite, readReuseData } from './reuse-data.ts';
import type { BenchModule, Table } from './table.ts';

/** What is looked up by stage 1: everything, each family alone, and what an index keeps. */
const DIETS: readonly (readonly [name: string, kept: Kept])[] = [
  ['all hashes', KEEP_ALL],
  ['shingles alone (5-gram winnowing)', { shingles: Infinity, pairs: 0, words: 0 }],
  ['anchor pairs alone', { shingles: 0, pairs: Infinity, words: 0 }],
  ['words alone (idf bag of stems)', { shingles: 0, pairs: 0, words: Infinity }],
  [`rarest ${LEAN.words} words, as an index is built`, LEAN],
];
const LOOKUP = 'Lookup';
const BESIDE = 'Beside simple ways';
const BOTH_STAGES = 'Both stages';
const CALIBRATION = 'What a score means';
const SCORES = [0, 0.05, 0.2, 0.5, 0.8, 0.95, 1.001];
const BY_KIND = 'Both stages, by style and length';
const LENGTHS = [0, 120, 200, 300, Infinity];

export const recognition: BenchModule = {
  name: 'Recognition',
  tables: [LOOKUP, BESIDE, BOTH_STAGES, CALIBRATION, BY_KIND],
  async run() {
    const data = readReuseData();
    if (data === null) return [];
    const entries = data.originals.map(entryFor);
    const [lookup, simple] = [lookupTable(data, entries), simpleWays(data, entries)];
    const source = await openInMemory(entries);
    const found = await matchAll(data.rewrites, source);
    const independent = await matchAll(data.independent, source);
    const own = ranked('Palimpsest', found, independent);
    return [
      lookup,
      besideTable([...simple, own]),
      operatingPoints(found, independent),
      calibration(own),
      byKind(found),
    ];
  },
};

type Matched<Q> = readonly { readonly query: Q; readonly match: Match }[];

function entryFor(text: string, number: number): IndexEntry {
  const article = readPlainText(text);
  return entryOf(
    article,
    { id: idOf(number), title: article.title, publisher: null, published: null, url: null },
    false,
  );
}

const idOf = (number: number) => String(number).padStart(6, '0');

/** Stage 1 alone. Entries are in order of their ids, so a hit's number is the original's. */
function lookupTable({ rewrites }: ReuseData, entries: readonly IndexEntry[]): Table {
  const fingerprints = entries.map((entry) => entry.fingerprint);
  const pages = rewrites.map(({ text }) => fingerprint(readPlainText(text)));
  const rows = DIETS.map(([name, kept]) => {
    const shard = postingTables(fingerprints, kept);
    const ranks = pages.map((page, at) =>
      search([shard], page, 20).findIndex(({ original }) => original === rewrites[at]?.original),
    );
    const share = (set: string, most: number) =>
      shareOf(
        ranks.filter((_, at) => rewrites[at]?.set === set),
        (rank) => rank >= 0 && rank < most,
      );
    const bytes = encodeFingerprintShard(shard).length / entries.length;
    return [
      name,
      bytes,
      share('sheepdog', 1),
      share('sheepdog', 5),
      share('sheepdog', 20),
      share('l2r', 1),
      share('l2r', 5),
    ];
  });
  return {
    name: LOOKUP,
    caption: `Stage 1 alone: where the true original stands among ${entries.length} originals, all rewrites.`,
    columns: [
      'hashes kept',
      'bytes an original',
      'sheepdog first',
      'in first 5',
      'in first 20',
      'l2r first',
      'in first 5',
    ],
    rows,
  };
}

/** What a way of recognition says of the half of the data that was not used for fitting. */
interface Ranked {
  readonly name: string;
  /** For each rewrite the score of its original where that came first, else null. */
  readonly right: readonly { readonly set: Rewrite['set']; readonly score: number | null }[];
  /** The best score with any original but the page itself, for each independent report. */
  readonly wrong: readonly number[];
}

function ranked(name: string, found: Matched<Rewrite>, independent: Matched<IndependentReport>): Ranked {
  return {
    name,
    right: found
      .filter(({ query }) => query.heldOut)
      .map((hit) => ({
        set: hit.query.set,
        score: isFound(hit, 0) ? (hit.match.candidates[0]?.score ?? null) : null,
      })),
    wrong: independent.filter(({ query }) => query.heldOut).map(scoreOfOther),
  };
}

/** Stage 1 with one family of hashes, its likeness taken for the score. */
function simpleWays({ rewrites, independent }: ReuseData, entries: readonly IndexEntry[]): Ranked[] {
  const fingerprints = entries.map((entry) => entry.fingerprint);
  return DIETS.slice(1, 4).map(([name, kept]) => {
    const shard = postingTables(fingerprints, kept);
    const hits = (text: string, most: number) => search([shard], fingerprint(readPlainText(text)), most);
    return {
      name,
      right: rewrites
        .filter(({ heldOut }) => heldOut)
        .map(({ set, text, original }) => {
          const [best] = hits(text, 1);
          return { set, score: best?.original === original ? best.score : null };
        }),
      wrong: independent
        .filter(({ heldOut }) => heldOut)
        .map(({ text, itself }) => hits(text, 2).find(({ original }) => original !== itself)?.score ?? 0),
    };
  });
}

function besideTable(ways: readonly Ranked[]): Table {
  const rows = ways.map(({ name, right, wrong }) => {
    const descending = [...wrong].sort((a, b) => b - a);
    const first = (set: Rewrite['set']) =>
      shareOf(
        right.filter((page) => page.set === set),
        ({ score }) => score !== null,
      );
    const called = (most: number) =>
      shareOf(right, ({ score }) => score !== null && score >= just(descending, most));
    return [name, first('sheepdog'), first('l2r'), called(0.01), called(0.05)];
  });
  return {
    name: BESIDE,
    caption:
      'On the half of the data that was not used for fitting: the true original ranked first, and the share of rewrites called so where the score is ' +
      'asked to be so high that at most 1 % or 5 % of the independent reports are.',
    columns: ['way', 'sheepdog first', 'l2r first', 'called so at 1 %', 'at 5 %'],
    rows,
  };
}

/** Of the pages of a score, the share that was made from the original; rewrites and independent reports count as if there were as many of each. */
function calibration({ right, wrong }: Ranked): Table {
  const rows = SCORES.slice(1).map((to, at) => {
    const from = SCORES[at] ?? 0;
    const within = (score: number | null) => score !== null && score >= from && score < to;
    const made = shareOf(right, ({ score }) => within(score));
    const independent = shareOf(wrong, within);
    return [`${from} to ${Math.min(1, to)}`, made, independent, made / (made + independent)];
  });
  return {
    name: CALIBRATION,
    caption:
      'The same half: the share of rewrites and of independent reports whose best original has a score in this range, and how many of the pages with such a ' +
      'score were made from it, if there were as many of one as of the other.',
    columns: ['score', 'rewrites', 'independent reports', 'made from it'],
    rows,
  };
}

/** Both stages on the half that was not used for fitting. */
function operatingPoints(found: Matched<Rewrite>, independent: Matched<IndependentReport>): Table {
  const right = found.filter(({ query }) => query.heldOut);
  const wrong = independent
    .filter(({ query }) => query.heldOut)
    .map(scoreOfOther)
    .sort((a, b) => b - a);
  const rowAt = (name: string, threshold: number) => [
    name,
    threshold,
    shareOf(
      right.filter(({ query }) => query.set === 'sheepdog'),
      (hit) => isFound(hit, threshold),
    ),
    shareOf(
      right.filter(({ query }) => query.set === 'l2r'),
      (hit) => isFound(hit, threshold),
    ),
    shareOf(right, (hit) => isFound(hit, threshold)),
    shareOf(wrong, (score) => score >= threshold),
  ];
  return {
    name: BOTH_STAGES,
    caption:
      `Both stages, on the half of the data that was not used for fitting (${right.length} rewrites, ${wrong.length} ` +
      'independent reports of an event that is in the index): shares called a copy, rewrite or part of the true original, and of any original.',
    columns: ['called so', 'score from', 'sheepdog', 'l2r', 'all rewrites', 'independent reports'],
    rows: [
      rowAt('as shipped', 0.5),
      rowAt('at most 1 % of independent reports', just(wrong, 0.01)),
      rowAt('at most 5 % of independent reports', just(wrong, 0.05)),
    ],
  };
}

/** The best score with any original but the page itself. */
function scoreOfOther({ query, match: { candidates } }: Matched<IndependentReport>[number]): number {
  const itself = query.itself === null ? null : idOf(query.itself);
  return candidates.find(({ id }) => id !== itself)?.score ?? 0;
}

/** The score that at most this share of descending scores reaches. */
function just(scores: readonly number[], share: number): number {
  return (scores[Math.floor(scores.length * share)] ?? 0) + Number.EPSILON;
}

function isFound({ query, match: { candidates } }: Matched<Rewrite>[number], threshold: number): boolean {
  const best = candidates[0];
  return best !== undefined && best.id === idOf(query.original) && best.score >= threshold;
}

function byKind(found: Matched<Rewrite>): Table {
  const row = (name: string, some: Matched<Rewrite>) => [
    name,
    some.length,
    shareOf(some, (hit) => isFound(hit, 0)),
    shareOf(some, (hit) => isFound(hit, 0.5)),
  ];
  const styles = [...new Set(found.map(({ query }) => `${query.set}, ${query.style}`))].sort();
  const inRange = (from: number, to: number) =>
    found.filter(({ query: { text } }) => wordsIn(text) >= from && wordsIn(text) < to);
  return {
    name: BY_KIND,
    caption: 'Both stages, all rewrites, by style and by length.',
    columns: ['rewrites', 'number', 'original first', 'and called so'],
    rows: [
      ...(['sheepdog', 'l2r'] as const).map((set) =>
        row(
          set,
          found.filter(({ query }) => query.set === set),
        ),
      ),
      ...styles.map((style) =>
        row(
          style,
          found.filter(({ query }) => `${query.set}, ${query.style}` === style),
        ),
      ),
      ...LENGTHS.slice(1).map((to, at) =>
        row(
          `from ${LENGTHS[at]} words${to === Infinity ? '' : `, below ${to}`}`,
          inRange(LENGTHS[at] ?? 0, to),
        ),
      ),
    ],
  };
}

async function matchAll<Q extends { readonly text: string }>(
  queries: readonly Q[],
  source: OriginalSource,
): Promise<Matched<Q>> {
  const matched: { query: Q; match: Match }[] = [];
  for (const query of queries) matched.push({ query, match: await match(readPlainText(query.text), source) });
  return matched;
}

async function openInMemory(entries: readonly IndexEntry[]): Promise<OriginalSource> {
  const files = new Map<string, Uint8Array>();
  for await (const { name, bytes } of buildIndex(entries)) files.set(name, bytes);
  return openIndex('memory', async (name) => files.get(name) ?? new Uint8Array());
}

function shareOf<T>(items: readonly T[], test: (item: T) => boolean): number {
  return items.length === 0 ? Number.NaN : items.filter(test).length / items.length;
}

function wordsIn(text: string): number {
  return (text.match(/\S+/g) ?? []).length;
}
