import { describe, expect, test } from 'vitest';
import { surelyFound } from '../../support/surely-found.ts';

const ORIGINAL = `Fire on Brenn heath

Its four ticket machines have been taken out, and visitors to the Brenn reserve are handed paper slips. On Monday evening a fire near the reserve forced 90 people from a caravan park. The cause is not known.

Deputy warden Ines Tolk, who resigned on Friday, is to be replaced by the end of June. The depot has orders for 40 carts from the county of Selm. The rangers' hut was closed at the request of the county.`;

const found = (paragraph: string) =>
  surelyFound(paragraph, ORIGINAL)
    .filter(({ kind }) => kind === 'cause')
    .map(({ text }) => text);

describe('causes told by who wanted it so, or beside the subject', () => {
  test.each([
    [
      'All four ticket machines at the Brenn reserve have been taken out on the minister’s orders.',
      'on the minister’s orders',
    ],
    [
      'On Monday a blaze sparked by a firework drove 90 people out of a caravan park near the reserve.',
      'sparked by a firework',
    ],
    [
      'Ines Tolk, the deputy warden, quit three days before the hearing over the grazing lease.',
      'over the grazing lease',
    ],
  ])('%s', (paragraph, expected) => expect(found(paragraph)).toEqual([expected]));

  test.each([
    'At the county’s request the rangers’ hut was closed.',
    'The depot is working on orders for 40 carts from the county of Selm.',
  ])('not: %s', (paragraph) => expect(found(paragraph)).toEqual([]));
});
