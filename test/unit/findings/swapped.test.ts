import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../support/findings.ts';

/** Words are told apart by how rare they are: an article has more than one sentence. */
const REST =
  'The museum keeps its gardens open all summer. Its director declined to comment. Visitors may bring dogs. Rain is forecast.';

describe('values that changed places in one sentence', () => {
  test.each([
    [
      'readings of numbered wells',
      'Samples drawn in April showed 12.1 ppb of solvent in Well 3 and 11.4 ppb in Well 4.',
      'Samples drawn in April showed 11.4 ppb of solvent in Well 3 and 12.1 ppb in Well 4.',
      ['12.1 ppb', '11.4 ppb'],
    ],
    [
      'what two sides asked for',
      'One request, from a tribe in Canada, concerns four items; the other, from a tribe in Peru, concerns nine.',
      'One request is for nine items from a tribe in Canada; the other is for four from a tribe in Peru.',
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
    const original = 'Samples drawn in April showed 11.4 ppb of solvent in Well 3 and 12.1 ppb in Well 4.';
    const page = 'In Well 4 samples drawn in April had 12.1 ppb of solvent, in Well 3 they had 11.4 ppb.';
    expect(findingsOf(page, original)).toEqual([]);
  });
});
