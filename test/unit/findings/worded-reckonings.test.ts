import { describe, expect, test } from 'vitest';
import { wordsFound } from '../../support/surely-found.ts';

describe('a number follows from values near by the operation that its words name', () => {
  test.each([
    [
      'growth of two values the page names itself',
      'At £84 million the pier costs 40% more than the £60 million of 2019.',
      'The pier will cost £84 million. The estimate has grown from £60 million in 2019.',
    ],
    [
      'what share of the whole has been found',
      'So far £18 million, or about 75%, has been raised.',
      'The pier will cost £24 million. So far £18 million has been raised.',
    ],
    [
      'points between two small shares',
      'Unemployment in Lund had fallen by 0.6 percentage points in June.',
      'Unemployment in Lund was 4.8% in May and 4.2% in June.',
    ],
    [
      'a rate of a rate, its currency left out',
      'The yard pays a fine of 4,000 crowns a day, or 28,000 a week.',
      'The yard must pay a daily fine of 4,000 crowns.',
    ],
    [
      'what it costs today, beside what it will cost',
      'Passengers on the Skelby line pay 630 crowns today.',
      'A ticket for the Skelby line will cost 740 crowns, 110 more than now.',
    ],
    [
      'a growth that the original leaves to its readers',
      'The Skelby library gained readers, an increase of five percent.',
      'The Skelby library had 840 readers, up from 800 a year earlier.',
    ],
    [
      'a quarter point in hundredths',
      'The bank in Lund lowered its rate by 25 basis points.',
      'The bank in Lund cut its rate by a quarter point to 3.75%.',
    ],
    [
      'a half of a count elsewhere',
      'Twenty-six of the trees were less than ten years old.',
      'The storm felled 52 trees. Half of them were less than ten years old.',
    ],
    [
      'what an animal gained between two weights',
      'The chick at Skelby zoo has gained 420 grams since May.',
      'The chick at Skelby zoo weighed 210 grams in May and now weighs 630.',
    ],
    [
      'the price of a gram',
      'He paid £450 for the tin of saffron, which is £9 a gram.',
      'He paid £450 for a 50-gram tin of saffron.',
    ],
    [
      'a usual price of which another is a multiple',
      'The pilot asked for 90 dollars instead of the customary 30.',
      'The pilot asked for 90 dollars, three times the usual price.',
    ],
    [
      'a rate of a month',
      'The ferry carried 9,300 cyclists in July, or some 300 a day.',
      'The ferry carried 9,300 cyclists in July.',
    ],
    [
      'a rate of a stretch of months',
      'Imports of coffee have cost $150 million a month on average.',
      'Imports of coffee cost $1.2 billion in the eight months to May.',
    ],
    [
      'what there was before a share of it went',
      'There were 765 storks at the lake, down from about 900 a year earlier.',
      'There were 765 storks at the lake, 15% fewer than a year earlier.',
    ],
    [
      'what the price was when the present one is a multiple',
      'A ticket to the island costs 36 kroner, against 12 kroner in 2010.',
      'A ticket to the island costs 36 kroner, three times as much as in 2010.',
    ],
    [
      'the whole of a part and its share',
      'The chain sells ice for about £300m in a year and expects £60m in July.',
      'The chain expects to sell ice for £60m in July, a fifth of its annual total.',
    ],
    [
      'a stretch that may be shortened',
      'She could be back on the bench after 11 weeks.',
      'She was banned from the bench for 14 weeks. Three weeks may be taken off if she apologises.',
    ],
    [
      'a sum of several',
      'More than 7,300 votes were shared between the five candidates.',
      'Orla Fenn had 3,140 votes and Jan Moe 2,205. Third was Ida Lund with 1,480. Two others shared 502.',
    ],
    [
      'an age from another and the years between',
      'The cellist is 51 and her 48-year-old sister plays the viola.',
      'The cellist is 51 years old. Her sister, who is three years younger, plays the viola.',
    ],
    [
      'a usual temperature from one below it',
      'It fell to minus 31C in Kemi, where about minus 20C would be usual.',
      'It fell to minus 31 degrees Celsius in Kemi, 11 degrees below the average.',
    ],
    [
      'what is left of a hundred',
      'Sixty-one percent of the members want to stay. Twenty-two percent do not. The remaining 17 percent are undecided.',
      'Asked by the club, 61 percent of the members wanted to stay and 22 percent did not. The rest were undecided.',
    ],
  ])('%s', (_, page, original) => {
    expect(wordsFound(page, original)).toEqual([]);
  });

  test.each([
    [
      'another growth',
      'At £84 million the pier costs 55% more than the £60 million of 2019.',
      'The pier will cost £84 million. The estimate has grown from £60 million in 2019.',
      ['55%'],
    ],
    [
      'another rate',
      'The ferry carried 9,300 cyclists in July, or some 370 a day.',
      'The ferry carried 9,300 cyclists in July.',
      ['370'],
    ],
  ])('%s does not', (_, page, original, expected) => {
    expect(wordsFound(page, original)).toEqual(expected);
  });
});
