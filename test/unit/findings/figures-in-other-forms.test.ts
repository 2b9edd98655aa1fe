import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../support/findings-of.ts';
import { figuresFound } from '../../support/surely-found.ts';

describe('figures that the original has in another form, and the like that it has not', () => {
  test.each([
    [
      'a figure with the unit of another',
      'The Skelby tank is 60 centimetres deep and 2.5 metres across.',
      'The Skelby tank is 60 metres deep and 2.5 metres across.',
      'The Skelby tank is 2.5 metres across and 60 centimetres deep.',
      '60 metres',
    ],
    [
      'a rate by what it is for each of',
      'Each tonne of Skelby lime took 1.31 MWh of electricity.',
      'Each tonne of Skelby lime took 2.31 MWh of electricity.',
      'Electricity for Skelby lime was 1.31 megawatt-hours per tonne.',
      '2.31 MWh',
    ],
    [
      'more than a sum',
      'The Skelby fund, topping £27,000, has grown since June.',
      'The Skelby fund, topping £37,000, has grown since June.',
      'The Skelby fund has raised £27,340 since June.',
      '£37,000',
    ],
    [
      'what is paid in a year',
      'Ines Tarn rents the Skelby field out and earns €3,700 a year.',
      'Ines Tarn rents the Skelby field out and earns €3,700 a month.',
      'Ines Tarn lets the Skelby field for 3,700 euros a year.',
      '€3,700 a month',
    ],
    [
      'what is not done yet of what is',
      'Some 80 percent of the Skelby harbour has yet to be searched.',
      'Some 70 percent of the Skelby harbour has yet to be searched.',
      'Some 20 percent of the Skelby harbour has been searched.',
      '70 percent',
    ],
    [
      'so much a year for years',
      'Over the next five years 1,500 tonnes of Skelby barley are to be sold.',
      'Over the next five years 1,900 tonnes of Skelby barley are to be sold.',
      'The Skelby mill will sell 300 tonnes of barley a year under a five-year deal.',
      '1,900 tonnes',
    ],
    [
      'a bound of the end of a range',
      'Tickets for the Skelby ferry cost almost €170 at most.',
      'Tickets for the Skelby ferry cost almost €290 at most.',
      'Tickets for the Skelby ferry cost €12 to €168.',
      '€290',
    ],
    [
      'well over',
      'Well over 100 people slept in the Skelby hall that night.',
      'Well over 200 people slept in the Skelby hall that night.',
      'In the Skelby hall 143 people slept that night.',
      '200',
    ],
    [
      'until a year for the end of the one before',
      'Nobody at the Skelby works will lose a job until 2029.',
      'Nobody at the Skelby works will lose a job until 2031.',
      'Nobody at the Skelby works will lose a job before the end of 2028.',
      '2031',
    ],
    [
      'two legs together',
      'Skelby beat Marle 27-25 and won 57-56 over two legs.',
      'Skelby beat Marle 27-25 and won 59-56 over two legs.',
      'Skelby beat Marle 27-25, having lost 31-30 at Marle a week earlier.',
      '59-56',
    ],
    [
      'a quarter whose year only the page says',
      'The Skelby sale should close in the last three months of 2026.',
      'The Skelby sale should close in the first three months of 2027.',
      'The Skelby sale should close in the fourth quarter.',
      'first three months of 2027',
    ],
    [
      'minutes longer of a stretch that lacks its unit',
      'The longest Skelby bus ride would be about 15 minutes longer.',
      'The longest Skelby bus ride would be about 25 minutes longer.',
      'The longest Skelby bus ride would grow from 35 minutes to about 50.',
      '25 minutes',
    ],
    [
      'an age at death',
      'Dora Pell, who built the Skelby lock, has died at 87.',
      'Dora Pell, who built the Skelby lock, has died at 79.',
      'Dora Pell, who built the Skelby lock, is dead. It was her first work. The lock is still in use. She was born at Marle in January 1939, a miller.',
      '79',
    ],
  ])('%s', (_, faithful, altered, original, wrong) => {
    expect(figuresOf(faithful, original)).toEqual([]);
    expect(figuresFound(altered, original)).toEqual([wrong]);
  });

  test('both of two', () => {
    const original = 'Some families at Skelby stood to lose two incomes.';
    expect(figuresOf('Some Skelby families faced losing both of their incomes.', original)).toEqual([]);
  });

  test('an age between two others is no half of a century', () => {
    const original = 'The Skelby woman was between 35 and 45 years old. She lay there for half a century.';
    expect(figuresOf('The Skelby woman was aged between 45 and 55.', original)).toEqual(['45 and 55']);
  });
});

describe('lengths of time counted from today', () => {
  const original =
    'The Skelby works will cut 19 jobs, most of them at the kiln. Dora Pell took over the works in 2018. The kiln was built in 2023.';

  test('stand in for no date of the original', () => {
    expect(figuresOf('Dora Pell has run the Skelby works for the past eight years.', original)).toEqual([]);
    expect(
      figuresOf('Inside the next five weeks Skelby is to answer.', 'Skelby is to answer by 16 April.'),
    ).toEqual([]);
    expect(
      figuresOf(
        'It is the largest fire at Skelby of the past ten years.',
        'It is the largest fire at Skelby of the past decade.',
      ),
    ).toEqual([]);
  });

  test.each([
    ['The Skelby works will cut 19 jobs over the next three years, most of them at the kiln.', 'three years'],
    ['Dora Pell has run the Skelby works for the past 14 years.', '14 years'],
  ])('%s', (paragraph, wrong) => {
    expect(figuresFound(paragraph, original)).toEqual([wrong]);
  });
});

describe('shares turned round', () => {
  test.each([
    [
      'About 40 percent of the savings at Skelby was one-off.',
      'About 60 percent of the savings at Skelby was one-off.',
      ['40 percent'],
    ],
    [
      'At Skelby 42 percent of the sick had been unaware of it.',
      'At Skelby 58 percent of the sick had not known it.',
      ['42 percent'],
    ],
    [
      'At Skelby 42 percent of the sick had been aware of it.',
      'At Skelby 58 percent of the sick had not been aware of it.',
      [],
    ],
    [
      'At Skelby 70 percent of the houses were uninsured.',
      'At Skelby 30 percent of the houses were insured.',
      [],
    ],
  ])('%s', (paragraph, original, expected) => {
    expect(figuresOf(paragraph, original)).toEqual(expected);
  });
});

describe('what is nearly so much is close to it', () => {
  test.each([
    ['The Skelby ward was shut for nearly a year.', 'The Skelby ward was shut for eight months.', ['a year']],
    ['The Skelby ward was shut for nearly a year.', 'The Skelby ward was shut for eleven months.', []],
    ['The Skelby ward will open within a year.', 'The Skelby ward will open in eight months.', []],
    [
      'The Skelby book is worth up to €1 million.',
      'The Skelby book is worth €400,000 to €600,000.',
      ['€1 million'],
    ],
  ])('%s', (paragraph, original, expected) => {
    expect(figuresFound(paragraph, original)).toEqual(expected);
  });
});

test('a score that the original does not tell, unless its goals make it', () => {
  const original = 'Skelby lost at home to Marle on Saturday before 900 people. Pell scored twice for Marle.';
  expect(figuresFound('Skelby lost 2-0 at home to Marle on Saturday before 900 people.', original)).toEqual([
    '2-0',
  ]);
  expect(
    figuresFound('Pell scored twice for Marle on Saturday, and Skelby were 2-0 down.', original),
  ).toEqual([]);
});

test('a year and a half is no half of anything', () => {
  expect(
    figuresFound('Skelby wrote once every year and a half.', 'Skelby wrote once every 18 months.'),
  ).toEqual([]);
});
