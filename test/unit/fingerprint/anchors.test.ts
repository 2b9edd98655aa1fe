import { describe, expect, test } from 'vitest';
import { pairHashes } from '../../../src/fingerprint/anchor-pairs.ts';
import { anchorsOf } from '../../../src/fingerprint/anchors.ts';
import { plainNumber } from '../../../src/fingerprint/plain-number.ts';
import { type Token, tokenise } from '../../../src/text/tokens.ts';

const anchors = (...sentences: string[]) => anchorsOf(sentences.map((sentence) => tokenise(sentence)));
const same = (a: number[] | undefined, b: number[] | undefined) =>
  expect([...(a ?? [])].sort()).toEqual([...(b ?? [])].sort());

describe('anchors', () => {
  test('are names and numbers, not the words around them', () => {
    const [first] = anchors('The mayor of Skarne, Ida Holt, counted 14 boats.');
    expect(first).toHaveLength(4);
    same(first, anchors('They saw 14 of them: Holt, Ida, in Skarne.')[0]);
  });

  test('a capital at the beginning of a sentence is a name only if it is one elsewhere', () => {
    expect(anchors('Boats were lost.')[0]).toEqual([]);
    const [, second] = anchors('Then we asked the mayor, Holt.', 'Holt declined.');
    expect(second).toHaveLength(1);
  });

  test('numbers meet in whatever form', () => {
    same(anchors('it cost 1,300 crowns and three lives')[0], anchors('it cost 1300 crowns and 3 lives')[0]);
  });

  test('a headline in title case names nobody', () => {
    expect(anchors('Harbour Town Counts Its Boats After Great Storm')[0]).toEqual([]);
  });

  test('a table of results gives a bounded number', () => {
    const table = Array.from({ length: 500 }, (_, at) => `Team${at} ${at}`).join(' and ');
    expect(anchors(`we list ${table}`)[0]).toHaveLength(24);
  });
});

describe('anchor pairs', () => {
  test('are order-free, within a sentence and between neighbours', () => {
    expect(new Set(pairHashes([[1, 2], [3]]))).toEqual(new Set(pairHashes([[3], [2, 1]])));
    expect(pairHashes([[1, 2], [3]])).toHaveLength(3);
  });

  test('do not reach over a sentence', () => {
    expect(pairHashes([[1], [], [2]])).toEqual([]);
  });

  test('do not pair an anchor with itself', () => {
    expect(pairHashes([[7], [7]])).toEqual([]);
  });
});

describe('plain numbers', () => {
  const read = (text: string) => plainNumber(tokenise(text)[0] as Token);
  test.each([
    ['214', '214'],
    ['1,300', '1300'],
    ['1.300.000', '1300000'],
    ['3.5', '3.5'],
    ['Seven', '7'],
    ['third', '3'],
    ['boats', null],
    ['constructor', null],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
