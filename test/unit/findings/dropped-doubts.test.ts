import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../../src/article/read-plain-text.ts';
import { holdAgainst, originalOf } from '../../../src/compare.ts';
import { lostDoubt } from '../../../src/findings/certainty/lost-doubt.ts';

const WHEN = { title: '', published: '2026-04-09' };

const ORIGINAL = readPlainText(
  `The ferry line may not sail on Sundays after June, its owner Petra Holm said. A cracked hull is suspected in the sinking of the barge Lotte near Vessby.

An earlier toll, in 2021, cut the queues at Brunnsund but may have lengthened those at Tarvik, said the engineer Olle Brandt.

The wardens have urged the county of Nordmark to close the gravel road past Lake Siden. Residents fear that the new quarry at Hulta will dry up the village pond.

A diet of rye bread has been linked to fewer headaches in a study of 900 sailors from Karlsvik.

The bakery Linder is ready to sell its mill in Oskarby for 2 million crowns. Vandals are blamed for the loss of 40 young pear trees in Sorvik park.

The storm could bring down power lines across western Halmö on Friday, forecaster Nils Ek said.`,
  WHEN,
);

/** In which words a page may drop a doubt, before the findings are judged beside each other. */
function dropped(page: string): string[] {
  const article = readPlainText(page, WHEN);
  return lostDoubt(holdAgainst(article, originalOf(ORIGINAL))).map(({ start, end }) =>
    article.text.slice(start, end),
  );
}

describe('a doubt dropped in other words', () => {
  test.each([
    [
      'From July the ferry line will stay in port on Sundays, said Petra Holm, who owns it.',
      'From July the ferry line might stay in port on Sundays, said Petra Holm, who owns it.',
      'will stay',
    ],
    [
      'The toll of 2021 cut the queues at Brunnsund, the engineer Olle Brandt said, but it made those at Tarvik longer.',
      'The toll of 2021 cut the queues at Brunnsund, the engineer Olle Brandt said, but perhaps it made those at Tarvik longer.',
      'made',
    ],
    [
      'The county of Nordmark has closed the gravel road past Lake Siden.',
      'The county of Nordmark should close the gravel road past Lake Siden, the wardens urge.',
      'has closed',
    ],
    [
      'The new quarry at Hulta will dry up the village pond.',
      'The new quarry at Hulta will dry up the village pond, residents fear.',
      'will dry',
    ],
    [
      'A diet of rye bread prevented headaches in 900 sailors from Karlsvik.',
      'Sailors from Karlsvik, 900 of them, showed a link between a diet of rye bread and fewer headaches.',
      'prevented',
    ],
    [
      'Vandals have destroyed 40 young pear trees in Sorvik park.',
      'Blame for the loss of 40 young pear trees in Sorvik park is laid on vandals.',
      'have destroyed',
    ],
    [
      'Power lines in the west of Halmö will come down on Friday, forecaster Nils Ek said.',
      'Power lines in the west of Halmö could come down on Friday, forecaster Nils Ek said.',
      'will come',
    ],
  ])('%s', (stated, doubted, words) => {
    expect(dropped(stated)).toEqual([words]);
    expect(dropped(doubted)).toEqual([]);
  });
});
