import { expect, test } from 'vitest';
import { wordsFound } from '../../support/surely-found.ts';

test.each([
  [
    'a length of time in another unit',
    'The baker of Ardle, who once sailed, wrote the novel in 26 days. Her sister drew the maps.',
    'Her sister drew the maps for the novel, which the baker of Ardle wrote in 26 weeks.',
    '26 weeks',
  ],
  [
    'other money',
    'The new quay at Ardle cost £40 million.',
    'Ardle paid €40 million for its new quay.',
    '€40 million',
  ],
  [
    'dollars for euros, which have cents as well',
    'The new quay at Ardle cost 40 million euros.',
    'Ardle paid 40 million dollars for its new quay.',
    '40 million dollars',
  ],
])('the same number of %s is a change', (_, original, page, words) => {
  expect(wordsFound(page, original)).toEqual([words]);
});

test.each([
  [
    'cents of a currency that is not named',
    'A roll costs €0.60 at the mill in Ardle.',
    'A roll costs 60 cents at the mill in Ardle.',
  ],
  [
    'a sum reckoned in other money beside the original’s',
    'The new quay at Ardle cost £40 million.',
    'Ardle paid £40 million, or more than $50 million, for its new quay.',
  ],
  [
    'dollars without their country',
    'The prize of Ardle is worth C$9,000.',
    'The prize of Ardle is worth $9,000.',
  ],
  [
    'one number before two units',
    'The novel was written in 26 days and printed in 26 weeks.',
    'It took 26 days to write the novel, and 26 weeks to print it.',
  ],
])('%s is none', (_, original, page) => {
  expect(wordsFound(page, original)).toEqual([]);
});
