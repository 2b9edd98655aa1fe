import { describe, expect, test } from 'vitest';
import { wordsFound } from '../../support/surely-found.ts';

const PESO =
  'The sol fell to 4 to the dollar in Skelby on Monday.\n\nAda Orlik said that she had been quoted 80,000 soles for a new oven.';
const RACE =
  'Ada Orlik won the Skelby marathon on Sunday.\n\nOrlik broke clear of Jo Brandt at 34 km and won by a minute.';
const FLEET =
  'Nine of the 60 ferries of Skelby are idle while they wait for engines.\n\nFour could sail again by June, the company said.';

describe('figures that follow from the original are no findings', () => {
  test.each([
    [
      'what a share was taken from',
      'Landings of crab at Skelby dropped by 250 tonnes.',
      'Crab landings at Skelby fell by 20 per cent last year, to 1,000 tonnes.',
    ],
    [
      'the difference of two millions',
      'The line carried 7.4m passengers last year, up by 600,000.',
      'The line carried 7.4m passengers last year, up from 6.8m the year before.',
    ],
    [
      'what shares leave of a sum',
      'The repairs cost $8 million. The state covered half, the county 30 percent and the town $1.6 million.',
      'The repairs cost $8 million, of which the state paid half, the county 30 percent and the town the rest.',
    ],
    ['a sum at the rate that is told', 'Ada Orlik was quoted about $20,000 for a new oven.', PESO],
    [
      'a sum at the rate that another sum has',
      'The bridge of Skelby cost 12 million pesos, and the toll is about 50 cents.',
      'The bridge of Skelby cost 12 million pesos ($600,000). The toll on the bridge is 10 pesos.',
    ],
    [
      'a share as hundredths of a unit of money',
      'For every pound lost, creditors of the Skelby fund can hope for 12 to 15 pence.',
      'Creditors of the Skelby fund could expect to get back between 12 and 15 percent.',
    ],
    [
      'there and back',
      'The plan is for eight crossings a week between Skelby and Tarn, four out and four back.',
      'The company plans four sailings a week in each direction between Skelby and Tarn.',
    ],
    [
      'times for a share above',
      'Rain in Skelby was about 1.3 times the usual in June.',
      'Rain in Skelby was about 30 per cent above the average in June.',
    ],
    [
      'so many for every hundred',
      'Holders of Orlik stock are to receive 45 new Tarn shares for every 100 they own.',
      'Orlik shareholders will get 0.45 of a new Tarn share for each share they hold.',
    ],
    [
      'a share of the people of a place',
      'Around 4,500 islanders, or 9% of the population, are living in tents.',
      'About 4,500 people are sleeping in tents, the mayor said.\n\nThe wind has eased.\n\nSkelby, an island of 50,000 people known for its salt, was last struck in 1992.',
    ],
    [
      'a growth to the value of the lead',
      'Skelby Rovers turned down 4m euros in August. The fee is 60 per cent up on that opening offer.',
      'Skelby Rovers have sold Jo Brandt for 6.4m euros, a record.\n\nHe is 20.\n\nThe fans sang.\n\nRovers turned down an earlier bid of 4m euros in August.',
    ],
    ['the length of a race', 'Orlik won the marathon, over 42 kilometres.', RACE],
    ['what was left of a race', 'Orlik broke clear of Brandt with about eight kilometres to go.', RACE],
    [
      'a part whose count stands in the next sentence',
      'Nine ferries are idle because there are no engines. Four of the nine could sail again by June, the company said.',
      FLEET,
    ],
    [
      'a count that its parts make up',
      'The council wrote to five builders, four of them in Skelby and one in Tarn.',
      'The council wrote to four builders in Skelby and one in Tarn.',
    ],
    [
      'what two sentences come to',
      'Families get 450 dollars a month for as long as half a year. That adds up to 2,700 dollars.',
      'Families get 450 dollars a month for up to six months.',
    ],
    [
      'how many times one value is the other',
      'The mast is 600 metres tall. The chapel has 12 metres. That is 50 times less.',
      'The mast is 600 metres tall and the chapel 12 metres.',
    ],
    [
      'a ratio to one',
      'There were 900 objections to the mast and 30 letters for it. That is 30 to one.',
      'There were 900 objections to the mast and 30 letters for it.',
    ],
    [
      'a rest in the unit that was told before',
      'Judges use two of the 14 kilograms that every farmer brings. The other 12 are sealed and sold.',
      'Each farmer brings 14 kilograms of tea, of which 2 kilograms are used for judging, and the rest is sealed and sold.',
    ],
    [
      'a rest in words',
      'Ada Orlik was left with a quarter of her plums.',
      'Ada Orlik said that she had lost three-quarters of her plums in the storm.',
    ],
    [
      'a share of two values of the page',
      'Of the award, $6 million is for the widow. The other $4 million, about 40%, goes to the state.',
      'The court awarded $6 million to the widow and $4 million to the state.',
    ],
  ])('%s', (_, page, original) => {
    expect(wordsFound(page, original)).toEqual([]);
  });

  test.each([
    [
      'another fall',
      'Landings of crab at Skelby dropped by 420 tonnes.',
      'Crab landings at Skelby fell by 20 per cent last year, to 1,000 tonnes.',
      '420 tonnes',
    ],
    ['a sum at no such rate', 'Ada Orlik was quoted about $31,000 for a new oven.', PESO, '$31,000'],
    [
      'other hundredths',
      'For every pound lost, creditors of the Skelby fund can hope for 22 to 25 pence.',
      'Creditors of the Skelby fund could expect to get back between 12 and 15 percent.',
      '22 to 25 pence',
    ],
    [
      'another ratio',
      'Holders of Orlik stock are to receive 54 new Tarn shares for every 100 they own.',
      'Orlik shareholders will get 0.45 of a new Tarn share for each share they hold.',
      '54',
    ],
    [
      'another rest of a race',
      'Orlik broke clear of Brandt with about five kilometres to go.',
      RACE,
      'five kilometres',
    ],
    [
      'another share of them',
      'Around 4,500 islanders, or 16% of the population, are living in tents.',
      'About 4,500 people are sleeping in tents, the mayor said.\n\nThe wind has eased.\n\nSkelby, an island of 50,000 people known for its salt, was last struck in 1992.',
      '16%',
    ],
  ])('but %s is', (_, page, original, found) => {
    expect(wordsFound(page, original)).toContain(found);
  });
});

test('a stretch of time told by how much longer it is than a bare number', () => {
  const original = 'Buses run between Skelby and Tarn; the journey takes 75 minutes rather than 34.';
  expect(wordsFound('Between Skelby and Tarn the journey by bus takes 41 extra minutes.', original)).toEqual(
    [],
  );
  expect(
    wordsFound('Between Skelby and Tarn the journey by bus takes 53 extra minutes.', original),
  ).not.toEqual([]);
});
