import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../support/findings-of.ts';

const ORIGINAL = `Spring in Orley

The museum lost its curator Ada Brill to what appeared to be a lung infection in March.

Chemists took samples of a white powder, probably rat poison, from the barn at Quill Farm on Tuesday.

Mr Falk said he hoped to save 60 of the barrels but would not know until they had been opened.

The swimming league would consider supplying identical lane ropes to its clubs from 2028.

Class II means that the cheese may cause severe illness in toddlers, the dairy agency said.

Music classes at the abbey school could be cut from 30 to 12 a week, parents have been told.`;

const found = (paragraph: string) =>
  findingsOf(paragraph, ORIGINAL)
    .filter(({ kind }) => kind === 'certainty')
    .map(({ text }) => text);

describe('where a lost doubt is marked', () => {
  test.each([
    ['Curator Ada Brill left the museum in March with a severe lung infection.', 'lung infection'],
    ['Chemists took samples of rat poison from the barn at Quill Farm on Tuesday.', 'rat poison'],
    ['Mr Falk will save 60 of the barrels, but he has to open them all to be certain.', 'will save'],
    [
      'Class II means that the cheese will cause severe illness in toddlers, the dairy agency said.',
      'will cause',
    ],
    [
      'Parents have been told that music classes at the abbey school will fall by more than half, from 30 to 12 a week.',
      'will fall',
    ],
  ])('%s', (paragraph, expected) => expect(found(paragraph)).toEqual([expected]));
});

describe('doubt that is kept', () => {
  test.each([
    'Curator Ada Brill left the museum in March with a suspected lung infection.',
    'Chemists took samples of what is in all likelihood rat poison from the barn at Quill Farm on Tuesday.',
    'Mr Falk’s hope is to save 60 of the barrels, but he has to open them all to be certain.',
    'The swimming league says it will think about providing its clubs with identical lane ropes from 2028.',
    'Class II means that the cheese may make toddlers seriously ill, the dairy agency said.',
    'Parents have been told that music classes at the abbey school might fall by more than half, from 30 to 12 a week.',
  ])('%s', (paragraph) => expect(found(paragraph)).toEqual([]));
});
