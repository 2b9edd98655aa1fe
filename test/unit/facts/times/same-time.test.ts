import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Time } from '../../../../src/facts/fact.ts';
import { addDays, readDay } from '../../../../src/facts/times/calendar.ts';
import { findTimes } from '../../../../src/facts/times/find-times.ts';
import { oneDay } from '../../../../src/facts/times/moment.ts';
import { rivalTimes, sameTime } from '../../../../src/facts/times/same-time.ts';
import { contextOf, sentencesIn } from '../../../support/sentences.ts';

/** A Thursday. */
const PUBLISHED = '2026-03-12';

function time(text: string, published: string | null = PUBLISHED): Time {
  const [found] = findTimes(sentencesIn(text), contextOf(text, published));
  if (found === undefined) throw new Error(`no time in ${text}`);
  return found;
}

describe('another form of the same time', () => {
  test.each([
    ['on 11 March', 'on Wednesday'],
    ['on March 11, 2026', 'yesterday'],
    ['on 16 March', 'talks will resume on Monday'],
    ['on 19 March', 'they met on Thursday'],
    ['in March', 'on 9 March'],
    ['in March 2026', 'on Monday'],
    ['in October 2025', 'last October'],
    ['in 2024', 'in May 2024'],
    ['in 2025', 'last year'],
    ['next year', 'in 2027'],
    ['in early May 2024', 'on May 4, 2024'],
    ['the end of October', 'as of Oct. 31'],
    ['on 31 October', 'at the end of October'],
    ['the third quarter of 2024', 'in August 2024'],
    ['this spring', 'in April this year'],
    ['much of the autumn', 'much of the fall'],
    ['a decade ago', 'in 2016'],
    ['12 years ago', 'in 2014'],
    ['nine months ago', 'in June 2025'],
    ['twelve months ago', 'a year ago'],
    ['on 14 March', 'this weekend'],
    ['before 25 December', 'before Christmas'],
    ['at 6.40pm', 'at 18:40'],
    ['at ten to nine', 'at 8.50 p.m.'],
    ['at midday', 'at noon'],
    ['Today, it is a museum', 'in 2019'],
  ])('%s: %s', (page, original) => {
    expect(sameTime(time(page), time(original))).toBe(true);
  });
});

describe('another time', () => {
  test.each([
    ['on 12 August', 'on 14 August'],
    ['on 9 April', 'on 9 March'],
    ['on 21 March', 'this weekend'],
    ['on 24 December', 'before Christmas'],
    ['on 3 May 2019', 'on 3 May 2021'],
    ['in January 2024', 'in January 2025'],
    ['in January 2024', 'on Jan. 31'],
    ['on 3 March', 'in March'],
    ['in May 2024', 'in 2024'],
    ['in 1989', 'in 1998'],
    ['the 1970s', 'the 1980s'],
    ['in 2011', 'in the fall'],
    ['by summer', 'in 2020'],
    ['last summer', 'on 3 June'],
    ['on 16 March', 'the paper said on Tuesday'],
    ['at 6.40am', 'at 6.40pm'],
    ['at 6.40pm', 'at 7.40pm'],
    ['at 6.40pm', 'on 9 March'],
  ])('%s: %s', (page, original) => {
    expect(sameTime(time(page), time(original))).toBe(false);
  });
});

describe('where the day of publication is not known', () => {
  test('equal wording is equal', () => {
    expect(sameTime(time('on Monday', null), time('on Monday', null))).toBe(true);
    expect(sameTime(time('last month', null), time('last year', null))).toBe(false);
    expect(sameTime(time('on Monday', null), time('on Tuesday', null))).toBe(false);
  });

  test('a weekday fits the dates that fall on it', () => {
    expect(sameTime(time('on 9 March 2026'), time('on Monday', null))).toBe(true);
    expect(sameTime(time('on 10 March 2026'), time('on Monday', null))).toBe(false);
  });
});

const PUBLICATION = { year: 2026, month: 3, day: 12 };
const days = fc.integer({ min: -4_000, max: 4_000 }).map((shift) => oneDay(addDays(PUBLICATION, shift)));

test('is reflexive, and days are the same only if they are', () => {
  fc.assert(fc.property(days, days, (a, b) => sameTime(a, a) && sameTime(a, b) === (a.from === b.from)));
});

test('a day written in any house style is that day', () => {
  const names = 'January February March April May June July August September October November December'.split(
    ' ',
  );
  const styles = [
    (day: string, month: string, year: string) => `${day} ${month} ${year}`,
    (day: string, month: string, year: string) => `${month} ${day}, ${year}`,
    (day: string, month: string, year: string) =>
      `${month.slice(0, 3)}. ${day}, ${year}`.replace('May.', 'May'),
  ];
  fc.assert(
    fc.property(days, (day) => {
      const parts = readDay(day.from);
      if (parts === null) return false;
      const written = [String(parts.day), names[parts.month - 1] ?? '', String(parts.year)] as const;
      return styles.every((style) => time(`It shut on ${style(...written)}.`).from === day.from);
    }),
    { numRuns: 60 },
  );
});

describe('rivals', () => {
  test('a day for a day is likelier than a day for a year', () => {
    const page = time('on 12 August 2025');
    expect(rivalTimes(page, time('on 14 August 2025'))).toBeGreaterThan(rivalTimes(page, time('in 2019')));
  });

  test('a clock time replaces only a clock time', () => {
    expect(rivalTimes(time('at 6pm'), time('on 9 March'))).toBe(0);
    expect(rivalTimes(time('at 6pm'), time('at 7pm'))).toBeGreaterThan(0.5);
  });
});
