import { describe, expect, test } from 'vitest';
import { wordsFound } from '../../support/surely-found.ts';

describe('numbers that follow from the original’s and their neighbours are no findings', () => {
  test.each([
    [
      'a part whose other part the original counts',
      'Auditors looked at 212 bills and 72 of them were honest.',
      'Auditors looked at 212 bills from the roofer. They found that 140 had been made up.',
    ],
    [
      'what remains',
      'Dorrit will weld 48 of the hulls at home. The remaining 24 go to a yard in Skelby.',
      'The firm Dorrit is to weld 72 hulls. Dorrit will weld 48 of the hulls at home; the rest go to a yard in Skelby.',
    ],
    [
      'a share of those just counted',
      'Inspectors opened 27 crates. A third of those were empty.',
      'Inspectors opened 27 crates at the depot. They said nine of the crates were empty.',
    ],
    [
      'what each of two gets',
      'The author and her translator get €30,000 each.',
      'The prize of 60,000 euros is shared by the author and her translator.',
    ],
    [
      'a fourth after three',
      'Four firefighters were hurt in the blaze at Skelby.',
      'Three firefighters were treated after the blaze at Skelby and a fourth suffered burns.',
    ],
    [
      'years that the original lists',
      'Castell paid no mooring fees for three straight years.',
      'Castell paid no mooring fees in 2022, 2023 or 2024, the ledger shows.',
    ],
    [
      'a share of two numbers set side by side',
      'The quota fell by just under 13 percent.',
      'The quota was set at 48,000 tonnes, down from 55,000.',
    ],
    [
      'a year said without a number',
      'Volunteers sat the test every 12 months.',
      'Volunteers sat a test of memory once a year.',
    ],
  ])('%s', (_, page, original) => {
    expect(wordsFound(page, original)).toEqual([]);
  });

  test('but a number that follows from nothing is one', () => {
    const original = 'Auditors looked at 212 bills from the roofer. They found that 140 had been made up.';
    expect(wordsFound('Auditors looked at 212 bills and 81 of them were honest.', original)).toEqual(['81']);
  });
});
