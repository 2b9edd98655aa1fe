import { describe, expect, test } from 'vitest';
import { isCurrency, mayBeCurrency } from '../../../../src/facts/quantities/currencies.ts';

describe('one currency in two writings', () => {
  test.each([
    ['krone', 'SEK'],
    ['$', 'AUD'],
    ['$', 'CLP'],
    ['rupee', 'LKR'],
    ['money K', 'ZMW'],
    ['money K', 'money K'],
    ['money ¥', 'CNY'],
  ])('%s, %s', (one, other) => {
    expect(mayBeCurrency(one, other)).toBe(true);
    expect(mayBeCurrency(other, one)).toBe(true);
  });
});

test.each([
  ['SEK', 'NOK'],
  ['GBP', 'EUR'],
  ['m', '$'],
])('%s is not %s', (one, other) => {
  expect(mayBeCurrency(one, other)).toBe(false);
});

test('units of measure are no money', () => {
  for (const unit of ['K', 'm', 'J', 'W', 'B', 's', 'count', 'percent']) expect(isCurrency(unit)).toBe(false);
});
