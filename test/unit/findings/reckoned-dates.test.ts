import { describe, expect, test } from 'vitest';
import { wordsFound } from '../../support/surely-found.ts';

describe('dates given by reckoning', () => {
  const original = 'The depot in Harrow Lane opens its gates on 18 April, the company said.';

  test.each([
    'The company said the depot in Harrow Lane opens its gates five weeks from tomorrow.',
    'The company said the depot in Harrow Lane opens its gates a week before April 25.',
    'The opening of the depot’s gates in Harrow Lane is pencilled in for a week before April 25, the company said.',
  ])('that come to the original’s day are no findings: %s', (page) => {
    expect(wordsFound(page, original)).toEqual([]);
  });

  test('that come to another day are', () => {
    const page = 'The company said the depot in Harrow Lane opens its gates a week before May 25.';
    const rest = 'The company keeps its gardens open. Rain is forecast.';
    expect(wordsFound(`${page} ${rest}`, `${original} ${rest}`)).toEqual(['May 25']);
  });
});
