import { expect, test } from 'vitest';
import { reportOf } from '../../support/findings-of.ts';

const ORIGINAL = `Ferry rules change

Harbour master Owen Prydderch closed the slipway on Monday after three pilings cracked. Repairs will cost 40,000 pounds.`;

const claims = (paragraph: string) =>
  reportOf(paragraph, ORIGINAL)
    .possible.filter(({ kind }) => kind === 'claim')
    .map(({ text }) => text);

const INVENTED = 'Angry sailors kept pumping dirty water from flooded engine rooms nearby.';

test('a sentence that nothing carries is a claim of its own', () =>
  expect(claims(`Owen Prydderch closed the slipway after three pilings cracked. ${INVENTED}`)).toEqual([
    INVENTED,
  ]));

test('a sentence that is carried by its number alone is none', () =>
  expect(
    claims('Mending everything swallows £40,000 of scarce parish savings before winter storms return.'),
  ).toEqual([]));
