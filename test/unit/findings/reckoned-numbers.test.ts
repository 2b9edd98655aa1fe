import { describe, expect, test } from 'vitest';
import { wordsFound } from '../../support/surely-found.ts';

describe('what the words say was reckoned follows from the original wherever its parts stand', () => {
  test.each([
    [
      'what two shares leave',
      'The Orlik family owns 55% of the brewery and a bank 30%, which leaves 15% for the staff.',
      'The Orlik family owns 55 percent of the brewery, a bank has 30 percent and the staff the rest.',
    ],
    [
      'what two gifts leave of a price given elsewhere',
      'The lottery gave £400,000 and the county £150,000. That left £90,000, which readers sent in.',
      'The barn was bought for £640,000.\n\nThe lottery gave £400,000 and the county £150,000. The rest came from readers.',
    ],
    [
      'fewer than an average',
      'Skelby had frost on 12 nights in March, 21 fewer than the average.',
      'Skelby recorded frost on 12 nights in March, against an average of 33.',
    ],
    [
      'groups of so many each',
      'The sheep were put into four flocks of 46 each.',
      'The trial began with 184 sheep.\n\nThe sheep were put into one of four flocks of equal size.',
    ],
    [
      'all of a list',
      'There were 19 complaints in all: 11 about noise, five about smoke and three about dogs.',
      'The council had complaints about noise (11), five about smoke and three about dogs.',
    ],
    [
      'all of a value here and one told before',
      'The ban may be extended by 20 days, which would make 60 in all.',
      'The stall was banned for 40 days.\n\nThe owner will appeal against the ban, which may be extended by 20 days.',
    ],
    [
      'the fellows of one',
      'Judge Ada Orlik and her four fellow panel members found for the farmers.',
      'The five-member panel, chaired by Judge Ada Orlik, found for the farmers.',
    ],
    [
      'what something shrinks by',
      'From July the longest loan shrinks by two years, to five.',
      'From July the longest loan will be cut from seven years to five.',
    ],
    ['one and the others', 'There are six accused, and all deny fraud.', 'Orlik and five others deny fraud.'],
    [
      'a part of a sum of which the original gives the share',
      'The ministry covered 270,000 dollars of the 900,000 bill.',
      'The survey cost $900,000, of which the ministry paid 30 percent.',
    ],
    [
      'shares of a vote',
      'Members passed the offer by 620 votes to 380, or about 62% to 38%.',
      'Members passed the offer by 620 votes to 380.',
    ],
  ])('%s', (_, page, original) => {
    expect(wordsFound(page, original)).toEqual([]);
  });

  test.each([
    [
      'another remainder',
      'The Orlik family owns 55% of the brewery and a bank 30%, which leaves 25% for the staff.',
      'The Orlik family owns 55 percent of the brewery, a bank has 30 percent and the staff the rest.',
      '25%',
    ],
    [
      'another difference',
      'Skelby had frost on 12 nights in March, 26 fewer than the average.',
      'Skelby recorded frost on 12 nights in March, against an average of 33.',
      '26',
    ],
    [
      'groups of another size',
      'The sheep were put into four flocks of 64 each.',
      'The trial began with 184 sheep.\n\nThe sheep were put into one of four flocks of equal size.',
      '64',
    ],
    [
      'another share',
      'The ministry covered 430,000 dollars of the 900,000 bill.',
      'The survey cost $900,000, of which the ministry paid 30 percent.',
      '430,000 dollars',
    ],
  ])('but %s is a finding', (_, page, original, found) => {
    expect(wordsFound(page, original)).toContain(found);
  });
});

describe('bounds', () => {
  test.each([
    ['The ash reached Skelby in under half an hour.', 'The ash reached Skelby within 25 minutes.'],
    ['Families were moved out for over a fortnight.', 'Families were moved out for 16 days.'],
    [
      'There are fewer than 14 nurses for every 10 doctors in Skelby.',
      'Skelby has 1,362 nurses and 991 doctors.',
    ],
    ['Each ranger looks after more than two lakes.', 'Each ranger looks after between 2.1 and 2.6 lakes.'],
    ['The mudflow killed more than 61 people in Skelby.', 'The mudflow killed at least 61 people in Skelby.'],
    [
      'Her uncle handed over a 40-hectare farm near Skelby.',
      'She took over a 40-hectare farm near Skelby from her uncle.',
    ],
  ])('kept: %s', (page, original) => {
    expect(wordsFound(page, original)).toEqual([]);
  });

  test.each([
    ['The mudflow killed 61 people in Skelby.', 'The mudflow killed at least 61 people in Skelby.', '61'],
    [
      'The brewery faces a fine of $15,000 in Skelby.',
      'The brewery faces a fine of up to $15,000 in Skelby.',
      '$15,000',
    ],
    [
      'The firm would sell the vaccine at exactly $4 a dose.',
      'The firm would sell the vaccine at no more than $4 a dose.',
      '$4',
    ],
    [
      'The ash reached Skelby in under half an hour.',
      'The ash reached Skelby within 55 minutes.',
      'half an hour',
    ],
  ])('made exact or broken: %s', (page, original, found) => {
    expect(wordsFound(page, original)).toContain(found);
  });
});

describe('the same in another spelling or house style', () => {
  test.each([
    ['The tank fell to -140°C (-220°F) in Skelby.', 'The tank fell to minus 140 degrees Celsius in Skelby.'],
    ['The 2,900-kilogram probe left Skelby.', 'The 2.9-ton probe left Skelby.'],
    ['Belongings brought 6,000 taka in Skelby.', 'Belongings in Skelby brought Tk 6,000.'],
    ['The road in Skelby costs 48.7 billion pesos.', 'The road in Skelby has a cost of ₱48.7 billion.'],
    ['The bridge costs 4.2 billion Ugandan shillings.', 'The bridge costs Shs4.2 billion.'],
    [
      'The lake held 612,000 acre-feet, or about 755 million cubic meters.',
      'The lake held 612,000 acre-feet.',
    ],
    ['The book is about 10.6 by 7.1 inches in size.', 'The book is 27cm by 18cm in size.'],
    ['The bank frees one point three billion lei.', 'The bank frees 1.3 billion lei.'],
    ['Councillors threw out the plan 8-5.', 'Councillors threw out the plan by eight votes to five.'],
    ['The next bulletin from Skelby is out at 11am GMT.', 'The next bulletin from Skelby is out at 6 a.m.'],
    [
      'The shares of Orlik stood at 87 kronor at 13:10 GMT.',
      'The shares of Orlik stood at 87 kronor by 1310 GMT.',
    ],
    ['The rooms stay closed until April or later.', 'The rooms will stay closed until at least April.'],
    [
      'Extra clinics should clear the backlog before June.',
      'Extra clinics should clear the backlog by the end of May.',
    ],
  ])('%s', (page, original) => {
    expect(wordsFound(page, original, ['2026-03-02', '2026-03-02'])).toEqual([]);
  });

  test.each([
    [
      'The tank fell to -140°C (-320°F) in Skelby.',
      'The tank fell to minus 140 degrees Celsius in Skelby.',
      '-320°F',
    ],
    ['Belongings brought 8,000 taka in Skelby.', 'Belongings in Skelby brought Tk 6,000.', '8,000 taka'],
    [
      'The bank frees one point seven billion lei.',
      'The bank frees 1.3 billion lei.',
      'one point seven billion lei',
    ],
    ['Councillors threw out the plan 9-4.', 'Councillors threw out the plan by eight votes to five.', '9-4'],
    [
      'The next bulletin from Skelby is out at 11.15am GMT.',
      'The next bulletin from Skelby is out at 6 a.m.',
      '11.15am',
    ],
  ])('but not %s', (page, original, found) => {
    expect(wordsFound(page, original, ['2026-03-02', '2026-03-02'])).toContain(found);
  });
});

describe('two numbers that count crosswise', () => {
  const original = 'Orlik scored 11 goals in 19 matches for Skelby and plays for Norway next month.';

  test('are findings', () => {
    const page = 'Orlik has 19 goals in 11 games for Skelby, and plays for Norway next month.';
    expect(wordsFound(page, original)).toEqual(['19', '11']);
  });

  test.each([
    'Orlik has 11 goals in 19 games for Skelby, and plays for Norway next month.',
    'In 19 games for Skelby Orlik scored 11 goals, and plays for Norway next month.',
  ])('but in another order or wording are none: %s', (page) => {
    expect(wordsFound(page, original)).toEqual([]);
  });
});
