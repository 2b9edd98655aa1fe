import { describe, expect, test } from 'vitest';
import { readPairs } from '../../bench/findings.ts';
import { textOf } from '../../bench/score-findings.ts';
import { readPlainText } from '../../src/article/read-plain-text.ts';
import { compare, holdAgainst, originalOf } from '../../src/compare.ts';
import { decodeDigest, encodeDigest } from '../../src/digest/codec.ts';
import { rawFindings } from '../../src/findings/find.ts';

const ORIGINAL = `Ferry strikes pier at Lunnholm, injuring 14

A ferry carrying 212 passengers struck a pier at Lunnholm on Tuesday, injuring 14 people, the harbour office said.

The vessel, the Marit Aas, may have lost power shortly before the accident, said Ingrid Solvang, deputy director of the harbour office. “We heard nothing on the radio until it was over,” she said.

Repairs to the pier will cost about 3.2 million kroner. The company, Nordvik Lines, said it would pay.

The pier was built in 1987 and was last inspected in May.`;

const page = readPlainText(
  `Dozens hurt as ferry rams pier

Fourteen passengers were hurt on Tuesday when a ferry with 212 people aboard ran into the pier at Lunnholm, according to the harbour office.

The Marit Aas lost power shortly before the accident, said Ingrid Solvang, director of the harbour office. “We heard nothing on the telephone until it was over,” she said.

Mending the pier will cost some 3.2m kroner, which the owner, Nordvik Lines, will pay. A survey by the Baltic Ferry Institute found that 61 percent of passengers feel unsafe.

The pier, which dates from 1987, was inspected in May.`,
  { published: '2026-03-05' },
);
const original = originalOf(readPlainText(ORIGINAL, { published: '2026-03-04' }));

describe('a comparison', () => {
  const report = compare(page, original);
  const words = report.findings.map(({ text }) => text);

  test('calls the page a rewrite', () => expect(report.relation).toBe('rewrite'));

  test.each(['telephone', 'Baltic Ferry Institute', '61 percent'])('finds %s', (added) => {
    expect(words.some((found) => found.includes(added))).toBe(true);
  });

  test.each(['Fourteen', '212', '3.2m', '1987', 'May', 'Lunnholm', 'Tuesday'])('leaves %s alone', (kept) => {
    expect(words.filter((found) => found.includes(kept))).toEqual([]);
  });

  test('tells what the original has in place of altered words, and where', () => {
    const altered = report.findings.find(({ text }) => text.includes('telephone'));
    expect(altered).toMatchObject({ kind: 'quote', verdict: 'changed', original: 'the radio' });
    expect(altered?.evidence).toContain('nothing on the radio');
  });

  test('shares add up to the whole page', () => {
    const { copied, reworded, added } = report.coverage;
    expect(copied + reworded + added).toBeCloseTo(1, 10);
  });
});

/** Pairs of one writer share the letters before their number; what holds of one of his pages seldom fails on the next. */
function firstOfEachWriter<P extends { readonly id: string }>(pairs: readonly P[]): P[] {
  const writers = new Map<string, P>();
  for (const pair of pairs) {
    const writer = pair.id.replace(/\d.*/, '');
    if (!writers.has(writer)) writers.set(writer, pair);
  }
  return [...writers.values()];
}

describe('findings', () => {
  const pairs = firstOfEachWriter(readPairs(new URL('../fixtures/pairs/', import.meta.url))).map((pair) => ({
    page: readPlainText(textOf(pair.page), { published: pair.page.published ?? null }),
    original: originalOf(
      readPlainText(textOf(pair.original), { published: pair.original.published ?? null }),
    ),
  }));

  test('stand in order, do not overlap, and hold the words they name', () => {
    for (const pair of pairs) {
      const { findings, possible } = compare(pair.page, pair.original);
      const all = [...findings, ...possible].sort((a, b) => a.start - b.start);
      for (const [at, { start, end, text }] of all.entries()) {
        expect(pair.page.text.slice(start, end)).toBe(text);
        expect(start).toBeGreaterThanOrEqual(all[at - 1]?.end ?? 0);
      }
    }
  });

  /** Whether a quotation's altered words are mere grammar, and what lists of words find, can only be told where the original's words are at hand. */
  // What goes by lists of words reads the text, and so does the judge where it weighs a rival's wording: one in eleven differs.
  test('are nearly all the same from a digest as from the text', () => {
    let [all, differing] = [0, 0];
    for (const pair of pairs) {
      const { card, digest } = pair.original;
      const stored = { card, text: null, digest: decodeDigest(encodeDigest(digest)) };
      const spans = (report: ReturnType<typeof compare>) =>
        new Set(report.findings.map(({ start, end, kind, verdict }) => `${start}-${end} ${kind} ${verdict}`));
      const [ours, theirs] = [spans(compare(pair.page, pair.original)), spans(compare(pair.page, stored))];
      all += ours.size;
      differing +=
        [...ours].filter((span) => !theirs.has(span)).length +
        [...theirs].filter((span) => !ours.has(span)).length;
    }
    expect(differing).toBeLessThanOrEqual(all * 0.095);
  });

  test('a text compared with itself adds nothing', () => {
    for (const pair of pairs) {
      const report = compare(pair.page, originalOf(pair.page));
      expect(report.findings.map(({ text }) => text)).toEqual([]);
      expect(report.relation).toBe('copy');
    }
  });
});

describe('a comparison that runs out of time', () => {
  test('returns what it has and says so', () => {
    let time = 0;
    const report = compare(page, original, { budgetMs: 5, now: () => (time += 10) });
    expect(report.complete).toBe(false);
    expect(report.findings).toEqual([]);
    expect(report.dropped).toEqual([]);
  });
});

describe('the clock', () => {
  const boats = Array.from(
    { length: 60 },
    (_, at) => `Boat ${at + 3} of Skarne sank with ${at + 411} crates.`,
  );
  const long = readPlainText(`Boats\n\n${boats.join(' ')}`);
  const none = originalOf(readPlainText('Boats\n\nThe harbour of Skarne lost boats with crates.'));
  const found = (asked: number) => {
    let time = 0;
    const { findings, possible, complete } = compare(long, none, { budgetMs: asked, now: () => time++ });
    return { count: findings.length + possible.length, complete };
  };

  test('stops a finder in the midst of what it walks, and what it found till then is told', () => {
    const whole = found(1e9);
    expect(whole.complete).toBe(true);
    const early = found(30);
    expect(early.complete).toBe(false);
    expect(early.count).toBeGreaterThan(0);
    expect(early.count).toBeLessThan(whole.count / 2);
  });
});

test('of more findings than are served the surest stay, in order of the text', () => {
  const weeks = Array.from({ length: 420 }, (_, at) => `The ${at + 2}nd time it took ${at + 5011} hours.`);
  const page = readPlainText(`Hours\n\n${weeks.join(' ')} Oswin Tarrant of Brannoch paid £4,517,200.`);
  const comparison = holdAgainst(page, originalOf(readPlainText('Hours\n\nIt took hours each time.')));
  const raw = rawFindings(comparison);
  expect(raw).toHaveLength(400);
  expect(raw.map(({ start }) => start)).toEqual(raw.map(({ start }) => start).sort((a, b) => a - b));
  expect(raw.map(({ start, end }) => page.text.slice(start, end))).toContain('£4,517,200');
});

describe('hostile text is read to an end', () => {
  const sentence = (count: number) => `On Monday ${count} goods were sold in Port Ansel for $${count % 501}.`;
  test.each([
    ['a megabyte without a full stop', 'lorem ipsum 12 Amsterdam '.repeat(40_000)],
    ['ten thousand numbers', Array.from({ length: 10_000 }, (_, at) => sentence(at)).join(' ')],
    ['quotation marks nested fifty thousand deep', `${'“‘'.repeat(50_000)}x${'’”'.repeat(50_000)}`],
    ['a megabyte of digits', '9'.repeat(1_000_000)],
    ['half a million full stops', '. '.repeat(500_000)],
    ['nothing', ''],
  ])('%s', (_, text) => {
    const article = readPlainText(`Title\n\n${text}`);
    expect(compare(article, originalOf(article)).findings).toEqual([]);
  });
});

describe('what the page leaves out', () => {
  const kept =
    'Harbour sells boats\n\nThe harbour of Ardmuir sold boats to Una Pell, and the council was told.';
  const whole =
    'Harbour sells boats\n\nThe harbour of Ardmuir sold 12 boats for £410,000 to Pell, and the council was told on 3 March 2026.';

  test('is told, weightiest first', () => {
    const { dropped } = compare(readPlainText(kept), originalOf(readPlainText(whole)));
    expect(dropped.map(({ text }) => text)).toEqual(['12 boats', '£410,000', '3 March 2026']);
  });

  test('is not what it changed', () => {
    const changed = readPlainText(whole.replace('£410,000', '£450,000'));
    const { dropped, findings } = compare(changed, originalOf(readPlainText(whole)));
    expect(findings.map(({ original }) => original)).toEqual(['£410,000']);
    expect(dropped).toEqual([]);
  });
});
