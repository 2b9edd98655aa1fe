import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
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

const FOLDER = new URL('../fixtures/pairs/', import.meta.url);
const STYLES = ['content-farm', 'tabloid', 'neutral-rewrite', 'seo-explainer', 'broadcast-script'];

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const pairs = files.map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Pair);

function partOfPage(pair: Pair, para: number): string | undefined {
  return para === -1 ? pair.page.title : pair.page.paragraphs[para];
}

function span(pair: Pair, { para, text }: Label): { para: number; start: number; end: number } {
  const start = partOfPage(pair, para)?.indexOf(text) ?? -1;
  return { para, start, end: start + text.length };
}

describe('the set', () => {
  test('has an id of its own for each pair, the name of its file', () => {
    expect(pairs.map((pair) => `${pair.id}.json`)).toEqual(files);
  });

  test('holds every style and every kind, and faithful rewrites too', () => {
    const labels = pairs.flatMap((pair) => pair.gold);
    expect(STYLES.filter((style) => !pairs.some((pair) => pair.style === style))).toEqual([]);
    expect(FINDING_KINDS.filter((kind) => !labels.some((label) => label.kind === kind))).toEqual([]);
    expect(pairs.filter((pair) => pair.gold.length === 0).length).toBeGreaterThanOrEqual(2);
  });
});

describe.each(pairs)('$id', (pair: Pair) => {
  const labels: Label[] = [...pair.gold, ...pair.mustNot];
  const original = [pair.original.title, ...pair.original.paragraphs].join('\n\n');

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

  test('finds each labelled text exactly once in its paragraph', () => {
    const lost = labels.filter((label) => partOfPage(pair, label.para)?.split(label.text).length !== 2);
    expect(lost).toEqual([]);
  });

  test('labels no piece of text twice', () => {
    const spans = labels.map((label) => span(pair, label));
    const crossing = spans.filter((a, i) =>
      spans.slice(i + 1).some((b) => a.para === b.para && a.start < b.end && b.start < a.end),
    );
    expect(crossing).toEqual([]);
  });

  test('uses the words of the format', () => {
    expect(STYLES).toContain(pair.style);
    for (const { kind, difficulty } of pair.gold) {
      expect(FINDING_KINDS).toContain(kind);
      expect(['easy', 'medium', 'hard']).toContain(difficulty);
    }
    expect(labels.filter(({ why }) => why === '')).toEqual([]);
  });

  test('gives the wording of the original for what was changed, null for what was inserted', () => {
    for (const label of pair.gold) {
      expect(['changed', 'inserted']).toContain(label.verdict);
      if (label.verdict === 'inserted') expect(label.original).toBeNull();
      else expect(original).toContain(label.original);
    }
  });
});
