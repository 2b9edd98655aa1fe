import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../support/findings-of.ts';
import { figuresFound } from '../../support/surely-found.ts';

describe('values and dates that the original has in another form, and the like that it has not', () => {
  test.each([
    [
      'the first days of a month',
      'Between March 1 and 9 it rained on the Skelby orchard every day.',
      'Between March 1 and 14 it rained on the Skelby orchard every day.',
      'It rained on the Skelby orchard on each of the first nine days of March.',
      '14',
    ],
    [
      'how far over a limit without its unit',
      'The Skelby train was going 11 km/h over the limit.',
      'The Skelby train was going 31 km/h over the limit.',
      'The Skelby train was travelling at 61 kmph where the limit was 50.',
      '31 km/h',
    ],
    [
      'what lies between two values',
      'The average Skelby class of 22 would grow by about 20 after the two closures.',
      'The average Skelby class of 22 would grow by about 30 after the two closures.',
      'After the two closures the average Skelby class would rise from 22 to 42.',
      '30',
    ],
    [
      'a limit that something stands above',
      'The Skelby doctors allow a rate of 1%.',
      'The Skelby doctors allow a rate of 3%.',
      'The rate at Skelby, 1.5 per cent, is above the one per cent that doctors allow.',
      '3%',
    ],
    [
      'a difference by the round number above it',
      'In Skelby the bakers won by fewer than 1,500 votes.',
      'In Skelby the bakers won by fewer than 1,200 votes.',
      'In Skelby the bakers won, with 23,410 votes to 21,975 for the millers.',
      '1,200',
    ],
    [
      'a month and a year that stand behind the last day only',
      'The couple dug in the Skelby orchard between October 9 and October 14, 2023.',
      'The couple dug in the Skelby orchard between October 9 and October 19, 2023.',
      'The couple dug in the Skelby orchard between 9 and 14 October 2023.',
      'October 19, 2023',
    ],
    [
      'days with their endings',
      'The Skelby council met on February 4 and February 11.',
      'The Skelby council met on February 6 and February 11.',
      'The Skelby council met on the 4th and 11th of February.',
      'February 6',
    ],
    [
      'through',
      'The Skelby fair runs from 3 June until 7 June 2026.',
      'The Skelby fair runs from 3 June until 9 June 2026.',
      'The Skelby fair runs from June 3 through 7, 2026.',
      '9 June 2026',
    ],
    [
      'an early century',
      'The oldest Skelby coins were struck in the 13th century.',
      'The oldest Skelby coins were struck in the 12th century.',
      'The oldest Skelby coins were struck in the 1260s.',
      '12th century',
    ],
    [
      'early years that are read as numbers',
      'The Skelby timber was felled in the 1380s.',
      'The Skelby timber was felled in the 1340s.',
      'The Skelby timber was felled between 1382 and 1395.',
      '1340s',
    ],
    [
      'an hour with its part of the day',
      'He rang the Skelby post at 21:00, she said.',
      'He rang the Skelby post at 23:00, she said.',
      'He rang the Skelby post at nine that night, she said.',
      '23:00',
    ],
    [
      'the evening before',
      'The Skelby siren went off at 8pm.',
      'The Skelby siren went off at 8am.',
      'The Skelby siren went off at eight the night before.',
      '8am',
    ],
    [
      'a clock with a point',
      'The Skelby clock will stay stopped at 3.25 until then.',
      'The Skelby clock will stay stopped at 3.45 until then.',
      'The Skelby clock will stay stopped at 3:25 until then.',
      '3.45',
    ],
    [
      'a point that nothing tells to be of a clock',
      'The Skelby train left at 2:05 p.m. for the coast.',
      'The Skelby train left at 2:35 p.m. for the coast.',
      'The Skelby train left at 14.05 for the coast.',
      '2:35 p.m.',
    ],
    [
      'a letter before a price',
      'A bag of Skelby maize meal cost 330 kwacha last week.',
      'A bag of Skelby maize meal cost 350 kwacha last week.',
      'A bag of Skelby maize meal cost K330 last week.',
      '350 kwacha',
    ],
    [
      'two letters before a price',
      'A ticket to Skelby costs 90 meticais.',
      'A ticket to Skelby costs 60 meticais.',
      'A ticket to Skelby costs MT90.',
      '60 meticais',
    ],
    [
      'pounds of another country',
      'A ticket to Skelby costs 90 pounds.',
      'A ticket to Skelby costs 70 pounds.',
      'A ticket to Skelby costs LE90.',
      '70 pounds',
    ],
    [
      'half of a range',
      'The Skelby slide held some 20,000 cubic metres, give or take 2,000.',
      'The Skelby slide held some 20,000 cubic metres, give or take 5,000.',
      'The Skelby slide held between 18,000 and 22,000 cubic metres.',
      '5,000',
    ],
    [
      'all but the one who is named',
      'Skelby Dredging and four rivals will bid for the Marle work.',
      'Skelby Dredging and seven rivals will bid for the Marle work.',
      'Skelby Dredging is one of five firms that will bid for the Marle work.',
      'seven',
    ],
    [
      'the one who is named and the others',
      'The Skelby clinic serves people across three provinces.',
      'The Skelby clinic serves people across six provinces.',
      'The Skelby clinic serves people in Marle and two neighbouring provinces.',
      'six',
    ],
    [
      'what lacks to what was needed',
      'The Skelby press has pledges for 400 tonnes of apples less than it needs.',
      'The Skelby press has pledges for 600 tonnes of apples less than it needs.',
      'The Skelby press needs at least 1,500 tonnes of apples and has been promised 1,100.',
      '600 tonnes',
    ],
    [
      'what is more than before, without its unit',
      'Skelby port should take 2.2 million tonnes a year, an extra 1.3 million.',
      'Skelby port should take 2.2 million tonnes a year, an extra 1.6 million.',
      'Skelby port is to grow from 0.9 million to 2.2 million tonnes a year.',
      '1.6 million',
    ],
    [
      'what is left when the valid votes are taken off',
      'Of the 3,614 Skelby papers 33 were not valid.',
      'Of the 3,614 Skelby papers 38 were not valid.',
      'In Skelby 3,614 people voted. Of the valid Skelby votes 3,327 were for the plan and 254 against.',
      '38',
    ],
    [
      'what is left beside a part of a part',
      'Some €900,000 of the Skelby price pays debts and €1.1 million a pitch, which leaves €350,000.',
      'Some €900,000 of the Skelby price pays debts and €1.1 million a pitch, which leaves €310,000.',
      'The Skelby price was €2.35 million. Of the price €900,000 pays debts, €640,000 of it to the state. Another €1.1 million pays for a pitch in Skelby. The rest is for the young.',
      '€310,000',
    ],
    [
      'the lowest',
      'The Skelby drug works at as little as 8mg.',
      'The Skelby drug works at as little as 6mg.',
      'The Skelby drug works at doses as low as 8 milligrams.',
      '6mg',
    ],
    [
      'over several of what follow each other',
      'The Skelby grant of €450m is spread across three budgets.',
      'The Skelby grant of €450m is spread across four budgets.',
      'The Skelby grant of €450m is spread over three budget years.',
      'four',
    ],
    [
      'members of a run of years that lacks its year',
      'The Skelby dig lasted from October 28 to November 4, 2024.',
      'The Skelby dig lasted from October 21 to November 4, 2024.',
      'The Skelby dig lasted from 28 October to 4 November 2024.',
      'October 21',
    ],
  ])('%s', (_, follows, twin, original, mark) => {
    expect(figuresOf(follows, original)).toEqual([]);
    expect(figuresFound(twin, original)).toContain(mark);
  });
});

test('what is said of one of two is said of the other in the same unit', () => {
  const original = 'The two Skelby ferries have run since 1982 and 1991.';
  expect(figuresFound('One Skelby ferry has run for 44 years, the other for 35.', original)).toEqual([]);
});

test('sensors that were all that worked are not all of them', () => {
  const original = 'Two of the 36 Skelby sensors failed.';
  expect(figuresFound('At Skelby 34 of the 36 sensors were all that kept working.', original)).toEqual([]);
  expect(figuresFound('At Skelby all 36 sensors kept working.', original)).toEqual(['36']);
});

test('over as a bound and over as a place', () => {
  expect(figuresFound('She sat in six Skelby trials.', 'She presided over six Skelby trials.')).toEqual([]);
  expect(figuresFound('The Skelby search took 30 boats.', 'Over 30 boats joined the Skelby search.')).toEqual(
    ['30'],
  );
});
