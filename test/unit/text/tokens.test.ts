import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenise } from '../../../src/text/tokens.ts';

const written = (text: string) => tokenise(text).map((token) => token.text);
const folded = (text: string) => tokenise(text).map((token) => token.folded);

describe('tokenise', () => {
  test.each([
    ['The U.S. Navy left.', ['The', 'U.S.', 'Navy', 'left', '.']],
    ["She didn't; he’d go.", ['She', "didn't", ';', 'he’d', 'go', '.']],
    ['a 39-year-old', ['a', '39', '-', 'year', '-', 'old']],
    ['1,300.5 at 6.40pm', ['1,300.5', 'at', '6.40', 'pm']],
    ['“Naïve”—he said', ['“', 'Naïve', '”', '—', 'he', 'said']],
    ['costs £3.2m', ['costs', '£', '3.2', 'm']],
  ])('%s', (text, tokens) => expect(written(text)).toEqual(tokens));

  test('folds case, accents, possessives and dots', () => {
    expect(folded('López’s U.S. boats’')).toEqual(['lopez', 'us', 'boats', '’']);
  });

  test('splits as one expression would', () => {
    const whole =
      /((?:\p{L}\.){2,})|([\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*)|(\p{Nd}+(?:[.,:’'](?=\p{Nd})\p{Nd}+)*)|\S/gu;
    const units = fc.constantFrom(
      ..."aB9é.,'’ʼ-—  \u00a0\u0301\u001c\n北",
      '🛶',
      '\ud83d',
      'U.S.',
      "n't",
      'word ',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(units).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(written(text)).toEqual([...text.matchAll(whole)].map(([match]) => match));
      }),
      { numRuns: 2_000 },
    );
  });

  test('spans point at the words in any text, and only white space lies between them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.nat(1000), (text, offset) => {
        let before = offset;
        for (const token of tokenise(text, offset)) {
          expect(text.slice(token.start - offset, token.end - offset)).toBe(token.text);
          expect(text.slice(before - offset, token.start - offset).trim()).toBe('');
          before = token.end;
        }
        expect(text.slice(before - offset).trim()).toBe('');
      }),
    );
  });
});
