import { describe, expect, test } from 'vitest';
import { reportOf } from '../../support/findings-of.ts';

const ORIGINAL = `Storm at Marl

The roofer Olaf Kask, 44, suffered burns at the mill in Lund on Monday. His sister Ilse thanked the nurses on Tuesday.

The body of a man was found in a car near the bridge at Marl. Two hikers died when a ferry sank in the lake at Arn.

A guard of 30 had a stroke in the vault of the bank. She died on Friday.

Late goals by Osk helped Marl to beat Lund 6-0 in the cup on Sunday. Two poachers were put to death in the prison at Vell.

The body of a baker was found near the chapel in Osk. She had slipped from a bank of the river.

The mayor of Kell opened a library. Three fishermen died when a trawler foundered off Kell. The choir of Kell sang.

A docker died in Kell on Thursday when a container came down on him. The port is closed. A painter was found dead in a shed at the quarry.`;

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
    ['A painter was found crushed to death in a shed at the quarry.', 'crushed'],
    ['Roofer Olaf Kask, 44, died of burns from the mill in Lund on Monday.', 'died'],
  ])('%s', (paragraph, expected) => expect(found(paragraph)).toEqual([expected]));

  test.each([
    'A man was found dead in a car close to the bridge at Marl.',
    'Two hikers drowned when a ferry sank in the lake at Arn.',
    'Nobody was stabbed in a car close to the bridge at Marl.',
    'Lund were crushed by late goals of Osk in the cup on Sunday.',
    'Two poachers were hanged for murder in the prison at Vell.',
    'A baker whose body was found near the chapel in Osk had drowned.',
    'Three fishermen drowned when a trawler went down off Kell.',
    'A docker who died in Kell on Thursday had been crushed.',
    'The guard of 30 died of a stroke that she had had in the vault of the bank.',
  ])('not: %s', (paragraph) => expect(found(paragraph)).toEqual([]));

  test('is shown with what the original has there', () => {
    const { findings, possible } = reportOf(
      'Roofer Olaf Kask, 44, died of burns from the mill in Lund on Monday.',
      ORIGINAL,
    );
    const died = [...findings, ...possible].find(({ kind }) => kind === 'cause');
    expect(died?.original).toBe('burns');
  });
});
