import { describe, expect, test } from 'vitest';
import type { Quantity, Time } from '../../../../src/facts/fact.ts';
import { findMeasuresAndTimes } from '../../../../src/facts/measures-and-times.ts';
import { derivable } from '../../../../src/facts/quantities/derivable.ts';
import { stemKey } from '../../../../src/text/keys.ts';
import { contextOf, sentencesIn } from '../../../support/sentences.ts';

const PUBLISHED = '2026-03-12';
const PUBLICATION = { pagePublished: PUBLISHED, originalPublished: PUBLISHED };

function factsOf(text: string): (Quantity | Time)[] {
  return findMeasuresAndTimes(sentencesIn(text), contextOf(text, PUBLISHED));
}

/** How the first quantity of the page follows from the original, or null. */
function how(page: string, original: string): string | null {
  const fact = factsOf(page).find((found) => found.type === 'quantity');
  if (fact === undefined) throw new Error(`no quantity in ${page}`);
  return derivable(fact, factsOf(original), PUBLICATION)?.how ?? null;
}

describe('follows from the original', () => {
  test.each([
    ['450 fewer lambs', 'The farm sold 1,950 lambs, against 2,400 lambs in 2024.', 'difference'],
    ['Prices rose by £18.', 'Prices rose from £32 to £50.', 'difference'],
    ['about £9.4 million in all', 'The roof cost £6.1 million and the tower £3.3 million.', 'sum'],
    ['roughly 62 percent of lambs', 'Of 210 lambs sold, 131 lambs were black.', 'share'],
    ['nearly two-thirds of lambs', 'Of 210 lambs sold, 131 lambs were black.', 'share'],
    ['72% of voters', 'Some 28 per cent of voters stayed at home.', 'complement'],
    ['up 11 percentage points', 'Turnout rose from 41 percent to 52 percent.', 'difference'],
    ['nearly doubled', 'Sales of lambs rose from 410 lambs to 790 lambs.', 'ratio'],
    ['€240,000 for each school', 'The €4.8 million will be shared by 20 schools.', 'quotient'],
    ['around $126 a year', 'The licence costs $10.50 a month.', 'product'],
    ['about 171 lambs', 'Of the 450 lambs, 38 per cent were black.', 'share'],
    ['$600,000 a year', 'The trust gave $3 million over five years.', 'quotient'],
    ['a 29-year-old ferry', 'The ferry was built in 1997.', 'age'],
    ['for 61 years', 'The choir was founded in 1965.', 'duration'],
    ['a four-month trial', 'The trial ran from May to August 2024.', 'duration'],
    ['18 days later', 'He was seen on 4 May 2025 and found on 22 May 2025.', 'duration'],
    ['four firefighters', 'Later a fourth firefighter fell.', 'count'],
    ['12 percent of the total', 'It won 480 votes out of 4,000 cast.', 'share'],
    ['for six months', 'It opens from May to October.', 'duration'],
    ['Fewer than half of lambs', 'Of 210 lambs sold, 88 lambs were black.', 'share'],
  ])('%s: %s', (page, original, expected) => {
    expect(how(page, original)).toBe(expected);
  });
});

describe('does not follow', () => {
  test.each([
    ['480 fewer lambs', 'The farm sold 1,950 lambs, against 2,400 lambs in 2024.'],
    ['two men were hurt', 'Five shops and three cafes shut.'],
    ['six men were hurt', 'Two shops and three cafes shut.'],
    [
      '5,000 letters came',
      'The farm sold 2,000 lambs. It rained. The rest was quiet. The river rose by 3,000 litres.',
    ],
    ['81% of voters', 'Some 28 per cent of voters stayed at home.'],
    ['tripled', 'Sales of lambs rose from 410 lambs to 790 lambs.'],
    ['a 39-year-old ferry', 'The ferry was built in 1997.'],
    ['for 11 years', 'It opened in 2009 and shut in 2019.'],
    ['two years ago in a way, two years', 'It opened in 2024.'],
    ['the fourth round', 'Two rounds and two rounds'],
  ])('%s: %s', (page, original) => {
    expect(how(page, original)).toBeNull();
  });
});

test('tells the facts it follows from', () => {
  const original = 'Prices rose from £32 to £50.';
  const [page] = factsOf('Prices rose by £18.');
  if (page?.type !== 'quantity') throw new Error('no quantity');
  const from = derivable(page, factsOf(original), PUBLICATION)?.from ?? [];
  expect(from.map((fact) => fact.type === 'quantity' && fact.low)).toEqual([32, 50]);
});

test('works on facts of a digest, whose words are keys', () => {
  const [page] = factsOf('450 fewer lambs');
  if (page?.type !== 'quantity') throw new Error('no quantity');
  const digested = factsOf('The farm sold 1,950 lambs, against 2,400 lambs in 2024.').map((fact) =>
    fact.type === 'quantity' ? { ...fact, counted: fact.counted.map(stemKey) } : fact,
  );
  expect(derivable(page, digested, PUBLICATION)?.how).toBe('difference');
});

test('thousands of facts do not make it slow: only the first are looked at', () => {
  const [page] = factsOf('450 fewer lambs');
  if (page?.type !== 'quantity') throw new Error('no quantity');
  const filler = Array.from({ length: 5_000 }, (_, index) => ({
    ...page,
    low: 1e7 + index,
    high: 1e7 + index,
  }));
  const late = factsOf('The farm sold 1,950 lambs, against 2,400 lambs in 2024.');
  expect(derivable(page, [...filler, ...late], PUBLICATION)).toBeNull();
});
