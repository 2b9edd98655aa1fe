import { expect, test } from 'vitest';
import { wordsFound } from '../../support/surely-found.ts';

test.each([
  ['The kilns are owned by a cousin of the warden, records show.', 'owned'],
  ['A cousin of the warden has a third share in the kilns, which she owns with others, records show.', null],
  ['The kilns are owned in part by a cousin of the warden, records show.', null],
  ['The kilns were co-owned by a cousin of the warden, records show.', null],
])('a deed whose “partly” is dropped: %s', (page, found) => {
  const original = 'The kilns are partly owned by a cousin of the warden, records show.';
  expect(wordsFound(page, original).includes('owned')).toBe(found !== null);
});

test('a deed that the original has without its “partly” as well is kept', () => {
  const original =
    'The Skelby weir partly collapsed on Monday. The last wall of the weir collapsed on Friday.';
  expect(wordsFound('The Skelby weir collapsed on Friday.', original)).toEqual([]);
});
