import { expect, test } from 'vitest';
import { madeUpArticles, seeded } from '../../../bench/made-up-articles.ts';
import { minHashIndex } from '../../../bench/min-hash.ts';

const ARTICLES = [
  'Ferry late\n\nThe ferry from Halder left late on 3 May. Its master, Una Pell, blamed the tide. Nobody was hurt.',
  'Mill sold\n\nThe mill at Orsay was sold for 400 crowns. Its owner thanked Piet Marsh. The roof will stay.',
];
const made = (seed: number) => [...madeUpArticles(ARTICLES, 20, seed)];

test('made-up articles are the same for a seed, and others for another', () => {
  expect(made(7)).toEqual(made(7));
  expect(made(8)).not.toEqual(made(7));
});

test('made-up articles keep no name and no number of those they are made of', () => {
  expect(made(7).join('\n')).not.toMatch(/Pell|Marsh|Halder|\b400\b/);
});

test('seeded numbers lie between 0 and 1', () => {
  const random = seeded(1);
  const numbers = Array.from({ length: 1_000 }, random);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
});

test('a MinHash index finds the text itself first', () => {
  const index = minHashIndex();
  for (const article of ARTICLES) index.add(article);
  expect(index.find(ARTICLES[1] ?? '', 2)[0]).toBe(1);
});
