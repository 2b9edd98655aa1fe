import { describe, expect, test } from 'vitest';
import type { Time } from '../../../../src/facts/fact.ts';
import { findMeasuresAndTimes } from '../../../../src/facts/measures-and-times.ts';
import { findTimes } from '../../../../src/facts/times/find-times.ts';
import { contextOf, sentencesIn } from '../../../support/sentences.ts';

/** A Thursday. */
const PUBLISHED = '2026-03-12';

function timesIn(text: string, published: string | null = PUBLISHED): Time[] {
  return findTimes(sentencesIn(text), contextOf(text, published));
}

/** Span and meaning of each time: "4 May 2019 = 2019-05-04", "March 2021 = 2021-03-01/2021-03-31", "noon = 12:00". */
function read(text: string, published: string | null = PUBLISHED): string[] {
  return timesIn(text, published).map((time) => `${text.slice(time.start, time.end)} = ${meaning(time)}`);
}

function meaning({ from, to, clock, said, month, day }: Time): string {
  if (clock !== null) return `${Math.floor(clock / 60)}:${String(clock % 60).padStart(2, '0')}`;
  if (from === null) return said ?? `${month}/${day}`;
  return from === to ? from : `${from}/${to}`;
}

describe('times told by what stands beside them', () => {
  test.each([
    ['They walked between 2.30 and 5 am.', ['2.30 = 2:30', '5 am = 5:00']],
    ['They walked from 3 to 5pm.', ['3 = 15:00', '5pm = 17:00']],
    ['There are 40 cars at ten to nine now.', ['ten to nine = 8:50']],
    ['They voted ten to nine now and then.', []],
    ['It ends by the close of the month.', ['close of the month = 2026-03-01/2026-03-31']],
    ['It opens on the last weekend of October.', ['October = 2025-10-01/2025-10-31']],
    ['It opens last weekend.', ['last weekend = 2026-03-06/2026-03-08']],
    ['It opens on the coming weekend.', ['coming weekend = 2026-03-13/2026-03-15']],
    ['It has been so since that March.', ['March = 2026-03-01/2026-03-31']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('periods whose year is not said', () => {
  test.each([
    ['Profit fell in the first quarter.', 'first quarter = 2026-01-01/2026-03-31'],
    ['Profit fell in the fourth quarter.', 'fourth quarter = 2025-10-01/2025-12-31'],
    ['It shuts by the end of the second quarter.', 'end of the second quarter = 2026-04-01/2026-06-30'],
    ['Profit fell in the March quarter.', 'March quarter = 2026-01-01/2026-03-31'],
    ['Profit fell in the December quarter.', 'December quarter = 2025-10-01/2025-12-31'],
    ['It reopens next summer.', 'next summer = 2026-06-01/2027-08-31'],
    ['It was rebuilt by the following August.', 'August = 2026-08-01/2026-08-31'],
    ['They met after its March census.', 'March = 2026-03-01/2026-03-31'],
    ['They won it in twenty twenty-two.', 'twenty twenty-two = 2022-01-01/2022-12-31'],
    ['It has stood since nineteen thirty.', 'nineteen thirty = 1930-01-01/1930-12-31'],
    ['The well was dug in 1187.', '1187 = 1187-01-01/1187-12-31'],
    ['Its charter dates back to 1340.', '1340 = 1340-01-01/1340-12-31'],
    ['The guild traces its roots back to 1340.', '1340 = 1340-01-01/1340-12-31'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('dates of one day', () => {
  test.each([
    ['On March 3, 51.2 per cent were for it.', 'March 3 = 2026-03-03'],
    ['It was painted by Ada Orlik (1611-1672).', '1611-1672 = 1611-01-01/1672-12-31'],
    ['It shut on 4 May 2019.', '4 May 2019 = 2019-05-04'],
    ['It shut on May 4, 2019.', 'May 4, 2019 = 2019-05-04'],
    ['It shut on the 4th of May 2019.', '4th of May 2019 = 2019-05-04'],
    ['It shut on Sept. 4, 2019.', 'Sept. 4, 2019 = 2019-09-04'],
    ['It shut on Saturday, May 4, 2019.', 'Saturday, May 4, 2019 = 2019-05-04'],
    ['It shut on May twenty-first.', 'May twenty-first = 2026-05-21'],
    ['It shut on the thirteenth of August.', 'thirteenth of August = 2026-08-13'],
    ['It shut on 2 April.', '2 April = 2026-04-02'],
    ['It shut on 30 November.', '30 November = 2025-11-30'],
    ['It shut on 2019-05-04.', '2019-05-04 = 2019-05-04'],
    ['It shut on 25/02/2026.', '25/02/2026 = 2026-02-25'],
    ['It shut on 02/25/2026.', '02/25/2026 = 2026-02-25'],
    ['It shut on 02/03/2026.', '02/03/2026 = 2026-03-02'],
    ['It shut on 4 May last year.', '4 May last year = 2025-05-04'],
    ['It shut in the last month of 2019.', 'last month of 2019 = 2019-12-01/2019-12-31'],
    ['It shut on Boxing Day 2019.', 'Boxing Day 2019 = 2019-12-26'],
    ["It shut on New Year's Eve.", "New Year's Eve = 2025-12-31"],
    ['It must shut before Christmas.', 'Christmas = 2025-12-25'],
    ['It shut on Labor Day 2023.', 'Labor Day 2023 = 2023-09-04'],
    ['It shuts until Memorial Day.', 'Memorial Day = 2026-05-25'],
    ['It must shut before Thanksgiving 2024.', 'Thanksgiving 2024 = 2024-11-28'],
    ['It shut on Black Friday 2024.', 'Black Friday 2024 = 2024-11-29'],
    ['It ran from May 4-6, 2019.', 'May 4-6, 2019 = 2019-05-04/2019-05-06'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test('the other day of a pair takes its month', () => {
    expect(read('It shut on 5 and 6 May 2019.')).toEqual(['5 = 2019-05-05', '6 May 2019 = 2019-05-06']);
    expect(read('It shut on May 5 and 6.')).toEqual(['May 5 = 2026-05-05', '6 = 2026-05-06']);
  });

  test.each([
    ['It opens on April 14, 16 and 21.', ['April 14 = 2026-04-14', '16 = 2026-04-16', '21 = 2026-04-21']],
    ['It opens on 14, 16 and 21 April.', ['14 = 2026-04-14', '16 = 2026-04-16', '21 April = 2026-04-21']],
    ['On April 14, 16 and 21 guests came.', ['April 14 = 2026-04-14']],
    ['On May 5 and 6 a hall burned.', ['May 5 = 2026-05-05', '6 = 2026-05-06']],
    ['It opens on May 5 and 10 p.m. is when it shuts.', ['May 5 = 2026-05-05', '10 p.m. = 22:00']],
    ['On April 14, 16 guests came.', ['April 14 = 2026-04-14']],
    ['It opens on April 14, 6 and 21.', ['April 14 = 2026-04-14']],
  ])('the days of a list take the month of the one beside it: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('day before month where the language says so', () => {
    const text = 'It shut on 02/03/2020.';
    const british = findTimes(sentencesIn(text), { text, published: null, language: 'en-GB' });
    const american = findTimes(sentencesIn(text), { text, published: null, language: 'en-US' });
    expect([british[0]?.from, american[0]?.from]).toEqual(['2020-03-02', '2020-02-03']);
  });

  test('no year is invented where the day of publication is not known', () => {
    expect(timesIn('It shut on 2 April.', null)).toMatchObject([
      { from: null, month: 4, day: 2, grain: 'day' },
    ]);
  });
});

describe('months, years and longer', () => {
  test.each([
    ['It shut in May 2019.', 'May 2019 = 2019-05-01/2019-05-31'],
    ['It shut in January last year.', 'January last year = 2025-01-01/2025-01-31'],
    ['It shut last October.', 'last October = 2025-10-01/2025-10-31'],
    ['It shut in late May 2019.', 'late May 2019 = 2019-05-18/2019-05-31'],
    ['It shut in mid-May 2019.', 'mid-May 2019 = 2019-05-09/2019-05-22'],
    ['It shut at the end of May 2019.', 'end of May 2019 = 2019-05-18/2019-05-31'],
    ['It shut in 2011.', '2011 = 2011-01-01/2011-12-31'],
    ['It was founded in 1867.', '1867 = 1867-01-01/1867-12-31'],
    ['In the 2022 season it shut.', '2022 = 2022-01-01/2022-12-31'],
    ['It shut in 2022-23.', '2022-23 = 2022-01-01/2023-12-31'],
    ['It shut in the 1970s.', '1970s = 1970-01-01/1979-12-31'],
    ['It shut in the third quarter of 2024.', 'third quarter of 2024 = 2024-07-01/2024-09-30'],
    ['It shut in the last three months of 2024.', 'last three months of 2024 = 2024-10-01/2024-12-31'],
    ['It shut in the first half of 2024.', 'first half of 2024 = 2024-01-01/2024-06-30'],
    ['It shut in spring 2024.', 'spring 2024 = 2024-03-01/2024-05-31'],
    ['It shut last summer.', 'last summer = 2025-06-01/2025-08-31'],
    ['It shuts in the autumn of next year.', 'autumn of next year = 2027-09-01/2027-11-30'],
    ['It shuts by summer.', 'summer = summer'],
    ['It shut in the winter of 2022-23.', 'winter of 2022-23 = 2022-10-01/2023-04-30'],
    ['It shut in winter 2022/23.', 'winter 2022/23 = 2022-10-01/2023-04-30'],
    ['It shut in the winter of 2022-2023.', 'winter of 2022-2023 = 2022-10-01/2023-04-30'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test('the first month of a span takes the year of the second', () => {
    expect(read('between June and August 2024')).toEqual([
      'June = 2024-06-01/2024-06-30',
      'August 2024 = 2024-08-01/2024-08-31',
    ]);
  });
});

describe('wording resolved against the day of publication', () => {
  test.each([
    ['He left yesterday.', 'yesterday = 2026-03-11'],
    ['He left this morning.', 'this morning = 2026-03-12'],
    ['He leaves tomorrow.', 'tomorrow = 2026-03-13'],
    ['He left on Wednesday.', 'Wednesday = 2026-03-11'],
    ['He left on Thursday.', 'Thursday = 2026-03-12'],
    ['He left on Friday.', 'Friday = 2026-03-06'],
    ['He left last Thursday.', 'last Thursday = 2026-03-05'],
    ['He will leave on Monday.', 'Monday = 2026-03-16'],
    ['Ballots are due by Monday.', 'Monday = 2026-03-16'],
    ['It lost by nine to two on Monday.', 'Monday = 2026-03-09'],
    ['He leaves next Tuesday.', 'next Tuesday = 2026-03-17'],
    ['He left last month.', 'last month = 2026-02-01/2026-02-28'],
    ['He left this year.', 'this year = 2026-01-01/2026-12-31'],
    ['He leaves next year.', 'next year = 2027-01-01/2027-12-31'],
    ['He left last week.', 'last week = 2026-03-02/2026-03-08'],
    ['He left three days ago.', 'three days ago = 2026-03-09'],
    ['He left five weeks ago.', 'five weeks ago = 2026-02-02/2026-02-09'],
    ['He left nine years ago last month.', 'nine years ago last month = 2017-02-01/2017-02-28'],
    ['He left ten years ago today.', 'ten years ago today = 2016-03-12'],
    ['He left nine years ago.', 'nine years ago = 2016-09-10/2017-09-11'],
    ['Today, he bakes.', 'Today = today'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test('stays open where nobody knows the day, told apart by its wording', () => {
    const said = timesIn('He left on Wednesday, not yesterday or last month.', null);
    expect(said.map((time) => [time.from, time.said])).toEqual([
      [null, 'weekday 3'],
      [null, '-1'],
      [null, '-1 month'],
    ]);
  });
});

describe('times of day', () => {
  test.each([
    ['It shut at 6.40pm.', '6.40pm = 18:40'],
    ['It shut at 6:40 p.m. sharp', '6:40 p.m. = 18:40'],
    ['It shut at 9 am sharp.', '9 am = 9:00'],
    ['It shut at 12:20 a.m. sharp', '12:20 a.m. = 0:20'],
    ['It shut at 18:40.', '18:40 = 18:40'],
    ['It shut at noon.', 'noon = 12:00'],
    ['It shut at twenty to midnight.', 'twenty to midnight = 23:40'],
    ['It shut at ten past noon.', 'ten past noon = 12:10'],
    ['It is open from ten to midnight.', 'midnight = 0:00'],
    ['It shut at half past two in the afternoon.', 'half past two in the afternoon = 14:30'],
    ['It shut at ten to nine.', 'ten to nine = 8:50'],
    ['It shut at quarter past four.', 'quarter past four = 4:15'],
    ['It began from twenty to seven in the morning.', 'twenty to seven in the morning = 6:40'],
    ["It shut at seven o'clock.", "seven o'clock = 7:00"],
    ['It shut at six in the morning.', 'six in the morning = 6:00'],
    ['It shut at eight.', 'eight = 8:00'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test('a clock time and its date are two facts', () => {
    expect(read('at 6.40pm on Monday 9 March')).toEqual(['6.40pm = 18:40', 'Monday 9 March = 2026-03-09']);
  });

  test('which half of the day is left open where it is not said', () => {
    expect(timesIn('at ten to nine.')[0]?.relative).toBe(true);
    expect(timesIn('at ten to nine in the morning')[0]?.relative).toBe(false);
  });
});

describe('what is no time', () => {
  test.each([
    'It may be 30 of them.',
    'They march 20 miles.',
    'April Jones may win.',
    'The sun sat low.',
    'A second chance.',
    'He owns 2000 goats.',
    'He owns about 2000.',
    'It is 1900 metres high.',
    'On 9/11 rules changed.',
    'Spring water and a fall in sales.',
    'It happens on Mondays.',
    'From five to ten people came.',
    'The party climbed from five to ten, its rival slipped.',
    'Skelby ferry fire, midday update',
    'They voted nine to two.',
    'It sold well at Christmas markets.',
    'The village celebrates Christmas.',
    'It sold well over the Thanksgiving weekend.',
    'Damp was found in 1200 of the 3000 cellars.',
    'The index fell back to 1250.',
    'They trained in twenty twenty-minute sessions.',
    'The choir is made of twenty sixteen-year-olds.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('a possessive stands before a year, not before a count', () => {
    expect(read('Nobody signed the fund’s 2024 accounts.')).toEqual(['2024 = 2024-01-01/2024-12-31']);
  });

  test.each([
    'In July 21,000 crates came.',
    'In July 2.5 million crates came.',
    'In July 14 per cent of the crates came.',
    'In July 14 people came.',
  ])('a month does not take a number that is none of its days: %s', (text) => {
    expect(read(text)).toEqual(['July = 2026-07-01/2026-07-31']);
  });

  test('a month before a comma does not take the number after it', () => {
    expect(read('In July, 14 crates came.')).toEqual(['July = 2026-07-01/2026-07-31']);
  });
});

test('where both could be read, it is a time', () => {
  const text = 'In 2019, 40 goats were sold on 3 May at 6.30pm.';
  const facts = findMeasuresAndTimes(sentencesIn(text), contextOf(text, PUBLISHED));
  expect(facts.map((fact) => [fact.type, text.slice(fact.start, fact.end)])).toEqual([
    ['time', '2019'],
    ['quantity', '40'],
    ['time', '3 May'],
    ['time', '6.30pm'],
  ]);
});

test('hostile text is read in bounds', () => {
  expect(timesIn('March 3 '.repeat(5_000))).toHaveLength(2_000);
  expect(timesIn(`${'9'.repeat(50_000)}:30`)).toEqual([]);
});
