import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../support/findings-of.ts';

const ORIGINAL = `Bridge shut after lorry strikes pillar

A lorry struck the left pillar of the Quarrel bridge, 14km north-east of Hexmoor, on Monday. Nobody was badly hurt in the crash, which a part-time bridge keeper saw.

The driver was taken to the district hospital with a broken arm. His elder brother, who was asleep in the rear seat, was unhurt.

The federal government paid for the bridge in 1998. Trains now stop on the southern bank of the river, where buses wait.

Ines Varga, who mends nets beside the bridge, heard the crash and ran to the lorry with a blanket. The whole street shook, she said.

The mayor's office wants the pillars wrapped in steel. Tomas Ferrell, an engineer, had warned the town in two letters that the pillars were bare.`;

/** What is put in the place of what, in one paragraph of a page made from the original above; who warned is who said, too. */
function found(paragraph: string): string[] {
  return findingsOf(paragraph, ORIGINAL)
    .filter(
      ({ kind, verdict }) =>
        verdict === 'changed' && ['person', 'organisation', 'place', 'attribution', 'role'].includes(kind),
    )
    .map(({ text, original }) => `${text} < ${original}`);
}

describe('words in the place of others', () => {
  test.each([
    ['A lorry struck the right pillar of the Quarrel bridge on Monday.', 'right pillar < left pillar'],
    [
      'The driver was taken to the military hospital with a broken arm.',
      'military hospital < district hospital',
    ],
    ['His younger brother, asleep in the lorry, was unhurt.', 'younger brother < elder brother'],
    ['The brother, who was asleep in the front seat, was unhurt.', 'front seat < rear seat'],
    ['The provincial government paid for the bridge in 1998.', 'provincial government < federal government'],
    ['Nobody was badly hurt, said a full-time bridge keeper who saw the crash.', 'full-time < part time'],
    ['Trains now stop on the northern bank of the river.', 'northern bank < southern bank'],
    ['The lorry struck a pillar 14km north-west of Hexmoor on Monday.', 'north-west < north-east'],
  ])('%s', (paragraph, finding) => expect(found(paragraph)).toContain(finding));

  test.each([
    'A lorry struck the left-hand pillar of the Quarrel bridge on Monday.',
    'The driver was taken to the local hospital with a broken arm.',
    'His big brother, asleep in the lorry, was unhurt.',
    'The brother, who was asleep in the back seat, was unhurt.',
    'The national government paid for the bridge in 1998.',
    'Trains now stop on the south bank of the river, where buses wait.',
    'The lorry struck a pillar 14km northeast of Hexmoor on Monday.',
    'The driver left hospital; it was the right thing to say that nobody was badly hurt.',
  ])('said otherwise is no exchange: %s', (paragraph) => expect(found(paragraph)).toEqual([]));
});

describe('persons in the place of others', () => {
  test.each([
    ['Tomas Ferrell heard the crash and ran to the lorry with a blanket.', 'Tomas Ferrell < Ines Varga'],
    [
      'Ines Varga had warned the town in two letters that the pillars were bare.',
      'Ines Varga < Tomas Ferrell',
    ],
  ])('%s', (paragraph, finding) => expect(found(paragraph)).toContain(finding));

  test.each([
    'Ms Varga heard the crash and ran to the lorry with a blanket.',
    'Engineer Ferrell had warned the town in two letters that the pillars were bare.',
    'Tomas Ferrell, an engineer, and Ines Varga were near the bridge.',
    'The whole street shook, said Ines Varga.',
  ])('their own deeds are no exchange: %s', (paragraph) => expect(found(paragraph)).toEqual([]));
});
