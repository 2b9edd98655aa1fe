import { describe, expect, test } from 'vitest';
import { wordsFound } from '../../support/surely-found.ts';

describe('quantities said otherwise are no findings', () => {
  test.each([
    [
      'three by their names',
      'Police arrested three suspects over the Skelby depot theft.',
      'Police arrested Joe Barr, Tim Wren and Ann Lee over the Skelby depot theft.',
    ],
    [
      'so often an hour',
      'Trains to Skelby run three times an hour.',
      'Trains to Skelby run every 20 minutes.',
    ],
    ['a year’s pay by the week', 'The porter earns about £1,000 a week.', 'The porter earns £52,000 a year.'],
    ['a doubling in percent', 'Prices at the depot rose by 100 percent.', 'Prices at the depot doubled.'],
    [
      'all votes together',
      'Nine of the 11 board members backed the depot.',
      'The board voted nine to two to back the depot.',
    ],
    ['basis points', 'The rate rose 25 basis points.', 'The rate rose by a quarter of a percentage point.'],
    [
      'a stretch whose unit stands before',
      'The tenants wanted a lease of six years; the depot’s offer was for four.',
      'The tenants wanted a lease of six years; the depot had offered four years.',
    ],
    [
      'degrees without a scale',
      'The depot’s keeper, Ann Lee, had a fever of 102F this morning.',
      'Ann Lee, the depot’s keeper, had a fever. “She had 38.9 this morning,” said a nurse.',
    ],
    [
      'one of a unit',
      'Drying one kilo of cod at Skelby costs £3.',
      'It costs £3 to dry a kilo of cod at Skelby.',
    ],
    [
      'so often a year',
      'The Skelby lifeboat is tested 12 times a year.',
      'The Skelby lifeboat is tested monthly.',
    ],
    [
      'a list of things to know',
      'The Skelby depot burned down. Here are the 8 things you need to know.',
      'The Skelby depot burned down.',
    ],
    [
      'a share in money',
      'Forty per cent, or close to £2.4m, of the harbour’s budget is a loan.',
      'The harbour has a budget of £6m. A loan covers 40 per cent of it.',
    ],
    [
      'won of won and lost',
      'The Skelby eleven won just under 60 percent of their games.',
      'The Skelby eleven won 357 games and lost 243.',
    ],
    [
      'other money beside it, where the original has some too',
      'The fund offers 20 million pesos, a little over $21,000, for the bell. The rope cost $40.',
      'The fund offers 20 million pesos for the bell. The rope cost $40.',
    ],
    ['a sign in letters', 'A load of water costs 18 rials in Sur.', 'A load of water costs RO 18 in Sur.'],
    ['a seven-figure sum', 'A seven-figure budget runs the depot.', 'The depot runs on a budget of £1.4m.'],
  ])('%s', (_, page, original) => {
    expect(wordsFound(page, original)).toEqual([]);
  });
});

describe('quantities that are shown', () => {
  test('a bound that is gone, though a word near by could be one', () => {
    const found = wordsFound(
      'The depot faces a fine of $8,000 under the harbour law.',
      'Under the harbour law the depot faces a fine of up to $8,000.',
    );
    expect(found).toContain('$8,000');
  });

  test('a share in the place of another, though it is the sum of two', () => {
    const found = wordsFound(
      'At the survey in May, 33 percent of the depot’s beams were rotten.',
      'At the survey in May, 21 percent of the depot’s beams were rotten.\n\nThe law allows 12 percent. The roof lost 12 percent of its slates.',
    );
    expect(found).toEqual(['33 percent']);
  });

  test.each([
    ['a race', 'Ann Lee won the Skelby run in 2:31:09.', 'Ann Lee won the Skelby run in 2:31:40.', '2:31:09'],
    [
      'a lap',
      'Ann Lee swam the Skelby mile in 21:14.6.',
      'Ann Lee swam the Skelby mile in 21:41.6.',
      '21:14.6',
    ],
    [
      'another month',
      'The pier at Skelby stays shut for another month.',
      'The pier at Skelby stays shut for at least another month.',
      'another month',
    ],
  ])('the time of %s', (_, page, original, expected) => {
    expect(wordsFound(page, original)).toEqual([expected]);
  });

  test.each([
    ['a part', 'Four of the nine wells are dry.', 'Six of the nine wells are dry.', 'Four'],
    [
      'most of those who are counted',
      'Most passengers had left the ferry. There were 140 passengers on it.',
      'About 50 passengers had left the ferry. There were 140 passengers on it.',
      'Most',
    ],
  ])('another part of the same: %s', (_, page, original, expected) => {
    expect(wordsFound(page, original)).toContain(expected);
  });

  const original = 'The guard at the Skelby depot waited for 40 minutes and then counted 312 crates.';

  test('another figure', () => {
    const page = 'The guard at the Skelby depot waited for 40 minutes and then counted 512 crates.';
    expect(wordsFound(page, original)).toEqual(['512']);
  });

  test('another length, where the original’s is gone', () => {
    const page = 'The guard at the Skelby depot waited for 65 minutes and then counted 312 crates.';
    expect(wordsFound(page, original)).toEqual(['65 minutes']);
  });

  describe('a length beside the original’s own', () => {
    const page =
      'The guard at the Skelby depot waited for 40 minutes, two hours late, and then counted 312 crates.';
    const rest = 'The company keeps its gardens open. Rain is forecast.';

    test('not in a long account, where it is too often reckoned', () => {
      expect(wordsFound(`${page} ${rest}`, `${original} ${rest}`)).toEqual([]);
    });
  });
});
