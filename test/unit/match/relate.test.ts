import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AlignmentCoverage } from '../../../src/alignment/coverage.ts';
import { relate } from '../../../src/match/relate.ts';

const REWRITE: AlignmentCoverage = {
  copied: 0.15,
  reworded: 0.75,
  added: 0.1,
  carried: 0.9,
  order: 0.9,
  strength: 0.68,
  linked: 20,
  words: 600,
};

/** Names in common, of which an account of the same event has at least two. */
const NAMES = 6;

describe('the relation', () => {
  test.each<[string, Partial<AlignmentCoverage>, string]>([
    ['of a rewrite', {}, 'rewrite'],
    ['of a page with most words unchanged', { copied: 0.8, reworded: 0.15, added: 0.05 }, 'copy'],
    ['of a page that is half something else', { reworded: 0.35, added: 0.5, carried: 0.8 }, 'partial'],
    [
      'of another report of the event',
      { copied: 0.02, reworded: 0.55, added: 0.43, order: 0.55, strength: 0.33, carried: 0.5 },
      'same-story',
    ],
    [
      'of a page about something else',
      { copied: 0, reworded: 0.15, added: 0.85, order: 0.5, strength: 0.3, carried: 0.2, linked: 4 },
      'unrelated',
    ],
    [
      'of a page without words',
      { copied: 0, reworded: 0, added: 1, order: 0, strength: 0, carried: 0, linked: 0, words: 0 },
      'unrelated',
    ],
  ])('%s', (_, changed, expected) => {
    expect(relate({ ...REWRITE, ...changed }, NAMES).relation).toBe(expected);
  });

  test('needs names in common for a common story', () => {
    const other = { ...REWRITE, copied: 0.02, reworded: 0.55, added: 0.43, order: 0.55, strength: 0.33 };
    expect(relate(other, 2).relation).toBe('same-story');
    expect(relate(other, 1).relation).toBe('unrelated');
  });

  test('is surer the stronger, the more ordered and the more copied', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, share, share, (strength, order, copied, more) => {
        const low = { ...REWRITE, strength, order, copied };
        for (const field of ['strength', 'order', 'copied'] as const) {
          const high = { ...low, [field]: Math.max(low[field], more) };
          expect(relate(high, NAMES).score).toBeGreaterThanOrEqual(relate(low, NAMES).score);
        }
      }),
    );
  });

  test('is not made by a notice that every article of a house carries', () => {
    const notice = {
      ...REWRITE,
      copied: 0.1,
      reworded: 0.05,
      added: 0.85,
      strength: 0.9,
      order: 1,
      linked: 3,
    };
    const { relation, score } = relate(notice, NAMES);
    expect(relation).toBe('unrelated');
    expect(score).toBeLessThan(0.5);
  });

  test('trusts two sentences in order less than twenty', () => {
    const few = relate({ ...REWRITE, order: 1, strength: 0.5, linked: 2 }, NAMES).score;
    expect(few).toBeLessThan(relate({ ...REWRITE, order: 1, strength: 0.5, linked: 20 }, NAMES).score);
  });

  test('is surer of a page whose words are like those of the original among many', () => {
    const unsure = { ...REWRITE, strength: 0.4, order: 0.7 };
    const scores = [0, 0.03, 0.09, 0.2].map((score) => relate(unsure, NAMES, { score, among: 12_696 }).score);
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    expect((scores.at(-1) ?? 0) - (scores[0] ?? 0)).toBeGreaterThan(0.5);
  });

  test('takes the same likeness for less where there are few originals', () => {
    const among = (originals: number) => relate(REWRITE, NAMES, { score: 0.05, among: originals }).score;
    expect(among(12)).toBeLessThan(among(12_696));
  });
});
