import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../../src/article/read-plain-text.ts';
import { holdAgainst, originalOf } from '../../../src/compare.ts';
import { insertedTopics } from '../../../src/findings/inserted/inserted-topics.ts';

const ORIGINAL = `Barge spills paint at Velmark

The barge Orsolya spilled paint into the canal at Velmark on Monday, and 14 people fell ill. Its owner, the firm Tidemark, has taken the skipper off the water for now. The spill was the third in two years.

Skipper Tamas Berg, 46, had sailed for nine hours. He said a flap had come loose. The canal board, which put up a notice on Sunday, wants slower barges.

Dora Lind, 39, who has three children, makes baskets beside the lock. "The water was pink," she said. Dozens of girls from the rowing club cleaned the banks.`;

const COURT = `Dispute over the Orsolya

The owner of the barge voiced remorse and must pay a penalty of 9,000 euros, the town hall of Velmark said. Two men were taken away in handcuffs.

Clinic staff saw 14 people, five of them aged under 12. Pia Roth, a midwife who gave up work in May, and her spouse live above the lock.`;

const foundIn = (paragraph: string, original = ORIGINAL) => {
  const page = readPlainText(`Page\n\n${paragraph}`, { published: '2026-03-12' });
  const comparison = holdAgainst(page, originalOf(readPlainText(original, { published: '2026-03-12' })));
  return insertedTopics(comparison).map(({ start, end }) => page.text.slice(start, end));
};

describe('a deed of which the original tells in no word', () => {
  test.each([
    ['The owner of the barge has apologised to those who fell ill.', 'apologised'],
    ['Tidemark, the owner of the barge, has been fined.', 'been fined'],
    ['Tidemark took the skipper off the water and filed a formal complaint.', 'filed a formal complaint'],
    ['The skipper had ignored a notice put up on Sunday.', 'had ignored'],
    ['The canal board hailed the decision of the owner.', 'hailed the decision'],
    ['Twenty ambulances stood by the canal at Velmark.', 'ambulances'],
    ['Schools closed after the barge spilled paint.', 'Schools closed'],
  ])('%s', (paragraph, expected) => expect(foundIn(paragraph)).toEqual([expected]));

  test.each([
    'Nobody has been fined over the paint in the canal.',
    'The new barge has welcomed two million visitors.',
    'The owner of the barge could be fined if the board finds a fault.',
    'Has the owner of the barge apologised?',
    'The canal board promised slower barges, and the skipper conceded that a flap had come loose.',
  ])('not: %s', (paragraph) => expect(foundIn(paragraph)).toEqual([]));

  test.each([
    'The owner of the barge has apologised and was fined 9,000 euros.',
    'Police have arrested two men at Velmark.',
  ])('not in other words: %s', (paragraph) => expect(foundIn(paragraph, COURT)).toEqual([]));
});

describe('a person of whom the original tells in no word', () => {
  test.each([
    ['"The water was pink," said Dora Lind, a nurse.', 'nurse'],
    ['The paint was first seen by a passing milk carrier.', 'passing milk carrier'],
    ['The paint was first seen by a neighbour of the lock.', 'a neighbour'],
    ['Paint in the canal made 14 people ill, most of them elderly.', 'most of them elderly'],
    ['Paint in the canal made 14 people ill, including two teachers.', 'including two teachers'],
  ])('%s', (paragraph, expected) => {
    expect(foundIn(paragraph)).toContain(expected);
  });

  test('children among those told of, where the original has some elsewhere only', () => {
    const original = `${ORIGINAL.slice(0, ORIGINAL.indexOf('Dora Lind'))}The lock keeper paints. He shows his work in a hall at Ossel. Children come in free.`;
    expect(foundIn('Paint in the canal made 14 people ill, including six children.', original)).toEqual([
      'including six children',
    ]);
  });

  test.each([
    'Lock resident Dora Lind nurses a grudge against the barge.',
    'The banks were cleaned by dozens of volunteers, most of them girls.',
  ])('not: %s', (paragraph) => expect(foundIn(paragraph)).toEqual([]));

  test.each([
    'Paint in the canal made 14 people ill, including five children.',
    'Retired nurse Pia Roth lives above the lock with her husband.',
  ])('not in other words: %s', (paragraph) => expect(foundIn(paragraph, COURT)).toEqual([]));
});
