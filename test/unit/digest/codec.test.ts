import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../../src/article/read-plain-text.ts';
import { originalOf } from '../../../src/compare.ts';
import { DigestError, decodeDigest, encodeDigest } from '../../../src/digest/codec.ts';
import type { Digest, FactDigest } from '../../../src/digest/digest.ts';

const TEXT = `Council sells 12 boats

The council of Ardmuir sold 12 of its 31 boats on 3 March 2026 for £410,000, the largest sale in its history, because the harbour may have to close.

“We had no choice,” said Dr Una Pell, deputy leader of the council. Polish buyers took four. Dr Pell added that the harbour’s roof was built in 1954.`;

const { digest } = originalOf(readPlainText(TEXT, { published: '2026-03-05', language: 'en' }));
const bytes = encodeDigest(digest);

/** A digest as its bytes tell it: without places, speakers' included, and with four words at most of what is no name. */
function asWritten({ sentences, facts, ...rest }: Digest): Digest {
  return {
    ...rest,
    sentences: sentences.map((sentence) => ({ ...sentence, at: null })),
    facts: facts.map((fact) => {
      const wording = fact.type === 'name' ? fact.wording : fact.wording.split(/\s+/).slice(0, 4).join(' ');
      const nowhere = { ...fact, at: null, wording } as FactDigest;
      return 'speaker' in nowhere && nowhere.speaker !== null
        ? { ...nowhere, speaker: { ...nowhere.speaker, start: 0, end: 0 } }
        : nowhere;
    }),
  };
}

describe('a digest', () => {
  test('holds every type of fact', () => {
    const types = new Set(digest.facts.map(({ type }) => type));
    expect([...types].sort()).toEqual([
      'cause',
      'certainty',
      'demonym',
      'name',
      'portion',
      'quantity',
      'quotation',
      'reported',
      'role',
      'superlative',
      'time',
    ]);
  });

  test('comes back as it was, but for places and long wordings', () => {
    expect(decodeDigest(bytes)).toEqual(asWritten(digest));
  });

  test('is written to the same bytes again', () => {
    expect(encodeDigest(decodeDigest(bytes))).toEqual(bytes);
  });

  test('takes no more than nine bytes a word of the text', () => {
    expect(bytes.length).toBeLessThan(9 * TEXT.split(/\s+/).length);
  });

  test('holds no five words of the text in a row', () => {
    const written = JSON.stringify(decodeDigest(bytes)).toLowerCase();
    const words = TEXT.toLowerCase().split(/\s+/);
    const runs = words
      .map((_, at) => words.slice(at, at + 5).join(' '))
      .filter((run) => run.split(' ').length === 5);
    expect(runs.filter((run) => written.includes(run))).toEqual([]);
  });
});

const MARKS = [' ', '-', 'é', 'É', 'ß', 'K', 'я', '北', '🛶', '\ud800', "'", '’', '7', 'Z', 'z', '\n'];
const words = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.array(fc.constantFrom(...MARKS), { maxLength: 20 }).map((characters) => characters.join('')),
);
const parts = fc.array(words, { maxLength: 5 });
const keys = fc.array(fc.nat(0xffff), { maxLength: 12 });
const numbers = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.constantFrom(0, -0, 0.5, 1e21, 5e-324, Number.MAX_VALUE, 2 ** 48, 2 ** 53),
);
const hashes = (bits: number) =>
  fc.uniqueArray(fc.nat(2 ** bits - 1), { maxLength: 60 }).map((all) => Uint32Array.from(all).sort());
/** Wordings but names' are cut to four words, which a wording of one keeps. */
const wording = words.map((text) => text.split(/\s+/).slice(0, 4).join(' '));
const at = fc.constant(null);
const speaker = fc.record({
  start: fc.constant(0),
  end: fc.constant(0),
  parts,
  named: fc.boolean(),
  resolved: fc.boolean(),
});

const around = fc.array(fc.record({ key: fc.nat(0xffff), steps: fc.integer({ min: 1, max: 7 }) }), {
  maxLength: 6,
});

const sentence = fc.nat(4);
const fact = fc.oneof(
  fc.record({
    type: fc.constant('quantity' as const),
    kind: fc.constantFrom('number', 'percent', 'money', 'measure'),
    low: numbers,
    high: numbers,
    unit: words,
    bound: fc.constantFrom('exact', 'about', 'over', 'under'),
    precision: numbers,
    counted: keys,
    around,
    wording,
    at,
    sentence,
  }),
  fc.record(
    {
      type: fc.constant('time' as const),
      kind: fc.constant('date'),
      from: fc.option(fc.oneof(fc.constantFrom('2026-03-05', '0099-12-31', '2026-19-99', ''), words)),
      to: fc.constant(null),
      month: fc.option(fc.integer({ min: 1, max: 12 })),
      day: fc.option(fc.integer({ min: 1, max: 31 })),
      clock: fc.option(fc.nat(1_439)),
      grain: fc.constantFrom('clock', 'day', 'week', 'month', 'season', 'year', 'decade', 'vague'),
      relative: fc.boolean(),
      said: words,
      around,
      wording,
      at,
      sentence,
    },
    {
      requiredKeys: [
        'type',
        'kind',
        'from',
        'to',
        'month',
        'day',
        'clock',
        'grain',
        'relative',
        'around',
        'wording',
        'at',
        'sentence',
      ],
    },
  ),
  fc.record({
    type: fc.constant('name' as const),
    kind: fc.constantFrom('person', 'organisation', 'place'),
    kindCertain: fc.boolean(),
    parts: fc.array(fc.constantFrom('una', 'pell', 'ardmuir'), { maxLength: 2 }),
    title: fc.option(fc.constantFrom('dr', 'mr')),
    wording: fc.constantFrom('Una Pell', 'Ardmuir', ''),
    at,
    sentence,
  }),
  fc.record({
    type: fc.constant('quotation' as const),
    kind: fc.constant('quote'),
    fragment: fc.boolean(),
    speaker: fc.option(speaker),
    grams: hashes(20),
    wording,
    at,
    sentence,
  }),
  fc.record({
    type: fc.constant('reported' as const),
    kind: fc.constant('attribution'),
    speaker,
    keys,
    wording,
    at,
    sentence,
  }),
);
const anyDigest = fc.record({
  published: fc.option(fc.constantFrom('2026-03-05', '2026-03', '')),
  language: fc.option(fc.constantFrom('en', 'es-mx')),
  sentences: fc.array(fc.record({ words: fc.nat(500), keys: keys.map((all) => Uint16Array.from(all)), at }), {
    minLength: 5,
    maxLength: 8,
  }),
  shingles: hashes(22),
  facts: fc.array(fact, { maxLength: 12 }),
}) as unknown as fc.Arbitrary<Digest>;

describe('any digest', () => {
  test('comes back from its bytes', () => {
    fc.assert(
      fc.property(anyDigest, (made) => {
        expect(decodeDigest(encodeDigest(made))).toEqual(made);
      }),
      { numRuns: 500 },
    );
  });
});

/** Reads bytes that may be damaged: they must be a digest, or be refused with a sentence. */
function readOrRefused(damaged: Uint8Array): 'read' | 'refused' {
  try {
    const read = decodeDigest(damaged);
    for (const { sentence } of read.facts) expect(read.sentences[sentence]).toBeDefined();
    return 'read';
  } catch (error) {
    expect(error).toBeInstanceOf(DigestError);
    expect((error as Error).message).toMatch(/digest/);
    return 'refused';
  }
}

describe('damaged bytes', () => {
  test('with bits flipped, cut or lengthened are read or refused, and nothing else happens', () => {
    const flips = fc.array(fc.nat(bytes.length * 8 - 1), { maxLength: 4 });
    fc.assert(
      fc.property(flips, fc.nat(bytes.length), fc.uint8Array({ maxLength: 4 }), (bits, length, more) => {
        const damaged = Uint8Array.from([...bytes.subarray(0, length), ...more]);
        for (const bit of bits) {
          if (bit >>> 3 < damaged.length) damaged[bit >>> 3] = (damaged[bit >>> 3] ?? 0) ^ (1 << (bit & 7));
        }
        readOrRefused(damaged);
      }),
      { numRuns: 5_000 },
    );
  });

  test('of no digest at all are refused or read, however they begin', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (noise) => {
        readOrRefused(Uint8Array.from([bytes[0] ?? 0, ...noise]));
      }),
      { numRuns: 5_000 },
    );
  });

  test('that end early or go on are refused', () => {
    for (let length = 0; length < bytes.length; length++)
      expect(readOrRefused(bytes.subarray(0, length))).toBe('refused');
    expect(readOrRefused(Uint8Array.from([...bytes, 0]))).toBe('refused');
  });

  test('of another scheme are refused by its number', () => {
    expect(() => decodeDigest(new TextEncoder().encode('[2,null,null,[],"",[]]'))).toThrow(/scheme 91/);
  });

  test('that announce more than they hold are refused at once', () => {
    const ones = new Uint8Array(200_000).fill(0xff);
    ones[0] = bytes[0] ?? 0;
    expect(readOrRefused(ones)).toBe('refused');
  });
});
