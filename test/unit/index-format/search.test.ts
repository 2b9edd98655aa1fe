import { describe, expect, test } from 'vitest';
import { KEEP_ALL, postingTables } from '../../../src/index-format/postings.ts';
import { search } from '../../../src/index-format/search.ts';
import { fingerprintOf } from './made-up.ts';

const print = (words: number[]) => fingerprintOf([], [], words);

describe('a search', () => {
  test('puts the original first that shares what is rare', () => {
    const shard = postingTables(
      [print([1, 2, 3]), print([1, 2, 9]), print([1, 2, 4]), print([1, 2, 5])],
      KEEP_ALL,
    );
    expect(search([shard], print([1, 2, 9]), 2).map(({ original }) => original)[0]).toBe(1);
  });

  test('is not won by length', () => {
    const long = Array.from({ length: 500 }, (_, at) => at);
    const shard = postingTables([print(long), print([1, 2, 3, 900])], KEEP_ALL);
    expect(search([shard], print([1, 2, 3]), 1)[0]?.original).toBe(1);
  });

  test('weighs by all shards it searches, and says in which a hit lies', () => {
    const shards = [
      postingTables([print([1]), print([7])], KEEP_ALL),
      postingTables([print([2, 3])], KEEP_ALL),
    ];
    expect(search(shards, print([2, 3]), 5)).toMatchObject([
      { shard: 1, original: 0, score: expect.closeTo(1, 0) },
    ]);
  });

  test('gives no more than asked, best first, and nothing for what shares nothing', () => {
    const shard = postingTables([print([1]), print([1, 2]), print([1, 2, 3]), print([8])], KEEP_ALL);
    const hits = search([shard], print([1, 2, 3]), 2);
    expect(hits.map(({ original }) => original)).toEqual([2, 1]);
    expect(search([shard], print([77]), 5)).toEqual([]);
    expect(search([], print([1]), 5)).toEqual([]);
  });
});
