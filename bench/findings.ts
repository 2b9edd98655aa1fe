import { readdirSync, readFileSync } from 'node:fs';
import { readPlainText } from '../src/article/read-plain-text.ts';
import { compare, originalOf } from '../src/compare.ts';
import { decodeDigest, encodeDigest } from '../src/digest/codec.ts';
import { type Baseline, newWords, numbersAndNames } from './baselines.ts';
import {
  type FindingScore,
  type LabelledPair,
  type ScoredFinding,
  scoreFindings,
  textOf,
} from './score-findings.ts';

/** Reads every pair of a folder; an empty list where the folder is absent. */
export function readPairs(folder: URL): LabelledPair[] {
  let files: string[];
  try {
    files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  } catch {
    return [];
  }
  return files.sort().map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as LabelledPair);
}

/** A way to find what a page says that its original does not. */
type System = (pair: LabelledPair) => readonly ScoredFinding[];

const articleOf = (article: LabelledPair['page']) =>
  readPlainText(textOf(article), { published: article.published ?? null });

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
