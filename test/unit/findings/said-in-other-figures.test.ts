import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../support/findings-of.ts';

describe('what the original says in other figures is no finding', () => {
  test.each([
    [
      'a day that is named without its month',
      'Entries for the Skelby regatta close on 19 March.',
      'Skelby takes entries for its regatta until the 19th.',
    ],
    [
      'a month named in passing',
      'Skelby had its wettest day in March for ten years.',
      'It was the wettest March day at Skelby in ten years.',
    ],
    [
      'the end of a year for a feast just before it',
      'The Skelby dairy is to close before the end of the year.',
      'The Skelby dairy is to close by Christmas.',
    ],
    [
      'the turn of a decade',
      'Skelby wants its buses to be electric by 2030.',
      'Skelby wants electric buses by the end of the decade.',
    ],
    [
      'the year in which a run began',
      'Catches at Skelby have fallen every season since 2023.',
      'Catches at Skelby fell again last season, for the third consecutive time.',
    ],
    [
      'a year for the length of an office',
      'Dora Pell, harbour master at Skelby since 2011, is retiring.',
      'Dora Pell is retiring as harbour master at Skelby. She held the post for 15 years.',
    ],
    [
      'a month for the week of a strike',
      'The strike at the Skelby docks, which started in January, goes on.',
      'The strike at the Skelby docks, now in its seventh week, goes on.',
    ],
    [
      'the sides of a vote',
      'The board at Skelby backed the sale 11-6.',
      'The board at Skelby backed the sale by eleven votes to six.',
    ],
    ['degrees without a scale', 'It was −11C at Skelby at dawn.', 'At Skelby it was minus 11 at dawn.'],
    [
      'a difference of two sums on the page itself',
      'A ferry ticket at Skelby costs 40 cents more, $3.90 rather than $3.50.',
      'A ferry ticket at Skelby now costs $3.90. Until Sunday it was $3.50.',
    ],
    [
      'everybody who voted',
      'Of the 96 delegates at Skelby who voted, 51 were in favour.',
      'At Skelby 51 delegates were in favour, 38 against and seven abstained.',
    ],
    [
      'what remains beside a share',
      'The state pays the Skelby lock 60 percent of the cost, 30 million crowns, and leaves 20 million crowns to the town.',
      'The state pays 30 million crowns for the Skelby lock, 60 percent of the cost, and the town the rest.',
    ],
    [
      'half of what is twice as much',
      'In Skelby 24 percent of pupils walk to school; in the county about 12 percent do.',
      'In Skelby 24 percent of pupils walk to school, twice the share in the county.',
    ],
    [
      'what is still needed of a sum',
      'The Skelby mill has £70,000 of the £95,000 for its roof, so £25,000 is still needed.',
      'The Skelby mill has 70,000 of the 95,000 pounds for its roof.',
    ],
    [
      'hours whose part of the day stands behind them',
      'Trains at Skelby stop from 6 p.m. to 9 p.m. on Thursday.',
      'Trains at Skelby will not run between six and nine on Thursday evening.',
    ],
    [
      'a rise by a sum to a sum',
      'The price at Skelby climbed 15 cents to 90 cents.',
      'The price at Skelby was 90 cents, up from 75 cents.',
    ],
    [
      'two sums of different size side by side',
      'Skelby Foods earned 28 million dollars, or 56 cents a share.',
      'Skelby Foods earned 56 cents a share, against 41 cents. That is 28 million dollars, against 21 million, or less.',
    ],
    [
      'a month so long ago, where the year has turned since',
      'Oda Lunt joined the Skelby crew seven months ago.',
      'Oda Lunt joined the Skelby crew in August.',
    ],
    [
      'half a dozen',
      'The Skelby parade had 40 riders and half a dozen carts.',
      'The Skelby parade had 40 riders and six carts.',
    ],
    [
      'a sum that a case is about',
      'The Skelby clerk is accused of stealing £17,000 in fees.',
      'The Skelby clerk faces another case, over £17,000 in fees.',
    ],
    ['a way that is gone', 'The Skelby race is 204 km long.', 'The Skelby race goes over 204 km.'],
    [
      'a share told of every hundred',
      'At Skelby €83 in every €100 wagered was on the visitors.',
      'At Skelby 83 percent of the money wagered was on the visitors.',
    ],
    [
      'a sum in the money of its readers',
      'The Skelby fund offers 20 million pesos, a little over $21,000, for the bell.',
      'The Skelby fund offers 20 million pesos for the bell.',
    ],
    [
      'what each of some costs, rounded down',
      'Nine bicycles worth $131,000, or more than $14,000 each, were taken at Skelby.',
      'Nine bicycles worth $131,000 were taken at Skelby.',
    ],
    [
      'a unit said without its number',
      'The Skelby bell is 10 mm too thin.',
      'The Skelby bell is a centimetre too thin.',
    ],
    [
      'half of a percentage',
      'Skelby Foods fell 3.4% on Monday and was down 1.7% by Friday.',
      'Skelby Foods fell 3.4 percent on Monday but had regained half of the loss by Friday.',
    ],
    [
      'how many for one',
      'Skelby works employs 6,400, more than five for every parking space.',
      'Skelby works employs 6,400 people and has 1,150 parking spaces.',
    ],
    [
      'points of a share whose unit is left out',
      'At Skelby 54.3 percent voted, 7.6 points fewer than in 2021.',
      'Turnout at Skelby was 54.3 percent, down from 61.9 five years ago.',
    ],
    [
      'a lead over a share whose unit is left out',
      'Lunt won at Skelby with 41.2 percent, a lead of 7.4 points over Pell.',
      "Lunt won at Skelby with 41.2 percent to Pell's 33.8.",
    ],
    [
      'sums of a list that names their money once',
      'In the Skelby basket food costs TRY 17,900 and rent TRY 15,200.',
      'Food in the Skelby basket costs 17,900 lira, rent 15,200.',
    ],
    [
      'a feast beside the day',
      'The Skelby mayor resigned shortly before Christmas.',
      'The Skelby mayor resigned on December 18.',
    ],
    [
      'a day of the year that was spoken of',
      'The Skelby clerk was arrested on April 18, 2023.',
      'In January 2023 an audit began at Skelby. The Skelby clerk was arrested on April 18 that year.',
    ],
    [
      'minutes whose part of the day stands behind them',
      'The alarm at Skelby came at 3.25 on Sunday afternoon.',
      'The alarm at Skelby came at 3:25 p.m. on Sunday.',
    ],
    [
      'what some of it is on average',
      'The Skelby clerk moved 2.3 million zlotys 418 times, about 5,500 zlotys a time on average.',
      'The Skelby clerk moved 2.3 million zlotys in 418 transfers.',
    ],
    [
      'the months of a quarter',
      'Skelby Foods sold less in the first three months.',
      'Skelby Foods sold less in the first quarter.',
    ],
    [
      'the same quarter of the year before',
      'Sales of Skelby Foods fell to 12 million from 15 million in the first quarter of 2025.',
      'In the first quarter sales of Skelby Foods fell to 12 million, from 15 million a year earlier.',
    ],
    [
      'a half of a month',
      'The Skelby count was in the second half of January.',
      'The Skelby count ran from 15 to 30 January.',
    ],
    [
      'a day by weeks',
      'The second storm hit Skelby on 26 February.',
      'The second storm hit Skelby two weeks ago.',
    ],
    ['a feast that moves', 'The Skelby baths close on April 3.', 'The Skelby baths close on Good Friday.'],
    [
      'a weekday of the week after',
      'The Skelby baths reopen on 24 March.',
      'The Skelby baths reopen on Tuesday week.',
    ],
    [
      'the year of an age',
      'Ada Pell, born in 1931, came to Skelby in 1950.',
      'Ada Pell was born in 1931 and came to Skelby at 19.',
    ],
    [
      'the years between two of the page itself',
      'Lunt took over at Skelby in 2000 and left in 2019, after 19 years.',
      'Lunt took over at Skelby in 2000. He left in 2019.',
    ],
    [
      'minutes past an hour before a verb',
      'The Skelby train of five past seven waited.',
      'The 7.05am train waited at Skelby.',
    ],
    [
      'a bound that a range stays below',
      'A kilo of dulse at Skelby brought less than five dollars.',
      'A kilo of dulse at Skelby brought $3.30 to $4.85.',
    ],
    [
      'a day that lies a week behind another',
      'The Skelby truck sank around 26 February.',
      'The Skelby ferry ran aground on 19 February, and a truck sank there a week later.',
    ],
    [
      'a share whose unit is left out',
      'Skelby nurses get 5.5 percent; the union wanted eight percent.',
      'Skelby nurses get 5.5 percent. The union had wanted 8.',
    ],
  ])('%s', (_, page, original) => {
    expect(figuresOf(page, original)).toEqual([]);
  });
});

describe('what does not follow is found all the same', () => {
  test.each([
    [
      'another day',
      'Entries for the Skelby regatta close on 29 March.',
      'Skelby takes entries for its regatta until the 19th.',
    ],
    [
      'another month',
      'Skelby had its wettest day in June 2021.',
      'It was the wettest June day at Skelby since 2019.',
    ],
    [
      'another year of office',
      'Dora Pell, harbour master at Skelby since 2004, is retiring.',
      'Dora Pell is retiring as harbour master at Skelby. She held the post for 15 years.',
    ],
    [
      'another vote',
      'The board at Skelby backed the sale 12-6.',
      'The board at Skelby backed the sale by eleven votes to six.',
    ],
    [
      'another difference',
      'A ferry ticket at Skelby costs 60 cents more, $3.90 rather than $3.50.',
      'A ferry ticket at Skelby now costs $3.90. Until Sunday it was $3.50.',
    ],
    [
      'another total',
      'Of the 108 delegates at Skelby who voted, 51 were in favour.',
      'At Skelby 51 delegates were in favour, 38 against and seven abstained.',
    ],
    [
      'another half',
      'In Skelby 24 percent of pupils walk to school; in the county about 17 percent do.',
      'In Skelby 24 percent of pupils walk to school, twice the share in the county.',
    ],
    [
      'another rest',
      'The Skelby mill has £70,000 of the £95,000 for its roof, so £45,000 is still needed.',
      'The Skelby mill has 70,000 of the 95,000 pounds for its roof.',
    ],
    [
      'other hours',
      'Trains at Skelby stop from 6 p.m. to 11 p.m. on Thursday.',
      'Trains at Skelby will not run between six and nine on Thursday evening.',
    ],
  ])('%s', (_, page, original) => {
    expect(figuresOf(page, original)).toHaveLength(1);
  });
});
