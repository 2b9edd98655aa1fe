import { expect, test } from 'vitest';
import { wordsFound } from '../../support/surely-found.ts';

test.each([
  [
    'working weeks',
    'The mill at Ardle has 15 working days to appeal.',
    'The mill at Ardle has three working weeks to appeal.',
  ],
  [
    'an hour that was not reached',
    'The roof of the mill fell some 40 minutes before the fair.',
    'The roof of the mill fell less than an hour before the fair.',
  ],
  [
    'the other half, with its bound',
    'Crowds at the Ardle fair are less than half as large as they were.',
    'Crowds at the Ardle fair have dropped by more than half.',
  ],
  [
    'an hour that was gone',
    'The guard reached the gate of the mill at 10.05pm.',
    'It was gone 10pm when the guard reached the gate of the mill.',
  ],
  [
    'what was lost at one point',
    'Shares in the Ardle mill fell as much as 11% on Monday.',
    'At one point shares in the Ardle mill fell 11% on Monday.',
  ],
  [
    'the two ends of gifts',
    'Gifts to the Ardle mill ranged from £1 to £20,000.',
    'People gave the Ardle mill anything from one pound to £20,000.',
  ],
  [
    'the least something costs',
    'Bread at the Ardle mill costs as little as £4.',
    'Bread at the Ardle mill costs at least £4.',
  ],
  [
    'a day on which an hour ends what goes on',
    'The Ardle mill is open on May 5 until 10 p.m.',
    'On 5 May the Ardle mill is open until 10pm.',
  ],
  [
    'the day before which nobody was hurt',
    'The guard of Ardle said no one was hurt at the mill before 5 May 2026.',
    'The guard of Ardle said no one was hurt at the mill in the days up to 5 May 2026.',
  ],
])('%s: no finding', (_, original, page) => {
  expect(wordsFound(page, original)).toEqual([]);
});

test.each([
  [
    'more than half for less than half of the same',
    'Less than half of the wheat of Ardle was insured.',
    'More than half of the wheat of Ardle was insured.',
    'More than half',
  ],
  [
    'the least that something costs, told as the price',
    'Victims of the Ardle mill get back as little as £15,000.',
    'Victims of the Ardle mill get back £15,000.',
    '£15,000',
  ],
  [
    'another day, where the hour does not make it one of the range',
    'The Ardle mill is open on May 5 until 10 p.m.',
    'The Ardle mill is open on 10 May.',
    '10 May',
  ],
])('%s: a finding', (_, original, page, words) => {
  expect(wordsFound(page, original)).toEqual([words]);
});
