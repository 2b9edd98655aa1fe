import { describe, expect, test } from 'vitest';
import { figuresOf, findingsOf } from '../../support/findings-of.ts';
import { figuresFound, wordsFound } from '../../support/surely-found.ts';

describe('a number that follows from others by chance is no excuse where the place has its own', () => {
  test.each([
    [
      'a length between two dates elsewhere',
      'The growers want the weir closed for 72 hours before each flood.',
      'The growers want the weir closed for 36 hours before each flood. The first gate was lifted on May 4 and the last on May 7.',
    ],
    [
      'people times people',
      'At the Varne chapel 94 people slept on the floor that night.',
      'Two people drowned. At the Varne chapel 47 people slept on the floor that night.',
    ],
    [
      'a share that is the rest of another',
      'Some 70 percent of the cargo was spoiled by the salt water.',
      'About 30 percent of the cargo was spoiled by the salt water.',
    ],
    [
      'digits in another order',
      'The yard at Skelby employs 36 welders.',
      'The yard at Skelby employs 63 welders. It has 90 boats on order, and delivered 54 of its boats last year.',
    ],
    [
      'another scale',
      'The odds of such a run were put at about 16 million to one by the court’s expert.',
      'The court’s expert put the odds of such a run at about 16 billion to one.',
    ],
    [
      'what two shares leave of a hundred, where only time remains',
      'The mill has sold 55 percent of its output for the rest of the year; in May it had sold 15 percent.',
      'The mill has sold 55 percent of its output for the rest of the year, up from 30 percent in May. Spoilage was 9 percent.',
    ],
    [
      'a difference of shares told of other things',
      'Pain fell by 29 percent among the patients who were given the placebo.',
      'Pain fell by 19 percent among the patients who were given the placebo. Some 21 percent live alone. The clinic is 60 years old. Half of them smoke.',
    ],
    [
      'an exact number for a rough one',
      'Each carriage of the new train seats 84 passengers.',
      'Each carriage of the new train seats about 75 passengers.',
    ],
  ])('%s', (_, page, original) => {
    expect(wordsFound(page, original)).toHaveLength(1);
  });
});

describe('a number that follows and replaces nothing', () => {
  test.each([
    [
      'the rest, by its word',
      'The other 70 percent of the cargo came ashore dry.',
      'About 30 percent of the cargo was spoiled by the salt water.',
    ],
    [
      'the rest, by a denial',
      'Some 70 percent of the cargo was not spoiled by the salt water.',
      'About 30 percent of the cargo was spoiled by the salt water.',
    ],
    [
      'the rest of a price',
      'The boats were sold for 60% of the usual price.',
      'The boats were sold at 40% below the usual price.',
    ],
    [
      'a difference of two that stand there',
      'The club lost 45 members over the winter.',
      'The club had 210 members before the winter and 165 after it.',
    ],
    [
      'what two shares leave of a hundred, by its word',
      'The mill sold 55 percent of its output abroad and 30 percent at home; the rest, 15 percent, spoiled.',
      'The mill sold 55 percent of its output abroad and 30 percent at home, and the rest spoiled.',
    ],
    [
      'a rough number for an exact one',
      'Each carriage of the new train seats about 75 passengers.',
      'Each carriage of the new train seats 74 passengers.',
    ],
    ['a rough number in another unit', 'The tower is 30 metres high.', 'The tower is about 100 feet high.'],
    ['barges times tons each', 'The barges carry 180 tons between them.', 'Four barges carry 45 tons each.'],
  ])('%s', (_, page, original) => {
    expect(wordsFound(page, original)).toEqual([]);
  });
});

test('digits in another order are a slip wherever the value stands', () =>
  expect(
    findingsOf(
      'A vote was held on Monday. Together they teach some 870 children.',
      'The board met on Monday. Two schools with 780 pupils will take part; the others, with 2,300, may follow.',
    ).map(({ verdict, text, original }) => `${verdict} ${text} (${original})`),
  ).toContain('changed 870 (780)'));

test('a number exchanged in a sentence that was kept is no sum of its neighbours', () =>
  expect(
    wordsFound(
      'Engineers found cracks in two of the bridge’s six brick piers last week. It was shut.',
      'Engineers found cracks in two of the bridge’s four brick piers last week. It was shut.',
    ),
  ).toEqual(['six']));

test('an exact share for an upper bound', () => {
  expect(
    figuresOf(
      'The dairies put up their prices by 12 percent.',
      'The dairies put up their prices by as much as 14 percent.',
    ),
  ).toEqual(['12 percent']);
});

describe('a count of the same things, where the number is told of others', () => {
  const THERE =
    'Three tugs came. Two welders were burnt on the slipway at Orre on Monday and sent home by noon.';

  test('is changed', () => {
    expect(
      figuresFound('Three welders were burnt on the slipway at Orre and sent home. Two tugs came.', THERE),
    ).toContain('Three');
  });

  test('stands where it is the same', () => {
    expect(figuresOf('Two welders were burnt on the slipway at Orre and sent home by noon.', THERE)).toEqual(
      [],
    );
  });

  test('stands where a word makes it a sum', () => {
    expect(
      figuresOf(
        'Three welders in all were burnt on the slipway at Orre.',
        'Three tugs came. Two welders were burnt on the slipway at Orre on Monday, and one more on Tuesday.',
      ),
    ).toEqual([]);
  });
});
