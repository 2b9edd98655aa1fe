import { describe, expect, test } from 'vitest';
import { surelyFound } from '../../support/surely-found.ts';

function offices(page: string, original: string): string[] {
  return surelyFound(page, `Account\n\n${original}`, 'Page').flatMap(({ kind, text }) =>
    kind === 'role' ? [text] : [],
  );
}

describe('an office a step above any that the original gives', () => {
  test.each([
    ['Union boss Barna Kirr likes it.', 'The union official Barna Kirr welcomed the ruling.', 'Union boss'],
    [
      'Its chief executive, Dr Sonia Mitch, spoke of three delays.',
      'The director of medical services, Dr Sonia Mitch, said three operations were delayed.',
      'chief executive',
    ],
    [
      'The director of the agency, Lone Stavn, says there is slack.',
      'The bypass will open in May, said the project manager, Lone Stavn.',
      'director of the agency',
    ],
    [
      'The vote of Ilona Szab, a kindergarten headteacher, settled it.',
      'The vote came from Ilona Szab, a 26-year-old independent and kindergarten teacher who had been expected to abstain.',
      'kindergarten headteacher',
    ],
    [
      'Colonel Elmer Ban spoke of a delay.',
      'The road will open in May. The engineer Elmer Ban spoke of a delay.',
      'Colonel',
    ],
    [
      'The ruling was welcomed by Inspector Ada Quill.',
      'The dockers marched on Friday, said police officer Ada Quill. Quill welcomed the ruling.',
      'Inspector',
    ],
    [
      'Major Elmer Ban, head of Skelby Rescue, denied it.',
      'Skelby Rescue’s head of operations, Elmer Ban, denied it.',
      'head of Skelby Rescue',
    ],
  ])('%s', (page, original, expected) => expect(offices(page, original)).toEqual([expected]));

  test.each([
    ['New boss Paul Okaf says so.', 'The current general manager, Paul Okaf, said so.'],
    [
      'Det Insp Callum Raeb said the coins were cleaned.',
      'Detective Inspector Callum Raeb said the coins were cleaned.',
    ],
    [
      'Rev Fr Austin Chis liked the ruling.',
      'The campaigner Reverend Father Austin Chis welcomed the ruling.',
    ],
    [
      'The editor Ada Quill liked the ruling on tolls.',
      'The director of the yard, Ada Quill, opened the slip. Quill welcomed the ruling on tolls.',
    ],
    [
      'General practitioner Ada Quill liked the ruling on tolls.',
      'The nurse Ada Quill opened the slip. Quill welcomed the ruling on tolls.',
    ],
    [
      'Retired colonel Elmer Ban, in charge of the inquiry, denied it.',
      'Colonel (ret.) Elmer Ban, who heads the inquiry, denied it.',
    ],
    ['Fellow director Amos Tir denied it.', 'The chairman and board member Amos Tir denied it.'],
    [
      'The mediator Kari Aas announced talks.',
      'The talks go on, the mediator, the Danish diplomat Kari Aas, said.',
    ],
    [
      'Wexford rider Maria Ong praised the bus.',
      '“There is just no bus,” said Maria Ong, a call-centre agent who gave up at Wexford.',
    ],
    [
      'Renske Volk, leader of the Tour of Tarn by 12 seconds, broke an arm.',
      'Cyclist Renske Volk broke an arm on Wednesday. Volk had led the Tour of Tarn by 12 seconds.',
    ],
  ])('none: %s', (page, original) => expect(offices(page, original)).toEqual([]));
});

describe('an office beside one that was kept', () => {
  const original = 'Chief executive Martine Oak said the firm may apply to the regulator. Oak joined in May.';

  test('was inserted', () =>
    expect(offices('Founder and chief executive Martine Oak says the firm may apply.', original)).toEqual([
      'Founder',
    ]));

  test('is none where the original has it elsewhere', () =>
    expect(
      offices(
        'Founder and chief executive Martine Oak says the firm may apply.',
        `${original} The founder, as Oak calls herself, is 50.`,
      ),
    ).toEqual([]));
});

test('whose brother he is says who his sister is', () =>
  expect(
    offices(
      'The Garrs have heard nothing, said Solenn, whose brother the cyclist Mathieu Garr is.',
      'The family of the cyclist Mathieu Garr had heard nothing, his sister, Solenn, said.',
    ),
  ).toEqual([]));
