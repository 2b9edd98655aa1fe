import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../support/findings.ts';

/** Words are told apart by how rare they are: an article has more than one sentence. */
const REST =
  'The museum keeps its gardens open all summer. Its director declined to comment. Visitors may bring dogs. Rain is forecast.';

describe('values that changed places in one sentence', () => {
  test.each([
    [
      'readings of numbered locks',
      'Gauges read in April showed 9.6 metres of water in Lock 2 and 8.7 metres in Lock 5.',
      'Gauges read in April showed 8.7 metres of water in Lock 2 and 9.6 metres in Lock 5.',
      ['9.6 metres', '8.7 metres'],
    ],
    [
      'what two sides ordered',
      'One order, from a hotel in Norway, is for four mirrors; the other, from a hotel in Malta, is for nine.',
      'One order is for nine mirrors from a hotel in Norway; the other is for four from a hotel in Malta.',
      ['four', 'nine'],
    ],
    [
      'votes of two parties',
      'The employers offered 7 percent; the union asked for 4 percent.',
      'The union asked for 7 percent; the employers offered 4 percent.',
      ['7 percent', '4 percent'],
    ],
    [
      'what a ticket costs',
      'The pool costs £4 for adults and £6 for children.',
      'The pool costs £6 for adults and £4 for children.',
      ['£4', '£6'],
    ],
  ])('%s', (_, page, original, expected) => {
    expect(findingsOf(`${page}\n\n${REST}`, `${original}\n\n${REST}`)).toEqual(expected);
  });

  test('values that kept theirs are no findings', () => {
    const original = 'Gauges read in April showed 8.7 metres of water in Lock 2 and 9.6 metres in Lock 5.';
    const page = 'In Lock 5 gauges read in April had 9.6 metres of water, in Lock 2 they had 8.7 metres.';
    expect(findingsOf(page, original)).toEqual([]);
  });
});
