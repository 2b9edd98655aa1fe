import { expect, test } from 'vitest';
import { wordsFound } from '../../support/surely-found.ts';

const DAYS: [string, string] = ['2026-11-26', '2026-11-26'];

test.each([
  [
    'another weekday than the original’s',
    'The brass band of Ardle will march from the mill to the quay on Saturday at noon.',
    'The brass band of Ardle marches from the mill to the quay at noon on Friday.',
    'Friday',
  ],
  [
    'a weekday inserted where the original tells no time',
    'The harbour master has ordered a check of all the cranes on the east quay.',
    'The harbour master ordered a check of all the cranes on the east quay on Monday.',
    'Monday',
  ],
])('%s is shown', (_, original, page, day) => {
  expect(wordsFound(page, original, DAYS)).toEqual([day]);
});

test.each([
  [
    'a weekend told by its days',
    'The ferry will run again by the weekend, the harbour master said on Monday.',
    'The ferry will run again by Saturday or Sunday, the harbour master said on Monday.',
  ],
  [
    'a weekday that a date falls on',
    'The council of Ardle votes on the new quay on 24 November.',
    'The council of Ardle voted on the new quay on Tuesday.',
  ],
  [
    'a weekday beside the original’s own',
    'The mill gates open on Friday at noon.',
    'The mill gates open at noon on Friday, so nobody should come on Thursday.',
  ],
  [
    'the day the original appeared',
    'The harbour master has ordered a check of all the cranes on the east quay.',
    'On Thursday the harbour master ordered a check of all the cranes on the east quay.',
  ],
])('%s is not', (_, original, page) => {
  expect(wordsFound(page, original, DAYS)).toEqual([]);
});
