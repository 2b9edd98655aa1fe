import { describe, expect, test } from 'vitest';
import { wordsFound } from '../../support/surely-found.ts';

describe('a sum made to come again', () => {
  test.each([
    [
      'The firm runs the pier under a contract worth 14.2 million kroner in all.',
      'The firm runs the pier under a contract worth 14.2 million kroner a year.',
      '14.2 million kroner a year',
    ],
    [
      'The port has offered the dockers 8.5 percent over two years.',
      'The port has offered the dockers 8.5% a year.',
      '8.5% a year',
    ],
    [
      'The trust has spent £2.3 million on extra clinics.',
      'Extra clinics are costing the trust £2.3 million a month.',
      '£2.3 million a month',
    ],
    [
      'Trams are parked at Wyke Lane for £18,000 a month. The vote is on 9 June.',
      'The vote is on 9 June. And the parking? That comes to £18,000 a week.',
      '£18,000 a week',
    ],
  ])('%s', (original, page, expected) => expect(wordsFound(page, original)).toEqual([expected]));

  test.each([
    [
      'The trust has spent £2.3 million on extra clinics every month.',
      'Extra clinics are costing the trust £2.3 million a month.',
    ],
    ['The monthly bill for clinics is £2.3 million.', 'Clinics are costing £2.3 million a month.'],
    ['The club has an annual turnover of £4 million.', 'The club turns over £4 million a year.'],
    ['Rent for the flat is 900 euros.', 'Rent for the flat is 900 euros a month.'],
    ['She earns a salary of 84,100 dollars as a librarian.', 'She earns $84,100 a year as a librarian.'],
  ])('not where it may go without saying: %s', (original, page) =>
    expect(wordsFound(page, original)).toEqual([]),
  );
});
