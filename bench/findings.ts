import { readdirSync, readFileSync } from 'node:fs';
import type { Article } from '../src/article/article.ts';
import { readPlainText } from '../src/article/read-plain-text.ts';
import { compare, originalOf } from '../src/compare.ts';
import { decodeDigest, encodeDigest } from '../src/digest/codec.ts';
import { type Baseline, newWords, numbersAndNames } from './baselines.ts';
import {
  type FindingScore,
  type LabelledArticle,
  type LabelledPair,
  type ScoredFinding,
  scoreFindings,
  textOf,
} from './score-findings.ts';
import type { BenchModule, Table } from './table.ts';

const GIVEN = new URL('../../shared/pairs/', import.meta.url);
const OWN = new URL('../test/fixtures/pairs/', import.meta.url);
const HELD_OUT = new URL('../test/fixtures/pairs-held-out/', import.meta.url);
/** Two to five sentences each: on purpose the hardest that their writers could think of, faithful ones and others. */
const PASSAGES = new URL('../test/fixtures/passages-held-out/', import.meta.url);
/** One to four sentences, made from originals of our own pairs: half of them faithful, the others with slips as summarising models make them. */
const SUMMARIES = new URL('../test/fixtures/summaries-held-out/', import.meta.url);

/**
 * Labelled pairs by what was known of them. Of the given and of our own, rows were read while rules were made, and weights were fitted to our
 * own. Of those held out no row made a rule and no weight was fitted to them.
 */
const SETS: readonly (readonly [name: string, folder: URL])[] = [
  ['given pairs (tuned on)', GIVEN],
  ['own pairs (tuned on, weights fitted to them)', OWN],
  ['own pairs held out', HELD_OUT],
  ['own passages held out', PASSAGES],
  ['own summaries held out', SUMMARIES],
];

const BY_CONFIDENCE = 'Own pairs held out: how sure, and how often right';

/** Findings on labelled pairs of articles, beside two simple ways. */
export const findings: BenchModule = {
  name: 'Findings',
  tables: [...SETS.flatMap(([set]) => [measuresName(set), partsName(set)]), BY_CONFIDENCE],
  async run() {
    const tables = SETS.flatMap(([name, folder]) => {
      const pairs = readPairs(folder);
      if (pairs.length === 0) return [];
      const scores = SYSTEMS.map(([system, find]) => ({ system, score: scoreSystem(pairs, find) }));
      const own = scores[0]?.score;
      return own === undefined ? [] : [measures(name, pairs.length, scores), parts(name, own)];
    });
    return [...tables, byConfidence(readPairs(HELD_OUT))];
  },
};

/** Everything found, shown or possible, in bands of the confidence it is given. */
function byConfidence(pairs: readonly LabelledPair[]): Table {
  const bands = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9].map((from, at, all) => ({ from, to: all[at + 1] ?? 1.01 }));
  return {
    name: BY_CONFIDENCE,
    caption:
      'Findings and possible findings by the confidence they were given, and the share of them that touch a labelled fact.',
    columns: ['confidence', 'found', 'right'],
    rows: bands.map(({ from, to }) => {
      const score = scoreSystem(pairs, ({ page, original }) => {
        const { findings: shown, possible } = compare(articleOf(page), originalOf(articleOf(original)));
        return [...shown, ...possible].filter(({ confidence }) => confidence >= from && confidence < to);
      });
      return [`from ${from}`, score.findings, score.correct / score.findings];
    }),
  };
}

function measuresName(set: string): string {
  return capitalised(set);
}

function partsName(set: string): string {
  return `${capitalised(set)}: found, by difficulty and by kind`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function measures(
  set: string,
  pairs: number,
  scores: readonly { readonly system: string; readonly score: FindingScore }[],
): Table {
  return {
    name: measuresName(set),
    caption: `${pairs} pairs. False alarms: facts the original supports in another form that were flagged all the same.`,
    columns: [
      'system',
      'precision',
      'recall',
      'char F1',
      'false alarms',
      'on a faithful page',
      'verdict right',
      'evidence',
    ],
    rows: scores.map(({ system, score }) => [
      system,
      score.correct / score.findings,
      score.found / score.gold,
      f1(score.characters.both / score.characters.found, score.characters.both / score.characters.gold),
      score.alarms / score.mustNot,
      mean(score.onFaithful),
      score.verdictRight / score.found,
      score.evidenceRight / score.changed,
    ]),
  };
}

function parts(set: string, score: FindingScore): Table {
  return {
    name: partsName(set),
    caption: 'Found by Palimpsest.',
    columns: ['part', 'found', 'labelled'],
    rows: [...sorted(score.byDifficulty), ...sorted(score.byKind)].map(([part, [found, all]]) => [
      part,
      found,
      all,
    ]),
  };
}

function sorted(counts: FindingScore['byKind']): (readonly [string, readonly [number, number]])[] {
  return [...counts].sort(([a], [b]) => a.localeCompare(b));
}

function f1(precision: number, recall: number): number {
  return (2 * precision * recall) / (precision + recall);
}

function mean(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0) / counts.length;
}

/** A labelled pair as it is kept: a summary names the one of our own pairs whose original it was made from, instead of repeating it. */
type KeptPair = LabelledPair | (Omit<LabelledPair, 'original'> & { readonly of: string });

/** Reads every pair of a folder, a file each (.json) or a line each (.jsonl); an empty list where the folder is absent. */
export function readPairs(folder: URL): LabelledPair[] {
  let files: string[];
  try {
    files = readdirSync(folder).filter((file) => /\.jsonl?$/.test(file));
  } catch {
    return [];
  }
  return files.sort().flatMap((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const pairs = file.endsWith('.jsonl') ? text.trim().split('\n') : [text];
    return pairs.map((pair) => withOriginal(JSON.parse(pair) as KeptPair));
  });
}

function withOriginal(pair: KeptPair): LabelledPair {
  if ('original' in pair) return pair;
  const { original } = JSON.parse(readFileSync(new URL(`${pair.of}.json`, OWN), 'utf8')) as LabelledPair;
  return { ...pair, original };
}

/** A way to find what a page says that its original does not. */
type System = (pair: LabelledPair) => readonly ScoredFinding[];

/** A labelled article as the extension would read it, which knows a page's address as well. */
export function articleOf(article: LabelledArticle): Article {
  const { published = null, byline = null, site = null, publisher = site } = article;
  return readPlainText(textOf(article), { published, byline, publisher });
}

export const withText: System = ({ page, original }) =>
  compare(articleOf(page), originalOf(articleOf(original))).findings;

export const withDigest: System = ({ page, original }) => {
  const { digest, card } = originalOf(articleOf(original));
  return compare(articleOf(page), { card, digest: decodeDigest(encodeDigest(digest)), text: null }).findings;
};

const simple =
  (baseline: Baseline): System =>
  ({ page, original }) =>
    baseline(textOf(page), textOf(original));

/** The systems of the table, in its order. */
export const SYSTEMS: readonly (readonly [name: string, system: System])[] = [
  ['Palimpsest', withText],
  ['Palimpsest, digest only', withDigest],
  ['numbers and names not in the original', simple(numbersAndNames)],
  ['words not in the original', simple(newWords)],
];

/** Scores one system on pairs. */
export function scoreSystem(pairs: readonly LabelledPair[], system: System): FindingScore {
  return scoreFindings(pairs, new Map(pairs.map((pair) => [pair.id, system(pair)])));
}
