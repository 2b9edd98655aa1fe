import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../support/findings-of.ts';

const ORIGINAL = `Levy on the Tarn ferry

The dockers' union, which has 60 members, said on Friday that it had not taken a position on the ferry levy. The fishery board, in a letter of three pages, warned of empty quays but stopped short of opposing the levy.

The Brine Point camp may try again in May to buy a second-hand crane. The crane could cost 40,000 crowns a year to run.

A new slip has been designed but not funded. It is not known how long the tar on the hull will hold.

The leak is believed to be coming from a valve below the galley. Lab tests suggest that the paint was mixed in the Oslin yard.

The line, which asked not to be named, has not opened a new route to Carn. Chef Mell Torrin is in talks to cook on the night boat.

Police have called in the purser over alleged fraud in the canteen. The pilot may start charging for night trips, which are free, from next year.

Spare keys were proposed by the mate in 1998. Rain may have been to blame for the crash and the road had been salted that morning.

The deckhand Aud Brill has denied the charge of theft at Corrant.`;

const found = (paragraph: string) =>
  findingsOf(paragraph, ORIGINAL)
    .filter(({ kind }) => kind === 'certainty')
    .map(({ text }) => text);

describe('a side taken by who took none, a doubt told as settled', () => {
  test.each([
    ['On Friday the dockers’ union, which has 60 members, said that it supports the ferry levy.', 'supports'],
    [
      'In a three-page letter that warned of empty quays, the fishery board came out against the levy.',
      'against',
    ],
    ['The Brine Point camp will try again in May to buy a second-hand crane.', 'will try'],
    ['The yearly running cost of the crane will be 40,000 crowns.', 'will be 40,000'],
    ['A new slip has been designed and funded.', 'funded'],
    ['The leak is coming from a valve below the galley.', 'is coming'],
    ['Aud Brill, a deckhand, does not dispute the charge of theft at Corrant.', 'not dispute'],
    ['Lab tests prove that the paint was mixed in the Oslin yard.', 'prove'],
  ])('%s', (paragraph, expected) => expect(found(paragraph)).toEqual([expected]));
});

describe('no side, and a doubt that is kept', () => {
  test.each([
    'The union of the dockers is neither for the ferry levy nor against it.',
    'Members of the dockers’ union have nothing against the ferry levy.',
    'In May the Brine Point camp might try to buy a second-hand crane again.',
    'One possibility is that the crane costs 40,000 crowns a year to run.',
    'A new slip has been designed, but the money for it is lacking.',
    'The leak is thought to be coming from a valve below the galley.',
    'Mixing took place in the Oslin yard, if lab tests of the paint are a guide.',
    'Chef Mell Torrin is negotiating to cook on the night boat.',
    'Police have called in the purser over suspected fraud in the canteen.',
    'The charge of theft at Corrant is disputed by Aud Brill, a deckhand.',
    'In 1998 the mate put forward spare keys.',
    'The road had been salted that morning.',
  ])('%s', (paragraph) => expect(found(paragraph)).toEqual([]));
});
