import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Outcome } from '../../browsers/popup.ts';
import { type ExtraPage, renderArticlePage } from '../../sample/server.ts';

/**
 * The documents the project began with, served as news pages: a rewrite of an article whose digest is bundled, and an article on the same
 * subject that was not made from it. They are not ours to hand on, so tests that need them are skipped where they are absent.
 */
const FOLDER = new URL('../../../shared/seeds/', import.meta.url);

export const SEEDS_ARE_HERE = existsSync(FOLDER);
export const REWRITE = 'seed-rewrite';
export const INDEPENDENT = 'seed-independent';

const FILES = { [REWRITE]: '000_6bbcec32eac7700a.txt', [INDEPENDENT]: '002_2480cf481e4dfdb7.txt' };

/** The seeds inside the clutter of a news site; empty where they are absent. */
export function seedPages(): ExtraPage[] {
  if (!SEEDS_ARE_HERE) return [];
  return Object.entries(FILES).map(([slug, file]) => {
    const paragraphs = readFileSync(new URL(file, FOLDER), 'utf8').split(/\n+/).filter(Boolean);
    const title = slug === REWRITE ? 'Could Mexico Be the Next Target?' : (paragraphs.shift() ?? '');
    const html = renderArticlePage({ title, paragraphs, site: 'World Desk', published: '2025-10-08' });
    return { slug, title, html };
  });
}

/** Places and dates of its captions; "last month" is listed as possible. */
const CAPTIONS = ['Puerto Rico', 'Tijuana', 'March', 'National Palace', 'February', 'June'];
/** What the original supports in this or another form. */
const SUPPORTED = [
  'September 3rd',
  '$950 billion',
  'trillion',
  '55',
  '39',
  '31 percent',
  '60 percent',
  'Rubio',
  'Sheinbaum',
  'Mora',
  'López',
];

/** What the popup must say of the rewrite, and must not. */
export function expectRewrite({ original, findings }: Outcome): void {
  expect(original?.title).toContain('Boats Off Venezuela');
  const words = findings.map((finding) => finding.words);
  expect(CAPTIONS.filter((caption) => !words.some((found) => found.includes(caption)))).toEqual([]);
  expect(words.filter((found) => SUPPORTED.some((text) => found.includes(text)))).toEqual([]);
  expect(findings.filter(({ why }) => why.startsWith('quotation'))).toEqual([]);
}

/** What the popup must not say of the independent article. */
export function expectIndependent({ summary, findings }: Outcome): void {
  expect(summary).not.toContain('goes back to it');
  expect(findings).toEqual([]);
}
