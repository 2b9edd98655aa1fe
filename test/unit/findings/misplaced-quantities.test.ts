import { describe, expect, test } from 'vitest';
import { wordsFound } from '../../support/surely-found.ts';

/** Words are told apart by how rare they are: an article has more than one sentence. */
const REST =
  'The museum keeps its gardens open all summer. Its director declined to comment. Visitors may bring dogs. Rain is forecast.';

describe('values that changed places in one sentence', () => {
  test.each([
    [
      'readings of numbered locks',
      'Gauges read in April showed 9.6 metres of water in Lock 2 and 8.7 metres in Lock 5.',
      'Gauges read in April showed 8.7 metres of water in Lock 2 and 9.6 metres in Lock 5.',
      ['9.6 metres', '8.7 metres'],
    ],
    [
      'ages of people without a name',
      'Four people have to pay: a sluice warden, 38, a ferry cook, 52, and two anglers.',
      'Four people were fined: a sluice warden aged 52, a ferry cook aged 38 and two anglers.',
      ['38', '52'],
    ],
    [
      'what was and what is to be',
      'Growth of 5.2% is now pencilled in for the island, up from 5.8%.',
      'The bank raised its forecast for growth on the island to 5.8 percent from 5.2 percent.',
      ['5.2%', '5.8%'],
    ],
    [
      'what two sides ordered',
      'One order, from a hotel in Norway, is for four mirrors; the other, from a hotel in Malta, is for nine.',
      'One order is for nine mirrors from a hotel in Norway; the other is for four from a hotel in Malta.',
      ['four', 'nine'],
    ],
    [
      'votes of two parties',
      'The employers offered 7 percent; the union asked for 4 percent.',
      'The union asked for 7 percent; the employers offered 4 percent.',
      ['7 percent', '4 percent'],
    ],
    [
      'who is for and who is against',
      'In the survey, 58% were against the new pier and 33% were for it.',
      'The survey found 33 percent opposed to the new pier and 58 percent in favour, with the rest unsure.',
      ['58%', '33%'],
    ],
    [
      'what stands before one value and after the other',
      'Leipzig is to get €12 million and the abbey €31 million.',
      'Of the grant, €31 million is to go to Leipzig and €12 million to the abbey.',
      ['€12 million', '€31 million'],
    ],
    [
      'plain numbers far apart in size',
      'The raid turned up four cellars filled by 39 brewers.',
      'The raid turned up 39 cellars filled by four brewers.',
      ['four', '39'],
    ],
    [
      'what a ticket costs',
      'The pool costs £4 for adults and £6 for children.',
      'The pool costs £6 for adults and £4 for children.',
      ['£4', '£6'],
    ],
  ])('%s', (_, page, original, expected) => {
    expect(wordsFound(`${page}\n\n${REST}`, `${original}\n\n${REST}`)).toEqual(expected);
  });

  test('a value whose words stand beyond a joint keeps them when its sentence is turned round', () => {
    const original = 'Sales of skis fell 6% in Japan, while those in Chile, its second market, fell 15%.';
    const page = 'In Chile, the second market, sales of skis were down 15%, compared with 6% in Japan.';
    expect(wordsFound(page, original)).toEqual([]);
  });

  test('values that kept theirs are no findings', () => {
    const original = 'Gauges read in April showed 8.7 metres of water in Lock 2 and 9.6 metres in Lock 5.';
    const page = 'In Lock 5 gauges read in April had 9.6 metres of water, in Lock 2 they had 8.7 metres.';
    expect(wordsFound(page, original)).toEqual([]);
  });
});
