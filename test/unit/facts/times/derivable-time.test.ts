import { describe, expect, test } from 'vitest';
import type { Quantity, Time } from '../../../../src/facts/fact.ts';
import { findMeasuresAndTimes } from '../../../../src/facts/measures-and-times.ts';
import { derivableTime } from '../../../../src/facts/times/derivable-time.ts';
import { contextOf, sentencesIn } from '../../../support/sentences.ts';

const PUBLISHED = '2026-03-12';

function factsOf(text: string): (Quantity | Time)[] {
  return findMeasuresAndTimes(sentencesIn(text), contextOf(text, PUBLISHED));
}

function how(page: string, original: string): string | null {
  const time = factsOf(page).find((fact) => fact.type === 'time');
  if (time === undefined) throw new Error(`no time in ${page}`);
  return derivableTime(time, factsOf(original))?.how ?? null;
}

describe('follows from the original', () => {
  test.each([
    ['on 20 June 2024', 'The permit was signed on 6 June 2024 and took effect two weeks later.', 'shifted'],
    ['in February 2023', 'He left five months before July 2023.', 'shifted'],
    ['in 2008', 'A year after 2007 it shut.', 'shifted'],
    ['at 8.15am', 'The doors open at 7.45am and the train leaves 30 minutes later.', 'shifted'],
    ['in 1901', 'The bell came home this summer, 125 years after it was stolen.', 'shifted'],
    ['on 26 June', 'Claims must be filed within 10 days of the ruling, which is due on 16 June.', 'shifted'],
    ['in July', 'It shut in the third quarter of 2024.', 'edge'],
  ])('%s: %s', (page, original, expected) => {
    expect(how(page, original)).toBe(expected);
  });
});

describe('does not follow', () => {
  test.each([
    ['on 21 June 2024', 'The permit was signed on 6 June 2024 and took effect two weeks later.'],
    ['in 2008', 'It shut in 2007. It rained. Nobody came for a year or two years.'],
    ['in 1990', 'It was popular in the 1980s for four years.'],
    ['in August', 'It shut in the third quarter of 2024.'],
    ['at 9.15am', 'The doors open at 7.45am and the train leaves 30 minutes later.'],
  ])('%s: %s', (page, original) => {
    expect(how(page, original)).toBeNull();
  });
});
