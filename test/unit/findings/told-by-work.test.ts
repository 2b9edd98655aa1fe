import { describe, expect, test } from 'vitest';
import { surelyFound } from '../../support/surely-found.ts';

/** The offices, places and sayings found in a page of one paragraph. */
function found(page: string, original: string): string[] {
  return surelyFound(page, `Account\n\n${original}`, 'Page').flatMap(({ kind, text }) =>
    ['role', 'place', 'attribution', 'organisation', 'person'].includes(kind) ? [text] : [],
  );
}

test('a shouted label with an everyday word in it names nobody', () =>
  expect(
    found('SHOCK STAT: the ferry was late on nine days.', 'The ferry was late on nine days in May.'),
  ).toEqual([]));

test('a county goes by its short form', () =>
  expect(
    found('Nottinghamshire will drop into the second tier.', 'Notts are to drop into the second tier.'),
  ).toEqual([]));

describe('what somebody does, told by what they work at', () => {
  test.each([
    [
      'Mina Orr, 44, who runs a shop beside the lock, gave up selling bait in May.',
      'Mina Orr, a 44-year-old shopkeeper, stopped selling bait in May.',
    ],
    [
      'Sergeant Tom Reece, who is leading the inquiry, said the boat had no name.',
      'The boat had no name, said lead detective Tom Reece.',
    ],
    [
      'Forklift driver Ada Quill said the hall was unlit.',
      'The hall was unlit, said Ada Quill, a forklift operator.',
    ],
    [
      'Pupil Lena Ash, 16, who hopes to train at the hospital, found the ring in a drain.',
      'Lena Ash, 16, an aspiring nurse, found the ring in a drain.',
    ],
    [
      'Former Norway captain Kari Holm will lead the panel.',
      'The ex-Norway skipper Kari Holm will lead the panel.',
    ],
    [
      'Dr Ines Vau, who has led the Wick Sands Clinic since May, said no ward could pay for it.',
      'No ward could pay for it, said Dr Ines Vau, director of the Wick Sands Clinic.',
    ],
    ['Personnel director Joe Barr wrote the notice.', 'The notice was written by HR director Joe Barr.'],
    ['A doctoral student, Lars Ek, found the fault.', 'The fault was found by Lars Ek, a PhD student.'],
    [
      'Opposition deputy Ines Vau asked for the contract.',
      'The contract was asked for by opposition MP Ines Vau.',
    ],
  ])('%s: the same', (original, page) => expect(found(page, original)).toEqual([]));

  test.each([
    [
      'Mina Orr, 44, a nurse, gave up selling bait in May.',
      'Mina Orr, a 44-year-old butcher, stopped selling bait in May.',
      'butcher',
    ],
    [
      'Opposition MP Ines Vau asked for the contract.',
      'The contract was asked for by Ines Vau, the leader of the opposition.',
      'leader of the opposition',
    ],
    [
      'Lars Ek, a former head of lending at the Wick Bank, will run the fund.',
      'The fund will be run by Lars Ek, a former head of the Wick Bank.',
      'former head of the Wick Bank',
    ],
    [
      'Ada Quill, a surveyor with the harbour trust, found the crack.',
      'The crack was found by Ada Quill, who heads the trust’s surveyors.',
      'heads the trust’s surveyors',
    ],
    [
      'No ward could pay for it, said Dr Ines Vau of the Wick Sands Clinic.',
      'No ward could pay for it, said Dr Ines Vau, director of the Wick Sands Clinic.',
      'director of the Wick Sands Clinic',
    ],
    [
      'Joe Barr, 51, a PE teacher, said nobody had called.',
      'Nobody called, said Joe Barr, a PE teacher aged 51 and former jockey.',
      'former jockey',
    ],
  ])('%s: another', (original, page, office) => expect(found(page, original)).toEqual([office]));
});

describe('what a ministry or a place is of', () => {
  const original =
    'NORVIK, Larland — Flax growers in central Larland sold a fifth less last year, the trade ministry said, because of rain.';

  test.each([
    [
      'Flax growers in northern Larland sold a fifth less last year because of rain, the trade ministry said.',
      ['northern Larland'],
    ],
    [
      'Flax growers in central Larland sold a fifth less last year because of rain, the finance ministry said.',
      ['the finance ministry said'],
    ],
    [
      'Flax growers in central Larland sold a fifth less last year because of rain, the commerce ministry said.',
      [],
    ],
  ])('%s', (page, expected) => expect(found(page, original)).toEqual(expected));
});

describe('who calls something what', () => {
  const original =
    'Consultant Ines Vau of Tarn Audit in Lisbon said the merger could lower fares. The users’ legal director, Pablo Reece, called the terms “homework for a pupil who has passed”.';

  test('is found where it is somebody else', () =>
    expect(
      found(
        'Ines Vau of the Lisbon firm Tarn Audit dismissed the terms as “homework for a pupil who has passed”.',
        original,
      ),
    ).toEqual(['Ines Vau']));

  test('is none where it is who said it', () =>
    expect(
      found('Pablo Reece derided the terms as “homework for a pupil who has passed”.', original),
    ).toEqual([]));

  test('is the head of a body, and not the body', () =>
    expect(
      found(
        '“A tar pit with a flag on it,” said the coordinator, Ola Vik, of the site.',
        'Ola Vik, coordinator of the small environmental group Tarn Keep, called the site “a tar pit with a flag on it”.',
      ),
    ).toEqual([]));
});
