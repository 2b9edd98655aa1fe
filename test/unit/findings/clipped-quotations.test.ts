import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../support/findings-of.ts';

const ORIGINAL = `Slip at Corrant quarry

“The upper ledge is stable as far as we can tell,” said site manager Orla Brannick on Monday. “No dust has reached the school, I think,” said the teacher Pim Aldous.

“We will open the road again if the rain holds off,” said councillor Tove Lund. “The blast mats were all in place,” said foreman Kit Okoro. “We were fooling ourselves if we called that luck,” said his deputy, Jess Marlow.

“We cannot say yet that the drill hit a pipe,” said the surveyor Ines Holm. “I believe the siren came too late for them,” said nurse Bo Tarn. “I don’t know. The dust was everywhere by noon,” said baker Una Vik.`;

const found = (paragraph: string) =>
  findingsOf(paragraph, ORIGINAL)
    .filter(({ kind }) => kind === 'quote')
    .map(({ text, original }) => [text, original]);

describe('quotations that stop short of their doubt', () => {
  test.each([
    ['“The upper ledge is stable,” said site manager Orla Brannick on Monday.', 'ledge is stable'],
    ['“No dust has reached the school,” said Pim Aldous, a teacher.', 'reached the school'],
    ['Councillor Tove Lund said: “We will open the road again.”', 'the road again'],
    ['“The drill hit a pipe,” said the surveyor, Ines Holm.', 'The drill'],
    ['“The siren came too late for them,” said Bo Tarn, a nurse.', 'The siren'],
  ])('%s', (paragraph, expected) => expect(found(paragraph).map(([text]) => text)).toEqual([expected]));

  test.each([
    'As far as she knew, “the upper ledge is stable”, said site manager Orla Brannick on Monday.',
    '“No dust has reached the school,” thinks Pim Aldous, a teacher.',
    'If there is no rain, “we will open the road again”, said councillor Tove Lund.',
    '“The blast mats were all in place,” said foreman Kit Okoro.',
    'The surveyor, Ines Holm, could not yet say that “the drill hit a pipe”.',
    'Nurse Bo Tarn thinks that “the siren came too late for them”.',
    '“The dust was everywhere by noon,” said baker Una Vik.',
    '“We were fooling ourselves,” said his deputy, Jess Marlow, “if we called that luck.”',
  ])('not: %s', (paragraph) => expect(found(paragraph)).toEqual([]));
});
