import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../../../src/facts/fact.ts';
import { findMeasuresAndTimes } from '../../../../src/facts/measures-and-times.ts';
import {
  rivalQuantities,
  sameQuantity,
  type Valued,
} from '../../../../src/facts/quantities/same-quantity.ts';
import { contextOf, sentencesIn } from '../../../support/sentences.ts';

function quantity(text: string): Quantity {
  const found = findMeasuresAndTimes(sentencesIn(text), contextOf(text)).find(
    (fact) => fact.type === 'quantity',
  );
  if (found === undefined) throw new Error(`no quantity in ${text}`);
  return found;
}

describe('another form of the same value', () => {
  test.each([
    ['three goats', '3 goats'],
    ['a dozen goats', '12 goats'],
    ['27 metres', '89 feet'],
    ['about 40 miles', '64 km'],
    ['88F', '31C'],
    ['almost 700C', '1,280F'],
    ['anywhere from two and a half to four feet', 'between 0.8 and 1.2 metres'],
    ['roughly 35 square miles', '9,100 hectares'],
    ['almost 50mph', '79 km/h'],
    ['nearly $2 trillion', '$1.93 trillion'],
    ['almost 3,000 letters', '2,940 letters'],
    ['more than 700 letters', '708 letters'],
    ['over 700 letters', 'more than 700 letters'],
    ['at least 20 letters', 'no fewer than 20 letters'],
    ['fewer than 500 letters', '463 letters'],
    ['a third of letters', '33 percent of letters'],
    ['about a fifth of letters', '19 percent of letters'],
    ['just under half of letters', '47 percent of letters'],
    ['one in five letters', '20% of letters'],
    ['8%', '8.3 percent'],
    ['$0.6 million', '$600,000'],
    ['A$5m', '$5 million'],
    ['₹30 million', '₹3 crore'],
    ['£2.45', '245p'],
    ['a year and a half', '18 months'],
    ['half a year', 'six months'],
    ['two weeks', 'a fortnight'],
    ['within an hour', '53 minutes'],
    ['a little over a year', '14 months'],
    ['hundreds of letters', '460 letters'],
    ['a 61-year-old ferry', '61 years'],
    ['voted six to three', 'a 6-3 vote'],
    ['by two to one', 'a 6-3 vote'],
    ['seven times', 'seven shots'],
    ['a difference of 3.6F', 'a difference of 2C'],
    ['12 to 15 weeks', 'between 12 and 15 weeks'],
  ])('%s: %s', (page, original) => {
    expect(sameQuantity(quantity(page), quantity(original))).toBe(true);
  });
});

describe('another value', () => {
  test.each([
    ['four goats', '3 goats'],
    ['97.4 percent', '98.4 percent'],
    ['$46,100', '$41,600'],
    ['A$5m', 'C$5m'],
    ['€5m', '£5m'],
    ['five percent', 'five percentage points'],
    ['one mile', '2 km'],
    ['60 metres', '40 metres'],
    ['more than 100 letters', '350 letters'],
    ['one in eight letters', 'nearly a sixth of letters'],
    ['about 75%', 'about two-thirds'],
    ['around 184 letters', '171 letters'],
    ['nearly 900 letters', '940 letters'],
    ['third round', 'second round'],
    ['third round', 'three rounds'],
    ['31C', '31F'],
    ['almost 30C', '77F'],
    ['almost 700C', '1,200F'],
    ['won 3-1', 'won 3-2'],
    ['350 letters', 'hundreds of letters'],
    ['between 20 and 30 letters', 'between 20 and 40 letters'],
    ['72 hours', '48 hours'],
    ['14 million viewers', '$1.4 million'],
    ['12 goats', '$12'],
  ])('%s: %s', (page, original) => {
    expect(sameQuantity(quantity(page), quantity(original))).toBe(false);
  });
});

const valued: fc.Arbitrary<Valued> = fc
  .record({
    kind: fc.constant('measure' as const),
    unit: fc.constantFrom('m', 'percent', 'count', 's', '$', 'USD', 'K', 'age', 'times'),
    low: fc.integer({ min: 1, max: 5_000 }),
    precision: fc.constantFrom(0.5, 5, 50),
    bound: fc.constantFrom('exact' as const, 'about' as const, 'over' as const, 'under' as const),
  })
  .map((value) => ({ ...value, high: value.low }));

test('is reflexive', () => {
  fc.assert(fc.property(valued, (value) => sameQuantity(value, value)));
});

test('is symmetric, but for vague plurals', () => {
  fc.assert(fc.property(valued, valued, (a, b) => sameQuantity(a, b) === sameQuantity(b, a)));
});

test('a whole count is never another whole count', () => {
  const counts = fc.integer({ min: 1, max: 100_000 });
  const exactly = (value: number) => quantity(`${value} lamps`);
  fc.assert(
    fc.property(counts, counts, (a, b) => a === b || !sameQuantity(exactly(a), exactly(b))),
    { numRuns: 50 },
  );
});

describe('rivals', () => {
  test('the same thing counted weighs more than another thing', () => {
    const page = quantity('46 lamps were sold');
    const likely = rivalQuantities(page, quantity('64 lamps were sold'));
    const unlikely = rivalQuantities(page, quantity('64 geese fled'));
    expect(likely).toBeGreaterThan(0.8);
    expect(unlikely).toBeLessThan(0.3);
  });

  test('another dimension is no rival', () => {
    expect(rivalQuantities(quantity('46 lamps'), quantity('$46 lamps'))).toBe(0);
    expect(rivalQuantities(quantity('46% of lamps'), quantity('46 metres'))).toBe(0);
  });

  test('keys of a digest do as well as stems', () => {
    const hashed = (words: readonly string[]) => words.map((word) => word.length);
    const [page, original] = [quantity('46 lamps'), quantity('64 lamps')];
    const keyed = rivalQuantities(
      { ...page, counted: hashed(page.counted) },
      { ...original, counted: hashed(original.counted) },
    );
    expect(keyed).toBe(rivalQuantities(page, original));
  });
});
