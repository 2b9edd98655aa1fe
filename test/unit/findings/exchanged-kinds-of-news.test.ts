import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../support/findings-of.ts';

const ORIGINAL = `Fire and floods trouble Aldermoor

A maths teacher from Aldermoor was given a suspended sentence for hitting a lamp post on Friday. His car burned out on the hard shoulder, and his dates of birth and passport were checked.

The paper mill on the river, which employs 90, will close in March. Its revenue fell by a fifth last year, and the roof was mended with a grant from the county.

Fishing crews said a dairy farmer found the ferry, which had run aground on a bank of gravel near Teal Point. A surveyor held a vigil beside the footbridge.

The jury conclusion for the clerk Ida Moss was misadventure. Council members voted by show of hands to charge a tourist tax of two pounds.

A single oak in the square was hit by a freight train of thoughts, the poet Bram Oss wrote in his short story. The choir sang at the christening.

Energy bills for the hospice doubled. Nobody in the valley had an X-ray of the prow, and the match went to a penalty shootout.`;

function found(paragraph: string): string[] {
  return findingsOf(paragraph, ORIGINAL)
    .filter(({ verdict }) => verdict === 'changed')
    .map(({ text, original }) => `${text} < ${original}`);
}

describe('kinds of the beats of a newspaper', () => {
  test.each([
    ['A music teacher from Aldermoor got a suspended sentence for hitting a lamp post.', 'music teacher'],
    ['A maths teacher from Aldermoor got community service for hitting a lamp post.', 'community service'],
    ['The steel mill on the river, which employs 90, will close in March.', 'steel mill'],
    ['Its net profit fell by a fifth last year.', 'net profit'],
    ['The roof was mended with a loan from the county.', 'loan'],
    ['Fishing crews said a trawlerman found the ferry.', 'trawlerman'],
    ['The ferry had capsized on a bank of gravel near Teal Point.', 'capsized'],
    ['Council members voted by secret ballot to charge a tourist tax of two pounds.', 'secret ballot'],
    ['Council members voted by show of hands to charge a property tax of two pounds.', 'property tax'],
    ['The jury conclusion for the clerk Ida Moss was unlawful killing.', 'unlawful killing'],
    ['The choir sang at the funeral.', 'funeral'],
  ])('%s', (paragraph, text) =>
    expect(found(paragraph).filter((one) => one.split(' < ')[0]?.includes(text))).toHaveLength(1),
  );

  test.each([
    ['a calling by its head', 'A teacher from Aldermoor got a suspended sentence for hitting a lamp post.'],
    ['a calling by another name for its head', 'Fishing crews said a grower of milk cows found the ferry.'],
    ['another name for a sentence', 'A teacher got a suspended jail term for hitting a lamp post.'],
    ['another word of accounts', 'Its turnover fell by a fifth last year.'],
    ['the money of a grant', 'The roof was mended with a county subsidy.'],
    ['how a ship is told to be stuck', 'The ferry had been grounding on gravel near Teal Point.'],
    ['a conclusion in other words', 'The jury conclusion for the clerk Ida Moss was accidental death.'],
    ['a tax by another name', 'Council members voted to charge a hotel tax of two pounds.'],
    ['a feast by another name', 'The choir sang at the baptism.'],
    ['the plural of a head before "of"', 'His date of birth and passport were checked.'],
    [
      'what a phrase of the original holds',
      'The hospice pays twice as much for energy, and nobody had an X-ray.',
    ],
    ['the past of a verb', 'A freight train struck a single oak in the square, the poet Bram Oss wrote.'],
  ])('says nothing of %s', (_, paragraph) => expect(found(paragraph)).toEqual([]));
});
