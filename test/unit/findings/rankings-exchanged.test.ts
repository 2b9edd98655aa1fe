import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../support/findings-of.ts';

const ORIGINAL = `Rust on the Selm plain

Stem rust is the commonest disease of rye on the plain, and this was the wettest May since 2011. The longest stalk measured came to two metres. The mill went bankrupt in March with debts of nine million crowns.

The weather office sees a 30 per cent chance of above-average rain between June and August.`;

const found = (paragraph: string) =>
  findingsOf(paragraph, ORIGINAL)
    .filter(({ kind }) => kind === 'superlative' || kind === 'place')
    .map(({ text }) => text);

describe('one ranking in the place of another', () => {
  test.each([
    ['Stem rust is the deadliest disease of rye on the plain.', 'the deadliest disease of rye on the plain'],
    ['It was the wettest May on record.', 'the wettest May on record'],
    ['The weather office puts the chance of below-average rain between June and August at 30%.', 'below'],
  ])('%s', (paragraph, expected) => expect(found(paragraph)).toEqual([expected]));

  test.each([
    'Stem rust is the most common disease of rye on the plain.',
    'The tallest stalk measured came to two metres.',
    'It was the wettest May since 2011.',
  ])('not: %s', (paragraph) => expect(found(paragraph)).toEqual([]));
});
