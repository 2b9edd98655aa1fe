import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../support/findings-of.ts';

const ORIGINAL = `Arn bakers and runners

The bakery, Norland's third-largest by sales, opened a shop in Arn on Monday. Two years ago Pia Vell came second in the Osk baking contest in Lund.

Chess player Olaf Kask, ranked third in the world, visited the new shop on Tuesday. His sister Ilse finished second to Orr in the Marl hill race in May.

Singer Edda Holm came second in the Kell song contest in June and took the audience prize and 900 euros. Mayor Ivo Marr came second in the Osk council election in 2024 with 40 percent of the votes.

The sailors of Arn held their first protest at the Arn town hall in April, and the march ended last week.

The club of Orm finished second in the heats of the Vell rowing cup and so reached the final.`;

const found = (paragraph: string) =>
  findingsOf(paragraph, ORIGINAL)
    .filter(({ kind }) => kind === 'superlative')
    .map(({ text }) => text);

describe('places in an order', () => {
  test.each([
    ['The bakery, which ranks second in Norland by sales, opened a shop in Arn on Monday.', 'ranks second'],
    ['Two years ago Pia Vell won the Osk baking contest in Lund.', 'won'],
    ['Singer Edda Holm won the Kell song contest in June.', 'won'],
    ['Mayor Ivo Marr won the Osk council election in 2024.', 'won'],
    ['Chess player Olaf Kask, the world number one, visited the shop on Tuesday.', 'world number one'],
  ])('%s', (paragraph, expected) => expect(found(paragraph)).toEqual([expected]));

  test.each([
    'The bakery, which ranks third in Norland by sales, opened a shop in Arn on Monday.',
    'Second prize in the Osk baking contest in Lund was won by Pia Vell two years ago.',
    'Two years ago Pia Vell was runner-up in the Osk baking contest in Lund.',
    'Chess player Olaf Kask, the world number three, visited the shop on Tuesday.',
    'Singer Edda Holm won the audience prize in the Kell song contest in June.',
    'Singer Edda Holm won 900 euros in the Kell song contest in June.',
    'Lena Voss won the Kell song contest in June, in which singer Edda Holm came next.',
    'Mayor Ivo Marr won 40 percent of the votes in the Osk council election in 2024.',
    'The club of Orm won a place in the final of the Vell rowing cup with its heats.',
    'Orr won the Marl hill race in May, in which Ilse Kask ran too.',
    'In April the sailors of Arn, the third-largest port, marched to its town hall.',
  ])('not: %s', (paragraph) => expect(found(paragraph)).toEqual([]));
});
