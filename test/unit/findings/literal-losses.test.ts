import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../support/findings-of.ts';
import { surelyFound } from '../../support/surely-found.ts';

const ORIGINAL = `Cracks in the Selm weir

Early readings suggest that the sluice gate carried most of the strain, engineer Ruta Danz said, though one gauge failed.

Repairs could begin in the second week of March and the footpath may reopen by Easter, she said.

The parish council's chair, Odd Brekke, accepted the closure but would probably sue over the toll.

A warning that might have cleared the campsite lay unread in the harbour office for two hours, a hearing was told on Friday.

Police are looking at a possible break-in at the old keeper's lodge, which closed in 1998 and stands near the third lock.

The review, by consultants Marn and Lisk, found that the pump itself probably failed without warning.

Detectives are investigating whether the keeper removed a bolt left by the divers.

No farm along the weir could afford to move its pumps. Nobody there could ring for help for three days. The sale of the lodge could close as early as June 3.`;

const found = (paragraph: string) =>
  findingsOf(paragraph, ORIGINAL)
    .filter(({ kind }) => kind === 'certainty')
    .map(({ text }) => text);

describe('doubts lost where the words around them were kept', () => {
  test.each([
    [
      'Readings from the weir prove that the sluice gate carried most of the strain, Ruta Danz said.',
      'prove',
    ],
    ['Repairs will begin in mid-March, and the footpath could be open again by Easter.', 'will begin'],
    ['But the chair of the parish council, Odd Brekke, will sue over the toll.', 'will sue'],
    ['The warning would have cleared the campsite, the hearing was told.', 'would have cleared'],
  ])('%s', (paragraph, expected) => expect(found(paragraph)).toEqual([expected]));

  test.each([
    'Most of the strain was on the sluice gate, early readings show, though one gauge failed.',
    'Repairs could begin in mid-March, and the footpath may be open again by Easter.',
  ])('not: %s', (paragraph) => expect(found(paragraph)).toEqual([]));
});

describe('what is marked is what was doubted', () => {
  test.each([
    [
      'Police are examining a break-in at the old keeper’s lodge, which closed in 1998 and stands by the third lock.',
      'break',
    ],
    ['The review by consultants Marn and Lisk concluded that the pump failed without warning.', 'failed'],
    ['Detectives say the keeper removed a bolt that the divers had left.', 'removed'],
  ])('%s', (paragraph, expected) => expect(found(paragraph)).toEqual([expected]));
});

describe('what somebody was able to do, and the nearest a date can be', () => {
  test.each([
    'Not one farm along the weir had the money to move its pumps.',
    'Ringing for help was impossible there for three days.',
    'The earliest date for the sale of the lodge to close is June 3.',
  ])('not: %s', (paragraph) => expect(found(paragraph)).toEqual([]));
});

describe('a sureness that is denied keeps the doubt', () => {
  const UNCLEAR =
    'The mill\n\nIt is unclear whether the Varne mill will open again in May, its manager said.';
  const stated = (page: string) => surelyFound(page, UNCLEAR, 'The mill').map(({ text }) => text);

  test('it is certain', () => {
    expect(stated('It is certain that the Varne mill will open again in May, its manager said.')).toContain(
      'certain',
    );
  });

  test.each([
    'It is far from certain that the Varne mill will open again in May, its manager said.',
    'No one is sure that the Varne mill will open again in May, its manager said.',
    'It is anything but certain that the Varne mill will open again in May, its manager said.',
    'Its manager is less than certain that the Varne mill will open again in May.',
    'Its manager stopped short of being certain that the Varne mill will open again in May.',
  ])('not: %s', (page) => expect(stated(page)).toEqual([]));
});
