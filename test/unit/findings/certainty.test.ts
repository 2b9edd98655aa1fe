import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../support/findings-of.ts';

const ORIGINAL = `Slipway to close

The Hollin trust may sell the old slipway to a hotel firm next spring. The win should lift the Carrow rowers to third place in the northern league.

Engineers have not ruled out rust as the cause of the slipway collapse. Visitors could openly buy fishing permits at the harbour kiosk.

The pilot might not have left the bridge of the ferry without an order from the harbour office. Owen Prydderch could barely see the lighthouse through the fog.`;

const found = (paragraph: string) =>
  findingsOf(paragraph, ORIGINAL)
    .filter(({ kind }) => kind === 'certainty')
    .map(({ reason, text }) => `${reason.code}: ${text}`);

describe('doubt that the page drops', () => {
  test.each([
    ['The Hollin trust will sell the old slipway to a hotel firm next spring.', 'doubt-removed: will sell'],
    [
      'The win has lifted the Carrow rowers to third place in the northern league.',
      'doubt-removed: has lifted',
    ],
    [
      'The pilot would not have left the bridge of the ferry without an order from the harbour office.',
      'doubt-removed: have left',
    ],
    ['Engineers have ruled out rust as the cause of the slipway collapse.', 'doubt-removed: rust'],
  ])('%s', (paragraph, expected) => expect(found(paragraph)).toEqual([expected]));
});

describe('what was no doubt, or is kept', () => {
  test.each([
    'The Hollin trust might sell the old slipway to a hotel firm next spring.',
    'Visitors openly purchased fishing permits at the harbour kiosk.',
    'Owen Prydderch hardly saw the lighthouse through the fog.',
    'The win will lift the Carrow rowers to third place in the northern league.',
  ])('%s', (paragraph) => expect(found(paragraph)).toEqual([]));
});
