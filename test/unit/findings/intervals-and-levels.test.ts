import { expect, test } from 'vitest';
import { wordsFound } from '../../support/surely-found.ts';

test.each([
  [
    'an amount for another stretch of time, marked with it',
    'Weavers over 60 will receive another £15 a month from May.',
    'From May weavers over 60 get £15 a week more.',
    '£15 a week',
  ],
  [
    'another interval before the same noun',
    'The weavers repay the loan in yearly instalments, the bank said.',
    'The weavers repay the bank’s loan in monthly instalments.',
    'monthly',
  ],
  [
    'what a price rose to, told as the rise',
    'The cost of the new loom has risen to about £198,000.',
    'The cost of the new loom has risen by £198,000.',
    '£198,000',
  ],
  [
    'a fall, told as what was left',
    'Sales of wool fell by 38% in the spring.',
    'Sales of wool fell to 38% in the spring.',
    '38%',
  ],
  [
    'a fall without a preposition, told as what was left',
    'Sales of wool fell 38% in the spring.',
    'Sales of wool dropped to 38% in the spring.',
    '38%',
  ],
])('%s is a change', (_, original, page, words) => {
  expect(wordsFound(page, original)).toEqual([words]);
});

test.each([
  [
    'another word for the same interval',
    'The annual fair of the weavers is in May.',
    'The yearly fair of the weavers is in May.',
  ],
  [
    'an interval that the original has in other words',
    'The weavers send the bank a weekly list of the daily tests.',
    'Each week the weavers send the bank a list of the tests they do every day.',
  ],
  [
    'a rise and what it came to, told in the other order',
    'Sales of wool rose 12 per cent to £40 million.',
    'Sales of wool rose by 12 per cent, to £40 million.',
  ],
  [
    'the most that something may fall by',
    'Sales of wool could fall by as much as 11 per cent.',
    'Sales of wool could fall by up to 11 per cent.',
  ],
  [
    'a rise that is nearly so much',
    'Shares of the mill rose 1.9% on Monday.',
    'Shares of the mill went up by close to 2% on Monday.',
  ],
])('%s is none', (_, original, page) => {
  expect(wordsFound(page, original)).toEqual([]);
});
