import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shingleHashes, winnow } from '../../../src/fingerprint/shingles.ts';
import { tokenise } from '../../../src/text/tokens.ts';

const word = fc.constantFrom(
  'harbour',
  'ferry',
  'storm',
  'mayor',
  'said',
  'the',
  'a',
  'seven',
  'boats',
  'quay',
);
const words = (minLength: number, maxLength: number) => fc.array(word, { minLength, maxLength });
const hashesOf = (list: readonly string[], length = 5) => shingleHashes(tokenise(list.join(' ')), length);

describe('shingles', () => {
  test('one for every run of words, none where there are too few', () => {
    expect(hashesOf(['one', 'two', 'three', 'four'])).toEqual([]);
    expect(hashesOf(['one', 'two', 'three', 'four', 'five', 'six'])).toHaveLength(2);
  });

  test('do not depend on punctuation and capitals', () => {
    const plain = shingleHashes(tokenise('the ferry left the quay at noon'), 5);
    expect(shingleHashes(tokenise('The ferry – left the “quay”, at noon!'), 5)).toEqual(plain);
  });

  test('equal runs have equal hashes wherever they stand, other runs have others', () => {
    fc.assert(
      fc.property(words(0, 20), words(5, 5), words(5, 5), (before, run, other) => {
        const alone = hashesOf(run)[0];
        expect(hashesOf([...before, ...run]).at(-1)).toBe(alone);
        if (run.join() !== other.join()) expect(hashesOf(other)[0]).not.toBe(alone);
      }),
    );
  });
});

describe('winnowing', () => {
  test('keeps a hash out of every window', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(50), { maxLength: 80 }),
        fc.integer({ min: 1, max: 12 }),
        (hashes, window) => {
          const kept = new Set(winnow(hashes, window));
          for (let at = 0; at + window <= hashes.length; at++) {
            expect(hashes.slice(at, at + window).some((hash) => kept.has(hash))).toBe(true);
          }
        },
      ),
    );
  });

  test('texts that share a run of twelve words share a kept hash', () => {
    fc.assert(
      fc.property(words(0, 40), words(12, 12), words(0, 40), words(0, 40), (a, run, b, c) => {
        const first = winnow(hashesOf([...a, ...run, ...b]), 8);
        const second = new Set(winnow(hashesOf([...c, ...run]), 8));
        expect(first.some((hash) => second.has(hash))).toBe(true);
      }),
    );
  });

  test('stores far less than everything', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => (at * 2_654_435_761) >>> 0);
    const share = winnow(many, 8).length / many.length;
    expect(share).toBeLessThan(0.3);
  });

  test('keeps the smallest of a short text', () => {
    expect(winnow([5, 3, 9], 8)).toEqual([3]);
    expect(winnow([], 8)).toEqual([]);
  });
});
