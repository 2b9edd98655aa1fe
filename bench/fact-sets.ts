import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readPlainText } from '../src/article/read-plain-text.ts';
import { compare, originalOf } from '../src/compare.ts';
import { overlaps, type Span } from '../src/text/span.ts';
import { type Baseline, numbersAndNames } from './baselines.ts';
import type { BenchModule, Table } from './table.ts';

/** A source, a short page made from it, and the stretches of the page that the source does not support (UTF-16 offsets). */
interface FactRow {
  readonly source: string;
  readonly page: string;
  readonly spans: readonly Span[];
}

const FOLDER = new URL('../../shared/data/facts/', import.meta.url);
const SETS = ['entfa_train', 'summedits_news', 'bump_task1', 'cliff_val'] as const;

const SUMMARIES = 'Summaries';

type Finder = (row: FactRow) => readonly Span[];

/** Short summaries have no title: the text is one paragraph. */
const palimpsest: Finder = ({ source, page }) =>
  compare(readPlainText(page, { title: '' }), originalOf(readPlainText(source, { title: '' }))).findings;

const simple =
  (baseline: Baseline): Finder =>
  ({ source, page }) =>
    baseline(page, source);

const FINDERS: readonly (readonly [name: string, find: Finder])[] = [
  ['Palimpsest', palimpsest],
  ['numbers and names not in the original', simple(numbersAndNames)],
];

/** Public sets of summaries with labelled unsupported stretches. Nothing is tuned to them: they tell how findings travel. */
export const factSets: BenchModule = {
  name: 'Findings on public sets',
  tables: [SUMMARIES],
  async run() {
    const rows = SETS.map((set) => readSet(set));
    if (rows.some((set) => set === null)) return [];
    return [table(rows.map((set) => set ?? []))];
  },
};

function table(sets: readonly (readonly FactRow[])[]): Table {
  return {
    name: SUMMARIES,
    caption:
      'A finding counts where it touches a labelled stretch. Flagged: share of the rows without, and with, a labelled stretch that have any finding.',
    columns: ['set', 'precision', 'recall', 'F1', 'faithful rows flagged', 'other rows flagged'],
    rows: SETS.flatMap((set, at) =>
      FINDERS.map(([name, find]) => [`${set}, ${name}`, ...score(sets[at] ?? [], find)]),
    ),
  };
}

function score(rows: readonly FactRow[], find: Finder): number[] {
  let [findings, correct, labelled, found, faithful, faithfulFlagged, flagged] = [0, 0, 0, 0, 0, 0, 0];
  for (const row of rows) {
    const spans = find(row);
    findings += spans.length;
    correct += spans.filter((span) => row.spans.some((gold) => overlaps(span, gold))).length;
    labelled += row.spans.length;
    found += row.spans.filter((gold) => spans.some((span) => overlaps(span, gold))).length;
    if (row.spans.length === 0) faithful++;
    if (spans.length > 0) row.spans.length === 0 ? faithfulFlagged++ : flagged++;
  }
  const [precision, recall] = [correct / findings, found / labelled];
  const f1 = (2 * precision * recall) / (precision + recall);
  return [precision, recall, f1, faithfulFlagged / faithful, flagged / (rows.length - faithful)];
}

function readSet(name: string): FactRow[] | null {
  let lines: string[];
  try {
    lines = gunzipSync(readFileSync(new URL(`${name}.jsonl.gz`, FOLDER)))
      .toString('utf8')
      .trim()
      .split('\n');
  } catch {
    return null;
  }
  return lines.map((line) => {
    const { source, page, spans } = JSON.parse(line) as FactRow;
    const at = offsets(page);
    return {
      source,
      page,
      spans: spans.map(({ start, end }) => ({ start: at[start] ?? 0, end: at[end] ?? page.length })),
    };
  });
}

/** UTF-16 offset of each code point, which the sets count in. */
function offsets(text: string): number[] {
  const at: number[] = [];
  let offset = 0;
  for (const point of text) {
    at.push(offset);
    offset += point.length;
  }
  return [...at, offset];
}
