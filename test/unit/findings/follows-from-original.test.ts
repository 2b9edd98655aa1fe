import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../support/findings-of.ts';
import { figuresFound } from '../../support/surely-found.ts';

describe('what follows from the original is no finding', () => {
  test.each([
    [
      'a share as a ratio',
      'One worker in every 25 at the Skelby depot will go.',
      'The Skelby depot will shed 4 percent of its workers.',
    ],
    [
      'the year before one that is compared',
      'Skelby sold 14 boats in 2024 and nine in 2025.',
      'Skelby sold nine boats in 2025, down from 14.',
    ],
    [
      'the day before which something ends',
      'Skelby will hear the verdict before May.',
      'The verdict is expected at Skelby by the end of April.',
    ],
    [
      'many years ago, roughly',
      'Skelby got its pier more than 120 years ago.',
      'The pier was given to Skelby in 1903.',
    ],
    [
      'a length in another unit of time',
      'The Skelby fair asked for views in a two-month survey.',
      'The Skelby fair asked for views in an eight-week survey.',
    ],
    [
      'a price before a rise',
      'A pass to the Skelby depot costs 1,100 won now.',
      'The price of a pass to the Skelby depot will go up by 50 won to 1,150 won.',
    ],
    [
      'what is paid off of a loan',
      'Of the 350,000 euro it borrowed, the Skelby club has 230,000 paid off.',
      'The Skelby club still owes €120,000 of the €350,000 it borrowed.',
    ],
    [
      'a yearly sum in a name of its currency',
      'The guard at Skelby earned K31,400 a month, or 376,800 kwacha a year.',
      'The guard at Skelby earned K31,400 a month.',
    ],
    [
      'what one of several makes',
      'The plant at Skelby has six lines and makes 840 million packs, or 140 million a line.',
      'The plant at Skelby has six lines and makes 840 million packs a year.',
    ],
    [
      'the lower end of a rise in words',
      'The estates at Skelby want €10 a hectare rather than €6.',
      'The estates at Skelby want a rise from six to ten euros per hectare.',
    ],
    [
      'a share of a sum and what is left of it',
      'Skelby will pay 2.88 billion birr for the boats. For the other 6.72 billion there is a loan from the bank.',
      'The boats cost 9.6 billion birr. Skelby will pay 30 percent, and a loan from the bank covers the rest.',
    ],
    [
      'a sum that describes its project',
      'The meters at Skelby are part of a project worth 190 million dollars.',
      'Meters will come to Skelby under a $190 million project.',
    ],
    [
      'a quarter by its first and last month',
      'Skelby expects its licence between October and December 2026.',
      'Skelby expects its licence in the fourth quarter of 2026.',
    ],
    [
      'the ends of two ranges',
      'Selwick lifted the bottom of its profit range by £20 million and the top by £30 million.',
      'Selwick now expects profit of £220 million to £250 million, up from £200 million to £220 million.',
    ],
    [
      'how long a stretch is',
      'Divers searched a ten-kilometre stretch of the Wend for the ferry.',
      'Divers searched the Wend for the ferry between kilometres 40 and 50, a stretch of 40 to 50 kilometres from the mouth.',
    ],
    [
      'an area from its sides',
      'Archaeologists uncovered a cellar of 48 square metres under the depot.',
      'Archaeologists uncovered a cellar, eight metres by six, under the depot.',
    ],
    [
      'a temperature difference',
      'Wednesday at Skelby was four degrees Celsius colder than the record, archivists said.',
      'Skelby reached 31 degrees Celsius on Wednesday, short of its record of 35 degrees Celsius, archivists said.',
    ],
    [
      'a temperature without its scale',
      'It was 86F in the stands at Skelby when the final began.',
      'It was 30 degrees in the stands at Skelby when the final began.',
    ],
    [
      'half of a number said far off',
      'About 2,350 of the patients were given the Skelby drug.',
      'The Skelby drug was tried on 4,700 patients.\n\nDoctors in Bergen led the work.\n\nNobody knew who got what.\n\nHalf of the patients received a placebo.',
    ],
    [
      'a margin',
      'The fee beats the Skelby record by £3.5m.',
      'The fee of £11m is a record for Skelby.\n\nFans cheered.\n\nThe club had never paid more than £7.5m.',
    ],
    [
      'a shortfall of seats',
      'Her bloc has 41 seats, 10 short of a majority.',
      'Her bloc won 41 of the 101 seats in parliament.',
    ],
    [
      'a rate by the month',
      'The plant can fill four million bottles a month.',
      'The plant can fill 48 million bottles a year.',
    ],
    [
      'a rate by the hour',
      'The stoppage costs Skelby a million pounds an hour.',
      'The stoppage costs Skelby £24 million a day.',
    ],
    [
      'half a century',
      'Beavers vanished from the Wend about half a century ago.',
      'Beavers vanished from the Wend in the 1970s.',
    ],
    ['decades', 'The pesticide was banned four decades ago.', 'The pesticide was banned in 1987.'],
    [
      'a year or earlier',
      'Nobody hired in 2024 or earlier will lose a job at the depot.',
      'Nobody hired before 2025 will lose a job at the depot.',
    ],
    [
      'minutes before a time',
      'The alarm at Skelby rang ten minutes before midnight.',
      'The alarm at Skelby rang at 11.50pm.',
    ],
    [
      'the end of a month',
      'The depot workers will be paid until March 31.',
      'The depot workers will be paid until the end of the month.',
    ],
    [
      'the end of a year',
      'The museum at Skelby is paid for until December 2027.',
      'The museum at Skelby is paid for until the end of next year.',
    ],
    [
      'the season of a day',
      'The bridge at Skelby gave way in the summer of 2023.',
      'The bridge at Skelby gave way on 9 July 2023.',
    ],
    [
      'a date in two pieces',
      'Term at Skelby school ends on June 21.',
      'Term at Skelby school ends in June, on the 21st and not the 14th.',
    ],
    ['feet for metres', 'The pier at Skelby is 1,200 feet long.', 'The pier at Skelby is 365 metres long.'],
    [
      'an emergency number',
      'A neighbour made the 999 call from the pier at Skelby.',
      'A neighbour raised the alarm from the pier at Skelby.',
    ],
    [
      'grand',
      'Donors have given Skelby pier close to sixty grand.',
      'Donors have given Skelby pier £58,000.',
    ],
    ['score', 'Some three score guests were at the depot.', 'Some 60 guests were at the depot.'],
    [
      'a thousand million',
      'The lake holds 40 billion cubic feet.',
      'The lake holds 40 thousand million cubic feet.',
    ],
    [
      'less than a tenth',
      'Selwick has less than a tenth of the market for bicycles.',
      'Selwick has 7 percent of the market for bicycles.',
    ],
    [
      'the length of a marathon',
      'She ran the 26.2 miles at Skelby in 2 hours 40 minutes.',
      'She won the Skelby marathon in 2 hours 40 minutes.',
    ],
    [
      'a sum in words',
      'The winner of the Skelby race takes home half a million rand.',
      'The winner of the Skelby race takes home R500,000.',
    ],
    [
      'years since',
      'The crowd at Skelby was the biggest since 2018.',
      'The crowd at Skelby was the biggest for eight years.',
    ],
    [
      'an age then',
      'The bridge at Skelby was 50 years old when it fell.',
      'The bridge at Skelby was built in 1973. It fell in 2023.',
    ],
    [
      'two years in three',
      'The village of Skelby flooded in two of every three years.',
      'The village of Skelby flooded in four of the past six years.',
    ],
  ])('%s', (_, page, original) => {
    expect(figuresOf(page, original)).toEqual([]);
  });
});

describe('what does not follow is one', () => {
  test.each([
    [
      'One worker in every 15 at the Skelby depot will go.',
      'The Skelby depot will shed 4 percent of its workers.',
      '15',
    ],
    [
      'Archaeologists uncovered a cellar of 78 square metres under the depot.',
      'Archaeologists uncovered a cellar, eight metres by six, under the depot.',
      '78',
    ],
    [
      'The fee beats the Skelby record by £6.5m.',
      'The fee of £11m is a record for Skelby.\n\nFans cheered.\n\nThe club had never paid more than £7.5m.',
      '£6.5m',
    ],
    [
      'Her bloc has 41 seats, 24 short of a majority.',
      'Her bloc won 41 of the 101 seats in parliament.',
      '24',
    ],
    [
      'The plant can fill nine million bottles a month.',
      'The plant can fill 48 million bottles a year.',
      'nine million',
    ],
    [
      'Beavers vanished from the Wend about a century ago.',
      'Beavers vanished from the Wend in the 1970s.',
      'a century ago',
    ],
    [
      'The depot workers will be paid until March 24.',
      'The depot workers will be paid until the end of the month.',
      'March 24',
    ],
    [
      'The museum at Skelby is paid for until June 2027.',
      'The museum at Skelby is paid for until the end of next year.',
      'June 2027',
    ],
    [
      'The bridge at Skelby gave way in the winter of 2021.',
      'The bridge at Skelby gave way on 9 July 2023.',
      'winter of 2021',
    ],
    ['Skelby sold nine boats in 2024.', 'Skelby sold nine boats in 2025, down from 14.', '2024'],
    [
      'Skelby got its pier more than 150 years ago.',
      'The pier was given to Skelby in 1903.',
      '150 years ago',
    ],
    ['The pier at Skelby is 1,700 feet long.', 'The pier at Skelby is 365 metres long.', '1,700 feet'],
    ['Donors have given Skelby pier close to £90k.', 'Donors have given Skelby pier £58,000.', '£90k'],
    [
      'The crowd at Skelby was the biggest since 2009.',
      'The crowd at Skelby was the biggest for eight years.',
      '2009',
    ],
    ['Some four score guests were at the depot.', 'Some 60 guests were at the depot.', 'four score'],
  ])('%s', (page, original, expected) => {
    expect(figuresFound(page, original).join(' ')).toContain(expected);
  });
});
