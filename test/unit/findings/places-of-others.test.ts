import { describe, expect, test } from 'vitest';
import { surelyFound } from '../../support/surely-found.ts';

function places(page: string, original: string): string[] {
  return surelyFound(page, `Account\n\n${original}`, 'Page').flatMap(({ kind, text }) =>
    kind === 'place' || kind === 'organisation' ? [text] : [],
  );
}

describe('places that stand by the noun of another', () => {
  test.each([
    [
      'A judge in Leeds adjourned the petition on Monday. The club beat Hull in the cup in 1964.',
      'The petition was adjourned on Monday by a judge in Hull.',
      'Hull',
    ],
    [
      'The audit of the school, by the Lagos firm Quill & Orr, cost $30,000.',
      'The audit of the school, which cost $30,000, was by Quill & Orr, an Abuja firm.',
      'Abuja',
    ],
    [
      'A nine-year-old boy from Hungary remained in hospital on Monday. German experts are looking into the fall.',
      'A German boy of nine was still in hospital on Monday.',
      'German',
    ],
    [
      'A court suspended work on a hydrogen plant in the Atacama desert, ruling against its owner.',
      'Work on a German-backed hydrogen plant in the Atacama desert was suspended by a court.',
      'German',
    ],
  ])('%s', (original, page, place) => expect(places(page, original)).toEqual([place]));

  test.each([
    [
      'A hospital in Leeds treated the driver. He was moved to Hull a day later.',
      'The driver was treated, and a Hull hospital took him a day later.',
    ],
    [
      'The police in Leeds arrested two men. Police in Hull were told on Monday.',
      'Two men were arrested, and Hull police were told on Monday.',
    ],
    [
      'The audit of the school, by the Lagos firm Quill & Orr, cost $30,000.',
      'The audit of the school, which cost $30,000, was by Quill & Orr, a Nigerian firm.',
    ],
    [
      'A delegation from Tehran met the president in Ankara on Monday.',
      'An Iranian delegation met the president in Ankara on Monday.',
    ],
  ])('%s (silent)', (original, page) => expect(places(page, original)).toEqual([]));
});
