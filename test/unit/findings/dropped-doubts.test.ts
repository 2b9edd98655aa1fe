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

The bakery Linder is ready to sell its mill in Oskarby for 2 million crowns.

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
      'Power lines in the west of Halmö will come down on Friday, forecaster Nils Ek said.',
      'Power lines in the west of Halmö could come down on Friday, forecaster Nils Ek said.',
      'will come',
    ],
  ])('%s', (stated, doubted, words) => {
    expect(dropped(stated)).toEqual([words]);
    expect(dropped(doubted)).toEqual([]);
  });
});

describe('a cue and what it governs', () => {
  const losses = (page: string, original: string) => {
    const article = readPlainText(page, WHEN);
    return lostDoubt(holdAgainst(article, originalOf(readPlainText(original, WHEN)))).map(({ start, end }) =>
      article.text.slice(start, end),
    );
  };
  const SUSPECTED = 'Detectives suspect, but have not proved, that the barge was sunk by the owner’s cousin.';

  test('an aside between the two parts nothing', () =>
    expect(losses('The barge was sunk by the owner’s cousin.', SUSPECTED)).toEqual(['was sunk']));

  test('the accused is a person, and keeps no suspicion', () =>
    expect(
      losses('The barge was sunk by the accused’s cousin.', SUSPECTED.replace('owner', 'accused')),
    ).toEqual(['was sunk']));

  test('a refusal to blame is a refusal', () => {
    const refused = 'Petra Holm, the captain, refused to blame the pilot for the delay at Vessby.';
    expect(
      losses('Petra Holm, the captain, blamed the pilot, who had waved away a question.', refused),
    ).toEqual(['blamed']);
    expect(losses('Petra Holm, the captain, did not blame the pilot for the delay.', refused)).toEqual([]);
  });

  test('what nobody can do is no leave to doubt', () =>
    expect(
      losses(
        'The bell dates from the 1690s, though no one can say who cast it.',
        'Experts say the bell may date from the 1690s, but the founder is not known.',
      ),
    ).toEqual(['dates']));
});

test('a doubt belongs to the words beside it, not to those of the clause before', () => {
  const original = readPlainText(
    'Ada Quill, a secretary of state at the farm ministry, said 80 million crowns had been frozen in bank accounts and the rest might never be recovered.',
    WHEN,
  );
  const page = readPlainText(
    'Some 60% of the sum at issue has been frozen in bank accounts, said Ada Quill, secretary of state at the ministry of farms, and the remainder will never be recovered.',
    WHEN,
  );
  const found = lostDoubt(holdAgainst(page, originalOf(original)));
  expect(found.map(({ start, end }) => page.text.slice(start, end))).toEqual(['will never be recovered']);
});

test.each([
  [
    'Wardens were considering closing the ford at Hulta for the winter, Petra Holm said.',
    'Wardens may close the ford at Hulta for the winter instead, according to Petra Holm.',
  ],
  [
    'The inspector could not establish who lit the first fire in the mill at Oskarby.',
    'As for who lit that first fire in the mill at Oskarby, the inspector was unable to say.',
  ],
  [
    'Her office is looking into why nine minutes passed before the alarm at Tarvik was sounded.',
    'Still to be answered: why it took nine minutes for the alarm at Tarvik to be sounded.',
  ],
])('a doubt kept in other words: %s', (first, second) => {
  const page = readPlainText(second, WHEN);
  expect(lostDoubt(holdAgainst(page, originalOf(readPlainText(first, WHEN))))).toEqual([]);
});
