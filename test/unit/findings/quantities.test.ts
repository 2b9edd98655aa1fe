import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../support/findings.ts';

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
    ['a seven-figure sum', 'A seven-figure budget runs the depot.', 'The depot runs on a budget of £1.4m.'],
  ])('%s', (_, page, original) => {
    expect(findingsOf(page, original)).toEqual([]);
  });
});

describe('quantities that are shown', () => {
  test('a bound that is gone, though a word near by could be one', () => {
    const found = findingsOf(
      'The depot faces a fine of $8,000 under the harbour law.',
      'Under the harbour law the depot faces a fine of up to $8,000.',
    );
    expect(found).toContain('$8,000');
  });

  test('a share in the place of another, though it is the sum of two', () => {
    const found = findingsOf(
      'At the survey in May, 33 percent of the depot’s beams were rotten.',
      'At the survey in May, 21 percent of the depot’s beams were rotten.\n\nThe law allows 12 percent. The roof lost 12 percent of its slates.',
    );
    expect(found).toEqual(['33 percent']);
  });

  const original = 'The guard at the Skelby depot waited for 40 minutes and then counted 312 crates.';

  test('another figure', () => {
    const page = 'The guard at the Skelby depot waited for 40 minutes and then counted 512 crates.';
    expect(findingsOf(page, original)).toEqual(['512']);
  });

  test('another length, where the original’s is gone', () => {
    const page = 'The guard at the Skelby depot waited for 65 minutes and then counted 312 crates.';
    expect(findingsOf(page, original)).toEqual(['65 minutes']);
  });

  describe('a length beside the original’s own', () => {
    const page =
      'The guard at the Skelby depot waited for 40 minutes, two hours late, and then counted 312 crates.';
    const rest = 'The company keeps its gardens open. Rain is forecast.';

    test('not in a long account, where it is too often reckoned', () => {
      expect(findingsOf(`${page} ${rest}`, `${original} ${rest}`)).toEqual([]);
    });
  });
});
