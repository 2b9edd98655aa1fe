import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../support/findings-of.ts';

const ORIGINAL = `Audit at the Mell creamery

Plant director Sunniva Aas, who joined in 2021, has been moved to another post but is not suspected of theft. The audit office said it had no proof of that.

The new tank designs, shown at a fair in Carn on Sunday, have yet to be tested by outside engineers. The pilot plant at Brine Point has been promised by the board, but drilling has not begun.

There is no doubt that the creamery won the contract fairly, said the mayor. The night foreman has not missed a shift since March.

The dairy union denied a claim on a local website that it had planned a strike.`;

const found = (paragraph: string) =>
  findingsOf(paragraph, ORIGINAL)
    .filter(({ kind, reason }) => kind === 'certainty' && reason.code === 'negation-flipped')
    .map(({ text }) => text);

describe('what was denied, told as so', () => {
  test.each([
    [
      'Sunniva Aas, the plant director, has been moved to another post and is suspected of theft.',
      'suspected',
    ],
    ['Aas rejects it, and the audit office says it has proof of that.', 'has proof'],
    [
      'The new tank designs were shown in Carn on Sunday and have been tested by outside engineers.',
      'have been tested',
    ],
  ])('%s', (paragraph, expected) => expect(found(paragraph).join()).toContain(expected));

  test.each([
    'Sunniva Aas, the plant director, has been moved to another post, but nobody suspects her of theft.',
    'The new tank designs, shown in Carn on Sunday, are still waiting to be tested by outside engineers.',
    'The mayor is sure that the creamery won the contract fairly.',
    'The night foreman has attended every shift since March.',
    'A local website had claimed that the dairy union had planned a strike. Not so, says the union.',
  ])('not: %s', (paragraph) => expect(found(paragraph)).toEqual([]));
});
