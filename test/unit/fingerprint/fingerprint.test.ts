import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../../src/article/read-plain-text.ts';
import { FAMILIES, fingerprint } from '../../../src/fingerprint/fingerprint.ts';

const ORIGINAL = `Storm takes fourteen boats from Skarne harbour

Fourteen boats were torn from their moorings in Skarne on Tuesday night when a storm crossed the Halder coast.

The harbour master, Ida Holt, said the wind had reached 112 kilometres an hour shortly after two. "I have never seen the breakwater disappear," Holt said.

The town council of Skarne will meet on Friday to decide on a repair that may cost 3.2 million crowns.`;

const REWRITE = `Skarne loses 14 boats in night of wild weather

Gusts of 112 km/h swept over the coast of Halder and Skarne lost 14 vessels, which broke loose during the night of Tuesday.

According to harbour master Ida Holt, the worst came a little past 2 in the morning. On Friday Skarne's councillors discuss repairs for about 3.2 million crowns.`;

const OTHER = `Library in Wenholm opens on Sundays

Readers in Wenholm can borrow books on Sundays from next month, the city said. A trial with 40 volunteers had gone well, according to the librarian Mats Breel.`;

const shared = (a: Uint32Array, b: Uint32Array) => a.filter((hash) => b.includes(hash)).length;
const of = (text: string) => fingerprint(readPlainText(text));

describe('a fingerprint', () => {
  test('survives rewording', () => {
    const [original, rewrite, other] = [of(ORIGINAL), of(REWRITE), of(OTHER)];
    expect(shared(original.pairs, rewrite.pairs)).toBeGreaterThan(10);
    expect(shared(original.words, rewrite.words)).toBeGreaterThan(15);
    expect(shared(original.pairs, other.pairs)).toBe(0);
    expect(shared(original.shingles, other.shingles)).toBe(0);
  });

  test('finds copied sentences by shingles', () => {
    const quoting = of(
      `Opinion\n\nWe read this: The harbour master, Ida Holt, said the wind had reached 112 kilometres an hour shortly after two. Well.`,
    );
    expect(shared(of(ORIGINAL).shingles, quoting.shingles)).toBeGreaterThan(0);
  });

  test('is ascending, without repetitions, and the same every time, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const print = of(text);
        for (const family of FAMILIES) {
          expect([...print[family]]).toEqual([...new Set(print[family])].sort((a, b) => a - b));
        }
        expect(of(text)).toEqual(print);
      }),
    );
  });

  test('leaves furniture out', () => {
    const article = readPlainText(ORIGINAL);
    const furnished = {
      ...article,
      text: `${article.text}\n\nSubscribe to our Morning Letter for 5 euros`,
      blocks: [
        ...article.blocks,
        { kind: 'furniture' as const, start: article.text.length + 2, end: article.text.length + 45 },
      ],
    };
    expect(fingerprint(furnished)).toEqual(fingerprint(article));
  });

  test('of five megabytes is made without delay, as the rest is not read', () => {
    expect(of(`Title\n\n${'Ida Holt counted 14 boats. '.repeat(200_000)}`).words.length).toBeLessThan(20);
  });

  test('tells its scheme and never changes without a new one', () => {
    // A change of these figures makes every index built before useless: raise FINGERPRINT_SCHEME with it.
    const { scheme, shingles, pairs, words } = of(ORIGINAL);
    const sum = (hashes: Uint32Array) => hashes.reduce((all, hash) => (all + hash) % 1_000_003, 0);
    expect([
      scheme,
      ...[shingles, pairs, words].map((hashes) => [hashes.length, sum(hashes)]),
    ]).toMatchInlineSnapshot(`
      [
        1,
        [
          12,
          745777,
        ],
        [
          33,
          896212,
        ],
        [
          36,
          684997,
        ],
      ]
    `);
  });
});
