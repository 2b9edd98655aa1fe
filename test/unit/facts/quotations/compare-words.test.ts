import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alteredWords, gramsOf, quotationWords } from '../../../../src/facts/quotations/compare-words.ts';

function compare(page: string, ...original: string[]) {
  const grams = new Set(original.flatMap((text) => gramsOf(quotationWords(text))));
  const { share, altered } = alteredWords(quotationWords(page), grams);
  return { share, altered: altered.map(({ start, end }) => page.slice(start, end)) };
}

describe('what is forgiven', () => {
  test.each([
    ['marks and case', 'The tide – it TOOK the boat', 'The tide: it took the boat.'],
    ['brackets', 'He [Varrow] left at dawn', 'He (Varrow) left at dawn'],
    ['a contraction', "we don't know why it's gone", 'We do not know why it is gone'],
    ['apostrophes', 'we can’t say', "we can't say"],
    [
      'British spelling',
      'the centre of our neighbourhood organised a defence',
      'the center of our neighborhood organized a defense',
    ],
    ['number words', 'we had twenty-two boats and four oars', 'we had 22 boats and 4 oars'],
    ['a hundred', 'I rang about a hundred times', 'I rang about 100 times'],
    ['a shortened quotation', 'the tide took it', 'I saw how the tide took it that night'],
    ['an ellipsis', 'We went down … and found nothing', 'We went down at noon and found nothing'],
    ['a sentence left out', 'It was dark. We went home.', 'It was dark. It was late. We went home.'],
    ['per cent', 'ten percent of it', '10 per cent of it'],
  ])('%s', (_, page, original) => {
    expect(compare(page, original)).toEqual({ share: 1, altered: [] });
  });
});

describe('what is altered', () => {
  test.each([
    ['a word', 'a bang like a bomb blast at sea', 'a bang like a quarry blast at sea', ['bomb']],
    ['the last word', 'it will be mended by Christmas', 'it will be mended by Easter', ['Christmas']],
    ['the first word', 'Nobody saw the lamp go out', 'Everybody saw the lamp go out', ['Nobody']],
    [
      'two words',
      'it ran faster than any car could drive here',
      'it ran faster than any man could run here',
      ['car could drive'],
    ],
    ['a hedge', 'There are air pockets in the hull', 'There may be air pockets in the hull', ['are']],
    ['an added word', 'there was no clear proof of it', 'there was no proof of it', ['clear']],
    ['a number', 'I lost my hands at move 17', 'I lost my hands at move 70', ['17']],
    ['a dropped word', 'I was mistaken', 'I was badly mistaken', ['was mistaken']],
    [
      'a dropped hedge',
      'We have never taken any of it',
      'We have never knowingly taken any of it',
      ['never taken'],
    ],
    ['a single word', 'sorry', 'angry', ['sorry']],
  ])('%s', (_, page, original, expected) => {
    expect(compare(page, original).altered).toEqual(expected);
  });

  test('a negation that every pair of words hides', () => {
    const original = 'We did not say it was broken. We said it was old.';
    expect(compare('We said it was broken. We said it was old.', original).altered).toEqual([
      'said it was broken',
    ]);
    expect(compare('We said it was old.', original).altered).toEqual([]);
  });

  test('another quotation shares next to nothing', () => {
    expect(
      compare('The ships should have been scrapped years ago', 'We heard a bang like a blast').share,
    ).toBe(0);
  });
});

test('words left alone are never altered, whatever is cut away at the ends', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 2, maxLength: 30 }), fc.nat(), fc.nat(), (words, a, b) => {
      const [from, to] = [a % words.length, b % words.length].toSorted((x, y) => x - y) as [number, number];
      const page = words.slice(from, to + 1).join(' ');
      expect(compare(page, words.join(' ')).altered).toEqual([]);
    }),
  );
});
