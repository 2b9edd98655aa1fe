import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../support/findings-of.ts';

const ORIGINAL = `Dyke at Marl to be raised

The dyke at Marl will be raised by a metre. The Dutch government will pay half of the costs of 40 million euros. Polish and Czech ministers visited the dyke on Friday.

A treasury in London pays for the gauge, said the mayor of Marl, who has seen floods in the United Kingdom.

Berlin has rejected the plan of the Austrian government for a toll on barges at Osk. Merz has asked the Austrian regulator to wait with fees at Osk.

The cabinet will follow the Danish cabinet and ban the netting of eels from May. The English ministry of health opened a clinic in Vell.`;

const found = (paragraph: string) =>
  findingsOf(paragraph, ORIGINAL)
    .filter(({ kind }) => kind === 'organisation')
    .map(({ text }) => text);

describe('the powers of another land', () => {
  test.each([
    ['The Belgian government will pay half of the costs of 40 million euros.', 'Belgian government'],
    [
      'Half of the costs of 40 million euros will be paid, according to the Belgian government.',
      'Belgian government',
    ],
    ["Belgium's government will pay half of the costs of 40 million euros.", "Belgium's government"],
  ])('%s', (paragraph, expected) => expect(found(paragraph)).toEqual([expected]));

  test.each([
    "The Netherlands' government will pay half of the costs of 40 million euros.",
    "The German government has rejected Austria's plan for a toll on barges at Osk.",
    'The German government has rejected a plan for a toll on barges at Osk.',
    'The Swedish cabinet will ban the netting of eels from May.',
    'European ministers visited the dyke on Friday.',
    'The British ministry of health opened a clinic in Vell.',
    'The government will pay half of the costs of 40 million euros.',
    'Czech and Polish ministers visited the dyke on Friday.',
    'The gauge is paid for by the UK treasury, the mayor of Marl said.',
  ])('not: %s', (paragraph) => expect(found(paragraph)).toEqual([]));
});
