import { describe, expect, test } from 'vitest';
import { reportOf } from '../../support/findings-of.ts';

const ORIGINAL = `Storm at Marl

The roofer Olaf Kask, 44, suffered burns at the mill in Lund on Monday. His sister Ilse thanked the nurses on Tuesday.

The body of a man was found in a car near the bridge at Marl. Two hikers died when a ferry sank in the lake at Arn.

A guard of 30 had a stroke in the vault of the bank. She died on Friday.`;

const found = (paragraph: string) => {
  const { findings, possible } = reportOf(paragraph, ORIGINAL);
  return [...findings, ...possible]
    .filter(({ reason }) => reason.code === 'other-value')
    .map(({ text }) => text);
};

describe('deaths that the original does not tell so', () => {
  test.each([
    ['A man drowned in a car close to the bridge at Marl.', 'drowned'],
    ['A man was stabbed in a car close to the bridge at Marl.', 'stabbed'],
    ['Roofer Olaf Kask, 44, died of burns from the mill in Lund on Monday.', 'died'],
  ])('%s', (paragraph, expected) => expect(found(paragraph)).toEqual([expected]));

  test.each([
    'A man was found dead in a car close to the bridge at Marl.',
    'Two hikers drowned when a ferry sank in the lake at Arn.',
    'Nobody was stabbed in a car close to the bridge at Marl.',
    'The guard of 30 died of a stroke that she had had in the vault of the bank.',
  ])('not: %s', (paragraph) => expect(found(paragraph)).toEqual([]));
});
