import { describe, expect, test } from 'vitest';
import { wordsFound } from '../../support/surely-found.ts';

describe('what a person is to others', () => {
  const original = '“They gave us a cheque,” said Ann Wren, the sister of Joe Barr, at the Skelby depot.';

  test('another kinship is a finding', () => {
    const page = '“They gave us a cheque,” said Ann Wren, the mother of Joe Barr, at the Skelby depot.';
    expect(wordsFound(page, original)).toEqual(['mother of Joe Barr']);
  });

  test('the same is none', () => {
    expect(
      wordsFound('Joe Barr’s sister, Ann Wren, said at the Skelby depot: “They gave us a cheque.”', original),
    ).toEqual([]);
  });
});

describe('learned professions', () => {
  const original = 'Naps are linked with memory, said the study’s author, Bea Wren, a neurologist.';

  test('another one is a finding', () => {
    const page = 'Naps are linked with memory, said the study’s author, Bea Wren, a cardiologist.';
    expect(wordsFound(page, original)).toEqual(['cardiologist']);
  });

  test('a vaguer word is none', () => {
    expect(wordsFound('Naps are linked with memory, said the study’s author, Bea Wren.', original)).toEqual(
      [],
    );
  });
});

describe('an office told by a verb', () => {
  const original =
    'The senate will hear the former head of the bids committee, Ann Wren, at the Skelby depot in June.';

  test('of the past leaves open whether it still is held', () =>
    expect(
      wordsFound(
        'The senate will hear Ann Wren, who led the bids committee, at the Skelby depot in June.',
        original,
      ),
    ).toEqual([]));

  test('of the present does not', () =>
    expect(
      wordsFound(
        'The senate will hear Ann Wren, who chairs the bids committee, at the Skelby depot in June.',
        original,
      ),
    ).toEqual(['chairs the bids committee']));
});

test.each([
  'Joe Barr, who is 71 and was a welder, spoke at the Skelby depot.',
  'Joe Barr, a welder dismissed by the yard, spoke at the Skelby depot.',
])('who was something is it no more: %s', (page) =>
  expect(
    wordsFound(page, 'Former welder Joe Barr, 71, spoke at the Skelby depot. The yard had dismissed him.'),
  ).toEqual([]),
);

test('who leads a body as what the original calls them holds no other office', () =>
  expect(
    wordsFound(
      'Joe Barr, who leads the rail union as secretary general, spoke at the Skelby depot.',
      'Joe Barr, secretary general of the Skelby rail union, spoke at the depot.',
    ),
  ).toEqual([]));

describe('an office in the place of another', () => {
  const original =
    '"Families eat together in the gallery," said Ann Wren, a projectionist, at the Skelby depot.';

  test('that the page does not tell is a finding', () =>
    expect(
      wordsFound(
        '"Families eat together in the gallery," said union leader Ann Wren at the Skelby depot.',
        original,
      ),
    ).toEqual(['union leader']));

  test('that the page keeps is none', () =>
    expect(
      wordsFound(
        '"Families eat together in the gallery," said projectionist Ann Wren at the Skelby depot.',
        original,
      ),
    ).toEqual([]));
});

test('whoever has retired may be called so behind the office', () => {
  const page = 'Ann Wren, a surveyor who has retired, spoke at the Skelby depot.';
  expect(wordsFound(page, 'Retired surveyor Ann Wren spoke at the Skelby depot.')).toEqual([]);
});

describe('who heads something, by another word', () => {
  const original =
    'The finance minister, Ines Tarn, spoke in Skelby. Bo Wren, president of the water users’ board, heard her.';

  test.each([
    'Finance chief Ines Tarn spoke in Skelby.',
    'Bo Wren, who chairs the board of water users, heard her in Skelby.',
  ])('%s', (page) => expect(wordsFound(page, original)).toEqual([]));

  test.each([
    ['Health minister Ines Tarn spoke in Skelby.', 'Health minister'],
    ['The sports minister, Ines Tarn, spoke in Skelby.', 'sports minister'],
    ['Bo Wren, treasurer of the board of water users, heard her in Skelby.', 'treasurer'],
  ])('but not: %s', (page, found) => expect(wordsFound(page, original)).toEqual([found]));
});
