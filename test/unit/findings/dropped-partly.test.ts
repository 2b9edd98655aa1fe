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

test.each([
  [
    'The roof of the Varne hall partially collapsed under the snow on Monday.',
    'The roof of the Varne hall collapsed under the snow on Monday.',
    ['collapsed'],
  ],
  [
    'The roof of the Varne hall partially collapsed under the snow on Monday.',
    'A section of the roof of the Varne hall collapsed under the snow on Monday.',
    [],
  ],
  [
    'The Leck road was partly closed near Varne after the crash on Monday.',
    'One lane of the Leck road was closed near Varne after the crash on Monday.',
    [],
  ],
  [
    'The cost of the show was partly covered by the Varne council.',
    'The Varne council pays towards the cost, covered by the levy, of the show.',
    [],
  ],
  [
    'The song was partly written by the singer Ines Tolm in Varne.',
    'The singer Ines Tolm worked on the song, written in Varne.',
    [],
  ],
])('“%s”, and part of it told as a part: %s', (original, page, found) => {
  expect(wordsFound(page, original)).toEqual(found);
});

test('what is told of something else is no deed of that thing', () => {
  const page = 'A carter told of the collapsed wall of his own shed on Monday, near the Varne bridge.';
  expect(wordsFound(page, 'The Varne bridge partly collapsed on Monday.')).toEqual([]);
});

test('a deed that the original has without its “partly” as well is kept', () => {
  const original =
    'The Skelby weir partly collapsed on Monday. The last wall of the weir collapsed on Friday.';
  expect(wordsFound('The Skelby weir collapsed on Friday.', original)).toEqual([]);
});
