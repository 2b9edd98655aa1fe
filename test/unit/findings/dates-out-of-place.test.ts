import { describe, expect, test } from 'vitest';
import { figuresFound } from '../../support/surely-found.ts';

describe('a day that something cannot be before', () => {
  test.each([
    [
      'The Skelby museum reopens on April 26.',
      'The Skelby museum will stay closed until at least 26 April.',
      'April 26',
    ],
    [
      'A ruling on the Skelby weir is expected in June.',
      'A ruling on the Skelby weir is not expected before June.',
      'June',
    ],
    ['The Skelby bridge will open on May 4.', 'The Skelby bridge will open no earlier than 4 May.', 'May 4'],
    [
      'The Skelby results will be published on May 10.',
      'The Skelby results are unlikely to be published before 10 May.',
      'May 10',
    ],
    [
      'The Skelby museum is shut until April 26.',
      'The Skelby museum will stay closed until at least 26 April.',
      'April 26',
    ],
    [
      'Pumps at the Skelby pit will run until mid-2029.',
      'Pumps at the Skelby pit are to run at least until mid-2029.',
      '2029',
    ],
    [
      'The Skelby museum is shut until April 26.',
      'The Skelby museum will stay closed until at the very least 26 April.',
      'April 26',
    ],
  ])('%s', (page, original, mark) => {
    expect(figuresFound(page, original)).toEqual([mark]);
  });

  test.each([
    [
      'The Skelby museum will not reopen before April 26.',
      'The Skelby museum will stay closed until at least 26 April.',
    ],
    ['A Skelby ruling is expected in June at the earliest.', 'A Skelby ruling is not expected before June.'],
    ['The Skelby museum reopens on April 26.', 'The Skelby museum will not reopen until 26 April.'],
    ['From June the Skelby ban could be lifted.', 'The Skelby ban is to run until at least June.'],
    [
      'The Skelby museum is shut until April 26, or longer if it rains.',
      'The Skelby museum will stay closed until at least 26 April.',
    ],
    ['The Skelby museum is shut until April 26.', 'The Skelby museum will not reopen before 26 April.'],
    [
      'The Skelby museum is shut until April 26, if all goes well.',
      'The Skelby museum will stay closed until at least 26 April.',
    ],
    [
      'The Skelby museum is shut until April 26.',
      'The Skelby museum will stay closed until 26 April, and the weir until at least 2 May.',
    ],
    [
      'The Skelby museum is shut until April 26.',
      'The Skelby museum will stay closed until 26 April, at least 40 guides said.',
    ],
    [
      'The Skelby mill paid its first dividend in 2019.',
      'The Skelby mill had never paid a dividend before 2019.',
    ],
    [
      'The Skelby inquest opens in June. A ruling may come later.',
      'A Skelby ruling is not expected before June. The Skelby inquest is due to open in June.',
    ],
  ])('is kept: %s', (page, original) => {
    expect(figuresFound(page, original)).toEqual([]);
  });
});

test('two days that changed places between two paragraphs', () => {
  const original = `The Skelby dairy may sell no more than ten tonnes of cheese a week until May 6. Its shop in the high street stays open as usual.

Some 40 families rent land from the dairy on the hill above the river. Their children take the bus.

The owner of the dairy, Marle Foods, has until April 30 to present a plan for new boilers to the county inspectors.`;
  const page = (first: string, second: string) =>
    `Until ${first} the Skelby dairy may sell no more than ten tonnes of cheese a week. Its shop in the high street stays open.

About 40 families rent land from the dairy on the hill above the river. Their children take the bus.

By ${second} the owner of the dairy, Marle Foods, must present a plan for new boilers to the county inspectors.`;
  expect(figuresFound(page('April 30', 'May 6'), original)).toEqual(['April 30', 'May 6']);
  expect(figuresFound(page('May 6', 'April 30'), original)).toEqual([]);
});

test('a month whose year stands with another month', () => {
  const original =
    'Vera Holm, 48, a baker from Skelby, joined the trial in August 2024 with a sore hand. She could not hold a cup then. Her latest scan, in May, was clear.';
  const page = (month: string) =>
    `Baker Vera Holm, 48, from Skelby, joined the trial in ${month} 2024 with a sore hand. She could not hold a cup then.`;
  expect(figuresFound(page('May'), original)).toEqual(['May 2024']);
  expect(figuresFound(page('August'), original)).toEqual([]);
});

test('a year is not told by a month of another matter', () => {
  const original =
    'The Skelby council shut two of its five schools in November. The mayor said that it would save money. Some 300 people marched in the rain.';
  expect(
    figuresFound(
      'The Skelby council shut two of its five schools. A library is due to close in 2025.',
      original,
    ),
  ).toEqual(['2025']);
  expect(figuresFound('The Skelby council shut two of its five schools in 2025.', original)).toEqual([]);
});

test('the end of a stretch of whole years from now', () => {
  const original = 'The Skelby licence was signed last week. It is valid for three years.';
  expect(figuresFound('The Skelby licence, signed last week, is good until March 2029.', original)).toEqual(
    [],
  );
  expect(figuresFound('The Skelby licence, signed last week, is good until March 2031.', original)).toEqual([
    'March 2031',
  ]);
});

test('a vote in words is no time of day', () => {
  const original = 'The Skelby panel voted by five to two to cut the rate.';
  expect(figuresFound('It was five to two on the Skelby panel, which cut the rate.', original)).toEqual([]);
});
