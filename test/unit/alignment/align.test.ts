import { describe, expect, test } from 'vitest';
import { align } from '../../../src/alignment/align.ts';
import { coverageOf } from '../../../src/alignment/coverage.ts';
import { readPlainText } from '../../../src/article/read-plain-text.ts';
import { originalOf } from '../../../src/compare.ts';
import { readSentences } from '../../../src/facts/analyse.ts';

const ORIGINAL = `Orchard flooded

The river Senn burst its banks near Haldorf before dawn on Friday.

Water covered the orchards of the Brandt family, who grow pears for a brandy maker.

Firemen carried two elderly sisters out of their farmhouse in a rubber boat.

The mayor, Jutta Reiner, asked the state for sandbags and pumps.`;

const original = originalOf(readPlainText(ORIGINAL)).digest;

/** For each sentence of a page, title left out, the number of the original's sentence it goes back to; 0 is the original's title. */
function partners(...paragraphs: string[]): (number | null)[] {
  const sentences = readSentences(readPlainText(['A page', ...paragraphs].join('\n\n')));
  return align(sentences, original)
    .links.slice(1)
    .map(([best]) => best?.original ?? null);
}

describe('align', () => {
  test('finds reworded sentences', () => {
    expect(
      partners(
        'Mayor Jutta Reiner has requested pumps and sandbags from the state.',
        'Near Haldorf the Senn river overflowed early on Friday.',
      ),
    ).toEqual([4, 1]);
  });

  test('links a merged sentence to each of its origins', () => {
    const sentences = readSentences(
      readPlainText(
        'A page\n\nThe Brandt family’s pear orchards went under water, and two elderly sisters were carried from a farmhouse by firemen.',
      ),
    );
    const [, links] = align(sentences, original).links;
    expect(links?.map(({ original: at }) => at).sort()).toEqual([2, 3]);
  });

  test('leaves a sentence alone that goes back to nothing', () => {
    expect(partners('Insurance premiums are rising across the continent, analysts warn.')).toEqual([null]);
  });
});

describe('coverage', () => {
  const cover = (text: string) => {
    const sentences = readSentences(readPlainText(text));
    return coverageOf(sentences, align(sentences, original), original);
  };

  test('of the original itself is all copied, all carried and in order', () => {
    expect(cover(ORIGINAL)).toMatchObject({ copied: expect.closeTo(1, 1), added: 0, carried: 1, order: 1 });
  });

  test('of another subject is all added', () => {
    const { added, carried } = cover('Chess\n\nThe champion resigned on move forty after losing a bishop.');
    expect(added).toBe(1);
    expect(carried).toBe(0);
  });

  test('of nothing is added', () => expect(cover('')).toMatchObject({ added: 1, words: 0 }));
});
