import { expect, test } from 'vitest';
import { isDay } from '../../../src/cli/day.ts';

test.each(['2026-03-04', '2024-02-29', '1789-07-14'])('%s is a day', (text) =>
  expect(isDay(text)).toBe(true),
);

test.each([
  '',
  '2026-3-4',
  '2026-02-29',
  '2026-02-31',
  '2026-13-01',
  '04.03.2026',
  '2026-03-04T10:00',
  'Friday',
])('"%s" is none', (text) => expect(isDay(text)).toBe(false));
