import { describe, expect, test } from 'vitest';
import { wordsFound } from '../../support/surely-found.ts';

const ORIGINAL =
  'The firm expects 118,000 passengers and 21,000 lorries in the first year, and says the ship must be half full.';

describe('two counts that changed what they count, however far apart', () => {
  test('are both found', () => {
    const page = "In its first year it's counting on 21,000 passengers and 118,000 lorries, says the firm.";
    expect(wordsFound(page, ORIGINAL)).toEqual(['21,000', '118,000']);
  });

  test.each([
    [ORIGINAL, "In its first year it's counting on 21,000 lorries and 118,000 passengers, says the firm."],
    ['The school has 240 girls and 31 teachers.', 'There are 31 teachers for the 240 girls at the school.'],
    ['The raid found 40 rifles and two boats.', 'Two boats and 40 rifles were found in the raid.'],
    [
      'Of 40 rifles seized in the raid two were loaded.',
      'Two of the 40 rifles seized in the raid were loaded.',
    ],
  ])('not where they kept it: %s', (original, page) => expect(wordsFound(page, original)).toEqual([]));
});
