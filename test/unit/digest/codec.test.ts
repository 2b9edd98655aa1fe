import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../../src/article/read-plain-text.ts';
import { originalOf } from '../../../src/compare.ts';
import { DigestError, decodeDigest, encodeDigest } from '../../../src/digest/codec.ts';

const TEXT = `Council sells 12 boats

The council of Ardmuir sold 12 of its 31 boats on 3 March 2026 for £410,000, the largest sale in its history, because the harbour may have to close.

“We had no choice,” said Dr Una Pell, deputy leader of the council. Polish buyers took four.`;

const { digest } = originalOf(readPlainText(TEXT, { published: '2026-03-05', language: 'en' }));
const bytes = encodeDigest(digest);

describe('a digest', () => {
  test('holds every type of fact the text has', () => {
    const types = new Set(digest.facts.map(({ type }) => type));
    for (const type of [
      'quantity',
      'time',
      'name',
      'demonym',
      'quotation',
      'certainty',
      'superlative',
      'cause',
    ]) {
      expect(types).toContain(type);
    }
  });

  test('comes back as it was, but for places in the text', () => {
    const read = decodeDigest(bytes);
    expect(read.sentences.map(({ keys, words }) => ({ keys, words }))).toEqual(
      digest.sentences.map(({ keys, words }) => ({ keys, words })),
    );
    expect(read.shingles).toEqual(digest.shingles);
    expect(read.facts.map(({ type, kind, sentence }) => ({ type, kind, sentence }))).toEqual(
      digest.facts.map(({ type, kind, sentence }) => ({ type, kind, sentence })),
    );
    expect(read.facts.every(({ at }) => at === null)).toBe(true);
  });

  test('is written to the same bytes again', () => {
    expect(encodeDigest(decodeDigest(bytes))).toEqual(bytes);
  });

  test('holds no five words of the text in a row', () => {
    const written = new TextDecoder().decode(bytes).toLowerCase();
    const words = TEXT.toLowerCase().split(/\s+/);
    const runs = words
      .map((_, at) => words.slice(at, at + 5).join(' '))
      .filter((run) => run.split(' ').length === 5);
    expect(runs.filter((run) => written.includes(run))).toEqual([]);
  });

  test('is read or refused with a sentence, whatever happened to its bytes', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), fc.nat(bytes.length), (at, value, length) => {
        const damaged = bytes.slice(0, length);
        if (at < length) damaged[at] = value;
        try {
          decodeDigest(damaged);
        } catch (error) {
          expect(error).toBeInstanceOf(DigestError);
          expect((error as Error).message).toMatch(/digest|hash|sentence/);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ['of another scheme', '[99,null,null,[],"",[]]', /scheme 99/],
    ['that is no list', '{}', /six fields/],
    [
      'with a fact of no known type',
      `[${JSON.parse(new TextDecoder().decode(bytes))[0]},null,null,[],"",[{"type":"toString"}]]`,
      /unreadable fact/,
    ],
  ])('%s is refused', (_, json, message) => {
    expect(() => decodeDigest(new TextEncoder().encode(json))).toThrow(message);
  });
});
