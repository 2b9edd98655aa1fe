import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../support/findings-of.ts';

const ORIGINAL = `Wells at Orrin Flats to be sealed

ORRIN FLATS — The HWRA, which licenses wells, ordered nine of them to be sealed on Monday. Members of the NFU drew water there.

Marta Quill, a potter born in Montevideo, said hers was dry. Mayor Jon Ferris of the Social Democrats wants a pipe from Penang Street.

Shares in the operator, El Sol, fell. The Pro 12 league put off a match, and a glacier above Praia lost ice.`;

function namesFound(paragraph: string): string[] {
  return namesIn(paragraph, ORIGINAL);
}

function namesIn(paragraph: string, original: string): string[] {
  return findingsOf(paragraph, original)
    .filter(({ kind }) => ['person', 'organisation', 'place'].includes(kind))
    .map(({ text }) => text);
}

describe('a full name for letters of the original', () => {
  test('is the page’s own where nobody knows it', () =>
    expect(namesFound('The Highland Well Regulation Agency (HWRA) ordered nine wells sealed.')).toEqual([
      'Highland Well Regulation Agency',
    ]));

  test('is none where it is generally known', () =>
    expect(namesFound('Members of the National Farmers’ Union drew water at Orrin Flats.')).toEqual([]));
});

describe('a people for a town of theirs', () => {
  test.each([
    'The Uruguayan-born potter Marta Quill said hers was dry.',
    'A Cabo Verdean glacier lost ice.',
    'A Cape Verdean glacier lost ice.',
    'Social Democratic mayor Jon Ferris wants a pipe.',
  ])('%s', (paragraph) => expect(namesFound(paragraph)).toEqual([]));

  test('of another country is a finding', () =>
    expect(
      namesFound(
        'Nine wells at Orrin Flats were sealed on Monday. The HWRA licenses them. Members of the NFU drew water. Shares fell. The Paraguayan-born potter Marta Quill said hers was dry.',
      ),
    ).toEqual(['Paraguayan']));
});

describe('what letters and digits name', () => {
  test('is found with its digits', () =>
    expect(namesFound('The Sprint40 league put off a match on Monday.')).toEqual(['Sprint40']));

  test('may be written apart', () =>
    expect(namesFound('The Pro12 league put off a match on Monday.')).toEqual([]));

  test('a road is a place', () => expect(namesFound('A pipe is wanted along the A9.')).toEqual(['A9']));

  test('a substance is none', () =>
    expect(namesFound('A pipe would save CO₂, and CO2 costs money, Ferris said.')).toEqual([]));
});

test('a word that opens a sentence behind a name that ends like an abbreviation names nobody', () =>
  expect(namesFound('Shares fell at El Al. Previously, they had risen.')).not.toContain('Previously'));

describe('a body whose words the original has scattered', () => {
  const original =
    'Marsh & Vane will paint the weir. Mara Orr has seen it. A lane beside it is shut, and Ada Lane, of Tarn, is glad.';

  test('is another', () =>
    expect(namesIn('The Marsh & Lane painters will paint the weir.', original)).toEqual(['Marsh & Lane']));

  test('is none where they stand together', () =>
    expect(namesIn('Vane and Marsh will paint the weir; Marsh & Vane did so before.', original)).toEqual([]));
});
