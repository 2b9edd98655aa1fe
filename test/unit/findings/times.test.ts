import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../../src/article/read-plain-text.ts';
import { compare, originalOf } from '../../../src/compare.ts';
import { wordsFound } from '../../support/surely-found.ts';

describe('times that say the original’s otherwise are no findings', () => {
  test.each([
    [
      'the month a length counts back to',
      'Kostas Wren sails again after losing his boat in August.',
      'Kostas Wren sails again seven months after losing his boat.',
    ],
    [
      'a clock time that is only near',
      'The guard found the open gate shortly before three in the afternoon.',
      'The guard found the gate open at 2.40pm.',
    ],
    [
      'a clock time in a sentence with few words of its own',
      'He found it shortly before three in the afternoon. Within seven hours blocks of concrete stood on the ramps.',
      'The crack was found at about 2:40 p.m. by a diver. By 9:15 p.m. the ramps had been shut with blocks of concrete.',
    ],
    [
      'how long lies between two clock times',
      'The thieves had less than eight hours before the cleaners came to the depot.',
      'The thieves came to the depot between 10.15pm and the arrival of the cleaners at 6am.',
    ],
    [
      'the years of a run of summers',
      'The keeper counted more moths than on average in the summers from 2022 to 2025.',
      'The keeper counted more moths than the average of the previous four summers.',
    ],
    [
      'a month whose year was told before',
      'The mill was last shut by a strike in 2019. It went on from August, for three weeks.',
      'The mill was last shut by a strike in August 2019, for three weeks.',
    ],
    [
      'a quarter before its noun',
      'Between October and December the mill sold paper for £9m.',
      'Fourth-quarter sales of the mill were £9m.',
    ],
    [
      'a quarter by its last month',
      'Profit fell by 9% in January-March.',
      'Profit for the March quarter fell by 9%.',
    ],
    ['next summer, which may be either', 'The ward opens by summer 2027.', 'The ward opens by next summer.'],
    ['a century', 'The bell dates from the 18th century.', 'The bell was cast in 1709.'],
  ])('%s', (_, page, original) => {
    expect(wordsFound(page, original)).toEqual([]);
  });

  test('another clock time is one, though softened', () => {
    const original = 'The guard found the gate open at 2.40pm.';
    expect(wordsFound('The guard found the gate open at around five in the afternoon.', original)).toEqual([
      'five in the afternoon',
    ]);
  });
});

test('“this week” of a Sunday and of the Monday after is one week', () => {
  const found = wordsFound('The depot will be sold this week.', 'The depot may be sold this week.', [
    '2026-11-23',
    '2026-11-22',
  ]);
  expect(found).not.toContain('this week');
});

test('a weekday of no known year supports no other day than the one beside it', () => {
  const [page, original] = [
    'The school in Weld is to shut on 5 November, the council said on Tuesday.',
    'The school in Weld will close on 3 November, the council said on Tuesday.',
  ].map((text) => readPlainText(`The school\n\n${text}`));
  if (page === undefined || original === undefined) throw new Error('two texts');
  expect(compare(page, originalOf(original)).findings.map(({ text }) => text)).toEqual(['on 5 November']);
});
