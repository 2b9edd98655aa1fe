import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPairs } from '../../bench/findings.ts';
import { FINDING_KINDS } from '../../src/report.ts';

/** Our own labelled pairs: an original, a page made from it, and what the page says that the original does not. */
interface Pair {
  id: string;
  topic: string;
  style: string;
  original: { title: string; publisher: string; published: string; byline: string; paragraphs: string[] };
  page: { title: string; site: string; published: string; byline: string; paragraphs: string[] };
  gold: Gold[];
  mustNot: Label[];
}

interface Label {
  /** Which paragraph of the page, counted from 0; -1 is the title. */
  para: number;
  text: string;
  why: string;
}

interface Gold extends Label {
  kind: string;
  verdict: string;
  original: string | null;
  difficulty: string;
}

const FOLDERS = ['pairs', 'pairs-unread', 'pairs-calibration', 'pairs-held-out'];
const SUMMARIES = ['summaries', 'summaries-calibration', 'summaries-held-out'];
const VERDICTS = ['changed', 'inserted'];
const DIFFICULTIES = ['easy', 'medium', 'hard'];
const STYLES = ['content-farm', 'tabloid', 'neutral-rewrite', 'seo-explainer', 'broadcast-script'];

const files = FOLDERS.flatMap((folder) => {
  const at = new URL(`../fixtures/${folder}/`, import.meta.url);
  return readdirSync(at).map((name) => new URL(name, at));
});
const pairs = files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as Pair);

function partOfPage(pair: Pair, para: number): string | undefined {
  return para === -1 ? pair.page.title : pair.page.paragraphs[para];
}

function span(pair: Pair, { para, text }: Label): Place {
  const start = partOfPage(pair, para)?.indexOf(text) ?? -1;
  return { para, start, end: start + text.length };
}

describe('the set', () => {
  test('has an id of its own for each pair, the name of its file', () => {
    expect(pairs.map((pair) => `${pair.id}.json`)).toEqual(files.map(({ pathname }) => basename(pathname)));
    expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length);
  });

  test('holds every style and every kind, and faithful rewrites too', () => {
    const labels = pairs.flatMap((pair) => pair.gold);
    expect(STYLES.filter((style) => !pairs.some((pair) => pair.style === style))).toEqual([]);
    expect(FINDING_KINDS.filter((kind) => !labels.some((label) => label.kind === kind))).toEqual([]);
    expect(pairs.filter((pair) => pair.gold.length === 0).length).toBeGreaterThanOrEqual(2);
  });
});

describe.each(pairs)('$id', (pair: Pair) => {
  test('is labelled as the format says', () => {
    expect(faultsOf(pair)).toEqual([]);
  });

  test('has its texts, dated, the page no earlier than the original', () => {
    for (const { title, byline, published, paragraphs } of [pair.original, pair.page]) {
      expect(title && byline).toBeTruthy();
      expect(published).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(paragraphs.filter((text) => text.trim() !== text || text === '' || text.includes('\n'))).toEqual(
        [],
      );
    }
    expect(pair.page.published >= pair.original.published).toBe(true);
    expect(pair.original.paragraphs.length).toBeGreaterThan(7);
    // Some pages are briefs of three or four paragraphs.
    expect(pair.page.paragraphs.length).toBeGreaterThan(2);
  });
});

describe.each(SUMMARIES)('%s, made from originals of the pairs', (folder) => {
  const summaries = readPairs(new URL(`../fixtures/${folder}/`, import.meta.url)) as unknown as Pair[];

  test('are labelled as the format says', () => {
    expect(summaries.flatMap(faultsOf)).toEqual([]);
  });

  test('are one paragraph of at most a hundred words each, no older than its original', () => {
    const others = summaries.filter(({ original, page: { published, paragraphs } }) => {
      const [text = '', ...more] = paragraphs;
      return more.length > 0 || text.split(/\s+/).length > 100 || published < original.published;
    });
    expect(others).toEqual([]);
  });

  test('have an id of their own, and half of them are faithful', () => {
    expect(new Set(summaries.map(({ id }) => id)).size).toBe(summaries.length);
    expect(2 * summaries.filter(({ gold }) => gold.length === 0).length).toBe(summaries.length);
  });
});

/** What in the labels of a pair is not as the format has it, in words; an empty list where all is well. */
function faultsOf(pair: Pair): string[] {
  const labels = [...pair.gold, ...pair.mustNot];
  const spans = labels.map((label) => span(pair, label));
  const original = [pair.original.title, ...pair.original.paragraphs].join('\n\n');
  const faults: (readonly [fault: string, at: readonly Label[]])[] = [
    [
      'not exactly once in its paragraph',
      labels.filter(({ para, text }) => partOfPage(pair, para)?.split(text).length !== 2),
    ],
    [
      'labelled twice',
      labels.filter((_, at) => spans.slice(at + 1).some((other) => crosses(spans[at] ?? other, other))),
    ],
    ['without a reason', labels.filter(({ why }) => why === '')],
    ['of no known kind', pair.gold.filter(({ kind }) => !FINDING_KINDS.some((known) => known === kind))],
    ['of no known verdict', pair.gold.filter(({ verdict }) => !VERDICTS.includes(verdict))],
    ['of no known difficulty', pair.gold.filter(({ difficulty }) => !DIFFICULTIES.includes(difficulty))],
    [
      'with a wording that is not in the original, or with none although it was changed',
      pair.gold.filter(({ verdict, original: wording }) =>
        verdict === 'inserted' ? wording !== null : wording === null || !original.includes(wording),
      ),
    ],
  ];
  const style = STYLES.includes(pair.style) ? [] : [`${pair.id}: of no known style`];
  return [
    ...style,
    ...faults.flatMap(([fault, at]) => at.map(({ text }) => `${pair.id}: ${fault}: ${text}`)),
  ];
}

interface Place {
  para: number;
  start: number;
  end: number;
}

function crosses(a: Place, b: Place): boolean {
  return a.para === b.para && a.start < b.end && b.start < a.end;
}
