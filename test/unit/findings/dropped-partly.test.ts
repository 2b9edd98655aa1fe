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

const LIMITED =
  'The council will not close the Merrow bridge, in part because the town charter forbids it, the engineer said.';

test.each([
  ['The council will not close the Merrow bridge because the town charter forbids it.', 'because'],
  ['The council will not close the Merrow bridge, citing a ban in the town charter.', 'citing'],
  ['The council will not close the Merrow bridge, partly because the town charter forbids it.', null],
  ['One reason the Merrow bridge stays is that the town charter forbids closing it.', null],
  [
    'The council will not close the Merrow bridge because the town charter forbids it and because of its cost.',
    null,
  ],
])('a cause told as the only one: %s', (page, found) => {
  const causes = wordsFound(page, LIMITED).filter((words) => /^(?:because|citing|reason)$/.test(words));
  expect(causes).toEqual(found === null ? [] : [found]);
});

test.each([
  [
    'The gift of a baker helped rebuild the library of Dorn in 2012.',
    'The gift of a baker rebuilt the library of Dorn in 2012.',
    ['rebuilt'],
  ],
  [
    'Neighbours helped firefighters save two horses from the barn at Osk.',
    'Firefighters saved two horses from the barn at Osk.',
    [],
  ],
  [
    'The gift of a baker helped rebuild the library of Dorn in 2012.',
    'The gift of a baker, with others, rebuilt the library of Dorn in 2012.',
    [],
  ],
])('a deed that somebody only helped in, “%s”: %s', (original, page, found) => {
  expect(wordsFound(page, original)).toEqual(found);
});
